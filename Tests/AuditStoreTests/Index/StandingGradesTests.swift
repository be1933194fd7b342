import AuditRules
import AuditSummaries
import GRDB
import Testing

@testable import AuditStore

/// What counts of grades goes by the answers that stand at the signature, also in a journal that was written by an earlier version.
@Suite struct StandingGradesTests {
  private let sample: Sample
  private let name: JournalName

  init() throws {
    sample = try Sample()
    name = try Sample.name("C-01", "a-lead")
  }

  private func grade(_ section: String, cap: String? = nil) -> JournalEvent {
    .graded(section: section, grade: .requiresImprovement, reason: nil, cap: cap)
  }

  private func tally() throws -> Tally {
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
    #expect(try Verification.run(sample.workspace, index: index).problems.all.isEmpty)
    return try index.tally(for: .round("r1")).tally
  }

  private func sections(_ tally: Tally) -> Set<String> { Set(tally.grades.map(\.key.section.section)) }

  @Test(
    "a cap counts while its answer falls short and is asked",
    arguments: [
      (.notMet, [], true), (.notEvidenced, [], true), (.partlyMet, [], false), (.met, [], false), (.notSeen, [], false),
      (.notMet, ["a"], false), (.notMet, ["b"], true),
    ] as [(Outcome, [String], Bool)]
  )
  func aCapCountsWhileItsAnswerFallsShort(_ outcome: Outcome, _ dormant: [String], _ counts: Bool) throws {
    let events = [
      Sample.answer("a", .notMet), Sample.answer("b", .met), grade("outcomes", cap: "a"), grade("", cap: "a"),
    ]
    try sample.audit(name, events: events + [Sample.answer("a", outcome)], signed: "2026-05-06", dormant: dormant)
    let state = try Journal.read(name, in: sample.workspace).state
    for section in ["", "outcomes"] { #expect(state.countedCap(of: section) == (counts ? "a" : nil)) }
    let tally = try tally()
    #expect(tally.caps.map(\.key.item) == (counts ? ["a"] : []))
    #expect(tally.audits.values.reduce(0) { $0 + $1.capped } == (counts ? 1 : 0))
  }

  @Test(
    "a section has a grade while something in it applied and could be seen",
    arguments: [
      (.met, [], true), (.notMet, [], true), (.notApplicable, [], false), (.notSeen, [], false), (.met, ["b"], false),
    ] as [(Outcome, [String], Bool)]
  )
  func aSectionIsGradedWhileSomethingApplies(_ outcome: Outcome, _ dormant: [String], _ isGraded: Bool) throws {
    let events = [
      Sample.answer("a", .met), Sample.answer("b", .notMet, section: "child"), grade("outcomes"),
      grade("child", cap: "b"), grade(""), Sample.answer("b", outcome, section: "child"),
    ]
    try sample.audit(name, events: events, signed: "2026-05-06", dormant: dormant)
    let state = try Journal.read(name, in: sample.workspace).state
    let graded: Set = isGraded ? ["", "outcomes", "child"] : ["", "outcomes"]
    #expect(
      Set(state.countedGrades.keys) == graded && Set(state.atFirstSignature?.grades.keys.map(\.self) ?? []) == graded
    )
    #expect(state.countedCap(of: "child") == (outcome == .notMet ? "b" : nil))
    #expect(try sections(tally()) == graded)
    // What a moderator settled to be none of the child's takes the grade as well, and the journal is read all the same.
    guard outcome == .met, isGraded else { return }
    try JournalWriter.open(name, in: sample.workspace)
      .settle([SettlementTests.answer("b", .met, .notApplicable)], by: "moderator", at: Sample.moment("2026-06-01"))
    #expect(try sections(tally()) == ["", "outcomes"])
  }

  @Test(
    "a whole file has a grade while something in it applied and could be seen",
    arguments: [
      ([.met, .notApplicable], [], true), ([.notApplicable, .notApplicable], [], false),
      ([.notSeen, .notApplicable], [], false), ([.notMet, .notSeen], [], true), ([.notMet, .notSeen], ["a"], false),
    ] as [([Outcome], [String], Bool)]
  )
  func aWholeFileIsGradedWhileSomethingApplies(_ outcomes: [Outcome], _ dormant: [String], _ isGraded: Bool) throws {
    try sample.audit(
      name,
      events: [Sample.answer("a", outcomes[0]), Sample.answer("b", outcomes[1], section: "child"), grade("")],
      signed: "2026-05-06",
      dormant: dormant
    )
    let state = try Journal.read(name, in: sample.workspace).state
    #expect((state.countedGrade(of: "") != nil) == isGraded)
    #expect(try sections(tally()).contains("") == isGraded)
    guard outcomes == [.met, .notApplicable] else { return }
    try JournalWriter.open(name, in: sample.workspace)
      .settle([SettlementTests.answer("a", .met, .notApplicable)], by: "moderator", at: Sample.moment("2026-06-01"))
    #expect(try !sections(tally()).contains(""))
  }

  @Test func anIndexOfBeforeLosesTheGradeOfAFileOfWhichNothingApplied() throws {
    try sample.audit(name, events: [Sample.answer("a", .notApplicable), grade("")], signed: "2026-05-06")
    try sample.leaveIndex(
      before: "2026-11 grades of files of which nothing applied",
      "UPDATE audits SET overall = 'good'"
    )
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    #expect(try index.read { try String.fetchOne($0, sql: "SELECT overall FROM audits") } == nil)
  }

  @Test func anIndexOfBeforeReadsWhatWasSignedAgain() throws {
    try sample.audit(
      name,
      events: [Sample.answer("a", .notMet), grade("", cap: "a"), Sample.answer("a", .met)],
      signed: "2026-05-06"
    )
    try sample.leaveIndex(before: "2026-11 grades and caps that the answers bear", "UPDATE audits SET cap_item = 'a'")
    #expect(try tally().caps.isEmpty)
  }

  @Test func whatWasSaidBesideAnotherAnswerIsKnown() throws {
    let writer = try JournalWriter.open(name, in: sample.workspace)
    try writer.append(Sample.opening(name), at: Sample.moment("2026-04-20"))
    let events: [JournalEvent] = [
      .commented(item: "a", text: "before any"), Sample.answer("a", .notMet), .commented(item: "a", text: "F n/k."),
      Sample.answer("a", .notMet), .commented(item: "a", text: "again"),
    ]
    for event in events { try writer.append(event, at: Sample.moment("2026-04-20", plus: 1)) }
    #expect(writer.state.commentsOnOtherAnswers(to: "a").isEmpty)
    try writer.append(Sample.answer("a", .met), at: Sample.moment("2026-04-20", plus: 2))
    try writer.append(.commented(item: "a", text: "now"), at: Sample.moment("2026-04-20", plus: 3))
    #expect(writer.state.commentsOnOtherAnswers(to: "a").map(\.text) == ["F n/k.", "again"])
    // An answer that is undone was none.
    try writer.append(.undone(number: 7), at: Sample.moment("2026-04-20", plus: 4))
    #expect(writer.state.commentsOnOtherAnswers(to: "a").isEmpty)
  }
}
