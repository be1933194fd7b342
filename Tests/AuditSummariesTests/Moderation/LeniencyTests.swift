import AuditRules
import AuditSummaries
import Testing

@Suite struct LeniencyTests {
  private func ways(lowered: Int, raised: Int) -> Leniency {
    var ways = Leniency()
    for _ in 0..<lowered { ways.add(Outcome.met, .notMet) }
    for _ in 0..<raised { ways.add(Grade.good, .outstanding) }
    return ways
  }

  @Test func everyPairOfOutcomesGoesOneWay() {
    let ranked: [Outcome: Int] = [.met: 2, .partlyMet: 1, .notMet: 0, .notEvidenced: 0]
    for first in Outcome.allCases {
      for second in Outcome.allCases {
        var ways = Leniency()
        ways.add(first, second)
        let expected: [Int]
        if let one = ranked[first], let other = ranked[second] {
          expected = [other < one ? 1 : 0, other > one ? 1 : 0, other == one ? 1 : 0, 0]
        } else {
          expected = first == second ? [0, 0, 1, 0] : [0, 0, 0, 1]
        }
        #expect([ways.lowered, ways.raised, ways.same, ways.otherwise] == expected, "\(first) \(second)")
        #expect(ways.judged == 1)
      }
    }
  }

  @Test func everyPairOfGradesGoesOneWay() {
    let order: [Grade] = [.inadequate, .requiresImprovement, .good, .outstanding]
    for (one, first) in order.enumerated() {
      for (other, second) in order.enumerated() {
        var ways = Leniency()
        ways.add(first, second)
        #expect(
          [ways.lowered, ways.raised, ways.same] == [other < one ? 1 : 0, other > one ? 1 : 0, other == one ? 1 : 0]
        )
      }
    }
  }

  /// Twice the sum of the smaller tail of a fair coin, by hand: 2 × 0.5^5; 2 × (1 + 10) ÷ 1024; 2 × (1 + 8) ÷ 256.
  @Test(
    "The exact sign test is the printed one",
    arguments: [
      (0, 0, 1.0), (1, 0, 1), (5, 0, 0.0625), (6, 0, 0.03125), (9, 1, 0.021484375), (1, 7, 0.0703125), (4, 4, 1),
    ]
  )
  func golden(lowered: Int, raised: Int, p: Double) {
    #expect(abs(ways(lowered: lowered, raised: raised).signTest - p) < 1e-12)
    #expect(abs(ways(lowered: raised, raised: lowered).signTest - p) < 1e-12)
  }

  @Test func whatDidNotMoveChangesNoTest() {
    var some = ways(lowered: 9, raised: 1)
    let before = some.signTest
    for _ in 0..<100 { some.add(Outcome.met, .met) }
    for _ in 0..<100 { some.add(Outcome.met, .notSeen) }
    #expect(some.signTest == before && some.judged == 210)
  }

  @Test("Counts taken in two places add up to those taken in one, wherever the line is drawn")
  func countsTakenElsewhereAddUp() {
    let pairs = Outcome.allCases.flatMap { first in Outcome.allCases.map { (first, $0) } }
    func counted(_ pairs: some Sequence<(Outcome, Outcome)>) -> Leniency {
      var ways = Leniency()
      for (first, second) in pairs { ways.add(first, second) }
      return ways
    }
    for line in 0...pairs.count {
      var both = counted(pairs.prefix(line))
      both += counted(pairs.dropFirst(line))
      #expect(both == counted(pairs))
    }
  }
}
