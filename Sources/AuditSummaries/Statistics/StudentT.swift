/// Student's t distribution.
public enum StudentT {
  /// The degrees of freedom from which the series is used; the fraction needs more steps, and loses digits, as they grow.
  private static let fewestForSeries = 100_000.0

  /// The value below which a part `probability` of the distribution lies.
  ///
  /// Nil for a probability outside 0 to 1 (ends excluded) and for fewer than one degree of freedom. The tail is a
  /// regularised incomplete beta function, turned round by bisection; over 100,000 degrees, a series from the normal
  /// distribution.
  ///
  /// Source: Abramowitz and Stegun 1964, 26.7.1, 26.5.27 and 26.7.5.
  public static func quantile(_ probability: Double, degreesOfFreedom: Int) -> Double? {
    quantile(probability, degreesOfFreedom: Double(degreesOfFreedom))
  }

  /// The same for degrees that need not be whole, as Welch's are not.
  public static func quantile(_ probability: Double, degreesOfFreedom degrees: Double) -> Double? {
    guard probability > 0, probability < 1, degrees >= 1, degrees.isFinite else { return nil }
    if probability == 0.5 { return 0 }
    let tail = min(probability, 1 - probability)
    let distance = degrees < fewestForSeries ? byTail(tail, degrees: degrees) : bySeries(tail, degrees: degrees)
    return distance.map { probability < 0.5 ? -$0 : $0 }
  }

  /// The probability of a value at least as far from zero as `t`, on either side; nil as for a quantile.
  public static func twoSidedProbability(beyond t: Double, degreesOfFreedom degrees: Double) -> Double? {
    guard degrees >= 1, degrees.isFinite, !t.isNaN else { return nil }
    return min(1, 2 * upperTail(abs(t), degrees: degrees))
  }

  private static func byTail(_ tail: Double, degrees: Double) -> Double? {
    var high = 1.0
    while upperTail(high, degrees: degrees) > tail {
      high *= 2
      guard high.isFinite else { return nil }
    }
    return Bisection.start(between: 0, and: high) { upperTail($0, degrees: degrees) <= tail }
  }

  private static func bySeries(_ tail: Double, degrees: Double) -> Double? {
    let z = NormalDistribution.distance(twoSidedProbability: 2 * tail)
    let square = z * z
    return z + z * (square + 1) / (4 * degrees)
      + z * (5 * square * square + 16 * square + 3) / (96 * degrees * degrees)
  }

  /// The probability of a value over `t`, which is not negative.
  private static func upperTail(_ t: Double, degrees: Double) -> Double {
    let square = t * t
    guard square.isFinite else { return 0 }
    // Both parts of 1 are handed over, because 1 - x would lose the digits of a small t.
    return IncompleteBeta.regularised(
      x: degrees / (degrees + square),
      complement: square / (degrees + square),
      a: degrees / 2,
      b: 0.5
    ) / 2
  }
}
