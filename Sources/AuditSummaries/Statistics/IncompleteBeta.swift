import RealModule

/// The regularised incomplete beta function I_x(a, b).
enum IncompleteBeta {
  /// The value at x, for positive a and b; `complement` is 1 - x, given apart so that neither loses digits.
  ///
  /// Source: Abramowitz and Stegun 1964, 26.5.8, summed by the method of Lentz 1976 (Applied Optics 15:668).
  static func regularised(x: Double, complement: Double, a: Double, b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard complement > 0 else { return 1 }
    // The fraction converges fast only below the mean. The complement is compared, because a large `a` rounds x to 1.
    return complement >= (b + 1) / (a + b + 2)
      ? belowMean(x: x, complement: complement, a: a, b: b)
      : 1 - belowMean(x: complement, complement: x, a: b, b: a)
  }

  private static func belowMean(x: Double, complement: Double, a: Double, b: Double) -> Double {
    let front = Double.exp(a * logOf(x, complement) + b * logOf(complement, x) - logBeta(a, b)) / a
    return min(1, front / continuedFraction(x: x, a: a, b: b))
  }

  /// The logarithm of one part of 1, by way of the other where that keeps more digits.
  private static func logOf(_ part: Double, _ other: Double) -> Double {
    other < 0.5 ? Double.log(onePlus: -other) : Double.log(part)
  }

  private static func continuedFraction(x: Double, a: Double, b: Double) -> Double {
    let tiny = 1e-300
    var value = 1.0
    var numerator = 1.0
    var denominator = 0.0
    // Convergence takes some √max(a, b) rounds; the bound only keeps a flaw here from never ending.
    for step in 1...1_000_000 {
      let m = Double(step / 2)
      let factor =
        step.isMultiple(of: 2)
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      denominator = 1 + factor * denominator
      numerator = 1 + factor / numerator
      if abs(denominator) < tiny { denominator = tiny }
      if abs(numerator) < tiny { numerator = tiny }
      denominator = 1 / denominator
      let change = numerator * denominator
      value *= change
      if abs(change - 1) < 1e-16 { break }
    }
    return value
  }

  /// The logarithm of the complete beta function.
  static func logBeta(_ a: Double, _ b: Double) -> Double {
    let (small, large) = (min(a, b), max(a, b))
    guard large >= 20 else { return Double.logGamma(a) + Double.logGamma(b) - Double.logGamma(a + b) }
    // Two large logarithms that nearly cancel would lose digits: Stirling's series is subtracted term by term instead.
    let sum = small + large
    return Double.logGamma(small) + (large - 0.5) * Double.log(onePlus: -small / sum) - small * Double.log(sum)
      + small + stirlingRest(large) - stirlingRest(sum)
  }

  /// What Stirling's formula leaves out of log Γ(x), for x of 20 or more (Abramowitz and Stegun 1964, 6.1.41).
  private static func stirlingRest(_ x: Double) -> Double {
    let square = 1 / (x * x)
    return (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / x
  }
}
