extension ControlChart {
  /// The mean of a phase, and how far from it chance alone takes the points.
  public struct Limits: Hashable, Sendable {
    /// The fewest points of limits that are more than a trial.
    public static let fewestSettled = 13

    /// The mean of the points that the limits come from.
    public let mean: Double
    /// The mean of the moving ranges that the limits come from.
    public let meanMovingRange: Double
    /// The points that mean and limits come from.
    public let basis: Int
    /// The moving ranges that were left out as out of the ordinary themselves.
    public let screened: Int
    /// The largest value among the points, either side of zero, against which rounding is judged.
    let scale: Double

    /// The lower process limit; not clipped, so that it can be under what is possible.
    public var low: Double { mean - 2.66 * meanMovingRange }
    /// The upper process limit; not clipped, so that it can be over what is possible.
    public var high: Double { mean + 2.66 * meanMovingRange }
    /// The line two thirds of the way to the lower limit.
    public var lowTwoSigma: Double { mean - 2 * 2.66 / 3 * meanMovingRange }
    /// The line two thirds of the way to the upper limit.
    public var highTwoSigma: Double { mean + 2 * 2.66 / 3 * meanMovingRange }
    /// Whether the limits come from so few points that they will still move.
    public var areTrial: Bool { basis < Self.fewestSettled }

    /// Works out the limits of some points; nil where all are the same.
    ///
    /// Screening leaves out, once, each moving range of at least 3.267 times their mean. Where that would leave nothing
    /// but points that are all the same, nothing is left out.
    ///
    /// Source: NHSRplotthedots 0.2.2, whose limits have no width in that last case.
    init?(_ values: [Double], isScreened: Bool) {
      mean = Self.mean(values)
      scale = values.reduce(0) { max($0, abs($1)) }
      let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
      let all = Self.mean(ranges)
      guard all > scale * 1e-12 else { return nil }
      let kept = ranges.filter { $0 < 3.267 * all }
      let screenedMean = Self.mean(kept)
      let canScreen = isScreened && screenedMean > scale * 1e-12
      basis = values.count
      screened = canScreen ? ranges.count - kept.count : 0
      meanMovingRange = canScreen ? screenedMean : all
    }

    private static func mean(_ values: [Double]) -> Double {
      values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
  }
}
