import AuditDocuments

/// A cell of a published table: a count, or a symbol that stands for why there is none.
enum PublishedCell {
  case count(Int)
  case symbol(String)

  /// The symbols of official statistics, and what each says.
  static let symbols: [(symbol: String, means: String)] = [
    ("c", "hidden, because the number is small or would give one away"),
    ("z", "does not apply"),
    ("x", "not available"),
    ("u", "not published, because the number is unreliable"),
    ("k", "rounds to nought, and is not nought"),
    ("low", "rounds to nought, and is not nought"),
    ("~", "not published, because there are too few"),
    ("..", "not available"),
    (":", "not available"),
  ]

  /// Why there is no number, for example `'c' in Same_day: hidden, because …`.
  static func reason(_ symbol: String, in column: String) -> String {
    let means = symbols.first { $0.symbol == symbol }?.means ?? "not published"
    return "'\(symbol)' in \(column): \(means)"
  }

  /// Reads a whole number or a symbol, which may stand in square brackets.
  static var kind: FieldKind<PublishedCell> {
    .parsed(expected: "a whole number, or a symbol such as c, u, x or z") { text in
      if let number = Int(text), (0...1_000_000_000).contains(number) { return .count(number) }
      let bare = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
      return symbols.first { $0.symbol == bare.lowercased() }.map { .symbol($0.symbol) }
    }
  }
}
