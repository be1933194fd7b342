extension Difference {
  /// The difference of two rounds that read different files; nil when either round counted nothing.
  ///
  /// The interval is Newcombe's method 10. Frames play no part: a comparison asks whether practice changed, and either
  /// round is a sample of practice, even when it read every file there was.
  ///
  /// The p value belongs to the interval: it is the smallest alpha whose interval leaves out zero, found by bisection on
  /// z. So p < 0.05 exactly when the 95 % interval leaves out zero, and a table never says two things at once. It is 1
  /// when the shares are equal. A share of strata drawn at different rates is weighted, and has the number of files that
  /// would tell as much of practice without strata; where that cannot be told, there is no difference.
  ///
  /// Source: Newcombe 1998 (Stat Med 17:873), method 10; Cochran 1977 (Sampling Techniques, 2.14) for the frames.
  public init?(first: Share, second: Share) {
    guard let firstValue = first.value, let secondValue = second.value,
      let firstSize = first.practiceSize, let secondSize = second.practiceSize
    else { return nil }
    func interval(z: Double) -> Interval {
      Self.squareAndAdd(
        first: (firstValue, .wilson(share: firstValue, size: firstSize, z: z)),
        second: (secondValue, .wilson(share: secondValue, size: secondSize, z: z)),
        correlation: 0
      )
    }
    self.init(
      value: secondValue - firstValue,
      interval: interval(z: NormalDistribution.z95),
      pValue: Self.smallestAlpha { !interval(z: $0).contains(0) },
      method: .newcombe
    )
  }

  /// The two-sided probability at the z where an interval that widens with z reaches zero.
  private static func smallestAlpha(leavesOutZero: (Double) -> Bool) -> Double {
    guard !leavesOutZero(NormalDistribution.farthest) else { return 0 }
    let reaches = Bisection.start(between: 0, and: NormalDistribution.farthest) { !leavesOutZero($0) }
    return NormalDistribution.twoSidedProbability(beyond: reaches)
  }
}
