/// Identifiers for auditors whom a list calls by name: one person keeps one, in whatever order the lists come and the name is written.
public struct AuditorIdentifiers {
  /// How somebody came by an identifier.
  enum Origin: Hashable {
    /// Nobody of that name was known.
    case new
    /// The name stands so in an earlier list, or in an earlier row.
    case known
    /// An earlier list has the name in another order, with other accents, titles or brackets.
    case writtenOtherwise
  }

  /// What earlier lists called each, by identifier.
  let earlier: [String: String]
  private var identifiers: [String: String]
  private var byName: [PersonName: String]
  private var taken: Set<String>

  /// Takes what earlier lists called them, by identifier.
  init(known: [String: String]) {
    earlier = known.filter { Self.isMade($0.key) }
    let made = earlier.sorted { $0.key < $1.key }
    identifiers = Dictionary(made.map { ($0.value.lowercased(), $0.key) }) { first, _ in first }
    byName = Dictionary(made.compactMap { id, name in PersonName(name).map { ($0, id) } }) { first, _ in first }
    taken = Set(made.map(\.key))
  }

  /// The name by which earlier lists called whoever a row calls by an identifier that was made; nil for anything else.
  func name(calledBy identifier: String) -> String? { earlier[identifier.lowercased()] }

  /// The identifier of a name, made where it has none.
  mutating func identifier(of name: String) -> (id: String, origin: Origin) {
    if let known = identifiers[name.lowercased()] { return (known, .known) }
    let words = PersonName(name)
    if let known = words.flatMap({ byName[$0] }) { return (known, .writtenOtherwise) }
    var number = taken.count + 1
    while taken.contains(Self.text(number)) { number += 1 }
    let made = Self.text(number)
    taken.insert(made)
    identifiers[name.lowercased()] = made
    if let words { byName[words] = made }
    return (made, .new)
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
