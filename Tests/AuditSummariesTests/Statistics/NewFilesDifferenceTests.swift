import AuditSummaries
import Testing

@Suite struct NewFilesDifferenceTests {
  /// The printed numbers are first minus second, as the literature has them.
  @Test(
    "Newcombe's interval is the printed one",
    arguments: [
      (56, 70, 48, 80, 0.2, 0.052431, 0.333873), (9, 10, 3, 10, 0.6, 0.170523, 0.809018),
      (10, 10, 0, 10, 1, 0.607509, 1), (0, 10, 0, 10, 0, -0.277533, 0.277533),
      (5, 56, 0, 29, 0.089286, -0.038137, 0.192560), (12, 20, 17, 20, -0.25, -0.484690, 0.027682),
    ] as [(Int, Int, Int, Int, Double, Double, Double)]
  )
  func golden(x1: Int, n1: Int, x2: Int, n2: Int, value: Double, low: Double, high: Double) throws {
    let earlier = try #require(Share(met: x2, counted: n2))
    let later = try #require(Share(met: x1, counted: n1))
    let difference = try #require(Difference(first: earlier, second: later))
    #expect(prints(difference.value, value))
    #expect(prints(difference.interval, low, high))
    #expect(difference.method == .newcombe)
    let reversed = try #require(Difference(first: later, second: earlier))
    #expect(prints(reversed.value, -value))
    #expect(prints(reversed.interval, -high, -low))
  }

  @Test func anImprovementIsPositive() throws {
    let first = try #require(Share(met: 12, counted: 20))
    let second = try #require(Share(met: 17, counted: 20))
    #expect(prints(Difference(first: first, second: second)?.value, 0.25))
  }

  @Test func aRoundThatCountedNothingGivesNoDifference() throws {
    let none = try #require(Share(met: 0, counted: 0))
    let some = try #require(Share(met: 1, counted: 2))
    #expect(Difference(first: none, second: some) == nil)
    #expect(Difference(first: some, second: none) == nil)
  }

  @Test func framesDoNotNarrowAComparison() throws {
    let sample = try #require(Share(met: 15, counted: 20))
    let census = try #require(Share(met: 15, counted: 20, frame: 20))
    let other = try #require(Share(met: 5, counted: 20))
    #expect(Difference(first: other, second: census) == Difference(first: other, second: sample))
  }

  @Test func thePValueIsUnderFivePerCentExactlyWhenTheIntervalLeavesOutZero() throws {
    var clear = 0
    for n1 in 1...14 {
      for n2 in [1, 2, 3, 5, 8, 13, 14, 40] {
        for x1 in 0...n1 {
          for x2 in 0...n2 {
            let first = try #require(Share(met: x1, counted: n1))
            let second = try #require(Share(met: x2, counted: n2))
            let difference = try #require(Difference(first: first, second: second))
            let leavesOutZero = !difference.interval.contains(0)
            #expect((difference.pValue < 0.05) == leavesOutZero, "\(x1) of \(n1), then \(x2) of \(n2)")
            clear += leavesOutZero ? 1 : 0
          }
        }
      }
    }
    #expect(clear > 1_000)
  }

  @Test func thePValueIsTheSameBothWaysAndFallsAsTheDifferenceGrows() throws {
    let first = try #require(Share(met: 5, counted: 30))
    var last = 1.0
    #expect(Difference(first: first, second: first)?.pValue == 1)
    for met in 6...30 {
      let second = try #require(Share(met: met, counted: 30))
      let p = try #require(Difference(first: first, second: second)).pValue
      #expect(p < last, "\(met) of 30")
      #expect(Difference(first: second, second: first)?.pValue == p)
      last = p
    }
  }

  @Test func equalSharesOfDifferentRoundsHaveAPValueOfOne() throws {
    let first = try #require(Share(met: 3, counted: 9))
    let second = try #require(Share(met: 10, counted: 30))
    #expect(Difference(first: first, second: second)?.pValue == 1)
  }

  @Test func theLargestCountsDoNotTrap() throws {
    let none = try #require(Share(met: 0, counted: .max))
    let all = try #require(Share(met: .max, counted: .max))
    let difference = try #require(Difference(first: none, second: all))
    #expect(difference.value == 1 && difference.pValue == 0)
  }
}
