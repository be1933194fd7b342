/// A way from where one stands: up or above, down or below.
public enum Direction: String, CaseIterable, Hashable, Sendable {
  /// Upwards, or above a line.
  case up
  /// Downwards, or below a line.
  case down

  /// The other way.
  public var opposite: Direction { self == .up ? .down : .up }

  /// Where a value lies of a line; nil on it, and within the rounding of numbers as large as `scale`.
  static func of(_ value: Double, from line: Double, scale: Double) -> Direction? {
    // A mean of shares such as 0.7 carries a speck of rounding, which must not put points of 0.7 on one side of it.
    guard abs(value - line) > scale * 1e-12 else { return nil }
    return value > line ? .up : .down
  }
}
