/// The number of an area for development: `2`, or `P1` in the block of priority actions, which has a numbering of its own.
public struct AreaNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number within its block, 1 to 999.
  public let number: Int
  /// Whether it stands in the block of priority actions.
  public let isPriority: Bool

  /// Makes a number, if it lies between 1 and 999.
  public init?(_ number: Int, isPriority: Bool = false) {
    guard (1...999).contains(number) else { return nil }
    self.number = number
    self.isPriority = isPriority
  }

  /// Reads `2` or `P1`; anything else has no value.
  public init?(_ text: some StringProtocol) {
    let isPriority = text.first == "P" || text.first == "p"
    let digits = isPriority ? text.dropFirst() : text[...]
    guard let number = Self.number(digits) else { return nil }
    self.init(number, isPriority: isPriority)
  }

  /// The number as people write it.
  public var description: String { isPriority ? "P\(number)" : "\(number)" }

  /// Sorts priority actions before the others.
  public static func < (left: AreaNumber, right: AreaNumber) -> Bool {
    (left.isPriority ? 0 : 1, left.number) < (right.isPriority ? 0 : 1, right.number)
  }

  /// A number of one to three digits without a sign.
  static func number(_ digits: some StringProtocol) -> Int? {
    guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return Int(digits)
  }
}
