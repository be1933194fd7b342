/// What kind of value a key of an extract holds.
public enum FactKind: Sendable {
  /// Words, a code or a name.
  case text(TextRole)
  /// A list of words or codes.
  case texts
  /// A date.
  case day
  /// True or false.
  case boolean
  /// One of these words.
  case choice([String])
  /// A part with keys of its own.
  case part(any Described.Type)
  /// A list of parts with keys of their own.
  case parts(any Described.Type)

  /// The part that it holds, once or in a list.
  public var part: (any Described.Type)? {
    switch self {
    case .part(let type), .parts(let type): type
    default: nil
    }
  }
}

/// What an extract holds under a key: there and empty, or there with content.
public struct HeldFact: Sendable {
  /// The content; nothing where the key is on the file and empty.
  public let content: FactContent?
  /// Where the extract holds it.
  public let place: Place
}

/// The content of a fact, in one case for each kind.
public enum FactContent: Sendable {
  /// Words, a code or a name.
  case text(String)
  /// A list of words or codes.
  case texts([String])
  /// A date.
  case day(Day)
  /// True or false.
  case boolean(Bool)
  /// One word of a table.
  case choice(String)
  /// A part with keys of its own.
  case part(any Described)
  /// A list of parts with keys of their own.
  case parts([any Described])
}
