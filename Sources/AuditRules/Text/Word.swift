/// One word of a text, with its place in the text's UTF-8.
struct Word: Hashable, Sendable {
  /// The word in lower case (ASCII letters only), with straight apostrophes.
  let text: String

  /// The first byte.
  let start: Int

  /// The byte after the last.
  let end: Int

  /// Whether it begins with a capital letter.
  let isCapital: Bool

  /// Whether a full stop or another end of a sentence lies between it and the word before.
  let startsSentence: Bool

  /// What kinds of word it is; most words are of none.
  let classes: WordClasses
}
