import AuditDocuments
import AuditStore
import AuditTestSupport
import AuditWalk
import CaseExtracts
import Foundation
import Testing

@testable import AuditWeb

/// Extracts that a lead sends from a browser come in as those of a terminal do, byte for byte, with the same report.
@Suite struct BringInSceneTests {
  private static let page = "\(RoundSite.round)/bring-in"

  private let folder: TemporaryFolder
  private let site: RoundSite

  init() throws {
    folder = try TemporaryFolder()
    let key = try PlanKey.practiceKey()
    site = try RoundSite(planKey: .practice(key, beside: folder.url.appending(path: "council.key")))
  }

  /// An extract of a child of a number, whose mother is named in a text.
  private static func extract(_ number: String) -> String {
    PracticeWorkspace.extract.replacing("C-P01", with: number).replacing("as mother and", with: "as Ada Vale and")
  }

  private func lead(_ files: [String: String], _ fields: [String: [String]]) -> Browser {
    let lead = site.browser("boss")
    lead.open(Self.page)
    lead.send(files: files, fields, to: Self.page)
    return lead
  }

  private func cases(_ root: URL) throws -> [String: Data] {
    let folder = root.appending(path: "audits/practice/cases")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    return try names.reduce(into: [:]) { $0[$1] = try Data(contentsOf: folder.appending(path: $1)) }
  }

  @Test func whatComesInIsThatOfATerminalByteForByte() throws {
    let typed = try RoundSite(settings: nil)
    let key = folder.url.appending(path: "typed.key")
    for (name, text) in [("x.json", Self.extract("4711")), ("names.txt", "Ada Vale\n")] {
      try text.write(to: folder.url.appending(path: name), atomically: true, encoding: .utf8)
    }
    func path(_ name: String) -> String { folder.url.appending(path: name).path(percentEncoded: false) }
    let said = try typed.practice.run(
      [
        "import", path("x.json"), "--round", "practice", "--names", path("names.txt"), "--key", path("typed.key"),
        "--new-key",
      ]
    )
    #expect(said.ending == .exited(0), "\(said.output)")
    let known = try PseudonymKey(contentsOf: key, shownAs: "the key", workspace: typed.practice.root)
    let site = try RoundSite(planKey: .practice(known, beside: folder.url.appending(path: "sent.key")))
    let lead = site.browser("boss")
    lead.open(Self.page)
    lead.send(files: ["sources": Self.extract("4711")], ["names": ["Ada Vale\n\n"]], to: Self.page)
    #expect(lead.status == 200 && lead.words.contains("Brought 1 case into the round “Practice”."), "\(lead.words)")
    let (sent, other) = try (cases(site.practice.root), cases(typed.practice.root))
    #expect(sent == other && sent.count == 4)
    #expect(!sent.values.contains { String(decoding: $0, as: UTF8.self).contains("Ada Vale") })
    // What it came to is said in the same lines, but for how children are named.
    let lines = said.output.split(separator: "\n").filter { $0.hasPrefix("Replaced") }
    #expect(lines.count == 1 && lines.allSatisfy { lead.page.contains($0) }, "\(said.output)")
    #expect(lead.page.contains("into the round “Practice”.\n  <a href=\"/rounds/practice/moderation/C-"), "a line each")
    #expect(lead.words.contains("write their numbers into “Only these children”") && !lead.words.contains("--"))
    // Sent again, nothing is there twice; and what came in is looked at again without sending.
    let made = lead.address
    lead.open(Self.page)
    lead.send(files: ["sources": Self.extract("4711")], ["no-names": ["yes"]], to: Self.page)
    #expect(try cases(site.practice.root).count == 4)
    lead.open(made)
    #expect(lead.words.contains("Brought 1 case into the round “Practice”."))
  }

  @Test func whatIsMissingIsAskedForAtItsBoxAndNothingComesIn() throws {
    let before = try cases(site.practice.root)
    let unsaid = lead(["sources": Self.extract("4711")], ["children": ["4711"]])
    #expect(unsaid.status == 400 && unsaid.links("#names").count == 1 && unsaid.page.contains("value=\"4711\""))
    let both = lead(["sources": Self.extract("4711")], ["names": ["Ada Vale"], "no-names": ["yes"]])
    #expect(both.status == 400 && both.links("#names").count == 1 && both.page.contains("Ada Vale</textarea>"))
    let none = lead([:], ["no-names": ["yes"], "made-on": ["soon"]])
    #expect(none.status == 400 && none.links("#sources").count == 1 && none.links("#made-on").count == 1)
    let printed = lead(["sources": "%PDF-1.7\n"], ["no-names": ["yes"]])
    #expect(printed.status == 400 && printed.words.contains("is a PDF document"), "\(printed.words)")
    let unknown = lead(["sources": "Colour,Shape\nred,round\n"], ["no-names": ["yes"]])
    #expect(unknown.status == 400 && unknown.links("#sources").count == 1 && !unknown.words.contains("--"))
    #expect(try cases(site.practice.root) == before)
  }

  /// Each place is said in words, with its line, and no key of a file with a position.
  @Test(arguments: [
    ("\"extracted\": ", "\"plans\": [{\"started\": 7}], \"extracted\": ", "“plan 1, started” is a number, not a date"),
    ("\"extracted\": ", "\"assessments\": [{}, 3], \"extracted\": ", "“assessment 2” is a number"),
  ])
  func whatIsWrongInAFileIsSaidInWords(at place: String, put: String, says: String) throws {
    let extract = "{\"format\": \"caseaudit-extract/1\", \"reference\": \"4711\", \"extracted\": \"2026-08-28\"}"
    let lead = lead(["sources": extract.replacing(place, with: put)], ["no-names": ["yes"]])
    #expect(lead.words.contains(says), "\(lead.words)")
    #expect(lead.page.firstMatch(of: /[a-z]\[\d/) == nil)
  }

  @Test func childrenThatWereNotMetWithAreSaidByTheirPlaceAlone() throws {
    let lead = lead(["sources": Self.extract("4711")], ["names": ["Ada Vale"], "children": ["4711, 4712"]])
    #expect(lead.status == 200 && lead.words.contains("No child was found for identifier 2 of 2"), "\(lead.words)")
    #expect(!lead.page.contains("4712") && !lead.words.contains("--only"))
    #expect(try cases(site.practice.root).count == 4)
  }

  @Test func onlyALeadBringsInAndNobodyElseSeesWhatCame() throws {
    for person in ["peer", "head"] {
      let other = site.browser(person)
      other.open(Self.page)
      #expect(other.status == 403 && other.open(RoundSite.round).contains("bring-in") == false)
    }
    let lead = lead(["sources": Self.extract("4711")], ["no-names": ["yes"]])
    let open = try RoundSite(settings: nil, planKey: site.site.planKey)
    let (first, second) = (open.browser("boss"), open.browser("peer"))
    first.open(Self.page)
    first.send(files: ["sources": Self.extract("4711")], ["no-names": ["yes"]], to: Self.page)
    #expect(first.status == 200)
    second.open(first.address)
    #expect(second.status == 404 && !second.page.contains("Brought"))
    #expect(lead.open("\(Self.page)/0000000000000000").contains("not shown any more") && lead.status == 404)
    let keyless = try RoundSite()
    let without = keyless.browser("boss")
    without.open(Self.page)
    #expect(without.status == 200 && without.words.contains("This server has no key"))
  }

  @Test func severalFilesOfOneSourceAreSentTogether() throws {
    let form = WebForm(
      WebRequest(
        .post,
        path: [],
        headers: ["content-type": "multipart/form-data; boundary=b"],
        body: Array(
          ["a", "b"].map {
            "--b\r\nContent-Disposition: form-data; name=\"sources\"; filename=\"\($0).csv\"\r\n\r\n\($0)1\r\n"
          }.joined().utf8
        ) + Array("--b--\r\n".utf8)
      )
    )
    #expect(form.allFiles["sources"]?.map(\.name) == ["a.csv", "b.csv"])
    #expect(form.files["sources"]?.name == "b.csv", "where one is asked for, the last")
  }

  @Test func whatLiesInMemoryIsReadByItsPathAndIsGoneAfterwards() throws {
    var file: MemoryFile? = try MemoryFile(Array("a,b\n1,2\n".utf8))
    let url = try #require(file?.url)
    for _ in 0..<2 { #expect(try String(contentsOf: url, encoding: .utf8) == "a,b\n1,2\n") }
    let named = try FileManager.default.contentsOfDirectory(atPath: "/dev/shm").filter { $0.hasPrefix("caseaudit-") }
    #expect(named.isEmpty)
    file = nil
    #expect((try? String(contentsOf: url, encoding: .utf8)) != "a,b\n1,2\n")
  }

  /// A place of a case is called what people call it, and what is said of it stays; a word that is no place stays as it is.
  @Test func aPlaceOfACaseIsCalledByItsName() throws {
    let round = try site.workspace.round("practice")
    let moment = site.browser("boss").moment
    let visit = Visit(
      site: site.site,
      request: WebRequest(.get, path: []),
      form: WebForm([:]),
      parameters: [:],
      moment: moment,
      session: Sessions.Session(person: "boss", token: "", began: moment, used: moment)
    )
    var lines = try ArrivalLines(round, visit)
    let ofCase = "<a href=\"\(LedCaseScene.address(round: "practice", case: "C-P01"))\">C-P01</a>"
    for (line, shown) in [
      ("visits[0].made: is after the extract", "visit 1, made: is after the extract"),
      ("visits[0].made, visits[0].childSeen", "visit 1, made, visits[0].childSeen"),
      ("visits[0].made is after the extract", "visit 1, made is after the extract"),
      ("went from visits[0] to reviews", "went from visits[0] to reviews"),
    ] {
      #expect(lines.html("  C-P01 \(line)").markup == "  \(ofCase) \(shown)")
    }
  }

  @Test func whereTheServerHasNoKeyNothingThatIsSentComesIn() throws {
    let keyless = try RoundSite()
    let lead = keyless.browser("boss")
    lead.open(Self.page)
    let token = lead.hidden(in: "/sign-out")["token"] ?? []
    lead.send(files: ["sources": Self.extract("4711")], ["no-names": ["yes"], "token": token], to: Self.page)
    #expect(lead.status == 404 && lead.words.contains("This server has no key"))
    #expect(try cases(keyless.practice.root).count == 3)
  }
}
