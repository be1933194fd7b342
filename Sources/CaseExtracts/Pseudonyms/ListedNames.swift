import Foundation

/// The names of one list, taken apart and so kept that most words of a text are given up within a few letters.
///
/// A class, because every word of a text asks it: a value of so many parts would be counted up and down each time, which
/// took half of the masking.
final class ListedNames: Sendable {
  /// Names as runs of letters, by their first run.
  let names: [String: [[String]]]
  /// The first runs that are of plain letters.
  let firsts: LetterTrie
  /// Names within longer runs.
  let within: NamesWithinWords

  /// Takes names of one or more words each.
  init(_ names: [String]) {
    var listed: Set<[String]> = []
    var initials: [String: Set<Character>] = [:]
    var families: Set<String> = []
    for name in names.map(\.precomposedStringWithCanonicalMapping) {
      for fold in LetterFold.allCases {
        let words = name.split(whereSeparator: \.isWhitespace).map { word in
          let runs = NameRuns(String(word), fold)
          return runs.runs.filter { !$0.isMasked }.map { runs.folded($0) }
        }
        for part in words.map({ $0.joined() }) + words.joined() where part.count > 2 {
          initials[part, default: []].formUnion(words.joined().compactMap(\.first))
        }
        listed.insert(words.flatMap(\.self))
        listed.insert([words.joined().joined()])
        for word in words where words.count > 1 && Self.isTelling(word) {
          listed.insert(word)
          listed.insert([word.joined()])
        }
        for whole in words.map({ $0.joined() }) + [words.joined().joined()] {
          guard let apart = FamilyFirstName(whole) else { continue }
          listed.formUnion(apart.parts.map { [$0] })
          if let family = apart.family { families.insert(family) }
        }
        for word in words where word.count > 1 {
          listed.formUnion(word.filter { $0.count > 2 && Self.isTelling([$0]) }.map { [$0] })
        }
        for part in words.joined() where Self.isTelling([part]) {
          let variants = NameVariants.of(part)
          listed.formUnion(variants.map { [$0] })
          for variant in variants where variant.count > 2 {
            initials[variant, default: []].formUnion(words.joined().compactMap(\.first))
          }
        }
      }
    }
    listed.remove([])
    listed.remove([""])
    self.names = Dictionary(grouping: listed) { $0.first ?? "" }
    firsts = LetterTrie(self.names.keys)
    within = NamesWithinWords(Set(listed.filter { $0.count == 1 }.joined()), families: families, initials: initials)
  }

  private static func isTelling(_ word: [String]) -> Bool {
    guard word.joined().count > 1 else { return false }
    return word.count > 1 || !particles.contains(word.first ?? "")
  }

  /// Words of names that stand in many texts and tell nothing.
  static let particles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "rev", "the", "and", "of", "st", "de", "da", "di", "du", "der", "den",
    "del", "della", "la", "le", "van", "von", "bin", "ibn", "al", "el", "ap", "ab", "ferch", "bint", "binti", "ur",
    "ul", "thi", "van", "aka", "nee", "or", "known", "as", "school", "primary", "secondary", "academy", "nursery",
    "college", "hospital", "infant", "infants", "junior", "juniors", "high", "house", "street", "road", "centre",
    "church", "team",
  ]
}
