import AuditSummaries
import Testing

@Suite struct ControlPhasesTests {
  private let first: [Double] = [4, 6, 5, 7, 4, 6, 5, 7, 4, 6, 5, 7]
  private let second: [Double] = [14, 16, 15, 17, 14, 16, 15, 17, 14, 16, 15, 17]

  private func change(_ position: Int) throws -> ControlChart.ChangePoint {
    try #require(ControlChart.ChangePoint(at: position, reason: "A new form of plan"))
  }

  @Test func aChangeBeginsNewLimits() throws {
    let whole = try ControlChart(points: first + second, improvement: .up)
    #expect(!whole.signals.isEmpty)
    let chart = try ControlChart(points: first + second, improvement: .up, target: 12, changes: [change(12)])
    #expect(chart.signals.isEmpty)
    #expect(chart.phases.map(\.positions) == [0..<12, 12..<24])
    #expect(chart.phases.map(\.limits?.mean) == [5.5, 15.5])
    #expect(chart.phases.map(\.change?.reason) == [nil, "A new form of plan"])
    #expect(chart.points[11].phase == 0 && chart.points[12].phase == 1 && chart.points[12].movingRange == nil)
    #expect(chart.assurance == .hitAndMiss)
  }

  @Test func theLastPhaseDecidesTheAssurance() throws {
    let alone = try ControlChart(points: first, improvement: .up, target: 1)
    let chart = try ControlChart(points: first + second, improvement: .up, target: 1, changes: [change(12)])
    #expect(alone.assurance == .hitAndMiss && chart.assurance == .consistentlyPasses)
  }

  @Test func aRunDoesNotCrossAChange() throws {
    let points: [Double] = [9, 8, 9, 8, 9, 8, 9, 1, 2, 3, 4, 5] + [6, 7, 8, 1, 2, 1, 2, 1, 2, 1, 2, 1]
    let whole = try ControlChart(points: points, improvement: .up)
    #expect(whole.points[12].signal == .trend)
    let parted = try ControlChart(points: points, improvement: .up, changes: [change(12)])
    #expect(parted.points.allSatisfy { $0.signal != .trend })
  }

  @Test func aShortPhaseKeepsItsDotsAndSaysWhy() throws {
    let chart = try ControlChart(
      points: first + Array(second.prefix(11)),
      improvement: .up,
      target: 1,
      changes: [change(12)]
    )
    #expect(chart.points.count == 23 && chart.phases[0].limits != nil)
    #expect(chart.phases[1].limits == nil && chart.phases[1].missing == .tooFewPoints(11))
    #expect(chart.assurance == .noLimits && chart.points.suffix(11).allSatisfy { $0.signal == nil })
    let sentence = "No limits are drawn for a phase of 11 points: they need at least 12."
    #expect(chart.phases[1].missing?.inWords == sentence)
    #expect(ControlChart.MissingLimits.tooFewPoints(1).inWords.contains("a phase of 1 point:"))
  }

  @Test(arguments: ["", " ", "\n\t ", "...", "–"]) func aChangeWithoutAReasonIsNone(reason: String) {
    #expect(ControlChart.ChangePoint(at: 12, reason: reason) == nil)
  }

  @Test(arguments: [[0], [24], [-1], [12, 12], [15, 12], [12, 24], [.max], [.min]])
  func changesOutOfOrderAreRefused(positions: [Int]) throws {
    let changes = try positions.map(change)
    #expect(throws: ControlChart.Refusal.changesOutOfOrder) {
      try ControlChart(points: first + second, improvement: .up, changes: changes)
    }
  }

  @Test func fixedLimitsAreFixedInEachPhase() throws {
    let points = first + [5, 5, 40] + second + [15, 15, 50]
    let chart = try ControlChart(
      points: points,
      improvement: .up,
      changes: [change(15)],
      options: .init(fixAfter: 12)
    )
    #expect(chart.phases.map(\.limits?.mean) == [5.5, 15.5])
    #expect(chart.signals.map(\.position) == [14, 29])
  }

  @Test func limitsFixedOnPointsThatAreAllTheSameAreNone() throws {
    let points = Array(repeating: 0.9, count: 12) + [0.5, 0.6, 0.7]
    let chart = try ControlChart(points: points, improvement: .up, options: .init(fixAfter: 12))
    #expect(chart.phases[0].missing == .everyPointAlike && chart.signals.isEmpty)
    #expect(try ControlChart(points: points, improvement: .up).phases[0].limits != nil)
  }
}
