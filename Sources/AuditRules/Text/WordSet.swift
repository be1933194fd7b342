/// Some of a text's words, by their positions: a bit each, in place for the first 64, as most texts have no more.
struct WordSet {
  private var first: UInt64 = 0
  private var rest: [UInt64] = []

  /// Whether a word is one of them; one behind the last is not.
  subscript(index: Int) -> Bool {
    get {
      if index < 64 { return first >> UInt64(index) & 1 != 0 }
      let part = index / 64 - 1
      return part < rest.count && rest[part] >> UInt64(index % 64) & 1 != 0
    }
    set {
      if index < 64 {
        first = newValue ? first | 1 << UInt64(index) : first & ~(1 << UInt64(index))
        return
      }
      let part = index / 64 - 1
      while rest.count <= part { rest.append(0) }
      let bit: UInt64 = 1 << UInt64(index % 64)
      rest[part] = newValue ? rest[part] | bit : rest[part] & ~bit
    }
  }

  /// Takes in the words of a stretch.
  mutating func insert(_ range: Range<Int>) { for index in range { self[index] = true } }

  /// Whether there is none.
  var isEmpty: Bool { first == 0 && rest.allSatisfy { $0 == 0 } }

  /// How many there are.
  var count: Int { rest.reduce(first.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }

  /// Whether any word of a stretch is one of them.
  func touches(_ range: Range<Int>) -> Bool { range.contains { self[$0] } }
}
