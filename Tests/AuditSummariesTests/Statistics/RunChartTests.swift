import AuditSummaries
import Testing

@Suite struct RunChartTests {
  /// So many points off a median of 0.
  private func alternating(_ count: Int) -> [Double] { (0..<count).map { $0.isMultiple(of: 2) ? 1 : -1 } }

  @Test(
    "The limits of runs and crossings are the printed ones",
    arguments: [(10, 6, 2), (12, 7, 3), (15, 7, 4), (20, 7, 6), (24, 8, 8)]
  )
  func golden(useful: Int, longest: Int, fewest: Int) throws {
    // With an odd number off the median, two points on it keep it where it is.
    let chart = try RunChart(points: alternating(useful) + (useful.isMultiple(of: 2) ? [] : [0, 0]))
    #expect(chart.useful.count == useful)
    #expect(chart.longestByChance == longest && chart.fewestByChance == fewest)
  }

  @Test func pointsOnTheMedianAreLeftOut() throws {
    let chart = try RunChart(points: [3, 1, 3, 1, 2, 3, 1, 3, 2, 1, 3, 1, 2, 3, 1])
    #expect(chart.median == 2 && chart.useful.count == 12 && !chart.useful.contains(4))
    #expect(chart.longestRun == 1 && chart.crossings == 11 && chart.signals.isEmpty)
  }

  @Test func aPointOnTheMedianDoesNotEndARun() throws {
    let chart = try RunChart(points: [1, 1, 1, 1, 2, 1, 1, 3, 3, 3, 2, 3, 3, 3])
    #expect(chart.longestRun == 6 && chart.crossings == 1)
  }

  @Test func aStepIsALongRunWithFewCrossings() throws {
    let chart = try RunChart(points: Array(repeating: 0.4, count: 10) + Array(repeating: 0.6, count: 10))
    #expect(chart.longestRun == 10 && chart.crossings == 1)
    #expect(chart.signals == [.longRun, .fewCrossings])
  }

  @Test func eachSignalCanStandAlone() throws {
    let few = try RunChart(points: [1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3])
    #expect(few.signals == [.fewCrossings])
    let long = [1, 1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 3, 1, 1, 3, 1, 1] as [Double]
    #expect(try RunChart(points: Array(repeating: 3, count: 9) + long).signals == [.longRun])
    #expect(try RunChart(points: Array(repeating: 3, count: 8) + long.dropLast()).signals == [])
  }

  @Test func fewUsefulPointsAreRefused() {
    #expect(throws: RunChart.Refusal.tooFewUseful(0)) { try RunChart(points: []) }
    #expect(throws: RunChart.Refusal.tooFewUseful(2)) { try RunChart(points: [0.4, 0.6]) }
    #expect(throws: RunChart.Refusal.tooFewUseful(8)) { try RunChart(points: alternating(8) + [0, 0, 0]) }
    #expect(throws: RunChart.Refusal.tooFewUseful(0)) { try RunChart(points: Array(repeating: 0.7, count: 20)) }
    #expect(RunChart.Refusal.tooFewUseful(1).inWords.hasPrefix("1 point lies off the median"))
    #expect(RunChart.Refusal.tooFewUseful(8).inWords.hasPrefix("8 points lie off the median"))
  }

  @Test func whatIsNoNumberIsRefused() {
    #expect(throws: RunChart.Refusal.notANumber(position: 12)) { try RunChart(points: alternating(12) + [.nan]) }
    #expect(throws: RunChart.Refusal.notANumber(position: 0)) { try RunChart(points: [-.infinity] + alternating(12)) }
  }
}
