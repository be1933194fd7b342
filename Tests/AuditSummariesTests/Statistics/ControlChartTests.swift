import AuditSummaries
import Testing

@Suite struct ControlChartTests {
  private let printed: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]

  private func chart(
    _ points: [Double],
    _ improvement: ControlChart.Improvement = .up,
    target: Double? = nil,
    _ options: ControlChart.Options = .init()
  ) throws -> ControlChart {
    try ControlChart(points: points, improvement: improvement, target: target, options: options)
  }

  @Test func limitsWithScreeningAreThePrintedOnes() throws {
    let limits = try #require(try chart(printed).phases.first?.limits)
    #expect(prints(limits.mean, 1.944444))
    #expect(prints(limits.low, -0.715556) && prints(limits.high, 4.604444))
    #expect(limits.screened == 2 && limits.meanMovingRange == 1 && limits.basis == 18)
    #expect(agrees(limits.lowTwoSigma, 1.944444444444 - 2.66 * 2 / 3))
    #expect(agrees(limits.highTwoSigma, 1.944444444444 + 2.66 * 2 / 3))
  }

  @Test func limitsWithoutScreeningAreThePrintedOnes() throws {
    let limits = try #require(try chart(printed, .up, .init(isScreened: false)).phases.first?.limits)
    #expect(prints(limits.low, -3.062614) && prints(limits.high, 6.951503))
    #expect(limits.screened == 0 && limits.basis == 18 && !limits.areTrial)
  }

  @Test func aPointOutsideTheLimitsIsTheOnlySignalOfThePrintedExample() throws {
    let chart = try chart(printed, .down)
    #expect(chart.signals.map(\.position) == [4])
    let point = chart.points[4]
    #expect(point.signal == .outsideLimit && point.direction == .up && point.meaning == .concern)
    #expect(point.movingRange == 8 && chart.points[0].movingRange == nil)
  }

  @Test(arguments: ControlChart.Improvement.allCases)
  func whatASignalMeansDependsOnWhichWayIsBetter(improvement: ControlChart.Improvement) throws {
    let up = try chart(printed, improvement).points[4].meaning
    let down = try chart(printed.map { -$0 }, improvement).points[4].meaning
    switch improvement {
    case .up: #expect(up == .improvement && down == .concern)
    case .down: #expect(up == .concern && down == .improvement)
    case .none: #expect(up == .neither && down == .neither)
    }
  }

  @Test func aTrendIsJudgedByItsWayAndAShiftByItsSide() throws {
    // Falling from above the mean: better for falling days, although the first points lie high.
    let falling: [Double] = [50, 48, 46, 44, 42, 40, 38, 41, 37, 42, 38, 41, 37, 40]
    let trend = try chart(falling, .down, .init(isScreened: false)).points.filter { $0.signal == .trend }
    #expect(!trend.isEmpty && trend.allSatisfy { $0.direction == .down && $0.meaning == .improvement })
    let shifted: [Double] = [0, 1, 0, 1, 0, 1, 0, 2, 3, 2, 3, 2, 3, 2]
    let shift = try chart(shifted).points.filter { $0.signal == .shift }
    #expect(shift.map(\.position) == Array(0...13))
    #expect(shift.map(\.meaning) == Array(repeating: .concern, count: 7) + Array(repeating: .improvement, count: 7))
  }

  @Test func sixPointsSignalWhereSixAreAskedFor() throws {
    let points: [Double] = [0, 1, 0, 1, 0, 1, 2, 3, 2, 3, 2, 3]
    #expect(try chart(points).signals.isEmpty)
    let signals = try chart(points, .up, .init(runLength: .six)).signals
    #expect(signals.count == 12 && signals.allSatisfy { $0.signal == .shift })
  }

  @Test func limitsCanComeFromTheFirstPointsOnly() throws {
    let points = Array(printed.prefix(13)) + [9, 9, 9]
    let fixed = try #require(try chart(points, .up, .init(fixAfter: 13, isScreened: false)).phases.first?.limits)
    let alone = try #require(try chart(Array(printed.prefix(13)), .up, .init(isScreened: false)).phases.first?.limits)
    #expect(fixed.mean == alone.mean && fixed.high == alone.high && fixed.basis == 13)
    let outside = try chart(points, .up, .init(fixAfter: 13)).points.filter { $0.signal == .outsideLimit }
    #expect(outside.map(\.position) == [4, 13, 14, 15])
    // More than there are changes nothing.
    #expect(try chart(points, .up, .init(fixAfter: 99)).phases == chart(points).phases)
  }

  @Test func limitsOfTwelvePointsAreATrial() throws {
    #expect(try chart(Array(printed.prefix(12))).phases.first?.limits?.areTrial == true)
    #expect(try chart(Array(printed.prefix(13))).phases.first?.limits?.areTrial == false)
  }

  @Test(
    "A target outside of the limits is always, or never, reached",
    arguments: [
      (5, .up, .consistentlyFails), (5, .down, .consistentlyPasses), (-1, .up, .consistentlyPasses),
      (-1, .down, .consistentlyFails), (2, .up, .hitAndMiss), (2, .down, .hitAndMiss), (2, .none, .noDirection),
      (nil, .up, .noTarget),
    ] as [(Double?, ControlChart.Improvement, ControlChart.Assurance)]
  )
  func assurance(target: Double?, improvement: ControlChart.Improvement, assurance: ControlChart.Assurance) throws {
    #expect(try chart(printed, improvement, target: target).assurance == assurance)
  }

  @Test func aTargetOnTheLimitIsHitAndMiss() throws {
    let high = try #require(try chart(printed).phases.first?.limits?.high)
    #expect(try chart(printed, .up, target: high).assurance == .hitAndMiss)
  }

  @Test func pointsThatAreAllTheSameKeepTheirDots() throws {
    let same = try chart(Array(repeating: 0.7, count: 20), .up, target: 0.8)
    #expect(same.points.count == 20 && same.signals.isEmpty && same.assurance == .noLimits)
    #expect(same.phases.first?.limits == nil && same.phases.first?.missing == .everyPointAlike)
    #expect(same.phases.first?.missing?.inWords.contains("all the same") == true)
  }

  @Test func screeningNeverLeavesLimitsWithoutWidth() throws {
    // One step among points that are all the same: leaving out its range would put every point outside.
    let stepped = try chart(Array(repeating: 1, count: 12) + [5])
    let limits = try #require(stepped.phases.first?.limits)
    #expect(limits.screened == 0 && limits.high > limits.mean)
    #expect(stepped.signals.map(\.position).contains(12))
  }

  @Test func pointsOnTheMeanStayOnItDespiteRounding() throws {
    // The mean is 0.7, but in binary it comes out a speck beside it.
    let points = [0.6, 0.8, 0.6, 0.8] + Array(repeating: 0.7, count: 7) + [0.6, 0.8, 0.6, 0.8]
    let chart = try chart(points)
    #expect(chart.phases.first?.limits?.mean != 0.7 && chart.signals.isEmpty)
  }

  @Test func fewerThanTwelvePointsAreRefused() {
    for count in 0..<12 {
      let points = (0..<count).map { Double($0 % 3) }
      #expect(throws: ControlChart.Refusal.tooFewPoints(count)) { try ControlChart(points: points, improvement: .up) }
      #expect(ControlChart.Refusal.tooFewPoints(count).inWords.hasSuffix("."))
    }
    let sentence = ControlChart.Refusal.tooFewPoints(2).inWords
    #expect(sentence.hasPrefix("2 points are not enough for limits, which need at least 12:"))
  }

  @Test func whatCannotBeDrawnIsRefused() {
    let refusals: [(ControlChart.Refusal, [Double], Double?, ControlChart.Options)] = [
      (.notANumber(position: 3), [1, 2, 3, .nan] + printed, nil, .init()),
      (.notANumber(position: 0), [.infinity] + printed, nil, .init()),
      (.notANumber(position: 18), printed + [1e101], nil, .init()),
      (.targetNotANumber, printed, .nan, .init()), (.fixedOnTooFew(11), printed, nil, .init(fixAfter: 11)),
      (.fixedOnTooFew(-1), printed, nil, .init(fixAfter: -1)),
    ]
    for (refusal, points, target, options) in refusals {
      #expect(throws: refusal) { try chart(points, .up, target: target, options) }
      #expect(refusal.inWords.hasSuffix("."))
    }
  }

  @Test func theLargestValuesKeepTheirMeaning() throws {
    let points = (0..<14).map { ($0.isMultiple(of: 2) ? 1 : -1) * 1e100 }
    let limits = try #require(try chart(points).phases.first?.limits)
    #expect(limits.mean == 0 && agrees(limits.high, 5.32e100, relative: true))
  }
}
