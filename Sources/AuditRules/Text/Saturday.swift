/// "Sat", which is a day in "Saw K on Sat" and what somebody did in "Sat with nan".
enum Saturday {
  /// Whether a word is the day: beside another day, a date or a part of a day, behind "on" or "next", or capital within a
  /// sentence.
  static func isDay(_ words: [Word], _ index: Int) -> Bool {
    let word = words[index]
    guard word.text == "sat" else { return false }
    if index + 1 < words.count, isDay(words, before: index + 1, isCapital: word.isCapital) { return true }
    guard index > 0, !word.startsSentence else { return false }
    let before = words[index - 1]
    if !word.gap.isEmpty {
      return before.classes.contains(.weekday) || word.isCapital && !word.startsClause && !isShouted(words, index)
    }
    if behind.contains(before) || before.classes.contains(.weekday) { return true }
    if index > 1, ["and", "or"].contains(before.text), words[index - 2].classes.contains(.weekday) { return true }
    return word.isCapital && !isShouted(words, index)
  }

  /// Whether a word says what somebody did: "Sat with PGM to discuss contact".
  static func isSitting(_ words: [Word], _ index: Int) -> Bool {
    guard words[index].text == "sat", index + 1 < words.count, words[index + 1].gap.isEmpty,
      sitting.contains(words[index + 1])
    else { return false }
    return !isDay(words, index)
  }

  private static func isDay(_ words: [Word], before next: Int, isCapital: Bool) -> Bool {
    let word = words[next]
    if word.gap.contains(.slash) || word.gap.contains(.comma) || word.gap.contains(.plus) {
      return word.classes.contains(.weekday)
    }
    if word.gap.isEmpty || word.gap == .hyphen {
      if !word.classes.isDisjoint(with: [.slashed, .date, .weekday, .clock, .ordinal]) || halves.contains(word) {
        return true
      }
      // "Sat he goes to nan's".
      return isCapital && ["he", "she", "they", "i", "we"].contains(word.text)
    }
    // "Sat - visited".
    return isCapital && !word.startsSentence && !word.gap.isDisjoint(with: [.dash, .colon])
  }

  /// Whether the words beside it are in capitals too.
  private static func isShouted(_ words: [Word], _ index: Int) -> Bool {
    words[index].classes.contains(.capitals) && words[index - 1].classes.contains(.capitals)
  }

  private static let halves: WordList = [
    "am", "pm", "morning", "afternoon", "evening", "eve", "night", "lunchtime", "tea",
  ]

  private static let behind: WordList = [
    "on", "next", "every", "each", "last", "this", "until", "till", "til", "by", "from", "to", "alternate", "other",
    "following", "coming", "since", "for", "before", "after",
  ]

  private static let sitting: WordList = [
    "with", "on", "in", "at", "down", "beside", "next", "by", "quietly", "opposite", "under", "behind", "between",
    "near",
  ]
}
