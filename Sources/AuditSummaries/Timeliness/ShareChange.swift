/// A change between two shares, in points and as a part of either share, so that nobody has to guess which is meant.
///
/// A founding document calls 43 % to 68.1 % "a 37 % improvement": it is 25.1 percentage points, 58 % of the first share,
/// and 37 % of the second.
public struct ShareChange: Hashable, Sendable {
  /// The earlier share, from 0 to 1.
  public let first: Double
  /// The later share, from 0 to 1.
  public let second: Double

  /// Takes two shares from 0 to 1; anything else gives nil.
  public init?(from first: Double, to second: Double) {
    guard (0...1).contains(first), (0...1).contains(second) else { return nil }
    self.first = first
    self.second = second
  }

  /// The difference, from -1 to 1; 0.251 is 25.1 percentage points.
  public var points: Double { second - first }

  /// The difference as a part of the first share, the base; nil where that is nought.
  public var ofFirst: Double? { first > 0 ? points / first : nil }

  /// The difference as a part of the second share; nil where that is nought.
  public var ofSecond: Double? { second > 0 ? points / second : nil }
}
