import AuditSummaries
import Testing

@Suite struct SampleSizeTests {
  @Test(
    "Both sizes are the printed ones",
    arguments: [
      (500, 0.5, 0.05, 217.246, 217.492, 218), (400, 0.7, 0.05, 178.606, 178.854, 179),
      (300, 0.7, 0.05, 155.467, 155.717, 156), (500, 0.05, 0.025, 184.328, 184.561, 185),
    ] as [(Int, Double, Double, Double, Double, Int)]
  )
  func golden(frame: Int, expected: Double, margin: Double, ubht: Double, cochran: Double, files: Int) throws {
    let one = try #require(SampleSize(frame: frame, expected: expected, margin: margin))
    let other = try #require(SampleSize(frame: frame, expected: expected, margin: margin, method: .cochran))
    #expect(prints(one.unrounded, ubht, digits: 3))
    #expect(prints(other.unrounded, cochran, digits: 3))
    #expect(one.files == files && other.files == files)
  }

  @Test func aSampleIsAtLeastOneFileAndAtMostTheFrame() {
    for method in SampleSize.Method.allCases {
      #expect(SampleSize(frame: 1, method: method)?.files == 1)
      #expect(SampleSize(frame: 5, method: method)?.files == 5)
      #expect(SampleSize(frame: 1_000, margin: 0.99, method: method)?.files == 1)
    }
  }

  @Test func aLargerFrameNeverAsksForFewerFiles() throws {
    for method in SampleSize.Method.allCases {
      var last = 0
      for frame in [1, 2, 10, 50, 200, 1_000, 1_000_000, Int.max] {
        let files = try #require(SampleSize(frame: frame, method: method)).files
        #expect(files >= last && files <= frame, "frame of \(frame)")
        last = files
      }
      #expect(last == 385)
    }
  }

  @Test(
    "A size that is whole asks for no further file",
    arguments: [
      (100, 0.1, 0.06, 2, 50), (100, 0.1, 0.08, 2, 36), (150, 0.2, 0.08, 2, 60), (30, 0.4, 0.06, 1.5, 25),
    ] as [(Int, Double, Double, Double, Int)]
  )
  func whole(frame: Int, expected: Double, margin: Double, z: Double, files: Int) throws {
    // Whole by hand; in binary each comes out a speck over, such as 50.000000000000014.
    #expect(SampleSize(frame: frame, expected: expected, margin: margin, z: z)?.files == files)
  }

  @Test func valuesOutsideTheLimitsGiveNothing() {
    #expect(SampleSize(frame: 0) == nil)
    #expect(SampleSize(frame: -5) == nil)
    #expect(SampleSize(frame: 100, expected: 0) == nil)
    #expect(SampleSize(frame: 100, expected: 1) == nil)
    #expect(SampleSize(frame: 100, expected: .nan) == nil)
    #expect(SampleSize(frame: 100, margin: 0) == nil)
    #expect(SampleSize(frame: 100, margin: 1) == nil)
    #expect(SampleSize(frame: 100, z: -1.96) == nil)
    #expect(SampleSize(frame: 100, z: 1e200) == nil)
  }
}
