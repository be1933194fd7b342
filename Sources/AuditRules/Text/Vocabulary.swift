/// The words of all tables, each with a number, so that a text's word is looked up once and compared as a number.
///
/// It is looked up by its letters, in a table of its own: a text has a word every six bytes.
struct Vocabulary: Sendable {
  private var slots: [Int32]
  private var classes: [WordClasses] = []
  private var words: [Letters] = []

  /// For each word the number by which it is compared: its own, or that of the word whose other spelling it is.
  private var readAs: [Int32] = []

  /// The vocabulary of the tables and of the kinds of word.
  static let shared = Vocabulary()

  private init() {
    slots = [Int32](repeating: -1, count: 1 << 15)
    for (kind, words) in WordClasses.listed {
      for entry in words.split(whereSeparator: \.isWhitespace) {
        for word in Inflection.forms(of: String(entry)) { add(word, kind) }
      }
    }
    for line in PhraseTable.everything {
      for part in line.split(separator: " ") {
        for option in part.split(separator: "/") where !option.hasPrefix("<") {
          let entry = option.hasSuffix("?") ? String(option.dropLast()) : String(option)
          for word in Inflection.forms(of: entry) { add(word, []) }
        }
      }
    }
    for number in classes.indices { classes[number].formUnion(.ending(words[number])) }
    for line in PhraseTable.spellings {
      guard let word = line.first, let number = self[word] else { continue }
      for other in line.dropFirst() {
        add(other, [])
        if let spelling = self[other] { readAs[Int(spelling)] = number }
      }
    }
  }

  /// The number of a word, or nothing.
  subscript(word: String) -> Int32? {
    let number = self[Letters(word)]
    return number >= 0 ? number : nil
  }

  /// The number of a word by its letters, or -1.
  subscript(word: Letters) -> Int32 {
    var slot = word.mixed & (slots.count - 1)
    while slots[slot] >= 0 {
      if words[Int(slots[slot])] == word { return readAs[Int(slots[slot])] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// How many words there are.
  var count: Int { words.count }

  /// The letters of a numbered word.
  func word(_ number: Int32) -> Letters { words[Int(number)] }

  /// The kinds that a numbered word is of.
  func classes(of number: Int32) -> WordClasses { classes[Int(number)] }

  private mutating func add(_ word: String, _ kind: WordClasses) {
    if let number = self[word] {
      classes[Int(number)].formUnion(kind)
      return
    }
    words.append(Letters(word))
    classes.append(kind)
    readAs.append(Int32(readAs.count))
    // Kept at most half full, so that a search ends.
    guard classes.count * 2 > slots.count else { return place(Int32(classes.count - 1)) }
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in classes.indices { place(Int32(number)) }
  }

  private mutating func place(_ number: Int32) {
    var slot = words[Int(number)].mixed & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }
}
