/// How much the share over many questions changed from one round to another, clustered by file: one test for them all.
///
/// Either round is a sample of practice, so frames play no part. New files are compared by Welch's test; what the files
/// of both rounds have in common is taken off by their covariance.
///
/// Source: Cochran 1977 (Sampling Techniques, 2.11 and 6.4), the linearised ratio; Welch 1947 (Biometrika 34:28).
public struct ClusteredChange: Sendable, Hashable {
  /// The share of the first side.
  public let first: ClusteredShare
  /// The share of the second side.
  public let second: ClusteredShare
  /// The second share minus the first.
  public let value: Double
  /// What the files of both sides have in common, 0 where there are fewer than two.
  public let covariance: Double
  /// The standard error of the value.
  public let standardError: Double
  /// The degrees of freedom: Welch's for new files, those of the smaller side where files are in both.
  public let degreesOfFreedom: Double
  /// The 95 % interval of the value.
  public let interval: Interval
  /// The two-sided p value, before any adjustment for several families or sections.
  public let pValue: Double

  /// The part of the variance under which what is left of it is rounding.
  private static let smallestPart = 1e-12

  /// Tests the change; nil where a side has fewer than two files, or files do not differ enough to tell an error.
  public init?(_ files: ComparedFiles) {
    guard let first = ClusteredShare(files.first), let second = ClusteredShare(files.second) else { return nil }
    self.init(first, second, both: [(1, files.both)])
  }

  /// Tests the change between two shares, of which either may be weighted; `both` are the files of both with the products
  /// of their weights.
  init?(_ first: ClusteredShare, _ second: ClusteredShare, both: [(weight: Double, sums: SharedSums)]) {
    guard let before = first.value, let after = second.value,
      let beforeError = first.standardError, let afterError = second.standardError
    else { return nil }
    let (one, other) = (beforeError * beforeError, afterError * afterError)
    let files = both.reduce(0) { $0 + $1.sums.files }
    let common = files > 1 ? Self.covariance(both, files, first, second, shares: (before, after)) : 0
    let variance = one + other - 2 * common
    guard one + other > 0, variance > Self.smallestPart * (one + other) else { return nil }
    let freedoms = [first, second].map { Double($0.weighted?.degreesOfFreedom ?? $0.files - 1) }
    let degrees =
      files > 1 ? min(freedoms[0], freedoms[1]) : Self.welch((one, freedoms[0]), (other, freedoms[1]))
    let error = variance.squareRoot()
    let value = after - before
    guard let wide = StudentT.quantile(0.975, degreesOfFreedom: degrees),
      let pValue = StudentT.twoSidedProbability(beyond: value / error, degreesOfFreedom: degrees)
    else { return nil }
    (self.first, self.second, self.value, self.pValue) = (first, second, value, pValue)
    (covariance, standardError, degreesOfFreedom) = (common, error, degrees)
    interval = Interval(low: value - wide * error, high: value + wide * error).clipped(to: -1...1)
  }

  private static func welch(
    _ first: (variance: Double, freedom: Double),
    _ second: (variance: Double, freedom: Double)
  ) -> Double {
    func part(_ side: (variance: Double, freedom: Double)) -> Double { side.variance * side.variance / side.freedom }
    let sum = first.variance + second.variance
    return sum * sum / (part(first) + part(second))
  }

  /// c/(c - 1) × the sum over the files of both of e1 × e2, as a part of all counted answers of either side.
  private static func covariance(
    _ both: [(weight: Double, sums: SharedSums)],
    _ number: Int,
    _ first: ClusteredShare,
    _ second: ClusteredShare,
    shares: (first: Double, second: Double)
  ) -> Double {
    let files = Double(number)
    let products = both.reduce(0) { sum, part in
      sum + part.weight
        * (Double(part.sums.metMet) - shares.second * Double(part.sums.metCounted)
          - shares.first * Double(part.sums.countedMet)
          + shares.first * shares.second * Double(part.sums.countedCounted))
    }
    let counted = [first, second].map { $0.weighted?.weighted.counted ?? Double($0.counted) }
    return files / (files - 1) * (products / counted[0]) / counted[1]
  }
}
