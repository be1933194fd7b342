import AuditActions
import Testing

@testable import AuditStore

@Suite("A child who is said not to be safe, and no concern")
struct SafetyWithoutConcernTests {
  @Test func aConcernThatIsTakenBackLeavesTheAnswerAlone() throws {
    let sample = try Sample()
    let writer = try JournalWriter.open(try Sample.name(), in: sample.workspace)
    try writer.append(Sample.opening(try Sample.name()), at: Sample.moment())
    #expect(!writer.state.isUnsafeWithoutConcern)
    try writer.append(.concernRaised(text: "Unsafe.", item: nil), at: Sample.moment())
    try writer.append(.safetyAnswered(.no), at: Sample.moment())
    #expect(!writer.state.isUnsafeWithoutConcern)
    let concern = try #require(writer.state.concerns.first)
    try writer.append(.concernRetracted(number: concern.number, reason: "Another case."), at: Sample.moment())
    #expect(writer.state.isUnsafeWithoutConcern)
    try writer.append(.safetyAnswered(.yes), at: Sample.moment())
    #expect(!writer.state.isUnsafeWithoutConcern)
  }

  @Test(
    "a signed audit that says no, with no concern of anybody on the case, is named",
    arguments: [
      (SafetyToday.no, true, nil, true), (.no, true, "a-lead", false), (.no, true, "reader", false),
      (.no, false, nil, false), (.yes, true, nil, false), (.cannotTell, true, nil, false),
    ] as [(SafetyToday, Bool, String?, Bool)]
  )
  func theStatusAndTheClosingNameIt(_ answer: SafetyToday, _ isSigned: Bool, _ raisedBy: String?, _ isNamed: Bool)
    throws
  {
    let sample = try Sample()
    let (name, concern) = (try Sample.name(), JournalEvent.concernRaised(text: "Unsafe.", item: nil))
    let own = raisedBy == "a-lead" ? [concern] : []
    try sample.audit(
      name,
      events: [Sample.answer("contingency", .met)] + own + [.safetyAnswered(answer)],
      signed: isSigned ? "2026-05-06" : nil
    )
    // A concern in another round is of another time.
    try sample.audit(try Sample.name(round: "r0"), events: [concern])
    if raisedBy == "reader" { try sample.audit(try Sample.name("C-01", "reader"), events: [concern]) }
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    let allocation = Round.Allocation(reference: "C-01", auditor: "a-lead", isSecond: false)
    let round = try Round.sample("r1", cases: ["C-01"], allocations: [allocation])
    let status = try index.status(of: round, today: "2026-05-07")
    #expect(status.unsafeWithoutConcern.map(\.auditor) == (isNamed ? ["a-lead"] : []))
    #expect(try index.unsafeWithoutConcern() == (isNamed ? [name] : []))
    #expect(try index.unsafeWithoutConcern(ofRound: "r0").isEmpty)
    let against = try sample.workspace.objections(toClosing: status, after: PlanStanding().followUp).map(\.what)
    let says = "the audit of C-01 (a-lead) says that the child is not safe today, and no concern stands"
    #expect(against.contains(says) == isNamed)
    #expect(!isNamed || status.needsAttention)
    #expect(
      try Verification.run(sample.workspace, index: index).problems.all.filter { $0.what.contains("index") }.isEmpty
    )
  }

  @Test func anIndexOfBeforeReadsWhatWasSignedAgain() throws {
    let sample = try Sample()
    try sample.audit(
      try Sample.name(),
      events: [Sample.answer("contingency", .met), .safetyAnswered(.no)],
      signed: "2026-05-06"
    )
    try sample.leaveIndex(
      before: "2026-12 what audits say of safety",
      "ALTER TABLE audits DROP COLUMN unsafe"
    )
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    #expect(try index.unsafeWithoutConcern().count == 1)
  }
}
