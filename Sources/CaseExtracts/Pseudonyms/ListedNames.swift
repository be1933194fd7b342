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
  /// Names of families, before which a first name stands that no list may have.
  let families: Set<String>
  /// First syllables of names, which are names where they have a capital: "Zulfi" of Zulfiqar.
  let shortened: Set<String>

  /// A longer list is one of a whole council, of whose names the first syllables make too many words.
  private static let mostShortened = 500

  /// Takes names of one or more words each.
  init(_ names: [String]) {
    var listed: Set<[String]> = []
    var initials: [String: Set<Character>] = [:]
    var oneLetter: Set<String> = []
    var surnames: Set<String> = []
    var beginnings: Set<String> = []
    var stems: Set<String> = []
    for name in names.map(\.precomposedStringWithCanonicalMapping).compactMap(UnnamedChild.withoutWords) {
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
          if let family = apart.family { oneLetter.insert(family) }
        }
        for (word, spelt) in zip(words, name.split(whereSeparator: \.isWhitespace)) where word.count == 1 {
          stems.formUnion(DeclinedNames.stems(of: String(spelt), folded: word[0]))
        }
        for word in words where word.count > 1 {
          listed.formUnion(word.filter { $0.count > 2 && Self.isTelling([$0]) }.map { [$0] })
        }
        if words.count > 1, let last = words.last, last.count == 1, Self.isFamily(last[0]) {
          surnames.formUnion(NameVariants.of(last[0]).union([last[0]]))
        }
        if names.count <= Self.mostShortened {
          for word in words.count > 1 ? words.dropLast() : words[...] where word.count == 1 {
            beginnings.formUnion(Self.beginnings(of: word[0]))
          }
        }
        for (one, other) in zip(words, words.dropFirst()) where one.count == 1 && other.count == 1 {
          let whole = one[0] + other[0]
          listed.formUnion((NameVariants.ofServants(whole) + NameVariants.ofOneWord(whole)).map { [$0] })
        }
        // "nidhomhnaill" of Aoife Ní Dhomhnaill, as addresses have it.
        if words.count > 2 { listed.insert([words.suffix(2).joined().joined()]) }
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
    let whole = Set(listed.filter { $0.count == 1 }.joined())
    families = surnames
    shortened = beginnings.subtracting(whole)
    self.names = Dictionary(grouping: listed.union(shortened.map { [$0] })) { $0.first ?? "" }
    firsts = LetterTrie(self.names.keys)
    within = NamesWithinWords(whole, families: oneLetter, initials: initials, stems: stems)
  }

  /// The first letters of a name by which people call each other; what is a word as well is none.
  private static func beginnings(of name: String) -> [String] {
    guard name.count > 5, name.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    return (4...(name.count - 2)).map { String(name.prefix($0)) }.filter {
      !CommonWord.isCommon($0) && !NoName.contains($0) && !NoName.isWord($0)
    }
  }

  /// Whether the last word of a name is that of a family and none that people are called by.
  private static func isFamily(_ word: String) -> Bool {
    isTelling([word]) && word.count > 2 && !NameVariants.isFirstName(word) && !UnlistedNames.titles.contains(word)
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
