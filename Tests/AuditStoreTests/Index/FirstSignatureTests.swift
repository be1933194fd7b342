import AuditDocuments
import AuditRules
import AuditSummaries
import Testing

@testable import AuditStore

/// What stood at the first signature: agreement goes by it, and so does the period of a round that is cut.
@Suite struct FirstSignatureTests {
  private let sample: Sample
  private let first: JournalName
  private let second: JournalName

  /// Two auditors who differ on both questions and on the grade.
  init() throws {
    sample = try Sample()
    (first, second) = (try Sample.name("C-01", "a-lead"), try Sample.name("C-01", "b-lead"))
    try sample.audit(
      first,
      events: [Sample.answer("a", .met), Sample.answer("b", .met), Self.grade(.good)],
      signed: "2026-07-06"
    )
    try sample.audit(
      second,
      isSecond: true,
      events: [Sample.answer("a", .notMet), Sample.answer("b", .partlyMet), Self.grade(.inadequate)],
      signed: "2026-07-08"
    )
  }

  private static func grade(_ grade: Grade) -> JournalEvent {
    .graded(section: "", grade: grade, reason: nil, cap: nil)
  }

  private func again(_ name: JournalName, _ events: [JournalEvent], signed: Day?, dormant: [String] = []) throws {
    let writer = try JournalWriter.open(name, in: sample.workspace)
    for (number, event) in ([.reopened(reason: "Talked it over.")] + events).enumerated() {
      try writer.append(event, at: Sample.moment("2026-10-06", plus: number))
    }
    if let signed { try writer.sign(as: "A. Auditor", dormant: dormant, at: Sample.moment(signed, plus: 60)) }
  }

  private func index() throws -> AuditIndex {
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
    #expect(try Verification.run(sample.workspace, index: index).problems.all.isEmpty)
    return index
  }

  private func agreement() throws -> AgreementCounts { try index().tally(for: .round("r1")).tally.agreement }

  @Test func copyingTheOtherAuditorsAnswersMovesNoAgreement() throws {
    let before = try agreement()
    #expect((before.compared, before.same, before.sameGrade) == (2, 0, 0) && before.changes == ChangesAfterSigning())
    try again(
      first,
      [Sample.answer("a", .notMet), Sample.answer("b", .partlyMet), Self.grade(.inadequate)],
      signed: "2026-10-06"
    )
    var after = try agreement()
    let changes = after.changes
    #expect((changes.audits, changes.answers, changes.toMet, changes.fromMet, changes.toOther) == (1, 2, 0, 2, 2))
    #expect((changes.raised, changes.lowered) == (0, 1))
    after.changes = ChangesAfterSigning()
    #expect(after == before)
    let pairs = try index().answerPairs(for: .round("r1"))
    #expect(pairs.map { [$0.first, $0.second] } == [[.met, .notMet], [.met, .partlyMet]])
    #expect(try index().gradePairs(for: .round("r1")).map(\.first) == [.good])
    // What is counted is what stands.
    let tally = try index().tally(for: .round("r1")).tally
    #expect(tally.answers.values.reduce(OutcomeCounts(), +) == OutcomeCounts([.notMet, .partlyMet]))
  }

  @Test func aSecondAuditorWhoGivesWayMovesNoAgreement() throws {
    try again(second, [Sample.answer("a", .met), Sample.answer("c", .notSeen)], signed: "2026-07-20")
    let agreement = try agreement()
    #expect((agreement.compared, agreement.same) == (2, 0))
    let changes = agreement.changes
    #expect((changes.audits, changes.answers, changes.toMet, changes.fromMet, changes.toOther) == (1, 2, 1, 0, 1))
  }

  @Test func whatTheChecklistHidAfterwardsWasStillCompared() throws {
    try again(first, [], signed: "2026-07-20", dormant: ["a"])
    #expect(try agreement().compared == 2)
    // Signed a third time: the first signature stays the first.
    try again(first, [Sample.answer("b", .notMet)], signed: "2026-07-21")
    let agreement = try agreement()
    #expect((agreement.compared, agreement.same, agreement.changes.answers) == (2, 0, 1))
  }

  @Test func anAuditSignedAgainUnchangedIsNotAChange() throws {
    try again(first, [], signed: "2026-07-20")
    #expect(try agreement().changes == ChangesAfterSigning())
  }

  @Test func theStateKeepsWhatStoodAtTheFirstSignature() throws {
    try again(first, [Sample.answer("a", .notMet)], signed: nil)
    let state = try Journal.read(first, in: sample.workspace).state
    #expect(!state.isSigned && state.answers["a"]?.outcome == .notMet)
    #expect(state.atFirstSignature?.answers["a"]?.outcome == .met)
    #expect(state.atFirstSignature?.grades[""]?.grade == .good)
    #expect(state.atFirstSignature.flatMap { EnglandDay.of($0.signature.at) } == "2026-07-06")
  }

  private func signed(_ period: String, _ own: String?) throws -> Int {
    let rounds = try own.map { [try Round.sample("r1", $0)] } ?? []
    return try index().tally(for: .of(period), rounds: rounds).tally.audits.values.reduce(0) { $0 + $1.signed }
  }

  @Test("an audit first signed in July and again in October is of the period of its round, or of its first signature")
  func signingAgainMovesNoAuditIntoAnotherPeriod() throws {
    try again(first, [], signed: "2026-10-06")
    for own in ["2026-H1", "2026-05", "2026-07..2026-12", nil] {
      #expect(try signed("2026-H1", own) == 1, "\(own ?? "no plan")")
      #expect(try signed("2026-H2", own) == 0, "\(own ?? "no plan")")
    }
    #expect(try signed("2026-H1", "2026-H2") == 0)
    #expect(try signed("2026-H2", "2026-H2") == 1)
    // Periods that meet divide a round between them, also what was signed before it began or after it ended.
    #expect(try signed("2026-H1", "2026-09..2026-12") == 1)
    #expect(try signed("2026-H2", "2026-02..2026-06") == 0)
    #expect(try signed("2026-H1", "2026-02..2026-06") == 1)
    #expect(try signed("2025-H2", "2026-02..2026-06") == 0)
  }

  @Test func theSummarySaysWhichRoundsAreDivided() throws {
    let rounds = [try Round.sample("r1", "2026-07..2026-12"), try Round.sample("r2", "2026-05")]
    let result = try index().tally(for: .of("2026-H1"), rounds: rounds)
    #expect(
      result.rounds == [
        TallyResult.RoundCounts(round: "r1", signed: 1, inside: 1, isWhole: false),
        TallyResult.RoundCounts(round: "r2", signed: 0, inside: 0, isWhole: true),
      ]
    )
  }

  @Test func aRuleThatCouldSeeNothingWasNotOverruled() throws {
    try sample.audit(
      try Sample.name("C-02"),
      events: [Sample.answer("a", .met, rule: .notSeen), Sample.answer("b", .notSeen, rule: .notSeen)],
      signed: "2026-07-06"
    )
    #expect(try index().tally(for: .round("r1")).tally.suggestions.isEmpty)
  }
}
