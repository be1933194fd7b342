/// The child's words in an adult's mouth: within an adult's quotation, behind what the adult begins with, and put forward by an advocate.
extension ChildsVoice {
  /// "she's told me she don't want to", "Ruby said nana shouts", "Jodie has been quieter and told me …": an adult's words that pass on
  /// what the child said.
  static func isPassedOn(_ range: Range<Int>, _ words: [Word]) -> Bool {
    range.dropFirst().contains { index in
      guard ["told", "said", "says", "tells"].contains(words[index].text), words[index].gap.isEmpty else {
        return false
      }
      let before = words[index - 1]
      if ["she's", "he's", "she", "he", "they", "they've"].contains(before.text) { return true }
      if before.text == "and" {
        return words[index].text == "told" && words[range.lowerBound..<(index - 1)].contains { isTheChild($0) }
          && index + 1 < words.count && ["me", "us", "staff", "her", "his"].contains(words[index + 1].text)
      }
      return isTheChild(before)
    }
  }

  private static func isTheChild(_ word: Word) -> Bool {
    PhraseTable.childWords.contains(word.text)
      || word.isCapital && word.classes.contains(.name) && PhraseTable.adults[word.text] == nil
  }

  /// "Nursery: 'Ava said daddy pushed mummy'": a quotation behind an organisation's name that tells what the child said.
  static func isReported(_ range: Range<Int>, _ words: [Word]) -> Bool {
    let first = range.lowerBound
    guard first > 0, first < 4, words[first].gap.contains(.colon) || words[first].gap.contains(.dash),
      words[first - 1].classes.contains(.building) || PhraseTable.adults[words[first - 1].text] != nil
    else { return false }
    return range.prefix(3).dropFirst().contains { index in
      ["told", "said", "says", "tells"].contains(words[index].text) && isTheChild(words[index - 1])
    }
  }

  /// "Carer says she won't sleep & keeps asking 'am I going home'": who asks or begs behind what an adult tells is the child.
  func isBegged(before first: Int) -> Bool {
    guard first > 1, words[first].gap.isDisjoint(with: [.sentence, .colon]), Self.begging.contains(words[first - 1])
    else {
      return false
    }
    let start = (0..<first).last { words[$0].startsSentence } ?? 0
    return marks.contains { mark in
      mark.reading == .adultsWords && mark.words.lowerBound >= start && mark.words.upperBound < first - 1
    }
  }

  private static let begging: WordList = [
    "asks", "asking", "begs", "begging", "shouts", "shouting", "screams", "screaming", "crying", "cries", "repeats",
    "repeating", "pleads", "pleading", "whispers",
  ]

  /// "Advocate shared on his behalf: no taxis", "IV read out Leah's list: more contact", "Advocate put forward that he wants his own key":
  /// what somebody puts forward who speaks for the child.
  mutating func readPutForward(_ quoted: WordSet) {
    for index in words.indices where Self.advocates.contains(words[index]) && !quoted[index] {
      let end = (index + 1..<max(index + 1, words.count)).first { words[$0].startsSentence } ?? words.count
      let start = (0...index).last { words[$0].startsSentence } ?? 0
      guard index - start <= 3 else { continue }
      let rest = (index + 1)..<max(index + 1, end)
      let behalf = rest.first { words[$0].text == "behalf" }
      let put = rest.first { Self.putting.contains(words[$0]) }
      guard behalf != nil || put != nil else { continue }
      let from = (put ?? behalf ?? index) + 1
      let colon = (from..<max(from, end)).first { words[$0].gap.contains(.colon) }
      let that = (from..<max(from, end)).first { words[$0].text == "that" }.map { $0 + 1 }
      guard let answer = colon ?? that, answer < end else { continue }
      // "Advocate shared the form: see file" puts nothing forward for the child.
      let isForTheChild =
        behalf != nil || that != nil
        || (from..<answer).contains { Self.lists.contains(words[$0]) || words[$0].text.hasSuffix("'s") }
      guard isForTheChild else { continue }
      isAdults = true
      marks.append(Mark(reading: .speech, words: answer..<end))
      told += (answer..<end).count { !words[$0].classes.contains(.function) } + 2
    }
  }

  private static let advocates: WordList = ["advocate", "iv", "nyas", "advocate's", "guardian", "visitor"]

  private static let putting: WordList = ["put", "read", "presented", "shared", "raised", "represented"]

  private static let lists: WordList = ["list", "views", "wishes", "letter", "statement", "feelings"]
}
