/// Where an entry or a field of a return begins: its line, and which element it is, so that two on one line are told apart.
///
/// A return may be one line from its first child to its last: then the line alone says nothing.
public struct Spot: Hashable, Sendable {
  /// The line, from 1; 0 where nothing is known of it.
  public let line: Int32
  /// The number of the element among those of its child; of more than 65,536 it begins again, which no child has.
  let element: UInt16

  /// Makes one of a line and of the number of the element.
  public init(line: Int32, element: Int = 0) {
    self.line = line
    self.element = UInt16(truncatingIfNeeded: element)
  }

  /// What stands nowhere.
  public static let none = Spot(line: 0)

  /// Whether it stands behind another of the same child.
  func isAfter(_ other: Spot) -> Bool { element > other.element && line >= other.line }

  /// Whether it stands anywhere.
  var isSomewhere: Bool { line > 0 }
}
