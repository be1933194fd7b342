import Testing

@testable import AuditSummaries

@Suite struct ShareTests {
  @Test(
    "Wilson's interval is the printed one",
    arguments: [
      (0, 10, 0, 0.277533), (1, 10, 0.017876, 0.404150), (7, 10, 0.396778, 0.892209), (10, 10, 0.722467, 1),
      (0, 20, 0, 0.161125), (15, 20, 0.531299, 0.888138), (81, 263, 0.255289, 0.366210),
      (15, 148, 0.062386, 0.160487), (1, 29, 0.006113, 0.171755), (29, 29, 0.883030, 1),
    ] as [(Int, Int, Double, Double)]
  )
  func wilson(met: Int, counted: Int, low: Double, high: Double) {
    #expect(prints(Interval.wilson(met: met, counted: counted), low, high))
    #expect(Share(met: met, counted: counted)?.interval == Interval.wilson(met: met, counted: counted))
  }

  @Test(
    "Wilson's interval with a frame is the printed one",
    arguments: [
      (15, 20, 40, 0.595997, 0.859170), (15, 20, 200, 0.542341, 0.883649), (18, 30, 60, 0.472609, 0.715165),
    ] as [(Int, Int, Int, Double, Double)]
  )
  func wilsonWithFrame(met: Int, counted: Int, frame: Int, low: Double, high: Double) {
    #expect(prints(Interval.wilson(met: met, counted: counted, frame: frame), low, high))
    #expect(prints(Share(met: met, counted: counted, frame: frame)?.interval, low, high))
  }

  @Test func nothingCountedHasNeitherShareNorInterval() {
    let share = Share(met: 0, counted: 0, frame: 40, drawn: 12)
    #expect(share != nil)
    #expect(share?.value == nil)
    #expect(share?.interval == nil)
    #expect(share?.noInterval == .nothingCounted)
    #expect(Share(met: 0, counted: 0, frame: 0)?.noInterval == .nothingCounted)
    #expect(Interval.wilson(met: 0, counted: 0) == nil)
  }

  @Test func aWholeFrameHasAShareAndNoInterval() {
    let share = Share(met: 30, counted: 40, frame: 40)
    #expect(share?.value == 0.75)
    #expect(share?.interval == nil)
    #expect(share?.noInterval == .wholeFrame)
    #expect(Interval.wilson(met: 30, counted: 40, frame: 40) == nil)
  }

  @Test func aWholeFrameStaysOneWhenFilesLeaveTheDenominator() {
    #expect(Share(met: 9, counted: 12, frame: 40, drawn: 40)?.noInterval == .wholeFrame)
    #expect(Share(met: 9, counted: 12, frame: 40, drawn: 39)?.noInterval == nil)
  }

  @Test func filesThatLeaveTheDenominatorLeaveTheFrameInProportion() {
    // 12 of 20 drawn files were counted, so that about 24 of the 40 in the frame would be.
    #expect(
      Share(met: 9, counted: 12, frame: 40, drawn: 20)?.interval == Interval.wilson(met: 9, counted: 12, frame: 24)
    )
  }

  @Test func aSampleOfATwentiethOfItsFrameIsNotCorrected() {
    #expect(Share(met: 15, counted: 20, frame: 400)?.interval == Interval.wilson(met: 15, counted: 20))
    #expect(Share(met: 15, counted: 20, frame: 399)?.interval == Interval.wilson(met: 15, counted: 20, frame: 399))
  }

  @Test(
    "Impossible counts give no share",
    arguments: [
      (11, 10, nil, nil), (-1, 10, nil, nil), (-2, -1, nil, nil), (1, 2, 1, nil), (1, 2, -1, nil), (1, 2, 9, 1),
      (1, 2, 9, 10), (1, 2, nil, 1),
    ] as [(Int, Int, Int?, Int?)]
  )
  func impossible(met: Int, counted: Int, frame: Int?, drawn: Int?) {
    #expect(Share(met: met, counted: counted, frame: frame, drawn: drawn) == nil)
  }

  @Test func impossibleCountsGiveNoWilsonInterval() {
    #expect(Interval.wilson(met: 11, counted: 10) == nil)
    #expect(Interval.wilson(met: -1, counted: 10) == nil)
    #expect(Interval.wilson(met: 1, counted: 10, frame: 9) == nil)
  }

  @Test func wilsonIsSymmetricRisesAndHoldsTheShare() throws {
    for counted in 1...40 {
      var last = Interval(low: -1, high: 0)
      for met in 0...counted {
        let interval = try #require(Interval.wilson(met: met, counted: counted))
        let mirrored = try #require(Interval.wilson(met: counted - met, counted: counted))
        #expect(agrees(interval.low, 1 - mirrored.high), "\(met) of \(counted)")
        #expect(interval.contains(Double(met) / Double(counted)), "\(met) of \(counted)")
        #expect(interval.low > last.low && interval.high > last.high, "\(met) of \(counted)")
        last = interval
      }
    }
  }

  @Test func aSmallerFrameNarrowsTheInterval() throws {
    var last = try #require(Interval.wilson(met: 15, counted: 20)).width
    for frame in [10_000, 1_000, 200, 100, 40, 25, 21] {
      let width = try #require(Interval.wilson(met: 15, counted: 20, frame: frame)).width
      #expect(width < last, "frame of \(frame)")
      last = width
    }
  }

  @Test func theLargestCountsDoNotTrap() throws {
    let share = try #require(Share(met: .max - 1, counted: .max - 1, frame: .max))
    let interval = try #require(share.interval)
    #expect(interval.high == 1 && interval.low > 0.999)
    let thin = try #require(Share(met: 1, counted: 1, frame: .max, drawn: .max - 1)?.interval)
    #expect(agrees(thin.low, Interval.wilson(met: 1, counted: 1)?.low ?? -1))
  }
}
