/// What stands behind a child's name and a colon as the child spoke it.
extension ChildsVoice {
  /// "Leila: nothing to say today thanks", "J: nah, go away": a name, a colon, and words that are said to somebody.
  ///
  /// "Leila: settled, no concerns" is an account of the child.
  mutating func readSigned(_ speakers: Speakers, _ quoted: WordSet) {
    guard canSpeak else { return }
    for (index, word) in words.enumerated().dropFirst() where word.gap.contains(.colon) && !quoted[index] {
      guard words[index - 1].startsSentence, isName(index - 1, speakers) else { continue }
      let end = (index + 1..<max(words.count, index + 1)).first { words[$0].startsSentence } ?? words.count
      guard (index..<end).contains(where: { Self.spoken.contains(words[$0]) }) else { continue }
      marks.append(Mark(reading: .speech, words: index..<end))
      told += (index..<end).count { !words[$0].classes.contains(.function) }
    }
  }

  private func isName(_ index: Int, _ speakers: Speakers) -> Bool {
    guard !speakers.isAdult(at: index), !words[index].classes.contains(.building) else { return false }
    return !words[index].classes.isDisjoint(with: [.name, .initial]) && words[index].isCapital
  }

  /// What is said to somebody who is there, and written of nobody.
  private static let spoken: WordList = [
    "thanks", "thank", "thankyou", "ta", "please", "pls", "plz", "bye", "nope", "nah", "yeah", "yep", "yup", "dunno",
    "cheers",
    "sorry", "hiya", "hello", "ok", "okay", "whatever",
  ]
}
