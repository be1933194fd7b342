import AuditSummaries
import Testing

@Suite struct ExactFrameRangeTests {
  @Test(
    "The exact range is the printed one",
    arguments: [
      (15, 20, 40, 0.575, 0.850), (15, 20, 200, 0.525, 0.905), (18, 30, 60, 0.466667, 0.716667),
    ] as [(Int, Int, Int, Double, Double)]
  )
  func golden(met: Int, counted: Int, frame: Int, low: Double, high: Double) {
    #expect(prints(ExactFrameRange(met: met, counted: counted, frame: frame)?.interval, low, high))
  }

  @Test func theRangeIsSaidInFiles() {
    #expect(ExactFrameRange(met: 15, counted: 20, frame: 40)?.files == 23...34)
  }

  @Test func aWholeFrameLeavesOneNumber() {
    #expect(ExactFrameRange(met: 15, counted: 20, frame: 20)?.files == 15...15)
  }

  @Test func aProbabilityOfExactlyTheLimitIsExcluded() {
    // One file is drawn, and met. With M met files of N the probability is M/N, which for a fortieth is 0.025.
    for fortieth in 1...100 {
      let frame = 40 * fortieth
      #expect(ExactFrameRange(met: 1, counted: 1, frame: frame)?.files == (fortieth + 1)...frame)
      #expect(ExactFrameRange(met: 1, counted: 1, frame: frame - 1)?.files == fortieth...(frame - 1))
    }
  }

  @Test func theRangeIsSymmetricAndHoldsWhatWasSeen() throws {
    for counted in 1...12 {
      for frame in counted...(3 * counted) {
        for met in 0...counted {
          let files = try #require(ExactFrameRange(met: met, counted: counted, frame: frame)).files
          let others = try #require(ExactFrameRange(met: counted - met, counted: counted, frame: frame)).files
          #expect(files.lowerBound == frame - others.upperBound, "\(met) of \(counted) of \(frame)")
          #expect(files.lowerBound >= met && files.upperBound <= frame - counted + met)
        }
      }
    }
  }

  @Test func impossibleCountsGiveNoRange() {
    #expect(ExactFrameRange(met: 0, counted: 0, frame: 40) == nil)
    #expect(ExactFrameRange(met: 21, counted: 20, frame: 40) == nil)
    #expect(ExactFrameRange(met: -1, counted: 20, frame: 40) == nil)
    #expect(ExactFrameRange(met: 15, counted: 20, frame: 19) == nil)
    #expect(ExactFrameRange(met: 15, counted: 20, frame: .max) == nil)
  }

  @Test func theLargestFrameIsWorkedOut() throws {
    let range = try #require(
      ExactFrameRange(met: 375_000_000, counted: 500_000_000, frame: 1_000_000_000)
    )
    let wilson = try #require(Interval.wilson(met: 375_000_000, counted: 500_000_000, frame: 1_000_000_000))
    #expect(abs(range.interval.low - wilson.low) < 1e-7 && abs(range.interval.high - wilson.high) < 1e-7)
  }
}
