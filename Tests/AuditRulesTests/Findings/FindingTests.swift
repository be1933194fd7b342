import Testing

@testable import AuditRules

@Suite struct FindingTests {
  /// From the best to the worst as `design.md` orders them: counted ones outweigh the two that are left out.
  static let order: [Outcome] = [.notApplicable, .notSeen, .met, .partlyMet, .notEvidenced, .notMet]

  static let pairs = order.flatMap { one in order.map { (one, $0) } }

  @Test(arguments: pairs) func findingOfTwoOccurrencesIsTheWorse(one: Outcome, other: Outcome) throws {
    let finding = Finding(
      rule: "an-invented-rule",
      revision: 3,
      judgement: .occurrences([
        Occurrence(subject: "first", outcome: one, reason: "first", places: [Place(line: 1)]),
        Occurrence(subject: "second", outcome: other, reason: "second", places: [Place(line: 2)]),
      ])
    )
    let positions = try [one, other].map { try #require(Self.order.firstIndex(of: $0)) }
    let secondDecides = positions[1] > positions[0]
    #expect(finding.outcome == (secondDecides ? other : one))
    #expect(finding.reason == (secondDecides ? "second" : "first"))
    #expect(finding.places == [Place(line: secondDecides ? 2 : 1)])
    #expect(finding.occurrences.count == 2)
    #expect(finding.counts.asked == 2)
    #expect(finding.counts.counted == [one, other].count { $0.isCounted })
  }

  @Test func ofSeveralAlikeTheLongestIsTheWorst() {
    let all = [3, 49, 120, 60].map { (days: Int) in
      Occurrence(subject: "visit", outcome: .notMet, reason: "\(days)", days: days)
    }
    let finding = Finding(rule: "an-invented-rule", revision: 1, judgement: .occurrences(all))
    #expect(finding.reason == "120")
    let met = [5, 7].map { (days: Int) in Occurrence(subject: "visit", outcome: .met, reason: "\(days)", days: days) }
    #expect(Finding(rule: "an-invented-rule", revision: 1, judgement: .occurrences(met)).reason == "5")
  }

  @Test func everyOutcomeHasItsPlaceInTheOrder() {
    #expect(Set(Self.order) == Set(Outcome.allCases) && Self.order.count == 6)
  }

  @Test func findingOfACaseAsAWholeHasNoOccurrences() {
    let place = Place(line: 7, path: "assessments")
    let finding = Finding(
      rule: "an-invented-rule",
      revision: 1,
      judgement: .whole(.notEvidenced, reason: "the part is empty", places: [place])
    )
    #expect(finding.outcome == .notEvidenced && finding.reason == "the part is empty")
    #expect(finding.places == [place] && finding.occurrences.isEmpty)
    #expect(finding.counts == OutcomeCounts())
  }

  @Test func judgementOfAPartTellsAbsentFromEmptyFromLeftOut() {
    func judged(_ part: Part<Visit>) -> Judgement {
      .each(of: part, called: "visits", whenEmpty: (.notEvidenced, "none"), whenNone: (.notApplicable, "left out")) {
        $0.purpose.value.map { Occurrence(subject: "visit", outcome: .met, reason: $0) }
      }
    }
    #expect(judged(.notSeen) == .whole(.notSeen, reason: "the extract has no visits"))
    #expect(judged(.empty) == .whole(.notEvidenced, reason: "none", places: [.unknown]))
    #expect(judged([Visit()]) == .whole(.notApplicable, reason: "left out", places: [.unknown]))
    #expect(
      judged([Visit(), Visit(purpose: "to see")])
        == .occurrences([Occurrence(subject: "visit", outcome: .met, reason: "to see")])
    )
  }
}
