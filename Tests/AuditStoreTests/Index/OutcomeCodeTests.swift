import AuditRules
import Testing

@testable import AuditStore

@Suite struct OutcomeCodeTests {
  @Test func everyOutcomeHasANumberFromOneToSix() {
    #expect(Outcome.allCases.map(\.code) == [1, 2, 3, 4, 5, 6])
    #expect((1...6).map { Outcome(code: $0) } == Outcome.allCases)
  }

  @Test(arguments: [Int.min, -1, 0, 7, Int.max]) func noOtherNumberIsAnOutcome(code: Int) {
    #expect(Outcome(code: code) == nil)
  }
}
