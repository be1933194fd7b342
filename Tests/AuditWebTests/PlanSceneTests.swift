import AuditDocuments
import AuditStore
import AuditTestSupport
import AuditWalk
import CaseExtracts
import Foundation
import Synchronization
import Testing

@testable import AuditWeb

/// Planning a round in the browser: what was typed and sent stays until it is kept, and it is kept as it was shown.
@Suite struct PlanSceneTests {
  private static let lists = [
    "cases": "Ref;Squad;Team\n1;A;North\n2;B;South\n", "auditors": "Auditor;Team\na-1;North\nb-2;Quality\n",
  ]

  /// How often the key was opened, which it is to draw.
  private final class Openings: Sendable {
    let count = Mutex(0)
  }

  private let openings = Openings()
  private let folder: TemporaryFolder
  private let site: RoundSite

  init() throws {
    folder = try TemporaryFolder()
    site = try RoundSite(planKey: Self.key(in: folder, openings))
  }

  private static func key(in folder: TemporaryFolder, _ openings: Openings) throws -> PlanKey {
    .practice(
      try PlanKey.practiceKey(),
      beside: folder.url.appending(path: "council.key"),
      note: .notice("a key was made.")
    ) { openings.count.withLock { $0 += 1 } }
  }

  /// A lead whose lists were taken.
  private func lead(_ fields: [String: [String]] = [:]) -> Browser {
    let lead = site.browser("boss")
    lead.open("/plan")
    let named = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    lead.send(files: Self.lists, named.merging(fields) { $1 }, to: "/plan")
    return lead
  }

  private static let numbers = [
    "draw": ["2"], "reserves": ["0"], "second": ["0"], "months-between": ["12"], "due": [""], "as-of": [""],
    "seed": [""],
    "title": [""], "by": [""],
  ]

  @Test func aRoundIsKeptAsItWasShown() throws {
    let lead = lead()
    #expect(lead.status == 200 && lead.page.contains("<dt>The team that holds it</dt><dd>Team</dd>"))
    let draft = lead.address
    lead.submit(
      draft,
      Self.numbers.merging(["column-child": ["Ref"], "column-team": ["Squad"], "one-of-family": ["yes"]]) { $1 }
    )
    #expect(lead.address == "\(draft)/drawn" && lead.words.contains("Case file, October 2026 to March 2027"))
    #expect(lead.words.contains("Who reads which case") && lead.words.contains("A key was made."))
    #expect(site.site.drafts.all(of: "boss", at: lead.moment).first?.value.typed.columns == [.cases(.team): "Squad"])
    #expect(throws: Problems.self) { try site.workspace.round("2026-h2") }
    // Between the look and the word another round took the title.
    try RoundSite.plan.replacing("title: Practice", with: "title: \"Case file, October 2026 to March 2027\"").write(
      to: site.practice.root.appending(path: "audits/practice/round.yaml"),
      atomically: true,
      encoding: .utf8
    )
    lead.submit("\(draft)/keep")
    #expect(lead.status == 409 && lead.words.contains("nothing was kept"))
    #expect(throws: Problems.self) { try site.workspace.round("2026-h2") }
    lead.submit("\(draft)/keep")
    let round = try site.workspace.round("2026-h2")
    #expect(round.title == "Case file, October 2026 to March 2027 (2026-h2)" && round.sample.count == 2)
    // The lists are gone, and with them the draft.
    lead.open(draft)
    #expect(lead.status == 404 && lead.words.contains("not kept any more"))
  }

  @Test func aPlanThatWasLeftIsFoundAgainAndForgotten() throws {
    let lead = lead()
    let draft = lead.address
    #expect(lead.open("/plan").contains("Plans that you have begun"))
    #expect(lead.links(draft).contains(draft) && lead.words.contains("2026-h2, begun 14 September 2026 at 10:30"))
    #expect(!site.browser("boss", at: "2026-09-17T09:30:00Z").open("/plan").contains("Plans that you have begun"))
    let again = self.lead()
    again.open("/plan")
    again.submit("\(again.links("/plan/")[0])/leave")
    #expect(!again.open("/plan").contains("Plans that you have begun"))
  }

  @Test func whoIsWhoIsSaidBeforeTheRoundIsKept() throws {
    let lead = site.browser("boss")
    lead.open("/plan")
    let auditors = "Auditor;Team\nMarsh, Kay;North\nOduya, Femi;Quality\n"
    let named = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    lead.send(files: ["cases": Self.lists["cases"] ?? "", "auditors": auditors], named, to: "/plan")
    lead.submit(lead.address, Self.numbers.merging(["column-child": ["Ref"]]) { $1 })
    #expect(lead.words.contains("Who is who"))
    for row in ["auditor-01Marsh, Kay", "auditor-02Oduya, Femi"] { #expect(lead.words.contains(row)) }
    // Where the list has identifiers they are what everybody knows.
    let other = self.lead()
    other.submit(other.address, Self.numbers.merging(["column-child": ["Ref"]]) { $1 })
    #expect(other.words.contains("Who reads which case") && !other.words.contains("Who is who"))
  }

  @Test func aListIsDividedByNoColumnOfPeople() throws {
    let lead = site.browser("boss")
    lead.open("/plan")
    let cases = "Our ref;Child name;Squad;Worker Allocated;Manager\n1;Kay A;A;Ann Birk;Max\n2;Lee B;B;Bo Carr;Max\n"
    let named = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    lead.send(files: ["cases": cases, "auditors": Self.lists["auditors"] ?? ""], named, to: "/plan")
    let draft = lead.address
    let box = lead.page.components(separatedBy: "id=\"by\"").last?.components(separatedBy: "</select>").first ?? ""
    #expect(box.contains("value=\"Squad\""))
    for heading in ["Our ref", "Child name", "Worker Allocated", "Manager"] {
      #expect(!box.contains("value=\"\(heading)\""))
      // Typed into an address all the same, it is refused beside its box.
      lead.submit(draft, Self.numbers.merging(["by": [heading]]) { $1 })
      #expect(lead.status == 400 && lead.page.contains("href=\"#by\""), "\(lead.words)")
    }
    lead.submit(
      draft,
      Self.numbers.merging(["draw": ["1"], "leave-out": ["Worker Allocated=Ann Birk\nOur ref=7"]]) { $1 }
    )
    #expect(lead.status == 400, "nobody has that number")
    lead.submit(draft, Self.numbers.merging(["draw": ["1"], "leave-out": ["Worker Allocated=Ann Birk"]]) { $1 })
    lead.submit(lead.address.replacing("/drawn", with: "/keep"))
    let round = try site.workspace.round("2026-h2")
    #expect(round.frame?.described?.hasSuffix(", without cases of one worker") == true)
  }

  @Test func whoMayBeSomebodyOfAnEarlierListIsAskedAboutBeforeTheRoundIsKept() throws {
    func shown(_ name: String, _ auditors: String) -> Browser {
      let lead = site.browser("boss")
      lead.open("/plan")
      let named = ["name": [name], "period": ["2026-H2"], "checklist": ["case-file"]]
      let lists = ["cases": Self.lists["cases"] ?? "", "auditors": "Auditor;Team\n\(auditors)"]
      lead.send(files: lists, named, to: "/plan")
      lead.submit(lead.address, Self.numbers.merging(["column-child": ["Ref"]]) { $1 })
      return lead
    }
    let first = shown("one", "Farrow, Jo;Quality\nPat Other;Quality\n")
    first.submit(first.address.replacing("/drawn", with: "/keep"))
    let second = shown("two", "J Farrow;Quality\nOTHER, Pat;Quality\n")
    #expect(second.words.contains("auditor-03 may be auditor-01, whom an earlier list names in other words"))
    #expect(second.words.contains("write auditor-01 in place of this name"))
    #expect(second.words.contains("the identifier stays: auditor-02 in row 3"))
    #expect(throws: Problems.self) { try site.workspace.round("two") }
    let third = shown("two", "auditor-01;Quality\nPat Other;Quality\n")
    third.submit(third.address.replacing("/drawn", with: "/keep"))
    #expect(try site.workspace.round("two").auditors.map(\.id) == ["auditor-01", "auditor-02"])
  }

  @Test func whatWasTypedAndSentStaysWhereSomethingIsWrong() throws {
    let lead = site.browser("boss")
    lead.open("/plan")
    lead.send(files: ["cases": Self.lists["cases"] ?? ""], ["name": ["-h2"], "period": ["autumn"]], to: "/plan")
    #expect(lead.status == 400 && lead.page.contains("value=\"-h2\"") && lead.page.contains("value=\"autumn\""))
    for box in ["name", "period", "checklist", "auditors"] { #expect(lead.page.contains("href=\"#\(box)\"")) }
    #expect(!lead.page.contains("href=\"#cases\"") && lead.words.contains("It was sent (1 KB)"))
    let rest = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    lead.send(files: ["auditors": Self.lists["auditors"] ?? ""], rest, to: "/plan")
    #expect(lead.status == 200 && lead.address.hasPrefix("/plan/"))
    let draft = lead.address
    lead.submit(
      draft,
      Self.numbers.merging(["draw": ["many"], "second": ["-1"], "due": ["soon"], "as-of": ["x"]]) { $1 }
    )
    #expect(lead.status == 400 && lead.page.contains("value=\"many\"") && lead.page.contains("value=\"soon\""))
    for box in ["draw", "second", "due", "as-of"] { #expect(lead.page.contains("href=\"#\(box)\"")) }
    #expect(openings.count.withLock { $0 } == 0, "nothing is drawn of what is wrong")
    lead.submit(draft, Self.numbers.merging(["draw": ["3"], "column-child": ["Ref"]]) { $1 })
    let says = "3 cases cannot be drawn from a frame of 2. Draw 2 or fewer."
    #expect(lead.status == 400 && lead.page.contains("<a href=\"#draw\">\(says)</a>"))
  }

  @Test func eachFileThatIsNoListIsNamedWithWhatCanBeSent() throws {
    let named = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    func sent(_ files: [String: String]) -> Browser {
      let lead = site.browser("boss")
      lead.open("/plan")
      lead.send(files: files, named, to: "/plan")
      return lead
    }
    let printed = sent(["cases": "%PDF-1.7\nRef;Team\n1;North\n"])
    #expect(
      printed.status == 400 && printed.words.contains("is a PDF document") && printed.words.contains(".xlsx or CSV")
    )
    #expect(printed.words.contains("Choose the file with the list of auditors"), "what is missing is said besides")
    let other = sent(["auditors": "GIF89a\u{0}\u{1}", "cases": ""])
    #expect(other.words.contains("is a picture") && other.words.contains("as the list of open cases is empty"))
    #expect(!other.words.contains("UTF-8"))
    #expect(sent(Self.lists).status == 200)
  }

  @Test func listsThatWereSwappedAreSaidToBe() throws {
    let named = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    let (cases, auditors) = ("Case number;Team;Auditor\n1;North;a-1\n", "Auditor;Team\na-1;North\n")
    let lead = site.browser("boss")
    lead.open("/plan")
    lead.send(files: ["cases": auditors, "auditors": "Case number;Team\n1;North\n"], named, to: "/plan")
    #expect(lead.status == 400 && lead.words.contains("the two lists are swapped"))
    for box in ["cases", "auditors"] { #expect(lead.links("#\(box)").count == 1) }
    lead.send(files: ["cases": cases, "auditors": auditors], named, to: "/plan")
    #expect(lead.status == 200, "a list of cases may say who audited them")
    // Where only one of the two is known by its headings, its columns are asked for.
    lead.open("/plan")
    lead.send(files: ["cases": "Ref;Squad\n1;A\n", "auditors": "Who;Squad\na-1;A\n"], named, to: "/plan")
    #expect(lead.status == 200)
  }

  @Test func nothingIsReadForAColumnThatSomebodyTakesAway() throws {
    let lead = lead()
    lead.submit(lead.address, Self.numbers.merging(["column-child": ["Ref"], "column-team": [""]]) { $1 })
    #expect(site.site.drafts.all(of: "boss", at: lead.moment).first?.value.typed.columns == [.cases(.team): ""])
    lead.open(String(lead.address.dropLast("/drawn".count)))
    #expect(lead.status == 200 && !lead.page.contains("<dt>The team that holds it</dt>"))
  }

  @Test func aDraftIsOfItsLeadAndNobodyElsePlans() throws {
    let draft = lead().address
    for person in ["peer", "head"] {
      let other = site.browser(person)
      other.open("/plan")
      #expect(other.status == 403)
      other.open(draft)
      #expect(other.status == 403)
    }
    let leads = try RoundSite(settings: nil, planKey: Self.key(in: folder, openings))
    let first = leads.browser("boss")
    first.open("/plan")
    first.send(files: Self.lists, ["name": ["x"], "period": ["2026-H2"], "checklist": ["case-file"]], to: "/plan")
    let second = leads.browser("peer")
    second.open(first.address)
    #expect(second.status == 404)
    first.submit("\(first.address)/leave")
    #expect(first.address == "/rounds" && leads.site.drafts.all(of: "boss", at: .distantPast).isEmpty)
  }

  /// The numbers as they are sent where no case is drawn: the boxes for that are not there.
  private static let withoutDraw = numbers.filter { !["draw", "reserves", "by", "months-between"].contains($0.key) }

  @Test func theFilesOfAnEarlierRoundAreReadAgain() throws {
    let first = lead()
    first.submit(first.address, Self.numbers.merging(["column-child": ["Ref"]]) { $1 })
    first.submit(first.address.replacing("/drawn", with: "/keep"))
    let earlier = try site.workspace.round("2026-h2")
    let again = lead([
      "name": ["2027-h1"], "period": ["2027-H1"], "checklist": ["child-protection-plan"], "re-audits": ["2026-h2"],
      "same-theme": ["same-files"],
    ])
    // The checklist is that of the earlier round, and nothing is asked of cases that would be drawn.
    #expect(again.words.contains("2027-H1, Case file") && again.words.contains("are read again. None are drawn."))
    for box in ["draw", "reserves", "by", "months-between"] { #expect(!again.page.contains("id=\"\(box)\"")) }
    again.submit(again.address, Self.withoutDraw)
    again.submit(again.address.replacing("/drawn", with: "/keep"))
    let round = try site.workspace.round("2027-h1")
    #expect(round.reaudit == Round.Reaudit(round: "2026-h2", kind: .sameFiles))
    #expect(round.checklist == earlier.checklist && round.frame == earlier.frame && round.seed == earlier.seed)
    #expect(Set(round.cases) == Set(earlier.cases))
  }

  @Test(arguments: [("draw", "2"), ("reserves", "1"), ("by", "Team")])
  func nothingIsAskedOfCasesThatAreNotDrawn(box: String, typed: String) throws {
    let lead = lead(["re-audits": ["practice"], "same-theme": ["same-files"]])
    let draft = lead.address
    lead.submit(draft, Self.withoutDraw.merging([box: [typed]]) { $1 })
    #expect(lead.status == 400 && lead.page.contains("href=\"#\(box)\"") && lead.page.contains("id=\"\(box)\""))
    #expect(lead.words.contains("A re-audit of the same files has the files of the earlier round"))
    // What was asked is taken back where others are drawn, or another kind is chosen.
    let others = ["name": ["2026-h2"], "period": ["2026-H2"], "re-audits": ["practice"], "same-theme": ["same-theme"]]
    lead.open("/plan?draft=\(draft.split(separator: "/").last ?? "")")
    lead.send(files: [:], others, to: "/plan")
    #expect(lead.status == 200 && lead.page.contains("id=\"draw\"") && lead.page.contains("id=\"by\""))
  }

  @Test func whichRoundIsAuditedAgainAndHowIsAskedTogether() throws {
    let unnamed = lead(["re-audits": [""], "same-theme": ["same-files"]])
    #expect(unnamed.status == 400 && unnamed.page.contains("href=\"#re-audits\""))
    let unsaid = lead(["re-audits": ["practice"], "same-theme": [""]])
    #expect(unsaid.status == 400 && unsaid.page.contains("href=\"#same-theme\""))
    #expect(unsaid.page.contains("<option value=\"practice\" selected>"), "what was chosen stays")
    let nowhere = lead(["re-audits": ["2019-h1"], "same-theme": ["same-theme"]])
    #expect(nowhere.status == 400 && nowhere.page.contains("href=\"#re-audits\""))
    // None of the files is on the list: the list is on the first page, and so is the other kind.
    let gone = lead(["re-audits": ["practice"], "same-theme": ["same-files"]])
    let id = gone.address.split(separator: "/").last ?? ""
    gone.submit(gone.address, Self.withoutDraw.merging(["column-child": ["Ref"]]) { $1 })
    #expect(gone.status == 400 && gone.page.contains("href=\"/plan?draft=\(id)#cases\""))
    #expect(gone.words.contains("No case of the earlier round is on the list"))
  }

  @Test func otherCasesAreDrawnForTheSameQuestions() throws {
    let lead = lead(["checklist": [""], "re-audits": ["practice"], "same-theme": ["same-theme"]])
    #expect(lead.words.contains("2026-H2, Child protection plans") && lead.page.contains("id=\"draw\""))
    lead.submit(lead.address, Self.numbers.merging(["column-child": ["Ref"]]) { $1 })
    lead.submit(lead.address.replacing("/drawn", with: "/keep"))
    let round = try site.workspace.round("2026-h2")
    #expect(round.reaudit == Round.Reaudit(round: "practice", kind: .sameTheme) && round.sample.count == 2)
  }

  @Test func aServerWithoutAKeySaysWhereRoundsArePlanned() throws {
    let site = try RoundSite()
    let lead = site.browser("boss")
    lead.open("/plan")
    #expect(lead.status == 200 && lead.words.contains("Plan the round at a terminal"))
  }

  @Test(arguments: ["31/12/26", "31/12/2026", "31.12.26", "2026-12-31", "31 December 2026", "31-Dec-2026"])
  func aDayIsReadAsPeopleWriteIt(day: String) {
    var typed = PlanTyped()
    (typed[.due], typed[.asOf]) = (day, day)
    let read = typed.read([])
    #expect(read.noDays.isEmpty && read.request.due == "2026-12-31" && read.request.asOf == "2026-12-31")
  }

  @Test(arguments: ["31/12", "31/02/26", "soon", "12/31/26", "311226"]) func whatIsNoDayIsSaidToBeNone(day: String) {
    var typed = PlanTyped()
    (typed[.due], typed[.asOf]) = (day, day)
    #expect(typed.read([]).noDays == [.due, .asOf])
  }

  /// What happened once while a round was drawn, such as that a key was made, is said as long as the draft is looked at.
  @Test func whatWasNoticedOnceIsSaidAgain() throws {
    let (key, opened) = (try PlanKey.practiceKey(), Openings())
    let lookUp = NumberLookUp(besideKey: folder.url.appending(path: "once.key"), shownAs: "the key")
    let site = try RoundSite(
      planKey: PlanKey(lookUp: lookUp, isToBeMade: { false }, numbers: { () throws(Problems) in ([:], nil) }) {
        () throws(Problems) in
        let times = opened.count.withLock { count in
          count += 1
          return count
        }
        return (key, times == 1 ? .notice("a key was made.") : nil)
      }
    )
    let lead = site.browser("boss")
    lead.open("/plan")
    let named = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    lead.send(files: Self.lists, named, to: "/plan")
    lead.submit(lead.address, Self.numbers.merging(["column-child": ["Ref"]]) { $1 })
    #expect(lead.words.contains("Who reads which case") && lead.words.contains("A key was made."))
    lead.open(lead.address)
    #expect(lead.words.contains("A key was made.") && opened.count.withLock { $0 } > 1)
  }

  /// What could be drawn a moment ago and cannot any more is said beside its box, and nothing is shown as if it could be kept.
  @Test func whatCannotBeDrawnAnyMoreIsSaidWhereItIsLookedAt() throws {
    let lead = lead()
    let draft = lead.address
    lead.submit(draft, Self.numbers.merging(["column-child": ["Ref"]]) { $1 })
    #expect(lead.address == "\(draft)/drawn" && lead.status == 200)
    try FileManager.default.copyItem(
      at: site.practice.root.appending(path: "audits/practice"),
      to: site.practice.root.appending(path: "audits/2026-h2")
    )
    lead.open("\(draft)/drawn")
    #expect(lead.status == 409 && lead.words.contains("There is a round '2026-h2' already"), "\(lead.words)")
    #expect(!lead.words.contains("Who reads which case"))
  }
}
