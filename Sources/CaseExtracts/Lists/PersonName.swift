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

  /// Nobody yet.
  public init() {}

  /// Whether it names nobody.
  var isEmpty: Bool { pseudonyms.isEmpty }

  /// Takes a person as a list writes them.
  mutating func add(_ written: String, _ pseudonym: String) {
    guard let name = PersonName(written) else { return }
    pseudonyms[name, default: []].insert(pseudonym)
  }

  /// Takes all whom another list names.
  mutating func formUnion(_ other: ListedPeople) { pseudonyms.merge(other.pseudonyms) { $0.union($1) } }

  /// The pseudonyms of whoever is called so, in any order of the words.
  func called(_ written: String) -> Set<String> { PersonName(written).flatMap { pseudonyms[$0] } ?? [] }
}
