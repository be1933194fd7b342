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

  /// Whether it is shown as all of a whole of which a hidden number is something else.
  ///
  /// Rounding does that: 9 of 10 are shown as 10 of 10, beside the symbol of the one. A share of 100 % would be untrue.
  func seems(allOf whole: ReleasedCount, beside others: [ReleasedCount]) -> Bool {
    value != nil && value == whole.value && others.contains(where: \.isHidden)
  }
}
