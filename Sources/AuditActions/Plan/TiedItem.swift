/// An item of a checklist that an area for development is tied to, so that a comparison can say whether practice moved.
public struct TiedItem: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The identifier of the checklist.
  public let checklist: String
  /// The identifier of the item.
  public let item: String

  /// Makes a tie.
  public init(checklist: String, item: String) {
    self.checklist = checklist
    self.item = item
  }

  /// Reads `case-file/outcomes-smart`; anything else has no value.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ Self.isIdentifier($0) }) else { return nil }
    self.init(checklist: String(parts[0]), item: String(parts[1]))
  }

  /// The checklist and the item with a stroke between them.
  public var description: String { "\(checklist)/\(item)" }

  /// Sorts items by checklist and item.
  public static func < (left: TiedItem, right: TiedItem) -> Bool {
    (left.checklist, left.item) < (right.checklist, right.item)
  }

  private static func isIdentifier(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}
