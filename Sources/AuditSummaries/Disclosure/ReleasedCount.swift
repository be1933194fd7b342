/// A count after disclosure control: a number that may be shown, or none.
public struct ReleasedCount: Hashable, Sendable {
  /// The number; nil where it is hidden because it, or another that could be worked out from it, is small.
  public let value: Int?

  /// A count that may be shown.
  public init(_ value: Int) { self.value = value }

  private init() { value = nil }

  /// A count that may not be shown.
  public static let hidden = ReleasedCount()

  /// Whether the number may not be shown.
  public var isHidden: Bool { value == nil }
}
