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
      let isMet = isHeading || isSetApart(mark) || (start..<reach).contains { isMeeting($0) }
      let isDenied =
        start < first && words[max(start, first - 3)..<first].contains { Self.notAlone.contains($0) }
      let isChilds = isMet && !isDenied && !(isHowSomebodyIsMet(mark) && isOfAnother(mark))
      if isChilds && !company.contradicts(mark) && !isOnlyMeant(mark, start, end) { marks.append(mark) }
    }
  }

  /// Whether somebody was met or spoken to: "visited, mum out" says of nobody that they were.
  private func isMeeting(_ index: Int) -> Bool {
    guard words[index].classes.contains(.meets), !Saturday.isDay(words, index) else { return false }
    return words[index].text != "visited" || index + 1 < words.count && words[index + 1].gap.isEmpty
  }

  /// "Seen alone", "spoken to on his own": how whoever is named before was met; "mum out of earshot" is how the child was.
  private func isHowSomebodyIsMet(_ mark: Mark) -> Bool {
    words[mark.words.lowerBound].classes.contains(.meets) || mark.words.contains { words[$0].text == "alone" }
  }

  /// "J not seen, sister was seen alone", "his brother has been asked with three houses": of somebody else of the family, who alone
  /// begins the clause; "J and his sister were seen alone" is of the child.
  func isOfAnother(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    var at = first
    while at > 0, !words[at].startsClause, !words[at].gap.contains(.comma), !Self.turnedTo.contains(words[at]),
      first - at < 10
    { at -= 1 }
    if Self.turnedTo.contains(words[at]) || words[at].text == "and" { at += 1 }
    guard var last = relative(from: at, to: first) else { return false }
    while last + 1 < first, ["and", "or"].contains(words[last].text), let next = relative(from: last + 1, to: first) {
      last = next
    }
    let isMet = last == first || words[last].classes.contains(.be) || words[last].classes.contains(.have)
    guard isMet, words[last].gap.isEmpty else { return false }
    return !words[last..<first].contains { word in
      !word.classes.isDisjoint(with: [.pronoun, .name, .initial]) || ["and", "who", "to", "for"].contains(word.text)
    }
  }

  /// Where the words end that name one of the family: "his older brother".
  private func relative(from start: Int, to end: Int) -> Int? {
    var at = start
    while at < end, Self.which.contains(words[at]) { at += 1 }
    // "Her twin": which one, or who it is.
    if at > start, at == end || !Self.relatives.contains(words[at]), Self.relatives.contains(words[at - 1]) { at -= 1 }
    guard at < end, Self.relatives.contains(words[at]) else { return nil }
    // "Siblings were seen alone" may be all of them, "her siblings" are the others.
    return at > start || !words[at].text.hasSuffix("s") ? at + 1 : nil
  }

  private static let turnedTo: WordList = ["but", "although", "though", "while", "whereas"]

  private static let which: WordList = [
    "his", "her", "their", "the", "older", "younger", "big", "little", "half", "twin", "baby", "eldest", "youngest",
    "foster", "step", "other",
  ]

  private static let relatives = WordList(Kin.words + ["carer", "carers"])

  /// "Seen alone: no", "Tried to see him alone, mum stayed", "will see alone after half term": denied in a form,
  /// tried, asked for or planned.
  func isOnlyMeant(_ mark: Mark, _ start: Int, _ end: Int) -> Bool {
    let first = mark.words.lowerBound
    if isAnsweredNo(after: mark.words.upperBound) || isOfTheChildsStory(mark) || isWithoutChance(first, start) {
      return true
    }
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

  /// "no opportunity to see alone", "no private space to see alone", "no time alone": nothing came of it.
  private func isWithoutChance(_ first: Int, _ start: Int) -> Bool {
    guard first > start, words[first].gap.isEmpty else { return false }
    if words[first - 1].text == "no" { return true }
    let isTo = words[first - 1].text == "to"
    guard isTo || Self.chances.contains(words[first - 1]) else { return false }
    var at = first - 1
    while at > start, words[at].gap.isEmpty, first - at < (isTo ? 8 : 4) {
      at -= 1
      if Self.lacking.contains(words[at]) { return true }
    }
    return false
  }

  private static let chances: WordList = [
    "time", "chance", "opportunity", "space", "session", "slot", "moment", "minutes", "place", "visit", "visits",
  ]

  private static let lacking: WordList = [
    "no", "not", "lack", "little", "nowhere", "never", "without", "insufficient", "wasn't", "isn't", "hasn't",
  ]

  /// "Seen alone: no", "Alone? N", "Alone Y/N: N", and both answers of a form of which nobody has chosen one.
  func isAnsweredNo(after end: Int) -> Bool {
    if let both = Self.bothAnswers(words, from: end), let isYes = ticked(both) { return !isYes }
    let at = end
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
    let isTypedBare = words[last].end - words[last].start < Int(words[last].text.count)
    return !isTypedBare || ["he", "she"].contains(words[first].text)
  }
}
