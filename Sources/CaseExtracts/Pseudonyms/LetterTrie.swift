/// Words of the 26 letters, so kept that a word of a text is found or given up within its first few letters.
struct LetterTrie: Sendable {
  private static let letters = 26
  // Zero is where each word begins and stands for "no such word": nothing leads back to it.
  private var next = [Int32](repeating: 0, count: letters)
  private var ends = [false]

  /// Whether it holds no word.
  var isEmpty: Bool { ends.count == 1 }

  /// Makes one of words; those with other letters are left out.
  init(_ words: some Sequence<String> = []) { for word in words { insert(word.utf8) } }

  private mutating func insert(_ word: some Collection<UInt8>) {
    guard !word.isEmpty, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return }
    var node = 0
    for letter in word {
      let place = node * Self.letters + Int(letter - 0x61)
      if next[place] == 0 {
        next[place] = Int32(truncatingIfNeeded: ends.count)
        ends.append(false)
        next += repeatElement(0, count: Self.letters)
      }
      node = Int(next[place])
    }
    ends[node] = true
  }

  /// Where a small letter leads from a place; zero where no word goes on with it.
  func step(_ node: Int, _ letter: UInt8) -> Int {
    guard letter >= 0x61, letter <= 0x7A else { return 0 }
    return Int(next[node * Self.letters + Int(letter - 0x61)])
  }

  /// Whether a word ends in a place.
  func isEnd(_ node: Int) -> Bool { ends[node] }

  /// Where letters lead from a place; zero where no word has them.
  func walk(_ letters: ArraySlice<UInt8>, from node: Int = 0) -> Int {
    var node = node
    for letter in letters {
      node = step(node, letter)
      if node == 0 { return 0 }
    }
    return node
  }

  /// Whether it holds these letters as a word.
  func contains(_ letters: ArraySlice<UInt8>) -> Bool {
    let node = walk(letters)
    return node != 0 && ends[node]
  }

  /// Whether it holds these letters as a word, or as one with the s or es of a plural after it.
  func containsSingular(of letters: ArraySlice<UInt8>) -> Bool {
    var node = 0
    for (index, letter) in zip(letters.indices, letters) {
      let left = letters.endIndex - index
      if node != 0, ends[node], letters[index...].isPlural, left <= 2 { return true }
      node = step(node, letter)
      if node == 0 { return false }
    }
    return node != 0 && ends[node]
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is the end of a plural.
  fileprivate var isPlural: Bool { last == UInt8(ascii: "s") && (count == 1 || first == UInt8(ascii: "e")) }
}
