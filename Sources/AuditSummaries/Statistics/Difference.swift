/// How much a share changed from the first round to the second, with a 95 % interval and a p value.
///
/// Always second minus first, so that a positive value is an improvement. Values are fractions: 0.25 is 25 percentage
/// *points*, never "25 %".
public struct Difference: Sendable, Hashable {
  /// How the interval was made, spelled as in `caseaudit-comparison/1`.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// The rounds read different files.
    case newcombe = "newcombe"
    /// The rounds read the same files.
    case newcombePaired = "newcombe-paired"
  }

  /// The second share minus the first.
  public let value: Double
  /// The 95 % interval of the value.
  public let interval: Interval
  /// The two-sided p value, before any adjustment for several items.
  public let pValue: Double
  /// How the interval was made.
  public let method: Method

  init(value: Double, interval: Interval, pValue: Double, method: Method) {
    self.value = value
    self.interval = interval
    self.pValue = pValue
    self.method = method
  }

  /// The square-and-add interval that both of Newcombe's methods share; `correlation` is zero for different files.
  ///
  /// Source: Newcombe 1998 (Stat Med 17:873, method 10, and 17:2635, method 10).
  static func squareAndAdd(
    first: (share: Double, limits: Interval),
    second: (share: Double, limits: Interval),
    correlation: Double
  ) -> Interval {
    func combine(_ one: Double, _ other: Double) -> Double {
      max(one * one - 2 * correlation * one * other + other * other, 0).squareRoot()
    }
    let value = second.share - first.share
    let below = combine(second.share - second.limits.low, first.limits.high - first.share)
    let above = combine(second.limits.high - second.share, first.share - first.limits.low)
    return Interval(low: value - below, high: value + above).clipped(to: -1...1)
  }
}
