import AuditDocuments
import AuditRules
import Testing

@testable import AuditStore

/// The files of a round that are read again because they fell short: by the audit that is counted of each, and by no other.
@Suite struct FailuresTests {
  private let sample: Sample
  private let round: Round

  init() throws {
    sample = try Sample()
    round = try Round.read(SourceText(name: "round.yaml", text: TallyTests.plan), id: "r1")
  }

  /// Signs an audit with a grade, which a limiting question may cap.
  private func sign(
    _ reference: String,
    _ auditor: String,
    _ grade: Grade,
    cap: String? = nil,
    isSecond: Bool = false,
    round: String = "r1",
    on day: Day? = "2026-05-06",
    steppingBack: Bool = false
  ) throws {
    var events: [JournalEvent] = [
      Sample.answer("contingency", cap == nil ? .met : .notMet),
      .graded(section: "", grade: grade, reason: nil, cap: cap),
    ]
    if steppingBack { events.append(.recused(reason: "Knows the family.")) }
    try sample.audit(
      Sample.name(reference, auditor, round: round),
      isSecond: isSecond,
      events: events,
      signed: steppingBack ? nil : day
    )
  }

  private func failures() throws -> Set<String> {
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    return try index.failures(of: round)
  }

  @Test func aCapOrAnInadequateGradeIsAFailureAndNothingElse() throws {
    try sign("C-01", "a-lead", .requiresImprovement, cap: "contingency")
    try sign("C-02", "b-lead", .inadequate)
    try sign("C-03", "a-lead", .requiresImprovement)
    try sign("C-04", "a-lead", .inadequate, on: nil)
    #expect(try failures() == ["C-01", "C-02"])
  }

  @Test func anotherRoundIsNotOfIt() throws {
    try sign("C-01", "a-lead", .good)
    try sign("C-01", "a-lead", .inadequate, round: "r10")
    try sign("C-02", "b-lead", .inadequate, round: "r")
    #expect(try failures().isEmpty)
  }

  @Test func theAuditThatIsCountedDecides() throws {
    // A second audit, one that the plan gives to nobody, and one that was stepped back from.
    try sign("C-01", "a-lead", .good)
    try sign("C-01", "b-lead", .inadequate, isSecond: true)
    try sign("C-02", "a-lead", .inadequate, on: "2026-05-01")
    try sign("C-02", "b-lead", .good, on: "2026-05-09")
    try sign("C-03", "a-lead", .inadequate, steppingBack: true)
    try sign("C-04", "a-lead", .inadequate)
    try sign("C-04", "b-lead", .good, on: "2026-05-01")
    #expect(try failures() == ["C-04"])
  }
}
