/// One word of a text, with its place in the text's UTF-8.
struct Word: Hashable, Sendable {
  /// The word in lower case (ASCII letters only), with straight apostrophes.
  let text: Letters

  /// Its number in the vocabulary of the tables; -1 for a word that no table has.
  let known: Int32

  /// The first byte.
  let start: Int

  /// The byte after the last.
  let end: Int

  /// What kinds of word it is; most words are of none.
  let classes: WordClasses

  /// What stands between it and the word before.
  let gap: Gap

  /// Whether it begins with a capital letter.
  let isCapital: Bool

  /// Whether a full stop or another end of a sentence lies between it and the word before.
  var startsSentence: Bool { gap.contains(.sentence) }

  /// Whether it begins a new thought: a sentence, or what follows a dash, a colon, a semicolon or a bracket.
  var startsClause: Bool { !gap.isDisjoint(with: .clause) }
}

/// The marks between two words.
struct Gap: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// The end of a sentence, or the beginning of the text.
  static let sentence = Gap(rawValue: 1 << 0)
  static let comma = Gap(rawValue: 1 << 1)
  static let dash = Gap(rawValue: 1 << 2)
  static let colon = Gap(rawValue: 1 << 3)
  static let bracket = Gap(rawValue: 1 << 4)
  static let slash = Gap(rawValue: 1 << 5)
  static let line = Gap(rawValue: 1 << 6)
  static let plus = Gap(rawValue: 1 << 7)
  static let question = Gap(rawValue: 1 << 8)
  static let hyphen = Gap(rawValue: 1 << 9)
  /// A bracket of the square kind, in which forms say what is to be filled in; it is a bracket too.
  static let square = Gap(rawValue: 1 << 10)

  /// Marks at which a new thought begins.
  static let clause: Gap = [.sentence, .dash, .colon, .bracket]
  /// Marks at which a person may stand alone, as the owner of an action.
  static let part: Gap = [.sentence, .dash, .colon, .bracket, .comma, .line, .question]
}
