extension Interval {
  /// Wilson's score interval of a share.
  ///
  /// With a frame, n is replaced in both places by the effective size n(N - 1)/(N - n), which narrows the interval as
  /// the sample nears the whole frame. The answer is nil when nothing was counted, when the counts are impossible, and
  /// when the sample is the whole frame; `Share` tells these apart.
  ///
  /// Source: Wilson 1927 (JASA 22:209); Newcombe 1998 (Stat Med 17:857), method 3.
  public static func wilson(met: Int, counted: Int, frame: Int? = nil) -> Interval? {
    guard counted > 0, met >= 0, met <= counted else { return nil }
    let share = Double(met) / Double(counted)
    guard let frame else { return wilson(share: share, size: Double(counted)) }
    guard
      let size = FinitePopulation.effectiveSize(counted: counted, drawn: counted, frame: frame)
    else { return nil }
    return wilson(share: share, size: size)
  }

  /// Wilson's interval of a share of `size` files, a positive number that need not be whole.
  static func wilson(share: Double, size: Double, z: Double = NormalDistribution.z95) -> Interval {
    let spread = z * z / size
    let centre = (share + spread / 2) / (1 + spread)
    let half = (spread * share * (1 - share) + spread * spread / 4).squareRoot() / (1 + spread)
    // At the ends centre and half are equal, but rounding would leave a speck such as 1e-17.
    return Interval(low: share == 0 ? 0 : centre - half, high: share == 1 ? 1 : centre + half)
      .clipped(to: 0...1)
  }
}
