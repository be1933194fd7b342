/// A few words that are asked for one by one, as the grammar does: a bit for each number of the vocabulary, so that no letter is
/// looked at.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private var bits: [UInt64] = []

  /// The words that no table has besides, and so have no number.
  private var unnumbered: Set<Letters> = []

  init(arrayLiteral words: String...) { self.init(words) }

  init(_ words: [String]) {
    for word in words {
      guard let number = Vocabulary.shared[word].map(Int.init) else {
        unnumbered.insert(Letters(word))
        continue
      }
      while bits.count <= number / 64 { bits.append(0) }
      bits[number / 64] |= 1 << UInt64(number % 64)
    }
  }

  /// Whether a word of a text is one of them.
  func contains(_ word: Word) -> Bool {
    guard word.known >= 0 else { return !unnumbered.isEmpty && unnumbered.contains(word.text) }
    let part = Int(word.known) / 64
    return part < bits.count && bits[part] >> UInt64(word.known % 64) & 1 != 0
  }
}
