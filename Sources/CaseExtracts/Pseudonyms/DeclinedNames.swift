/// Names in the cases of Slavic languages, which change how a name ends.
///
/// A name that ends in a consonant is found with whatever is added to it; of the others every case has something else in place of the last
/// letter.
enum DeclinedNames {
  /// What every case of a name begins with; nothing for a name whose cases begin with the whole of it, or of which so little would be left
  /// that it tells nobody.
  ///
  /// - Parameters:
  ///   - word: the name as it is listed.
  ///   - folded: its folded letters.
  /// - Returns: the beginnings, folded.
  static func stems(of word: String, folded: String) -> [String] {
    let letters = word.lowercased()
    guard let last = letters.last else { return [] }
    guard letters.unicodeScalars.contains(where: { (0x400...0x4FF).contains($0.value) }) else {
      // In English a name in "a" has no cases: only long ones, which are no beginnings of words.
      return last == "a" && folded.count > 5 && folded.utf8.allSatisfy { $0 < 0x80 } ? [String(folded.dropLast())] : []
    }
    guard "аяйоьеіиюїє".contains(last) else { return [] }
    let isAdjective = letters.hasSuffix("ий") || letters.hasSuffix("ій") || letters.hasSuffix("ый")
    return (isAdjective ? [1, 2] : [1]).map { String(folded.dropLast($0)) }.filter { $0.count > 2 }
  }

  /// Of how many letters the ends are.
  static let lengthsOfEnds = 1...3

  /// Whether letters may stand in place of the last one of a name; in Latin letters only the ends of Polish.
  static func isEnd(_ letters: Substring, isPlain: Bool) -> Bool {
    isPlain ? polish.contains(letters) : letters.allSatisfy { !$0.isASCII || latinAlike.contains($0) }
  }

  private static let polish: Set<Substring> = ["y", "i", "e", "o", "ie"]
  /// Letters of Cyrillic ends as they are folded, where they look like English ones.
  private static let latinAlike: Set<Character> = ["a", "e", "i", "o", "y", "m", "x", "b", "r"]
}
