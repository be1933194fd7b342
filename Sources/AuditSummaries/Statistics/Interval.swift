/// A 95 % interval, from `low` to `high`, both ends included.
///
/// Shares are fractions from 0 to 1; differences of shares are fractions from -1 to 1.
public struct Interval: Sendable, Hashable {
  /// The lower end.
  public let low: Double
  /// The upper end, never under `low` in an interval made by this module.
  public let high: Double

  /// Keeps two ends as they are given.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The distance between the ends.
  public var width: Double { high - low }

  /// Tells whether a value lies between the ends or on one of them.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }

  /// Cuts off what lies outside a range of possible values.
  func clipped(to possible: ClosedRange<Double>) -> Interval {
    Interval(
      low: min(max(low, possible.lowerBound), possible.upperBound),
      high: min(max(high, possible.lowerBound), possible.upperBound)
    )
  }
}
