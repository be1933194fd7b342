import Foundation

/// A person as lists write one: the words of the name count, and not their order, capitals, accents, titles or what stands in brackets.
///
/// `Smith, Jane`, `Ms Jane Smith (IRO)` and `jane.smith@council.example` say the same.
struct PersonName: Hashable, Sendable {
  private let words: [String]

  /// Takes what a cell says; nil for what holds no letter and no figure.
  init?(_ text: String) {
    let person = text.prefix { $0 != "@" }
    let folded = HeadingWords.withoutRemarks(String(person)).folding(options: .diacriticInsensitive, locale: nil)
    let all = folded.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    words = all.filter { !Self.titles.contains($0) }.sorted()
    guard !words.isEmpty else { return nil }
  }

  /// The same for a number of somebody, without zeros at the beginning; nothing for a name.
  var bare: PersonName? {
    guard words.count == 1, words[0].contains(where: \.isNumber) else { return nil }
    return PersonName(String(words[0].drop { $0 == "0" }))
  }

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
}

/// The people whom a list of cases names as worker, manager or chair, by the pseudonyms that they got.
public struct ListedPeople: Sendable {
  private var pseudonyms: [PersonName: Set<String>] = [:]
  /// The same by numbers without the zeros at their beginning.
  private var bare: [PersonName: Set<String>] = [:]

  /// Nobody yet.
  public init() {}

  /// Whether it names nobody.
  var isEmpty: Bool { pseudonyms.isEmpty }

  /// Takes a person as a list writes them.
  mutating func add(_ written: String, _ pseudonym: String) {
    guard let name = PersonName(written) else { return }
    pseudonyms[name, default: []].insert(pseudonym)
    if let bare = name.bare { self.bare[bare, default: []].insert(pseudonym) }
  }

  /// Takes all whom another list names.
  mutating func formUnion(_ other: ListedPeople) {
    pseudonyms.merge(other.pseudonyms) { $0.union($1) }
    bare.merge(other.bare) { $0.union($1) }
  }

  /// The pseudonyms of whoever is called so, in any order of the words.
  func called(_ written: String) -> Set<String> { PersonName(written).flatMap { pseudonyms[$0] } ?? [] }

  /// The pseudonyms of those whose number differs from this one by zeros at the beginning alone, which a spreadsheet takes away.
  func nearlyCalled(_ written: String) -> Set<String> {
    guard let name = PersonName(written), let number = name.bare else { return [] }
    return (bare[number] ?? []).subtracting(pseudonyms[name] ?? [])
  }
}
