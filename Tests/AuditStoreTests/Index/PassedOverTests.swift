import AuditDocuments
import AuditRules
import AuditSummaries
import Testing

@testable import AuditStore

/// Several signed first audits of one case in one round.
@Suite struct PassedOverTests {
  private let sample: Sample
  private let rounds: [Round]

  /// C-01 is signed by b-lead, whom no plan names for it, before a-lead, whom the plan names; C-02 by two not named.
  init() throws {
    sample = try Sample()
    rounds = try ["r1", "r2"].map {
      try Round.read(SourceText(name: "round.yaml", text: TallyTests.plan), id: $0)
    }
    let lines: [(String, String, String, Outcome, Outcome, Day)] = [
      ("r1", "C-01", "b-lead", .notMet, .met, "2026-05-05"), ("r1", "C-01", "a-lead", .met, .notMet, "2026-10-06"),
      ("r1", "C-02", "c-lead", .notMet, .notMet, "2026-06-02"), ("r1", "C-02", "d-lead", .met, .met, "2026-06-03"),
      ("r2", "C-01", "a-lead", .met, .met, "2027-05-06"), ("r2", "C-02", "b-lead", .met, .met, "2027-05-06"),
    ]
    for (round, reference, auditor, outcome, suggested, day) in lines {
      try sample.audit(
        try Sample.name(reference, auditor, round: round),
        events: [
          Sample.answer("contingency", outcome, rule: suggested),
          .graded(section: "", grade: outcome == .met ? .good : .inadequate, reason: nil, cap: nil),
          .concernRaised(text: "Unsafe.", item: nil),
        ],
        signed: day
      )
    }
    try sample.audit(
      try Sample.name("C-01", "e-lead"),
      isSecond: true,
      events: [Sample.answer("contingency", .met)],
      signed: "2026-05-07"
    )
  }

  private func index() throws -> AuditIndex {
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
    return index
  }

  @Test func caseCountsOnceARound() throws {
    let result = try index().tally(for: .round("r1"), rounds: rounds)
    let audits = result.tally.audits.values.reduce(into: AuditCounts()) { $0 += $1 }
    #expect((audits.planned, audits.started, audits.signed, audits.unplanned, audits.second) == (4, 2, 2, 1, 1))
    #expect(audits.concerns == 4, "a concern counts whichever audit raised it")
    #expect(result.tally.answers.values.reduce(OutcomeCounts(), +) == OutcomeCounts([.met, .notMet]))
    let grades = result.tally.grades.values.reduce(into: GradeCounts()) { $0 += $1 }
    #expect((grades.total, grades[.good], grades[.inadequate]) == (2, 1, 1))
    let files = result.tally.files.filter { $0.key.section == .wholeFile }
    #expect(files.values.reduce(0) { $0 + $1.files } == 2)
    let suggestions = try #require(result.tally.suggestions.values.first)
    #expect((suggestions.agreed, suggestions.overridden) == (1, 1))
    #expect(result.tally.agreement.files == 1 && result.tally.agreement.same == 1)
    #expect(result.rounds == [TallyResult.RoundCounts(round: "r1", signed: 2, inside: 2, isWhole: true)])
  }

  @Test func auditPassedOverCountsInNoPeriod() throws {
    let result = try index().tally(for: .period(try #require(Period("2026-H1"))), rounds: try cut)
    #expect(result.tally.answers.values.reduce(OutcomeCounts(), +) == OutcomeCounts([.notMet]))
    #expect(
      result.rounds.first { $0.round == "r1" }
        == TallyResult.RoundCounts(round: "r1", signed: 2, inside: 1, isWhole: false)
    )
  }

  /// The rounds where the first reaches over the end of the half-year.
  private var cut: [Round] {
    get throws {
      var rounds = rounds
      rounds[0].period = try #require(Period("2026-05..2026-12"))
      rounds[1].period = try #require(Period("2027-H1"))
      return rounds
    }
  }

  @Test func casesThatSeveralRoundsOfAPeriodReadAreCounted() throws {
    let both = try index().tally(for: .period(try #require(Period("2026-H1"))), rounds: rounds)
    #expect((both.cases, both.readAgain) == (2, 2))
    #expect(both.tally.audits.values.reduce(0) { $0 + $1.signed } == 4)
    let one = try index().tally(for: .round("r1"), rounds: rounds)
    #expect((one.cases, one.readAgain) == (2, 0))
  }

  @Test func earliestStandsWhereNoPlanIsKnown() throws {
    let tally = try index().tally(for: .round("r1")).tally
    #expect(tally.answers.values.reduce(OutcomeCounts(), +) == OutcomeCounts([.notMet, .notMet]))
    #expect(tally.audits.values.reduce(0) { $0 + $1.unplanned } == 2)
  }

  @Test func pairsTakeTheAuditThatTheTallyCounts() throws {
    let index = try index()
    let tally = try index.pairs(first: .round("r1"), second: .round("r2"), rounds: rounds)
    let expected = PairedCounts(metBoth: 1, metFirstOnly: 0, metSecondOnly: 1, metNeither: 0)
    #expect(tally.files == 2)
    #expect(tally.items.values.map { $0 } == [try #require(expected)])
    // Of C-01 the audit that counts was signed after this period.
    let period = Selection.period(try #require(Period("2026-H1")))
    #expect(try index.pairs(first: period, second: .round("r2"), rounds: try cut).files == 1)
    #expect(try index.answerPairs(for: .round("r1"), rounds: rounds).map(\.firstAuditor) == ["a-lead"])
  }
}
