import AuditSummaries
import Testing

@Suite struct ProportionChartTests {
  private let counts: [(met: Int, counted: Int)] = [
    (40, 100), (45, 100), (50, 100), (55, 100), (60, 100), (50, 100), (200, 400), (50, 100), (40, 100), (60, 100),
    (50, 100), (30, 60),
  ]

  @Test func theLimitsAreThreeStandardErrorsFromTheMean() throws {
    let chart = try ProportionChart(counts, method: .binomial)
    #expect(agrees(chart.mean, 0.5) && chart.spread == nil)
    // 3 × √(0.25 ÷ 100), and ÷ 400.
    #expect(agrees(chart.points[0].limits?.low, 0.35) && agrees(chart.points[0].limits?.high, 0.65))
    #expect(agrees(chart.points[6].limits?.low, 0.425) && agrees(chart.points[6].limits?.high, 0.575))
    #expect(chart.points.allSatisfy { $0.outside == nil })
  }

  @Test func laneysLimitsAreWiderByTheSpread() throws {
    let chart = try ProportionChart(counts, method: .laney)
    // z: -2, -1, 0, 1, 2, 0, 0, 0, -2, 2, 0, 0; the eleven ranges add up to 14.
    let spread = 14.0 / 11 / 1.128
    #expect(agrees(chart.spread, spread))
    #expect(agrees(chart.points[0].limits?.high, 0.5 + 0.15 * spread))
  }

  @Test func aPeriodOutsideIsNamedByItsSide() throws {
    let chart = try ProportionChart(counts + [(90, 100), (10, 100)], method: .binomial)
    #expect(chart.points.map(\.outside) == Array(repeating: nil, count: 12) + [.up, .down])
  }

  @Test func limitsStayPossible() throws {
    let chart = try ProportionChart(Array(repeating: (1, 10), count: 11) + [(9, 10)], method: .binomial)
    #expect(chart.points.allSatisfy { $0.limits?.low == 0 })
    #expect(chart.points[11].outside == .up)
  }

  @Test func aPeriodWithoutAFileIsAGap() throws {
    let chart = try ProportionChart(counts + [(0, 0)], method: .laney)
    #expect(chart.points[12].share == nil && chart.points[12].limits == nil && chart.points[12].outside == nil)
    #expect(chart.spread == (try ProportionChart(counts, method: .laney).spread))
  }

  @Test func whatHasNoChartSaysWhy() {
    let refusals: [(ProportionChart.Refusal, [(met: Int, counted: Int)])] = [
      (.tooFewPeriods(11), Array(counts.prefix(11)) + [(0, 0), (0, 0)]), (.tooFewPeriods(0), []),
      (.tooFewPeriods(2), [(43, 100), (68, 100)]), (.impossibleCounts(position: 12), counts + [(3, 2)]),
      (.impossibleCounts(position: 0), [(-1, 2)]), (.impossibleCounts(position: 0), [(0, -2)]),
      (.everyFileAlike, Array(repeating: (7, 7), count: 12)), (.everyFileAlike, Array(repeating: (0, 7), count: 12)),
    ]
    for (refusal, counts) in refusals {
      #expect(throws: refusal) { try ProportionChart(counts, method: .laney) }
      #expect(refusal.inWords.hasSuffix("."))
    }
  }

  @Test func periodsThatAreAllTheSameHaveLimitsByCountsOnly() throws {
    let same = Array(repeating: (met: 6, counted: 10), count: 12)
    #expect(throws: ProportionChart.Refusal.everyPeriodAlike) { try ProportionChart(same, method: .laney) }
    #expect(try ProportionChart(same, method: .binomial).points.allSatisfy { $0.outside == nil })
  }

  @Test(arguments: ProportionChart.Method.allCases)
  func theLargestCountsDoNotTrap(method: ProportionChart.Method) throws {
    let large = (0..<12).map { (met: Int.max - $0 * 1_000_000_000_000, counted: Int.max) }
    let chart = try ProportionChart(large, method: method)
    #expect(chart.points.allSatisfy { ($0.limits?.high ?? 2) <= 1 && $0.limits?.low.isNaN == false })
  }
}
