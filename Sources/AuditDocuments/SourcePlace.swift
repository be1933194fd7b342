/// Where in a document something stands: its position, and its path such as `sections[0].items[2].ask`.
public struct SourcePlace: Hashable, Sendable {
  /// Line and column of the first character.
  public let position: SourcePosition
  /// Keys joined by points, list items as numbers from 0 in brackets; empty for the whole document.
  public let path: String

  /// Makes a place from a position and a path.
  public init(position: SourcePosition, path: String) {
    self.position = position
    self.path = path
  }

  /// The line, counted from 1.
  public var line: Int { position.line }

  /// The column, counted from 1.
  public var column: Int { position.column }

  static func path(_ parent: String, key: String) -> String {
    parent.isEmpty ? key : "\(parent).\(key)"
  }

  static func path(_ parent: String, index: Int) -> String {
    "\(parent)[\(index)]"
  }
}
