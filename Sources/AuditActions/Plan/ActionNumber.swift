/// The number of an action: `2.1` is the first action of area 2, `P1.1` the first of the first priority action.
public struct ActionNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The area.
  public let area: AreaNumber
  /// The number within the area, 1 to 999.
  public let number: Int

  /// Makes a number, if it lies between 1 and 999.
  public init?(_ area: AreaNumber, _ number: Int) {
    guard (1...999).contains(number) else { return nil }
    self.area = area
    self.number = number
  }

  /// Reads `2.1` or `P1.1`; anything else has no value.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let area = AreaNumber(parts[0]), let number = AreaNumber.number(parts[1]) else {
      return nil
    }
    self.init(area, number)
  }

  /// The number as people write it.
  public var description: String { "\(area).\(number)" }

  /// Sorts actions by area and number.
  public static func < (left: ActionNumber, right: ActionNumber) -> Bool {
    (left.area, left.number) < (right.area, right.number)
  }
}
