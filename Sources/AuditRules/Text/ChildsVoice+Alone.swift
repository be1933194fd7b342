/// Whether the child was seen alone, and whose words stand beside a quotation.
extension ChildsVoice {
  /// "Seen alone", "with mum out of the room": how the child was met, where nobody else is said to have been there.
  mutating func readAlone(_ found: [Mark], _ quoted: WordSet, _ company: Company) {
    for mark in found where mark.reading == .alone && !quoted[mark.words.lowerBound] {
      let first = mark.words.lowerBound
      // "Seen alone? No, mum stayed".
      if words[first].text == "no", !words[first + 1].gap.isEmpty { continue }
      let start = (0...first).last { words[$0].startsSentence } ?? 0
      let end = (mark.words.upperBound..<words.count).first { words[$0].startsSentence } ?? words.count
      // "Alone in the sensory room": a note that begins with it says how the child was met.
      let isHeading =
        start == first && words[start].text != "left"
        && !words[start..<min(end, mark.words.upperBound + 3)].contains { ["home", "house", "flat"].contains($0.text) }
      // "With mum out of the room he told me": how it was goes before what was said.
      let isAround = Self.around.contains(words[first]) || first > start && Self.around.contains(words[first - 1])
      let reach = isAround ? end : min(end, mark.words.upperBound)
      let isMet = isHeading || isSetApart(mark) || words[start..<reach].contains { $0.classes.contains(.meets) }
      let isDenied =
        start < first && words[max(start, first - 3)..<first].contains { Self.notAlone.contains($0) }
      if isMet && !isDenied && !company.contradicts(mark) && !isOnlyMeant(mark, start, end) { marks.append(mark) }
    }
  }

  /// "Seen alone: no", "Tried to see him alone, mum stayed", "will see alone after half term": denied in a form,
  /// tried, asked for or planned.
  func isOnlyMeant(_ mark: Mark, _ start: Int, _ end: Int) -> Bool {
    let first = mark.words.lowerBound
    if isAnsweredNo(after: mark.words.upperBound) || isOfTheChildsStory(mark) { return true }
    // "Mum was in bed": at home, and not away.
    if Company.companions.contains(words[first]), let last = mark.words.last, words[last].text == "in",
      last + 1 == words.count || !words[last + 1].gap.isEmpty || words[last + 1].text == "bed"
    {
      return true
    }
    var at = first
    while at > start, !words[at].startsClause, !words[at].gap.contains(.comma), first - at < 9 {
      at -= 1
      if Self.turning.contains(words[at]) { return false }
      if Self.toCome.contains(words[at]) { return true }
      let isTrying = (Self.trying.contains(words[at]) || words[at].text == "going") && words[at + 1].text == "to"
      guard isTrying else { continue }
      return !(mark.words.upperBound..<end).contains { Self.granting.contains(words[$0]) }
    }
    return false
  }

  /// "Seen alone: no", "Alone? N", "Alone Y/N: N".
  private func isAnsweredNo(after end: Int) -> Bool {
    var at = end
    if at + 1 < words.count, ["y", "yes"].contains(words[at].text), ["n", "no"].contains(words[at + 1].text) {
      at += 2
    }
    if at < words.count, words[at].text == "y_n" { at += 1 }
    guard at < words.count, ["n", "no", "not", "nope"].contains(words[at].text),
      !words[at].gap.isDisjoint(with: [.colon, .question, .dash, .bracket])
    else { return false }
    if words[at].text == "n" || words[at].text == "nope" || at + 1 == words.count { return true }
    // "Seen alone - no worries raised".
    return !words[at + 1].gap.isEmpty
      || ["as", "because", "due", "today", "mum", "dad", "too", "but"].contains(words[at + 1].text)
  }

  /// What is wished or tried and may not have come about.
  private static let trying: WordList = [
    "tried", "trying", "try", "attempted", "attempt", "asked", "asking", "wanted", "wants", "want", "hoped", "hoping",
    "offered", "planned", "planning", "plan", "plans", "aim", "aims", "intended", "need", "needs", "agreed",
    "requested", "due",
  ]

  /// What is still to come, or should have been.
  private static let toCome: WordList = ["will", "shall", "would", "should", "can", "must", "may", "might"]

  /// Between what was tried and what came about.
  private static let turning: WordList = [
    "then", "but", "and", "when", "until", "so", "before", "after", "while", "said", "told",
  ]

  /// What says that it came about.
  private static let granting: WordList = [
    "agreed", "agree", "consented", "left", "allowed", "happy", "managed", "yes", "let", "fine", "ok", "okay", "did",
  ]

  /// Before "alone": what was not so, or what the child does alone at other times.
  private static let notAlone: WordList = [
    "not", "won't", "never", "left", "home", "walk", "walks", "walked", "go", "goes", "sleeps", "wasn't", "be", "play",
    "plays", "played", "built", "builds", "ate", "eats", "slept", "upstairs", "don't", "doesn't", "didn't", "refused",
    "declined", "unable", "couldn't", "can't", "cannot", "wouldn't", "until", "till",
  ]

  /// The words that say by whom a quotation is, where it is not the child's: they are no words of the child either.
  static func attributed(_ wording: Wording, _ speakers: Speakers) -> WordSet {
    var attributed = WordSet()
    for quotation in wording.quotations {
      guard let named = speakers.named(after: quotation.words), named.speaker != .child else { continue }
      attributed.insert(named.words)
    }
    return attributed
  }

  /// "Mum didn't attend": somebody else, unless it is typed as children type it, "mum didnt let me".
  func isOfSomebody(_ mark: Mark) -> Bool {
    guard let last = mark.words.last, words[last].text.hasSuffix("n't"),
      ["mum", "dad", "nan", "they", "he", "she"].contains(words[mark.words.lowerBound].text)
    else { return false }
    let first = mark.words.lowerBound
    let start = (0...first).last { words[$0].startsSentence } ?? 0
    // "Said he doesn't feel safe": within what the child has said.
    let isTold = marks.contains { $0.reading == .speech && (start..<first).contains($0.words.lowerBound) }
    if isTold { return false }
    let isTypedBare = words[last].end - words[last].start < words[last].text.utf8.count
    return !isTypedBare || ["he", "she"].contains(words[first].text)
  }
}
