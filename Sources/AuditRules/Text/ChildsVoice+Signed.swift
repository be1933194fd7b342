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

  /// "I want my own bed": the child's own voice, unless a worker writes of what was seen and asked.
  mutating func readFirstPerson(_ found: [Mark], _ quoted: WordSet, isWriters: Bool) {
    let isWorkers = isWriters || isWorkers(quoted)
    for mark in found where mark.reading == .firstPerson && !quoted[mark.words.lowerBound] {
      let first = mark.words.lowerBound
      if isOfSomebody(mark) || lent[first] || !canSpeak || isTitle(of: mark, found) || isObject(mark) { continue }
      let isSaid = words[first].gap.contains(.colon) || words[first].gap.contains(.dash)
      if isWorkers && !isSaid { continue }
      if isAdults && !isSaid { continue }
      marks.append(Mark(reading: .speech, words: mark.words))
      told += tells(after: mark)
    }
  }

  /// "Mind of My Own app offered": what stands within the name of a tool.
  private func isTitle(of mark: Mark, _ found: [Mark]) -> Bool {
    found.contains { tool in
      tool.reading == .asked && tool.words.count > mark.words.count
        && tool.words.lowerBound < mark.words.lowerBound && tool.words.upperBound >= mark.words.upperBound
    }
  }

  /// "told me mum left", "would not talk to me, mum was next door": whom somebody told, and no "me mum" for "my mum".
  private func isObject(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    guard words[first].text == "me", mark.words.count == 2 else { return false }
    if !words[first + 1].gap.isEmpty { return true }
    guard first > 0, words[first].gap.isEmpty else { return false }
    return Self.toldTo.contains(words[first - 1])
      && !words[..<first].contains { $0.text == "i" || $0.text == "i'm" || $0.text == "im" }
  }

  /// What stands before whoever is told or given something.
  private static let toldTo: WordList = [
    "told", "tell", "tells", "telling", "asked", "asks", "ask", "showed", "shows", "show", "gave", "gives", "texted",
    "messaged", "rang", "let", "to", "with",
  ]

  func isSounded(before index: Int) -> Bool {
    index > 0
      && ["babbled", "babbles", "vocalised", "gave", "his", "her", "their", "cooed", "a", "called"].contains(
        words[index - 1].text
      )
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
