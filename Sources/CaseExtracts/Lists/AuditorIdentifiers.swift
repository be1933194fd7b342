/// Identifiers for auditors whom a list calls by name: one person keeps one, in whatever order the lists come.
public struct AuditorIdentifiers {
  private var identifiers: [String: String]
  private var taken: Set<String>

  /// Takes what earlier lists called them, by identifier.
  init(known: [String: String]) {
    let made = known.filter { Self.isMade($0.key) }.sorted { $0.key < $1.key }
    identifiers = Dictionary(made.map { ($0.value.lowercased(), $0.key) }) { first, _ in first }
    taken = Set(made.map(\.key))
  }

  /// The identifier of a name, made where it has none.
  mutating func identifier(of name: String) -> String {
    if let known = identifiers[name.lowercased()] { return known }
    var number = taken.count + 1
    while taken.contains(Self.text(number)) { number += 1 }
    let made = Self.text(number)
    taken.insert(made)
    identifiers[name.lowercased()] = made
    return made
  }

  /// Whether a text is such an identifier.
  public static func isMade(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst(beginning.utf8.count)
    return text.hasPrefix(beginning) && (2...6).contains(digits.count)
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static let beginning = "auditor-"

  private static func text(_ number: Int) -> String { number < 10 ? "\(beginning)0\(number)" : "\(beginning)\(number)" }
}
