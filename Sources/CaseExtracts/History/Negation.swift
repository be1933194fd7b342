/// Tells whether one of two questions denies what the other asks: then Yes to one is No to the other.
enum Negation {
  /// Whether just one of them does.
  static func differs(_ first: String, _ second: String) -> Bool { isIn(first) != isIn(second) }

  private static func isIn(_ text: String) -> Bool {
    let words = text.lowercased().replacing("\u{2019}", with: "'").split { !$0.isLetter && $0 != "'" }.map(String.init)
    // What stands behind "if" or "what" is denied of something else: a plan that says what happens if things do not change.
    let clause = words.dropFirst().firstIndex(where: openings.contains) ?? words.endIndex
    return words.indices.prefix(clause).contains { place in
      // "Not only" and "whether or not" deny nothing.
      let isSoftened =
        words[place] == "not"
        && (words.dropFirst(place + 1).first == "only" || place > 0 && words[place - 1] == "or")
      return !isSoftened && (denials.contains(words[place]) || words[place].hasSuffix("n't"))
    }
  }

  private static let openings: Set<String> = ["if", "what", "when", "where", "who", "why"]

  private static let denials: Set<String> = [
    "failed", "fails", "ignored", "lacking", "lacks", "missed", "missing", "neither", "never", "no", "none", "nor",
    "not", "omitted", "overlooked", "unclear", "without",
  ]
}
