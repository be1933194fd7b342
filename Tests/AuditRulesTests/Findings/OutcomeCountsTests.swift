import AuditRules
import AuditTestSupport
import Testing

@Suite struct OutcomeCountsTests {
  @Test func countsAddUpToWhatWasAsked() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let outcomes = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
        Outcome.allCases.randomElement(using: &random)
      }
      let counts = OutcomeCounts(outcomes)
      #expect(counts.asked == outcomes.count)
      #expect(counts.counted == outcomes.count { $0.isCounted })
      for outcome in Outcome.allCases { #expect(counts[outcome] == outcomes.count { $0 == outcome }) }
    }
  }

  @Test func countsTakenApartAddUpToCountsTakenTogether() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      let parts = (0..<2).map { _ in
        (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in Outcome.allCases.randomElement(using: &random) }
      }
      #expect(OutcomeCounts(parts[0]) + OutcomeCounts(parts[1]) == OutcomeCounts(parts[0] + parts[1]))
    }
  }

  @Test(arguments: Outcome.allCases) func eachOutcomeHasACountOfItsOwn(outcome: Outcome) {
    var counts = OutcomeCounts()
    counts[outcome] = 5
    #expect(counts.asked == 5)
    #expect(counts.counted == (outcome.isCounted ? 5 : 0))
    for other in Outcome.allCases where other != outcome { #expect(counts[other] == 0) }
  }
}
