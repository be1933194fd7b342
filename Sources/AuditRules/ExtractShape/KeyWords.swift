/// Keys and words of an extract as a person reads them.
enum KeyWords {
  /// The words of a key: `childSeenAlone` becomes `child seen alone`.
  static func words(of key: String) -> String {
    var words = ""
    for character in key {
      if character.isUppercase || (character.isNumber && words.last?.isLetter == true) { words.append(" ") }
      words.append(contentsOf: character.lowercased())
    }
    return words
  }

  /// The words for one element of a list: `core groups` becomes `core group`.
  static func one(of words: String) -> String {
    if words.hasSuffix("ies") { return words.dropLast(3) + "y" }
    return words.hasSuffix("s") ? String(words.dropLast()) : words
  }
}
