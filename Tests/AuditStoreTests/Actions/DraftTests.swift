import AuditActions
import AuditDocuments
import AuditRules
import Testing

@testable import AuditStore

/// What is typed about the action plan, read before anything is written.
@Suite struct DraftTests {
  private static let known: Set<TiedItem> = [
    TiedItem(checklist: "case-file", item: "contingency"), TiedItem(checklist: "case-file", item: "outcomes-smart"),
  ]
  private static let contingency = TiedItem(checklist: "case-file", item: "contingency")

  private func added(_ drafts: DraftActions, after count: Int = 0) throws -> [String] {
    drafts.events(in: try SampleActions.area("2"), after: count).compactMap { event in
      guard case .actionAdded(let action) = event else { return nil }
      return "\(action.number) \(action.text) | \(action.person) | \(action.timeScale.written)"
    }
  }

  private func drafts(_ actions: [String], _ persons: [String], _ scales: [String]) -> DraftActions {
    DraftActions(actions: actions, persons: persons, timeScales: scales, on: "2026-05-06")
  }

  @Test func eachActionHasItsOwnPersonAndTimeScale() throws {
    let drafts = drafts([" Train. ", "Tell."], ["QA lead", " Head "], ["Dec 2026", "End 2027"])
    #expect(drafts.problems.isEmpty)
    #expect(try added(drafts) == ["2.1 Train. | QA lead | Dec 2026", "2.2 Tell. | Head | End 2027"])
    #expect(try added(drafts, after: 3).first?.hasPrefix("2.4 ") == true)
  }

  @Test func onePersonAndOneTimeScaleAreForAll() throws {
    let drafts = drafts(["Train.", "Tell.", "Look."], ["QA lead"], ["1) Mar 2027 2) End 2027 3) Ongoing"])
    #expect(drafts.problems.isEmpty)
    #expect(
      try added(drafts) == [
        "2.1 Train. | QA lead | Mar 2027", "2.2 Tell. | QA lead | End 2027", "2.3 Look. | QA lead | Ongoing",
      ]
    )
  }

  @Test(arguments: [
    (["a", "b", "c"], ["x", "y"], ["Dec 2026"], "there are 3 actions, and --person is given 2 times"),
    (
      ["a", "b"], ["x"], ["Dec 2026", "Jan 2027", "Mar 2027"], "there are 2 actions, and --time-scale is given 3 times"
    ),
    (["a", "b"], ["x"], ["1) Mar 2027"], "the numbers in --time-scale do not go from 1 to 2"),
    (["a"], ["1) x 2) y"], ["Dec 2026"], "the numbers in --person do not go from 1 to 1"),
    ([], ["x"], [], "no action is named for --person and --time-scale"),
    ([], [], ["Dec 2026"], "no action is named for --person and --time-scale"),
    (["a"], ["x"], ["31/02/2026"], "'31/02/2026' in --time-scale is no day of the calendar"),
    (["a"], ["x"], ["by 5 May"], "'by 5 May' in --time-scale is over in this year"),
    (["a"], ["x"], ["5 May 2026"], "'5 May 2026' in --time-scale is over"),
    (["a"], ["x"], ["next Friday"], "'next Friday' in --time-scale may be one of two days"),
    (["a"], ["x"], ["Monday 5 June 2026"], "'Monday 5 June 2026' in --time-scale is on another day of the week"),
    (["a"], ["x"], ["May 2062"], "'May 2062' in --time-scale is more than 5 years ahead"),
    (["a", "b"], ["x"], ["1) Dec 2026 2) 31 June"], "'31 June' in --time-scale is no day of the calendar"),
  ])
  func whatDoesNotFitTogetherIsSaid(_ actions: [String], _ persons: [String], _ scales: [String], _ what: String) {
    #expect(drafts(actions, persons, scales).problems.map(\.what) == [what])
  }

  @Test func nothingTypedIsNothingWrong() throws {
    #expect(drafts([], [], []).problems.isEmpty)
    // That a person and a time scale are missing is said of each action when it is added.
    let bare = drafts(["a", "b"], [], [])
    #expect(bare.problems.isEmpty)
    #expect(try added(bare) == ["2.1 a |  | ", "2.2 b |  | "])
  }

  private func area(_ text: String?, _ source: String?, _ items: [String] = []) -> DraftArea.Reading {
    DraftArea(text: text, source: source, items: items).read(rounds: ["r1"]) { Self.known }
  }

  @Test func anAreaComesFromItsSourceOrItsFirstItem() {
    #expect(area("Plans.", "r1").source == .summary("r1"))
    let items = area("Plans.", nil, ["case-file/outcomes-smart", "case-file/contingency"])
    #expect(items.source == .item(TiedItem(checklist: "case-file", item: "outcomes-smart")))
    #expect(items.items.map(\.item) == ["outcomes-smart", "contingency"] && items.problems.isEmpty)
    let both = area("Plans.", "r1", ["case-file/contingency"])
    #expect(both.source == .summary("r1") && both.items == [Self.contingency])
  }

  @Test func anItemAsSourceTiesTheAreaToItOnce() {
    #expect(area("Plans.", "case-file/contingency").items == [Self.contingency])
    #expect(area("Plans.", "case-file/contingency", ["case-file/contingency"]).items == [Self.contingency])
    let first = area("Plans.", "case-file/contingency", ["case-file/outcomes-smart"])
    #expect(first.items.map(\.item) == ["contingency", "outcomes-smart"])
    #expect(area("Plans.", "case-file/unknown").problems.map(\.what) == ["there is no item 'case-file/unknown'"])
  }

  @Test func whatIsMissingOfAnAreaIsSaid() {
    #expect(area(nil, "r1").problems.map(\.what) == ["no area is named"])
    #expect(area("Plans.", nil).problems.map(\.what) == ["it is not said where the area comes from"])
    #expect(area("Plans.", " ", ["case-file/contingency"]).problems.isEmpty)
    // An item that cannot be read is complained of once.
    let wrong = area("Plans.", nil, ["case-file/contingenzy"])
    #expect(wrong.problems.map(\.what) == ["there is no item 'case-file/contingenzy'"])
    #expect(wrong.problems.first?.hint.contains("(did you mean 'case-file/contingency'?)") == true)
    #expect(area("Plans.", " ", ["case-file/x"]).problems.count == 2)
  }

  @Test func checklistsAreReadOnlyWhereAnItemIsNamed() {
    let broken = Problem("broken", file: "checklists", hint: "Mend it.")
    let draft = DraftArea(text: "Plans.", source: "r1", items: [])
    #expect(draft.read(rounds: ["r1"]) { () throws(Problems) in throw Problems([broken]) }.problems.isEmpty)
    let tied = DraftArea(text: "Plans.", source: "r1", items: ["case-file/contingency"])
    #expect(tied.read(rounds: ["r1"]) { () throws(Problems) in throw Problems([broken]) }.problems == [broken])
  }

  @Test func anUpdateSaysWhatIsNew() throws {
    let number = try SampleActions.number("1.1")
    let draft = DraftUpdate(
      state: "in-progress",
      note: " Begun. ",
      person: nil,
      timeScale: "Dec 2026",
      on: "2026-05-06"
    )
    let update = draft.update(of: number)
    #expect(draft.problems.isEmpty && update.isInProgress && update.note == "Begun." && update.person == nil)
    #expect(update.timeScale?.due == "2026-12-31")
    let silent = DraftUpdate(state: nil, note: nil, person: nil, timeScale: nil, on: "2026-05-06")
    #expect(silent.problems.isEmpty && !silent.update(of: number).isInProgress)
  }

  @Test(arguments: [
    ("done", "Use 'caseaudit actions complete'."), ("verified", "Use 'caseaudit actions verify'."),
    ("re-opened", "Use 'caseaudit actions reopen'."), ("accepted-risk", "Use 'caseaudit actions accept-risk'."),
  ])
  func aStateWithACommandOfItsOwnIsSentThere(_ state: String, _ hint: String) {
    let draft = DraftUpdate(state: state, note: nil, person: nil, timeScale: "31/02/2026", on: "2026-05-06")
    #expect(draft.problems.count == 2 && draft.problems.contains { $0.hint == hint })
  }

  @Test func anotherStateIsRefused() {
    let draft = DraftUpdate(state: "In-progress", note: nil, person: nil, timeScale: nil, on: "2026-05-06")
    #expect(draft.problems.first?.hint.hasPrefix("Write --state in-progress;") == true)
  }
}

/// Numbers of areas and actions, and which remark of an audit is meant.
@Suite struct TypedNumberTests {
  private let standing: PlanStanding

  init() throws {
    let sample = try SampleActions()
    try sample.writeEveryEvent()
    standing = try ActionJournal.read(sample.workspace).standing
  }

  private func refusal(_ body: () throws -> Void) -> Problem? {
    do {
      try body()
      return nil
    } catch {
      return (error as? Problems)?.all.first
    }
  }

  @Test func anActionIsFoundByItsNumber() throws {
    #expect(try standing.action("1.2") == SampleActions.number("1.2"))
    #expect(try standing.action("p1.1") == SampleActions.number("P1.1"))
    #expect(refusal { _ = try standing.action("1.3") }?.what == "there is no action 1.3")
    #expect(refusal { _ = try standing.action("7.1") }?.what == "there is no area 7")
    let wrong = refusal { _ = try standing.action("1,2") }
    #expect(wrong?.what == "'1,2' is not the number of an action")
    #expect(wrong?.hint.contains("did you mean") == true && wrong?.file == "command line")
  }

  @Test func anAreaIsFoundByItsNumber() throws {
    #expect(try standing.area("1").actions.count == 2)
    #expect(try standing.area("P1").isPriority)
    #expect(refusal { _ = try standing.area("3") }?.what == "there is no area 3")
    #expect(refusal { _ = try standing.area("one") }?.what == "'one' is not the number of an area")
  }

  private static func remark(_ reference: String, _ auditor: String, _ number: Int) throws -> AuditRemark {
    AuditRemark(
      AuditState.Remark(text: "Unsafe.", item: nil, number: number, at: Sample.moment()),
      of: try Sample.name(reference, auditor)
    )
  }

  @Test func theOneRemarkThatIsMeantIsFound() throws {
    let all = [
      try Self.remark("C-01", "a-lead", 4), try Self.remark("C-01", "a-lead", 9), try Self.remark("C-01", "b-lead", 4),
      try Self.remark("C-02", "a-lead", 4),
    ]
    func one(_ reference: String, _ auditor: String? = nil, _ number: Int? = nil) throws -> AuditEntryName {
      try RemarkSelection(auditor: auditor, number: number).one(ofCase: reference, among: all, called: "concern").name
    }
    #expect(try one("C-02") == all[3].name)
    #expect(try one("C-01", "b-lead") == all[2].name)
    #expect(try one("C-01", "a-lead", 9) == all[1].name)
    #expect(try one("C-01", nil, 9) == all[1].name)
    #expect(refusal { _ = try one("C-01") }?.what == "there are 3 such entries on case 'C-01'")
    let two = refusal { _ = try one("C-01", "a-lead") }
    #expect(two?.hint == "Add one of: --round r1 --auditor a-lead --number 4; --round r1 --auditor a-lead --number 9.")
    #expect(refusal { _ = try one("C-01", "c-lead") }?.what == "no concern on case 'C-01' is by that auditor")
    #expect(refusal { _ = try one("C-03") }?.hint.hasPrefix("There are on: C-01, C-02") == true)
    let none = refusal { _ = try RemarkSelection().one(ofCase: "C-01", among: [], called: "concern") }
    #expect(none?.hint == "There is none at all.")
  }
}
