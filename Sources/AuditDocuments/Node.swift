/// A document as a tree in which everything knows its line and column.
public enum Node: Sendable, Equatable {
  /// Keys with values, in the order written.
  case mapping(Mapping)
  /// A list.
  case sequence(Sequence)
  /// One value.
  case scalar(Scalar)

  /// Keys with values, in the order written; no key stands twice.
  public struct Mapping: Sendable, Equatable {
    /// Keys and values.
    public let entries: [Entry]
    /// Where the mapping begins.
    public let position: SourcePosition

    /// The value of a key, or nil.
    public subscript(key: String) -> Node? { entry(key)?.value }

    /// Key and value, or nil when the key is absent.
    public func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }
  }

  /// One key with its value.
  public struct Entry: Sendable, Equatable {
    /// The key as text.
    public let key: String
    /// Where the key begins.
    public let keyPosition: SourcePosition
    /// What stands after it.
    public let value: Node
  }

  /// A list.
  public struct Sequence: Sendable, Equatable {
    /// The items in order.
    public let items: [Node]
    /// Where the list begins.
    public let position: SourcePosition
  }

  /// One value as it was written.
  public struct Scalar: Sendable, Equatable {
    /// What the writing means by itself.
    public enum Kind: String, Sendable {
      /// Text.
      case string
      /// A number, kept as written.
      case number
      /// True or false.
      case boolean
      /// Nothing: `null`, `~`, or nothing after the colon.
      case null
    }

    /// The text, without quotation marks and with escapes resolved.
    public let text: String
    /// What it is.
    public let kind: Kind
    /// Whether it stood between quotation marks or in a block of text.
    public let isQuoted: Bool
    /// Where it begins.
    public let position: SourcePosition
    /// Where a '#' ends a running text of YAML, so that the rest of the line is lost, though it was hardly meant.
    public var cut: SourcePosition?
  }

  /// Where the node begins.
  public var position: SourcePosition {
    switch self {
    case .mapping(let mapping): mapping.position
    case .sequence(let sequence): sequence.position
    case .scalar(let scalar): scalar.position
    }
  }

  /// Tells whether nothing is in it: null, blank text, a list without items or a mapping without keys.
  public var isEmpty: Bool {
    switch self {
    case .mapping(let mapping): mapping.entries.isEmpty
    case .sequence(let sequence): sequence.items.isEmpty
    case .scalar(let scalar): scalar.kind == .null || scalar.text.allSatisfy(\.isWhitespace)
    }
  }

  /// The mapping, or nil.
  public var mapping: Mapping? {
    if case .mapping(let mapping) = self { mapping } else { nil }
  }

  /// The list, or nil.
  public var sequence: Sequence? {
    if case .sequence(let sequence) = self { sequence } else { nil }
  }

  /// The value, or nil.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }

  /// How deep a document may be nested.
  public static let depthLimit = 64

  /// How many values a JSON document may hold; the tree takes some 400 bytes for each.
  public static let valueLimit = 300_000
}
