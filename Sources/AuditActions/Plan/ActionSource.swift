import AuditRules

/// Where an area for development comes from.
public enum ActionSource: Hashable, Sendable {
  /// An item of a checklist that fell short.
  case item(TiedItem)
  /// The summary of a period or of a round, by its name.
  case summary(String)
  /// The finding of an inspection, in words, with its day where it is known.
  case inspection(String, on: Day?)

  /// The source as a page says it.
  public var inWords: String {
    switch self {
    case .item(let item): "audit item \(item)"
    case .summary(let name): "summary of \(name)"
    case .inspection(let what, let day): day.map { "\(what), \($0.inWords)" } ?? what
    }
  }

  /// Reads what a person types: `case-file/outcomes-smart`, a period such as `2026-H1`, or words for an inspection,
  /// with its day at the end where it has one.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - rounds: the names of rounds, which are summaries as periods are.
  /// - Returns: the source; nothing for an empty text.
  public static func read(_ text: String, rounds: [String] = []) -> ActionSource? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last else { return nil }
    let typed = words.joined(separator: " ")
    if let item = TiedItem(typed) { return .item(item) }
    if rounds.contains(typed) || Period(typed) != nil { return .summary(typed) }
    if words.count > 1, let day = Day(last) { return .inspection(joined(words.dropLast()), on: day) }
    if words.count > 3, let day = Day(written: words.suffix(3).joined(separator: " ")) {
      return .inspection(joined(words.dropLast(3)), on: day)
    }
    return .inspection(typed, on: nil)
  }

  private static func joined(_ words: ArraySlice<Substring>) -> String {
    let text = words.joined(separator: " ")
    return text.hasSuffix(",") ? String(text.dropLast()) : text
  }
}
