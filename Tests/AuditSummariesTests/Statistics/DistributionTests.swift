import Testing

@testable import AuditSummaries

@Suite struct DistributionTests {
  @Test(
    "Student's t is the one of the printed tables",
    arguments: [
      (0.975, 1, 12.706205), (0.975, 2, 4.302653), (0.975, 7, 2.364624), (0.975, 30, 2.042272),
      (0.975, 120, 1.979930), (0.95, 10, 1.812461), (0.995, 5, 4.032143), (0.75, 1, 1), (0.75, 2, 0.816497),
    ] as [(Double, Int, Double)]
  )
  func studentTable(probability: Double, degrees: Int, printed: Double) {
    #expect(prints(StudentT.quantile(probability, degreesOfFreedom: degrees), printed))
    #expect(prints(StudentT.quantile(1 - probability, degreesOfFreedom: degrees), -printed))
  }

  @Test func studentNearsTheNormalDistribution() throws {
    #expect(prints(StudentT.quantile(0.975, degreesOfFreedom: .max), NormalDistribution.z95, digits: 9))
    var last = Double.infinity
    for degrees in 1...200 {
      let t = try #require(StudentT.quantile(0.975, degreesOfFreedom: degrees))
      #expect(t < last && t > NormalDistribution.z95)
      last = t
    }
  }

  @Test func theSeriesTakesOverWithoutAStep() throws {
    let before = try #require(StudentT.quantile(1e-7, degreesOfFreedom: 99_999))
    let after = try #require(StudentT.quantile(1e-7, degreesOfFreedom: 100_000))
    // Between the two the quantile itself moves by (z³ + z) ÷ 4 ÷ 10¹⁰, where z is 5.199338.
    #expect(abs(after - before - 3.644e-9) < 5e-11)
  }

  @Test func studentHasNoValueOutsideItsLimits() {
    #expect(StudentT.quantile(0.5, degreesOfFreedom: 3) == 0)
    #expect(StudentT.quantile(0, degreesOfFreedom: 3) == nil)
    #expect(StudentT.quantile(1, degreesOfFreedom: 3) == nil)
    #expect(StudentT.quantile(.nan, degreesOfFreedom: 3) == nil)
    #expect(StudentT.quantile(0.975, degreesOfFreedom: 0) == nil)
  }

  @Test func theIncompleteBetaOfWholeNumbersIsABinomialTail() {
    // I_0.3(2, 3) is the chance of at least 2 of 4 at 0.3; I_x(1, 1) is x.
    #expect(agrees(IncompleteBeta.regularised(x: 0.3, complement: 0.7, a: 2, b: 3), 0.3483))
    #expect(agrees(IncompleteBeta.regularised(x: 0.8, complement: 0.2, a: 1, b: 1), 0.8))
    #expect(IncompleteBeta.regularised(x: 0, complement: 1, a: 2, b: 3) == 0)
    #expect(IncompleteBeta.regularised(x: 1, complement: 0, a: 2, b: 3) == 1)
  }

  @Test func theTwoWaysToTheBetaFunctionMeet() {
    // B(20, 1/2) = B(19, 1/2) × 19 ÷ 19.5, and the one is worked out by gamma functions, the other by Stirling's series.
    #expect(agrees(IncompleteBeta.logBeta(20, 0.5) - IncompleteBeta.logBeta(19, 0.5), -0.025975486403260677))
  }

  @Test func theNormalDistributionLeavesFivePerCentBeyondItsValue() {
    #expect(agrees(NormalDistribution.twoSidedProbability(beyond: NormalDistribution.z95), 0.05))
    #expect(agrees(NormalDistribution.twoSidedProbability(beyond: -NormalDistribution.z95), 0.05))
    #expect(NormalDistribution.twoSidedProbability(beyond: 0) == 1)
  }
}
