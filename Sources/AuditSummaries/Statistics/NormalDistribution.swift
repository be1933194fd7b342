import RealModule

/// The standard normal distribution, as far as these statistics need it.
public enum NormalDistribution {
  /// The value that 2.5 % lie above, for 95 % intervals.
  public static let z95 = 1.959963984540054
  /// The value that 0.1 % lie above, for 99.8 % limits.
  public static let z998 = 3.090232306167813

  /// A distance beyond which the probability is too small for a Double.
  static let farthest = 40.0

  /// The probability of a value at least as far from zero as `z`, on either side.
  public static func twoSidedProbability(beyond z: Double) -> Double {
    // erfc keeps the small probabilities that 1 - erf would round to zero.
    Double.erfc(abs(z) / 2.0.squareRoot())
  }

  /// The distance from zero beyond which a probability over 0 and up to 1 lies, on both sides together.
  static func distance(twoSidedProbability probability: Double) -> Double {
    Bisection.start(between: 0, and: farthest) { twoSidedProbability(beyond: $0) <= probability }
  }
}
