import Foundation

/// A person as lists write one: the words of the name count, and not their order, capitals, accents, titles or what stands in brackets.
///
/// `Smith, Jane`, `Ms Jane Smith (IRO)` and `jane.smith@council.example` say the same.
struct PersonName: Hashable, Sendable {
  private let words: [String]

  /// Takes what a cell says; nil for what holds no letter and no figure.
  init?(_ text: String) {
    words = Self.words(text, withRemarks: false).sorted()
    guard !words.isEmpty else { return nil }
  }

  /// The same for a number of somebody, without zeros at the beginning; nothing for a name.
  var bare: PersonName? {
    guard words.count == 1, words[0].contains(where: \.isNumber) else { return nil }
    return PersonName(String(words[0].drop { $0 == "0" }))
  }

  /// Whether it is the same name in any order, or the same number but for zeros at its beginning.
  func isLike(_ other: PersonName?) -> Bool { self == other || bare != nil && bare == other?.bare }

  /// A number of somebody as the council's system writes it, as ``ListedValue/number(_:)`` reads that of a child; a name as it stands.
  static func written(_ text: String) -> String { ListedValue.number(text) }

  /// What a spreadsheet left in place of somebody's number; nil for a name, and for a number that is whole.
  static func damage(of text: String) -> HistoryFault? {
    text.contains { $0.isNumber || "=#".contains($0) } ? DamagedNumber.fault(of: written(text)) : nil
  }

  /// A name of two in the other order, as other sources may write it: `Smith, Jane` for `Jane Smith`, and the other way round.
  static func turned(_ name: String) -> String? {
    let halves = name.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    if halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty { return "\(halves[1]) \(halves[0])" }
    let words = name.split(whereSeparator: \.isWhitespace)
    guard halves.count == 1, words.count > 1, let last = words.last else { return nil }
    return "\(last), \(words.dropLast().joined(separator: " "))"
  }

  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "cllr"]

  /// The words of a name in the order in which they stand, what stands in brackets among them or not.
  static func words(_ text: String, withRemarks: Bool) -> [String] {
    let person = String(text.prefix { $0 != "@" })
    return (withRemarks ? person : HeadingWords.withoutRemarks(person))
      .folding(options: .diacriticInsensitive, locale: nil).lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !titles.contains($0) }
  }

  /// The people whom a cell names: parted by semicolons and lines, and by `/`, `&`, `+`, `|` and the word *and* where each part can be
  /// a name or a number of its own; `C/O Jane Okell` and `12/345` are one.
  static func each(of cell: String) -> [String] {
    cell.split { $0 == ";" || $0.isNewline }.flatMap { text -> [String] in
      let words = text.split(whereSeparator: \.isWhitespace)
      let whole = words.joined(separator: " ")
      // Nearly all cells name one person, and a list may have a million of them.
      let hasMark = whole.utf8.contains { $0 == 0x2F || $0 == 0x26 || $0 == 0x2B || $0 == 0x7C || $0 == 0xE2 }
      guard hasMark || words.contains(where: isAnd) else { return [whole] }
      let marked = words.map { isAnd($0) ? "&" : String($0) }
      let isApart = marked.contains { $0.count == 1 && $0.allSatisfy(marks.contains) }
      let parts = marked.joined(separator: " ").split(whereSeparator: marks.contains).map(\.trimmed)
        .filter { !$0.isEmpty }
      let areNames = parts.allSatisfy { part in
        isApart && part.count > 2 && part.allSatisfy(\.isNumber)
          || part.split { !$0.isLetter }.contains { $0.count > 1 }
      }
      return parts.count > 1 && areNames ? parts : [whole]
    }
  }

  private static let marks: Set<Character> = ["/", "&", "+", "|", "→"]
  private static func isAnd(_ word: Substring) -> Bool { word.utf8.count == 3 && word.lowercased() == "and" }
}
