import Testing

@testable import AuditSummaries

@Suite struct FunnelTests {
  /// Target, files, exact 95 %, exact 99.8 %, normal 95 % and arcsine 95 % as printed, with the digits printed.
  static let printed: [(Double, Int, [(Double, Double)])] = [
    (0.8, 10, [(0.47051, 0.97672), (0.30246, 0.99907), (0.55208, 1), (0.51185, 0.97655)]),
    (0.8, 20, [(0.58388, 0.93832), (0.46075, 0.99566), (0.6247, 0.9753), (0.6019, 0.94139)]),
    (0.8, 50, [(0.67291, 0.89560), (0.60086, 0.94522), (0.68913, 0.91087), (0.67909, 0.89801)]),
    (0.8, 100, [(0.71352, 0.87026), (0.66323, 0.90902), (0.7216, 0.8784), (0.71636, 0.87215)]),
    (0.95, 20, [(0.80764, 0.99651), (0.71494, 0.99986), (0.85448, 1), (0.81498, 0.99996)]),
  ]

  @Test("The limits are the printed ones", arguments: printed)
  func golden(target: Double, counted: Int, limits: [(Double, Double)]) throws {
    let kinds: [(FunnelLimits.Method, FunnelLimits.Level)] = [
      (.exact, .alert), (.exact, .alarm), (.normal, .alert), (.arcsine, .alert),
    ]
    for ((method, level), (low, high)) in zip(kinds, limits) {
      let interval = try #require(FunnelLimits(target: target, method: method)).interval(level, counted: counted)
      #expect(prints(interval, low, high, digits: 5), "\(method) \(level) of \(counted)")
    }
  }

  @Test func limitsAreForTargetsBetweenNoneAndAll() {
    for target in [0, 1, -0.1, 1.1, .nan, .infinity] { #expect(FunnelLimits(target: target) == nil) }
    #expect(FunnelLimits(target: 0.8, method: .arcsine, tauSquared: -1) == nil)
    #expect(FunnelLimits(target: 0.8, method: .arcsine, tauSquared: .nan) == nil)
    #expect(FunnelLimits(target: 0.8, method: .exact, tauSquared: 0.1) == nil)
    #expect(FunnelLimits(target: 0.8)?.interval(.alert, counted: 0) == nil)
    #expect(FunnelLimits(target: 0.8)?.interval(.alarm, counted: -3) == nil)
  }

  @Test func limitsStayPossibleAndHoldTheTarget() throws {
    for target in [0.001, 0.05, 0.3, 0.5, 0.8, 0.97, 0.999] {
      for method in FunnelLimits.Method.allCases {
        let limits = try #require(FunnelLimits(target: target, method: method))
        for counted in [1, 2, 3, 7, 20, 150, 4_000] {
          let alert = try #require(limits.interval(.alert, counted: counted))
          let alarm = try #require(limits.interval(.alarm, counted: counted))
          #expect(alarm.low >= 0 && alarm.high <= 1, "\(method) \(target) \(counted)")
          #expect(alarm.low <= alert.low && alert.high <= alarm.high, "\(method) \(target) \(counted)")
          #expect(alert.low <= alert.high, "\(method) \(target) \(counted)")
        }
      }
    }
  }

  @Test func moreBetweenGroupsWidensTheArcsineLimits() throws {
    let bare = try #require(FunnelLimits(target: 0.8, method: .arcsine)?.interval(.alert, counted: 50))
    let wide = FunnelLimits(target: 0.8, method: .arcsine, tauSquared: 0.01)?.interval(.alert, counted: 50)
    #expect(try #require(wide).low < bare.low && #require(wide).high > bare.high)
    #expect(
      FunnelLimits(target: 0.8, method: .arcsine, tauSquared: 9)?.interval(.alert, counted: 5) == .init(low: 0, high: 1)
    )
  }

  @Test func theNormalDistributionTakesOverWithoutAStep() throws {
    let limits = try #require(FunnelLimits(target: 0.8))
    let summed = try #require(limits.interval(.alarm, counted: 1_000_000_000))
    let normal = try #require(limits.interval(.alarm, counted: 1_000_000_001))
    #expect(abs(summed.low - normal.low) < 1e-8 && abs(summed.high - normal.high) < 1e-8)
    #expect(limits.interval(.alert, counted: .max)?.contains(0.8) == true)
    #expect(limits.place(met: .max - 1, counted: .max) == .aboveAlarm)
  }

  @Test func aBinomialOfTwoTossesIsTheOneByHand() {
    let coin = Binomial(trials: 2, chance: 0.5)
    #expect(coin.quantile(0.25).count == 0 && coin.quantile(0.26).count == 1 && coin.quantile(0.99).count == 2)
    #expect(coin.quantile(0.5).exactly == 0.5 && coin.quantile(0.5).atMost == 0.75)
    #expect(coin.tails(at: 1).atMost == 0.75 && coin.tails(at: 1).atLeast == 0.75)
    #expect(coin.tails(at: -1).atMost == 0 && coin.tails(at: 3).atLeast == 0)
    #expect(Binomial(trials: 0, chance: 0.5).quantile(0.5).count == 0)
  }

  @Test(
    "A group is outside where so few, or so many, are unlikely",
    arguments: [
      // At 0.95: 20 of 20 by chance in 36 of 100, 16 in 1.6, 17 in 7.5 at most; at 0.5: 5 of 5 in 3.1, 6 of 6 in 1.6.
      (0.95, 20, 20, .inside), (0.95, 16, 20, .belowAlert), (0.95, 17, 20, .inside), (0.95, 14, 20, .belowAlarm),
      (0.5, 5, 5, .inside), (0.5, 6, 6, .aboveAlert), (0.5, 0, 6, .belowAlert), (0.5, 10, 10, .aboveAlarm),
      (0.5, 0, 0, .notCounted), (0.5, 3, 2, nil), (0.5, -1, 2, nil),
    ] as [(Double, Int, Int, FunnelLimits.Place?)]
  )
  func place(target: Double, met: Int, counted: Int, place: FunnelLimits.Place?) throws {
    #expect(try #require(FunnelLimits(target: target)).place(met: met, counted: counted) == place)
  }

  @Test func belowTheLineAndUnlikelyFewAreTheSame() throws {
    for target in [0.1, 0.37, 0.5, 0.8, 0.95] {
      let limits = try #require(FunnelLimits(target: target))
      for counted in 1...40 {
        let alert = try #require(limits.interval(.alert, counted: counted))
        let alarm = try #require(limits.interval(.alarm, counted: counted))
        for met in 0...counted {
          let share = Double(met) / Double(counted)
          let isBelow = [.belowAlert, .belowAlarm].contains(limits.place(met: met, counted: counted))
          #expect(isBelow == (share < alert.low), "\(met) of \(counted) at \(target)")
          #expect((limits.place(met: met, counted: counted) == .belowAlarm) == (share < alarm.low))
          // Whoever is above is over the line; not everyone over the line is above.
          let isAbove = [.aboveAlert, .aboveAlarm].contains(limits.place(met: met, counted: counted))
          #expect(!isAbove || share > alert.high, "\(met) of \(counted) at \(target)")
          let mirrored = try #require(FunnelLimits(target: 1 - target)).place(met: counted - met, counted: counted)
          #expect(isAbove == [.belowAlert, .belowAlarm].contains(mirrored), "\(met) of \(counted) at \(target)")
        }
      }
    }
  }

  @Test func otherMethodsPlaceByTheLine() throws {
    for method in [FunnelLimits.Method.normal, .arcsine] {
      let limits = try #require(FunnelLimits(target: 0.5, method: method))
      #expect(limits.place(met: 50, counted: 100) == .inside && limits.place(met: 61, counted: 100) == .aboveAlert)
      #expect(limits.place(met: 39, counted: 100) == .belowAlert && limits.place(met: 20, counted: 100) == .belowAlarm)
      #expect(limits.place(met: 80, counted: 100) == .aboveAlarm)
    }
  }
}
