import AuditDocuments
import AuditRules
import AuditSummaries
import Testing

@testable import AuditStore

/// Concerns of a round that periods divide: each is in the period in which it was raised, whatever became of its audit.
@Suite struct DividedConcernsTests {
  private let sample: Sample
  private let round: Round

  /// C-01 signed in July, its concern of May; C-02 begun, C-03 stepped back from and C-04 open again, each with a concern;
  /// C-05 begun without one; a second auditor of C-01 with a concern after the round ended.
  init() throws {
    sample = try Sample()
    round = try .sample("r1", "2026-05..2026-10")
    try audit("C-01", raised: "2026-05-31", then: [.answer, .sign("2026-07-06")])
    try audit("C-02", raised: "2026-06-30", then: [.answer])
    try audit("C-03", raised: "2026-07-01", then: [.event(.recused(reason: "Knows the family."))])
    try audit("C-04", raised: "2026-03-02", then: [.answer, .sign("2026-07-06"), .event(.reopened(reason: "A look."))])
    try sample.audit(try Sample.name("C-05"), events: [])
    try audit("C-01", "b-lead", isSecond: true, raised: "2026-12-24")
  }

  private enum Step {
    case answer
    case sign(Day)
    case event(JournalEvent)
  }

  private func audit(
    _ reference: String,
    _ auditor: String = "a-lead",
    isSecond: Bool = false,
    raised: Day,
    then steps: [Step] = []
  ) throws {
    let name = try Sample.name(reference, auditor)
    let writer = try JournalWriter.open(name, in: sample.workspace)
    try writer.append(Sample.opening(name, isSecond: isSecond), at: Sample.moment("2026-03-01"))
    try writer.append(.concernRaised(text: "Unsafe.", item: nil), at: Sample.moment(raised))
    for (number, step) in steps.enumerated() {
      switch step {
      case .answer: try writer.append(Sample.answer("a", .met), at: Sample.moment(raised, plus: number + 1))
      case .sign(let day): try writer.sign(as: "A. Auditor", at: Sample.moment(day))
      case .event(let event): try writer.append(event, at: Sample.moment("2026-08-01"))
      }
    }
  }

  private func index() throws -> AuditIndex {
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
    return index
  }

  private static let parts: [(period: String, cases: [String])] = [
    ("2026-H1", ["C-01", "C-02", "C-03", "C-04"]), ("2026-H2", ["C-01"]), ("2026-05", ["C-01", "C-04"]),
    ("2026-06", ["C-02"]), ("2026-07", ["C-03"]), ("2026-08..2026-09", []), ("2026-10", ["C-01"]), ("2026-12", []),
    ("2026-03..2026-04", []), ("2026-05..2026-10", ["C-01", "C-01", "C-02", "C-03", "C-04"]),
  ]

  @Test(arguments: parts) func eachIsInThePeriodInWhichItWasRaised(period: String, cases: [String]) throws {
    let index = try index()
    #expect(try index.concerns(for: .of(period), rounds: [round]).map(\.name.reference) == cases)
    let tally = try index.tally(for: .of(period), rounds: [round]).tally
    #expect(tally.audits.values.reduce(0) { $0 + $1.concerns } == cases.count)
  }

  @Test func ofAConcernOutsideThePeriodNothingElseOfItsAuditIsCounted() throws {
    let audits = try index().tally(for: .of("2026-06"), rounds: [round]).tally.audits.values
      .reduce(into: AuditCounts()) { $0 += $1 }
    #expect((audits.concerns, audits.planned, audits.started, audits.signed, audits.second) == (1, 0, 0, 0, 0))
  }

  @Test func withoutAPlanTheDayAloneDecides() throws {
    let index = try index()
    #expect(try index.concerns(for: .of("2026-12")).map(\.name.auditor) == ["b-lead"])
    #expect(try index.concerns(for: .of("2026-03")).map(\.name.reference) == ["C-04"])
    #expect(try index.concerns(for: .round("r1")).count == 5)
  }

  @Test func auditsBegunAndNotSignedAreSaidToBeInNoPart() throws {
    let index = try index()
    func counts(_ period: String) throws -> [TallyResult.RoundCounts] {
      try index.tally(for: .of(period), rounds: [round]).rounds
    }
    // C-02, C-04 and C-05; the one stepped back from and the second audit are no first audits to come.
    for period in ["2026-06", "2026-H1", "2026-H2"] {
      #expect(try counts(period).map(\.unsigned) == [3], "\(period)")
    }
    #expect(try counts("2026-05..2026-10").map(\.unsigned) == [0])
    #expect(try counts("2026-12").isEmpty)
    #expect(try counts("2026-06").map { [$0.signed, $0.inside] } == [[1, 0]])
  }
}
