import Testing

@testable import AuditSummaries

/// The vectors are facts of the tests of NHSRplotthedots 0.2.2, given as points about a mean of 0.
@Suite struct ControlRulesTests {
  /// Limits of -5.32 and 5.32, with lines at 3.546667 either side.
  private func rules(_ values: [Double], _ options: ControlChart.Options = .init()) throws -> ControlRules {
    let about = (0..<14).map { $0.isMultiple(of: 2) ? 1.0 : -1 }
    let limits = try #require(ControlChart.Limits(about, isScreened: false))
    try #require(limits.mean == 0 && prints(limits.high, 5.32) && prints(limits.highTwoSigma, 3.546667))
    return ControlRules(values, limits: limits, options: options)
  }

  private func places(_ flags: [Bool]) -> [Int] { flags.indices.filter { flags[$0] } }

  @Test(
    "Seven points on one side are a shift",
    arguments: [
      (Array(repeating: 1, count: 6), []), (Array(repeating: 1, count: 6) + [-1], []),
      (Array(repeating: 1, count: 8) + [-1], Array(0...7)), (Array(repeating: -1, count: 8) + [1], Array(0...7)),
      ([1, 1, 1, 0, 1, 1, 1, 1], []), ([], []), (Array(repeating: 0, count: 9), []),
      ([-1] + Array(repeating: 1, count: 7) + [0] + Array(repeating: -1, count: 7), Array(1...7) + Array(9...15)),
    ] as [([Double], [Int])]
  )
  func shift(values: [Double], shifted: [Int]) throws {
    #expect(places(try rules(values).shift()) == shifted)
  }

  @Test(
    "Seven points that all rise, or all fall, are a trend",
    arguments: [
      ([1, 2, 3, 4, 5, 6], []), ([1, 2, 3, 3, 4, 5, 6], []), ([1, 2, 3, 4, 5, 6, 7], Array(0...6)),
      ([2, 1, 2, 3, 4, 5, 6, 7, 3], Array(1...7)), ([], []), ([1, 2, 3, 4, 5, 6, 7, 8, 9], Array(0...8)),
    ] as [([Double], [Int])]
  )
  func trend(values: [Double], points: [Int]) throws {
    #expect(places(try rules(values).trend(.up)) == points)
    #expect(places(try rules(values).trend(.down)) == [])
    #expect(places(try rules(values.map { -$0 }).trend(.down)) == points)
  }

  @Test func tiesEndATrendOrArePassedOver() throws {
    let tied: [Double] = [1, 2, 3, 3, 4, 5, 6, 7]
    #expect(places(try rules(tied).trend(.up)) == [])
    #expect(places(try rules(tied, .init(ties: .ignored)).trend(.up)) == Array(0...7))
    // Ties at the ends are no part of the run; seven different values are still needed.
    #expect(places(try rules([1, 1, 2, 3, 4, 5, 6, 7, 7], .init(ties: .ignored)).trend(.up)) == Array(1...7))
    #expect(places(try rules([1, 2, 3, 3, 4, 5, 6], .init(ties: .ignored)).trend(.up)) == [])
    #expect(places(try rules(Array(repeating: 2, count: 12), .init(ties: .ignored)).trend(.up)) == [])
  }

  @Test func sixPointsMakeATrendWhereSixAreAskedFor() throws {
    #expect(places(try rules([1, 2, 3, 4, 5, 6], .init(runLength: .six)).trend(.up)) == Array(0...5))
    #expect(places(try rules([1, 2, 3, 4, 5], .init(runLength: .six)).trend(.up)) == [])
  }

  @Test(
    "Two of three far from the mean are flagged, the third is not",
    arguments: [
      ([4, 1, 4], [0, 2]), ([1, 4, 4], [1, 2]), ([4, 4, 1], [0, 1]), ([1, 1, 4, 1, 4, 1, 1], [2, 4]),
      ([1, 1, 4, 4, 1, 1, 1], [2, 3]), ([4, 1, 1, 4], []), ([4, 1, 1, 4, 4], [3, 4]), ([1, 1, 1], []), ([4, 4], []),
      ([4, -1, 4], []), ([-1, 4, 4], []), ([4, 4, -1], []), ([1, -1, 4, -1, 4, -1, 1], []),
      ([-1, 1, -4, 4, -1, 1, -1], []), ([4, -4, 4], []), ([4, 0, 4], []),
    ] as [([Double], [Int])]
  )
  func twoOfThree(values: [Double], flagged: [Int]) throws {
    for twoSigma in ControlChart.Options.TwoSigma.allCases {
      #expect(places(try rules(values, .init(twoSigma: twoSigma)).twoOfThree()) == flagged)
      #expect(places(try rules(values.map { -$0 }, .init(twoSigma: twoSigma)).twoOfThree()) == flagged)
    }
  }

  @Test func aPointOutsideTheLimitCountsTowardsTwoOfThreeOnlyBeyond() throws {
    let values: [Double] = [1, 9, 4, 1]
    #expect(
      try rules(values, .init(twoSigma: .beyond)).marks().map(\.?.signal) == [nil, .outsideLimit, .twoOfThree, nil]
    )
    #expect(try rules(values, .init(twoSigma: .between)).marks().map(\.?.signal) == [nil, .outsideLimit, nil, nil])
  }

  @Test func theFirstRuleThatHoldsIsTheSignal() throws {
    // Rising through all lines: outside before trend, trend before two of three, two of three before shift.
    let rising: [Double] = [0.5, 1, 2, 3, 4, 4.5, 6]
    #expect(
      try rules(rising).marks().map(\.?.signal) == Array(repeating: .trend, count: 6) + [.outsideLimit]
    )
    let high: [Double] = [1, 2, 1, 4, 4, 1, 2]
    #expect(
      try rules(high).marks().map(\.?.signal) == [.shift, .shift, .shift, .twoOfThree, .twoOfThree, .shift, .shift]
    )
  }

  @Test func aTurningPointIsNamedAfterTheRise() throws {
    let peak: [Double] = [-3, -2, -1, 0, 1, 2, 3, 2, 1, 0, -1, -2, -3]
    let marks = try rules(peak).marks()
    #expect(marks.allSatisfy { $0?.signal == .trend })
    #expect(marks.map(\.?.direction) == Array(repeating: .up, count: 7) + Array(repeating: .down, count: 6))
    #expect(try rules(peak.map { -$0 }).marks()[6]?.direction == .up)
  }

  @Test func aPointOnALineIsNotBeyondIt() throws {
    let limits = try #require(ControlChart.Limits((0..<14).map { Double($0 % 2) }, isScreened: false))
    let values = [limits.high, limits.low, limits.highTwoSigma, limits.highTwoSigma, limits.highTwoSigma]
    #expect(ControlRules(values, limits: limits, options: .init()).marks().allSatisfy { $0 == nil })
  }
}
