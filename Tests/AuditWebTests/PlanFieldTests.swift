import AuditDocuments
import AuditStore
import AuditTestSupport
import AuditWalk
import CaseExtracts
import Foundation
import Testing

@testable import AuditPages
@testable import AuditWeb

/// Everything that can be asked of a round is asked for in the browser, in plain words, and what stands against it leads to its box.
@Suite struct PlanFieldTests {
  private typealias Named = (name: String, rows: [[String]])

  /// A workbook with a sheet of each name.
  private static func workbook(_ sheets: [Named]) throws -> [UInt8] {
    var archive = ZipArchive()
    func add(_ path: String, _ text: String) throws { try archive.add(path, Array(text.utf8)) }
    let numbers = sheets.indices.map { $0 + 1 }
    let named = zip(numbers, sheets).map { #"<sheet name="\#($1.name)" sheetId="\#($0)" r:id="r\#($0)"/>"# }
    let related = numbers.map { #"<Relationship Id="r\#($0)" Target="worksheets/sheet\#($0).xml"/>"# }
    try add("xl/workbook.xml", #"<workbook xmlns:r="r"><sheets>\#(named.joined())</sheets></workbook>"#)
    try add("xl/_rels/workbook.xml.rels", "<Relationships>\(related.joined())</Relationships>")
    try add("xl/sharedStrings.xml", "<sst></sst>")
    try add("xl/styles.xml", "<styleSheet></styleSheet>")
    for (number, sheet) in zip(numbers, sheets) {
      let rows = sheet.rows.enumerated().map { index, cells in
        let written = cells.map { #"<c t="inlineStr"><is><t>\#($0)</t></is></c>"# }
        return #"<row r="\#(index + 1)">\#(written.joined())</row>"#
      }
      try add("xl/worksheets/sheet\(number).xml", "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>")
    }
    return try archive.bytes()
  }

  private static let cover: Named = (name: "Cover", rows: [["Quality assurance"], ["Printed for", "the board"]])
  private static func cases(_ name: String, _ numbers: [String], more: String = "Plan type") -> Named {
    (name, [["Child ID", "Team", more]] + numbers.map { [$0, name, ["2", "4"].contains($0) ? "Care" : "Need"] })
  }
  private static func auditors(_ name: String, _ people: [String]) -> Named {
    (name, [["Auditor", "Team"]] + people.map { [$0, "Quality"] })
  }

  private let folder: TemporaryFolder
  private let site: RoundSite

  init() throws {
    folder = try TemporaryFolder()
    let key = try PlanKey.practiceKey()
    site = try RoundSite(planKey: .practice(key, beside: folder.url.appending(path: "council.key")))
  }

  /// A lead at the second page of a round that is planned from two workbooks.
  private func lead(
    _ cases: [Named] = [Self.cover, Self.cases("North", ["1", "2", "3"]), Self.cases("South", ["4", "5"])],
    _ auditors: [Named] = [Self.auditors("A", ["a-1", "a-2"]), Self.auditors("B", ["b-1", "b-2", "b-3"])],
    again: String = ""
  ) throws -> Browser {
    var draft = PlanDraft()
    (draft.cases, draft.auditors) = try (Self.workbook(cases), Self.workbook(auditors))
    (draft.typed[.name], draft.typed[.period], draft.typed[.checklist]) = ("2026-h2", "2026-H2", "case-file")
    if !again.isEmpty {
      (draft.typed[.sameTheme], draft.typed[.reAudits], draft.typed[.checklist]) = (
        again, "practice", "child-protection-plan"
      )
      draft.typed.followAgain()
    }
    let lead = site.browser("boss")
    let id = site.site.drafts.put(draft, of: "boss", at: lead.moment)
    lead.open("/plan/\(id)")
    return lead
  }

  private static let usual = ["draw": ["2"], "reserves": ["0"], "second": ["0"], "months-between": ["12"]]

  /// The plan of the page that is shown, kept.
  private func kept(_ lead: Browser) throws -> Round {
    #expect(lead.words.contains("Who reads which case"), "\(lead.words)")
    lead.submit(lead.address.replacing("/drawn", with: "/keep"))
    return try site.workspace.round("2026-h2")
  }

  /// What has no box of its own, and why.
  private static let withoutBox: [PlanField: String] = [
    .column: "each column has one, such as column-child"
  ]

  @Test func everythingThatCanBeAskedOfARoundHasItsBoxAndNoneIsTickedBefore() throws {
    let first = site.browser("boss")
    let pages = try [first.open("/plan"), lead().page, lead(again: "same-files").page, lead(again: "same-theme").page]
    for field in PlanField.allCases where Self.withoutBox[field] == nil {
      let shown = pages.filter { $0.contains("id=\"\(field.box)\"") }
      #expect(!shown.isEmpty, "nothing asks for \(field.rawValue)")
      #expect(shown.allSatisfy { $0.contains(field.label) }, "\(field.rawValue)")
    }
    #expect(!pages.contains { $0.firstMatch(of: /type="checkbox"[^>]* checked/) != nil })
    #expect(ListedColumn.ofCases.allSatisfy { column in pages.contains { $0.contains("id=\"\(column.box)\"") } })
    // What is rarely needed is closed.
    #expect(!pages[1].contains("<details open><summary>Only some of the cases"))
  }

  @Test func whatIsAskedOfDrawnCasesIsNotAskedOfThoseThatAreReadAgain() throws {
    func boxes(_ again: String) throws -> Set<PlanField> {
      let page = try lead(again: again).page
      return Set(PlanField.allCases.filter { page.contains("id=\"\($0.box)\"") })
    }
    let (drawn, readAgain) = try (boxes("same-theme"), boxes("same-files"))
    #expect(drawn.subtracting(readAgain) == [.draw, .margin, .change, .reserves, .by, .monthsBetween])
    #expect(readAgain.subtracting(drawn) == [.share, .failed])
  }

  @Test func ofSeveralSheetsOneCanBeChosenAndAllAlikeAreOneList() throws {
    let lead = try lead()
    #expect(lead.words.contains("“North” and “South” have the same headings and are read as one list."))
    #expect(lead.words.contains("Read is “A”. The others are not read."))
    let draft = lead.address
    lead.submit(draft, Self.usual.merging(["draw": ["5"]]) { $1 })
    #expect(lead.words.contains("Who reads which case"), "both sheets have five cases together: \(lead.words)")
    lead.open(draft)
    lead.submit(draft, Self.usual.merging(["sheet": ["South"], "auditors-sheet": ["B"]]) { $1 })
    // Another sheet is looked at before anything is drawn of it.
    #expect(lead.address == draft && lead.words.contains("Read is “South”.") && lead.words.contains("Read is “B”."))
    lead.submit(draft, Self.usual.merging(["sheet": ["South"], "auditors-sheet": ["B"]]) { $1 })
    let round = try kept(lead)
    #expect(round.frame?.size == 2 && round.auditors.count == 3)
  }

  @Test func whichOfSeveralListsIsMeantIsAskedAtItsBox() throws {
    let lead = try lead([Self.cover, Self.cases("North", ["1", "2"]), Self.cases("Other", ["3", "4"], more: "Ward")])
    #expect(lead.words.contains("Several could have it.") && lead.page.contains("Choose the sheet"))
    let draft = lead.address
    lead.submit(draft, Self.usual)
    #expect(lead.status == 400 && lead.links("#sheet").count == 1 && lead.words.contains("several sheets could have"))
    #expect(!lead.page.contains("--sheet"))
    lead.submit(draft, Self.usual.merging(["sheet": ["Cover"]]) { $1 })
    #expect(lead.words.contains("of “North” one is: choose that"))
    lead.submit(draft, Self.usual.merging(["sheet": ["Other"]]) { $1 })
    #expect(lead.page.contains("<dt>The number of the child or case</dt><dd>Child ID</dd>"))
    lead.submit(draft, Self.usual.merging(["sheet": ["Other"]]) { $1 })
    #expect(try kept(lead).frame?.size == 2)
  }

  @Test func anEmptySheetIsNoneOfSeveral() throws {
    let empty: Named = ("Sheet2", [])
    let lead = try lead([Self.cases("North", ["1", "2"]), empty], [Self.auditors("A", ["a-1"]), empty])
    #expect(!lead.page.contains("id=\"sheet\"") && !lead.page.contains("id=\"auditors-sheet\""))
  }

  @Test(
    arguments: [
      (["margin": "10"], ["margin"]), (["margin": "10", "draw": ""], []), (["margin": "0", "draw": ""], ["margin"]),
      (["margin": "51", "draw": ""], ["margin"]), (["change": "20"], ["change"]), (["change": "many"], ["change"]),
      (["change": "50", "draw": ""], []), (["draw": ""], ["draw"]), (["lease": "-1"], ["lease"]), (["lease": "0"], []),
      (["lease": "21"], []), (["share": "50"], ["share"]), (["failed": "yes"], ["failed"]),
      (["only": "Team"], ["only"]),
      (["only": "Ward = x"], ["only"]), (["only": "Team = East"], ["only"]), (["only": "team = north\nTeam=South"], []),
      (["leave-out": "=x"], ["leave-out"]), (["leave-out": "Plan type = Respite"], ["leave-out"]),
      (["leave-out": "Plan type = Care", "only": "Team"], ["only"]),
      (["sheet": "North", "only": "Team=South"], ["only"]),
    ] as [([String: String], [String])]
  )
  func whatStandsAgainstItLeadsToItsBoxWithWhatWasTyped(typed: [String: String], boxes: [String]) throws {
    let lead = try lead()
    let draft = lead.address
    let fields = Self.usual.merging(typed.mapValues { [$0] }) { $1 }
    lead.submit(draft, fields)
    if typed["sheet"] != nil { lead.submit(draft, fields) }
    guard !boxes.isEmpty else {
      #expect(lead.words.contains("Who reads which case"), "\(lead.words)")
      return
    }
    #expect(lead.status == 400)
    for box in boxes {
      #expect(!lead.links("#\(box)").isEmpty && lead.page.contains("id=\"\(box)\""), "\(box)")
      let words = typed[box] ?? ""
      #expect(words.isEmpty || words == "yes" || lead.page.contains(words), "\(box)")
      // A box that is to be put right is not in a part that is closed.
      let before = lead.page.components(separatedBy: "id=\"\(box)\"").first ?? ""
      let part = before.components(separatedBy: "</details>").last ?? ""
      #expect(!part.contains("<details>"), "\(box)")
    }
    #expect(lead.page.firstMatch(of: /--[a-z]/) == nil)
  }

  /// Whoever goes down the list of mistakes goes down the page: whatever found them, and in whichever order.
  @Test(
    arguments: [
      (["lease": "-1", "due": "soon", "only": "Team", "draw": ""], ["draw", "only", "due", "lease"]),
      (
        ["seed": "x", "as-of": "never", "months-between": "-1", "second": "many"],
        ["second", "months-between", "as-of", "seed"]
      ),
      (["change": "0", "draw": "", "leave-out": "=x", "due": "31/02/2026"], ["change", "leave-out", "due"]),
    ] as [([String: String], [String])]
  )
  func mistakesStandInTheOrderOfTheirBoxes(typed: [String: String], order: [String]) throws {
    let lead = try lead()
    lead.submit(lead.address, Self.usual.merging(typed.mapValues { [$0] }) { $1 })
    let summary = try #require(lead.page.components(separatedBy: "class=\"mistakes\"").dropFirst().first)
    let list = try #require(summary.components(separatedBy: "</div>").first)
    let boxes = list.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    #expect(boxes.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == order)
  }

  /// A draft that was left on its first page goes on there, with what is missing, by whichever way it is found again.
  @Test(
    arguments: [
      (.checklist, "", "checklist"), (.checklist, "gone", "checklist"), (.period, "", "period"),
      (.name, "No Name", "name"), (.period, "one day", "period"), (.period, "2026-H2", nil),
    ] as [(PlanField, String, String?)]
  )
  func whatTheFirstPageLacksIsToldThere(field: PlanField, typed: String, box: String?) throws {
    let lead = try lead()
    let id = try #require(lead.address.split(separator: "/").last.map(String.init))
    var draft = try #require(site.site.drafts.find(id, of: "boss", at: lead.moment)).value
    draft.typed[field] = typed
    site.site.drafts.replace(id, with: draft)
    lead.open("/plan/\(id)")
    #expect(lead.address == (box == nil ? "/plan/\(id)" : "/plan"))
    #expect(lead.links("#") == ["#content"] + (box.map { ["#\($0)"] } ?? []), "\(lead.words)")
  }

  @Test func onlyWhatFailedIsReadAgainAndASaidShareOfIt() throws {
    let numbers = ["C-P01", "C-P02", "C-P03"]
    let key = try PlanKey.practiceKey()
    let earlier = numbers.reduce(RoundSite.plan) { $0.replacing($1, with: key.caseReference(for: $1)) }
    let site = try RoundSite(
      earlier,
      planKey: .practice(key, beside: folder.url.appending(path: "other.key"))
    )
    var draft = PlanDraft()
    draft.cases = Array("Child ID,Team\nC-P01,North\nC-P02,South\nC-P03,North\n".utf8)
    draft.auditors = Array("Auditor,Team\na-1,Quality\nb-2,Quality\n".utf8)
    (draft.typed[.name], draft.typed[.period], draft.typed[.reAudits]) = ("2026-h2", "2026-H2", "practice")
    (draft.typed[.sameTheme], draft.typed[.checklist]) = ("same-files", "child-protection-plan")
    draft.typed.followAgain()
    let lead = site.browser("boss")
    let id = site.site.drafts.put(draft, of: "boss", at: lead.moment)
    lead.open("/plan/\(id)")
    lead.submit("/plan/\(id)", ["failed": ["yes"], "second": ["0"]])
    #expect(lead.status == 400 && lead.links("#failed").count == 1 && lead.words.contains("was capped by a limiting"))
    #expect(lead.page.contains("value=\"yes\" checked"))
    lead.submit("/plan/\(id)", ["share": ["50"], "second": ["0"]])
    lead.submit("/plan/\(id)/keep")
    let round = try site.workspace.round("2026-h2")
    #expect(round.sample.count == 2 && round.reaudit?.kind == .sameFiles)
  }

  /// What is worth knowing is a line each, and what there is no room for is counted.
  @Test(arguments: [0, 1, 12]) func doubtsThatAreNotShownAreCounted(omitted: Int) {
    let doubts = Problems([Problem("a date is odd", file: "row 2", hint: "Look at it.")], omitted: omitted)
    let lines = PlanFields.lines([.notice("a key was made."), .doubts(doubts)])
    let more = omitted == 0 ? [] : ["And \(omitted) more like these."]
    #expect(lines == ["A key was made.", "row 2: a date is odd. Look at it."] + more)
  }
}
