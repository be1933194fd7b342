import AuditSummaries
import Testing

@Suite struct McNemarTests {
  @Test(
    "The exact p and the mid-p are the printed ones",
    arguments: [
      ([1, 1, 7, 12], 0.070312, 0.039063), ([59, 6, 16, 80], 0.052479, 0.034690),
      ([20, 12, 2, 16], 0.012939, 0.007385), ([10, 5, 5, 10], 1, 0.876953), ([10, 0, 6, 4], 0.031250, 0.015625),
    ] as [([Int], Double, Double)]
  )
  func golden(table: [Int], exact: Double, mid: Double) throws {
    let test = McNemar(try paired(table))
    // 9/128 is 0.0703125 and 5/128 is 0.0390625; the source rounds the one down and the other up.
    #expect(prints(test.exactP, exact))
    #expect(prints(test.midP, mid))
  }

  @Test(
    "Chi-squared without a correction is the printed one",
    arguments: [
      ([1, 1, 7, 12], 4.5, 0.033895), ([59, 6, 16, 80], 4.545455, 0.033006), ([20, 12, 2, 16], 7.142857, 0.007526),
      ([10, 5, 5, 10], 0, 1), ([10, 0, 6, 4], 6, 0.014306),
    ] as [([Int], Double, Double)]
  )
  func chiSquared(table: [Int], value: Double, p: Double) throws {
    let test = McNemar(try paired(table))
    #expect(prints(test.chiSquared, value) && prints(test.chiSquaredP, p))
  }

  @Test func noChangedFileGivesOne() throws {
    let test = McNemar(try paired([10, 0, 0, 10]))
    #expect(test.changed == 0 && test.exactP == 1 && test.midP == 1)
    #expect(test.chiSquared == nil && test.chiSquaredP == 1)
  }

  @Test func smallTablesAgreeWithCountingEveryToss() throws {
    for changed in 1...16 {
      for fewer in 0...(changed / 2) {
        let atMost = (0..<(1 << changed)).count { $0.nonzeroBitCount <= fewer }
        let exactly = (0..<(1 << changed)).count { $0.nonzeroBitCount == fewer }
        let all = Double(1 << changed)
        let test = McNemar(try paired([3, fewer, changed - fewer, 4]))
        #expect(agrees(test.exactP, min(1, 2 * Double(atMost) / all)))
        #expect(
          agrees(test.midP, 2 * fewer == changed ? 1 - Double(exactly) / all / 2 : Double(2 * atMost - exactly) / all)
        )
      }
    }
  }

  @Test func theMidPIsNeverOverTheExactPAndRisesTowardsTheMiddle() throws {
    for changed in [1, 2, 7, 40, 3_001] {
      var last = 0.0
      for fewer in 0...(changed / 2) {
        let test = McNemar(try paired([0, fewer, changed - fewer, 0]))
        #expect(test.midP <= test.exactP && test.midP >= last, "\(fewer) of \(changed)")
        last = test.midP
      }
    }
  }

  @Test func thousandsOfChangedFilesKeepTheirDigits() throws {
    // 2 × (1 + 1,000) ÷ 2^1000, and less the 1,000 ÷ 2^1000 of exactly one.
    var power = 1.0
    for _ in 0..<1_000 { power /= 2 }
    let test = McNemar(try paired([0, 1, 999, 0]))
    #expect(agrees(test.exactP, 2_002 * power, relative: true))
    #expect(agrees(test.midP, 1_002 * power, relative: true))
  }

  @Test func theNormalDistributionTakesOverWithoutAStep() throws {
    let summed = McNemar(try paired([0, 499_970_000, 500_030_000, 0]))
    let normal = McNemar(try paired([0, 499_970_001, 500_030_001, 0]))
    #expect(summed.changed == 1_000_000_000 && normal.changed == 1_000_000_002)
    #expect(abs(summed.midP - normal.midP) < 1e-7)
  }
}
