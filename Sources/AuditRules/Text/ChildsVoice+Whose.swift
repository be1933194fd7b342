/// What stands in the child's place and is not the child's: what workers ask and tell, titles, labels, and what was not done.
extension ChildsVoice {
  /// "would say", where the writer lends the child a voice: no adult's account either.
  func isLentSource(_ mark: Mark) -> Bool {
    lent[mark.words.lowerBound] && !mark.words.contains { PhraseTable.adults[words[$0].text] != nil }
      && mark.words.contains { ["would", "could"].contains(words[$0].text) }
  }

  /// "Asked for interpreter", "Asked to see her room", "Asked to speak to him alone": the worker's, where nobody is named before.
  func isWorkersAsking(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    if lent[first], mark.reading == .behaviour { return words[first].text == "would" }
    guard ["asked", "wanted", "wants"].contains(words[first].text), words[first].startsClause else { return false }
    let at =
      words[first].text == "asked" || words[mark.words.upperBound - 1].text == "to" ? mark.words.upperBound : first + 2
    let end =
      (first + 1..<words.count).first { words[$0].startsSentence || words[$0].gap.contains(.comma) } ?? words.count
    guard at < end, first + 1 < end else { return false }
    if words[first + 1].text == "for" {
      return (first + 2..<end).prefix(3).contains { Self.helpers.contains(words[$0]) }
    }
    guard words[first + 1].text == "to", first + 3 < end, Self.meeting.contains(words[first + 2]) else { return false }
    let rest = first + 3..<end
    if rest.contains(where: { words[$0].text == "alone" }) { return !rest.contains { words[$0].text == "me" } }
    if rest.contains(where: { words[$0].classes.contains(.house) }) {
      return ["her", "his", "their", "the"].contains(words[first + 3].text)
    }
    let object = ["to", "with"].contains(words[first + 3].text) ? first + 4 : first + 3
    guard object < end, ["him", "her", "them", "child"].contains(words[object].text) else { return false }
    return object + 1 == end || !words[object + 1].gap.isEmpty || words[object + 1].classes.contains(.function)
  }

  private static let helpers: WordList = ["interpreter", "translator", "advocate", "signer"]

  private static let meeting: WordList = [
    "see", "speak", "talk", "meet", "view", "look", "check", "visit", "spend", "have",
  ]

  /// "SW told J that he can ring any time": what a worker tells the child is no account of the child.
  func isWorkersTelling(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    // "Views in SW report": a paper.
    if words[first].text == "report", first > 0, Self.workers.contains(words[first - 1]) { return true }
    guard Self.tellings.contains(words[first]) || words[first].text == "would" else { return false }
    let before = first > 0 ? words[max(0, first - 2)..<first] : []
    return before.contains { Self.workers.contains($0) }
  }

  /// "Report read by IRO", "State school", "No reply to texts": a paper, a kind of school, a message, and nothing that is said.
  func isNoun(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    guard mark.words.count == 1 else { return false }
    let before = first > 0 && words[first].gap.isEmpty ? words[first - 1] : nil
    switch words[first].text {
    case "report", "state":
      guard let before else { return true }
      let isOfSomebody =
        before.classes.contains(.pronoun) || before.classes.contains(.modal)
        || ["to", "did", "does", "not", "didn't", "and", "both"].contains(before.text)
      return before.classes.contains(.function) && !isOfSomebody
    case "texts", "messages", "answer", "reports":
      return before.map { $0.classes.contains(.function) && !$0.classes.contains(.pronoun) } ?? false
    default: return false
    }
  }

  private static let tellings: WordList = ["told", "tells", "explained", "explains", "reassured", "reminded"]

  private static let workers: WordList = ["sw", "iro", "tm", "fsw", "ssw", "worker", "manager", "chair", "i", "we"]

  /// "Feels safe and secure with carers": a judgement in the child's place, where nothing is told beside it.
  func isLabelOnly(_ mark: Mark, _ found: [Mark]) -> Bool {
    let first = mark.words.lowerBound
    guard ["feels", "felt", "feel"].contains(words[first].text), mark.words.count == 1, words[first].startsSentence
    else { return false }
    let end = (first + 1..<max(first + 1, words.count)).first { words[$0].startsClause } ?? words.count
    guard first + 1 < end else { return false }
    let labels = found.covering(.label)
    guard (first + 1..<end).contains(where: { labels[$0] }) else { return false }
    return (first + 1..<end).allSatisfy { index in
      let word = words[index]
      if ["when", "if", "because", "that", "but", "not", "as", "unless", "since", "now"].contains(word.text) {
        return false
      }
      return labels[index] || word.classes.contains(.function) || PhraseTable.adults[word.text] != nil
        || ["home", "placement", "school", "care", "foster", "very", "current", "family"].contains(word.text)
    }
  }

  /// "Settled in placement", "settled into her new school".
  func isSettledSomewhere(_ mark: Mark) -> Bool {
    let next = mark.words.lowerBound + 1
    guard words[mark.words.lowerBound].text == "settled", next < words.count, ["in", "into"].contains(words[next].text)
    else { return false }
    return words[(next + 1)...].prefix(5).prefix(while: { $0.gap.isEmpty }).contains { Self.settings.contains($0) }
  }

  private static let settings: WordList = [
    "placement", "school", "nursery", "care", "home", "college", "class", "area", "family", "foster", "routine",
    "reception", "household",
  ]

  /// "did not want to talk to me".
  func isRefusal(_ mark: Mark) -> Bool {
    let end = mark.words.upperBound
    guard mark.reading == .speech, let last = mark.words.last, words[last].text == "want", mark.words.count > 1,
      mark.words.contains(where: { words[$0].classes.contains(.negation) }), end + 1 < words.count,
      words[end].text == "to",
      Self.answering.contains(words[end + 1])
    else { return false }
    let rest = words[(end + 2)...].prefix { !$0.startsClause && !$0.gap.contains(.comma) }
    return rest.allSatisfy { $0.classes.contains(.function) || Self.workers.contains($0) || $0.text == "today" }
  }

  private static let answering: WordList = ["talk", "speak", "engage", "answer", "chat", "join", "see", "meet", "look"]

  /// "Copied from last review": what was done with a text.
  func isCopied(_ mark: Mark) -> Bool {
    let next = mark.words.upperBound
    return words[mark.words.lowerBound].text == "copied" && next < words.count
      && ["from", "into", "over"].contains(words[next].text)
  }

  /// "'Voice of the child' training booked": the name of something, and nobody's words.
  func isTitle(_ quotation: Range<Int>) -> Bool {
    let next = quotation.upperBound
    guard next < words.count, words[next].gap.isEmpty, quotation.count <= 6 else { return false }
    return Self.titled.contains(words[next])
  }

  private static let titled: WordList = [
    "training", "statements", "statement", "course", "work", "tool", "form", "book", "session", "sessions", "sheet",
    "policy", "template", "workshop", "leaflet", "booklet", "strategy", "approach", "programme", "section", "box",
    "project", "app", "questionnaire", "worksheet", "exercise", "activity", "module", "guidance", "group", "meeting",
    "board",
  ]

  /// "Interpreter not booked", "3 houses not used", "Didn't ask him as he was on his xbox", "Dad rang": how the child
  /// was not asked.
  func isNotUsed(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    let next = mark.words.upperBound
    let start = (0...first).last { words[$0].startsSentence } ?? 0
    if next < words.count, words[next].gap.isEmpty && Self.unused.contains(words[next]) || words[next].text == "none" {
      return true
    }
    if isWorkersAsking(mark) || lent[first] || isOfAnother(mark) { return true }
    // "Asked for contact with nan again": whoever wants it is the child.
    if words[first].text == "asked", words[first].startsClause, first + 1 < words.count, words[first + 1].text == "for"
    {
      return true
    }
    let isUnasked = (start..<first).contains { index in
      words[index].text.hasSuffix("n't") && index + 1 < words.count
        && ["ask", "speak", "use", "see"].contains(words[index + 1].text)
    }
    if isUnasked { return true }
    guard first > start, Self.calling.contains(words[first]) else { return false }
    return Company.companions.contains(words[first - 1]) && words[first].gap.isEmpty
  }

  private static let unused: WordList = [
    "not", "wasn't", "weren't", "unavailable", "cancelled", "refused", "couldn't", "isn't", "unable",
  ]

  private static let calling: WordList = ["asked", "rang", "phoned", "texted", "emailed", "ask"]

  /// What a child asks, and what stands after it.
  static let childsQuestions: WordList = [
    "if", "for", "to", "me", "us", "why", "when", "whether", "can", "could", "that", "sw",
  ]

  /// "her plan now has the guinea pig in it, as she asked": the child's wish, and that it was followed.
  mutating func readFollowed(_ quoted: WordSet) {
    for index in words.indices.dropFirst(2) where Self.wished.contains(words[index]) && !quoted[index] {
      guard index + 1 == words.count || !words[index + 1].gap.isEmpty, ["as", "like"].contains(words[index - 2].text)
      else { continue }
      let subject = words[index - 1]
      guard ["he", "she", "they"].contains(subject.text) || subject.classes.contains(.name) else { continue }
      let start = (0...index - 2).last { words[$0].startsSentence } ?? 0
      guard index - 2 - start >= 3 else { continue }
      marks.append(Mark(reading: .speech, words: (index - 1)..<(index + 1)))
      marks.append(Mark(reading: .changed, words: start..<(index - 2)))
      told += 3
    }
  }

  private static let wished: WordList = ["asked", "wanted", "wished", "requested", "hoped"]

  /// "Nothing done", "not actioned yet", "Nothing changed as a result": what did not follow; "Nan not invited" followed.
  func isUndone(_ part: Range<Int>) -> Bool {
    guard let denial = part.first(where: { words[$0].classes.contains(.negation) }) else { return false }
    return !(denial + 1 < part.upperBound && Self.spared.contains(words[denial + 1]))
  }

  /// What is kept from a child who does not want it.
  private static let spared: WordList = [
    "invited", "told", "sent", "moved", "sharing", "attending", "coming", "going", "having",
  ]

  /// "Plain car from Mon", "Nan not invited", "as she asked": what is so from a day on, or is kept away, after the child's words.
  func isFromNow(_ part: Range<Int>, _ holding: [Mark]) -> Bool {
    if holding.contains(where: { $0.words.overlaps(part) }) { return false }
    let words = words
    if part.count <= 6, let denial = part.dropFirst().first(where: { words[$0].text == "not" }),
      denial + 1 < part.upperBound,
      Self.spared.contains(words[denial + 1]), denial - part.lowerBound <= 2
    {
      return true
    }
    guard part.count <= 8,
      words[part.lowerBound].startsSentence || words[part.lowerBound].gap.contains(.dash)
        || part.lowerBound > 0 && words[part.lowerBound - 1].text == "so",
      let from = part.dropFirst().first(where: { words[$0].text == "from" }), from + 1 < part.upperBound
    else { return false }
    let day = words[from + 1]
    let isDay =
      !day.classes.isDisjoint(with: [.weekday, .month, .date, .slashed, .ordinal])
      || ["now", "next", "tomorrow", "today"].contains(day.text)
    return isDay
      && !(part.lowerBound..<from).contains { index in
        !words[index].classes.isDisjoint(with: [.finite, .pronoun, .negation, .we])
          || PhraseTable.adults[words[index].text] != nil && !Self.renewed.contains(words[part.lowerBound])
      }
  }

  /// "New escort from Monday": somebody else in somebody's place.
  private static let renewed: WordList = ["new", "different", "another", "female", "male"]

  /// "Uncle has been told he can't stay", "Dad's been asked to leave", "Kev banned from the flat": what an adult may no more do.
  mutating func readForbidden(after first: Int, _ quoted: WordSet) {
    for part in Segments(words, atCommas: false).ranges where part.lowerBound > first && !quoted[part.lowerBound] {
      guard let told = part.prefix(6).first(where: { Self.forbidding.contains(words[$0]) }), told > part.lowerBound,
        words[told - 1].classes.contains(.be) || words[told - 1].classes.contains(.have)
          || PhraseTable.adults[words[told - 1].text] != nil,
        (part.lowerBound..<told).contains(where: { isAdult($0) }),
        !(part.lowerBound..<told).contains(where: { words[$0].classes.contains(.negation) }),
        told + 1 < part.upperBound
      else { continue }
      let isTold = ["told", "asked", "warned"].contains(words[told].text)
      let rest = words[(told + 1)..<part.upperBound]
      let isDenied = rest.contains {
        $0.classes.contains(.negation) || ["stop", "leave", "stay", "move", "keep"].contains($0.text)
      }
      if isTold ? isDenied : words[told + 1].text == "from" { marks.append(Mark(reading: .changed, words: part)) }
    }
  }

  private func isAdult(_ index: Int) -> Bool {
    let text = words[index].text
    return PhraseTable.adults[text] != nil
      || text.hasSuffix("'s") && PhraseTable.adults[text.withoutPossessive] != nil
  }

  private static let forbidding: WordList = ["told", "asked", "warned", "banned", "barred", "stopped", "removed"]

  /// The words about the recording, without "not seen alone", which says how it was, and a field's name before a label.
  func processWords(_ found: [Mark], _ labels: WordSet) -> WordSet {
    let alone = found.covering(.alone)
    var process = WordSet()
    for mark in found where mark.reading == .process {
      if alone.touches(mark.words) { continue }
      let next = mark.words.upperBound
      if next < words.count, words[next].gap.contains(.colon), labels[next] { continue }
      // "Not seen alone".
      if next < words.count, alone[next], words[next].gap.isEmpty { continue }
      process.insert(mark.words)
    }
    return process
  }

  /// "Miss Kerr says", "when Miss came in": somebody's title, and nobody who is missed.
  func isTitleOfSomebody(_ index: Int) -> Bool {
    guard words[index].classes.contains(.title), words[index].isCapital else { return false }
    let next = index + 1
    if next < words.count, words[next].gap.isEmpty, words[next].isCapital, PhraseTable.adults[words[next].text] == nil {
      return true
    }
    return !words[index].startsSentence
  }

  /// "Appeared happy and relaxed": a judgement of how somebody looked, though "relaxed when nan sat down" was seen.
  func isJudged(_ mark: Mark, _ found: [Mark]) -> Bool {
    let first = mark.words.lowerBound
    guard mark.words.count == 1, Self.moods.contains(words[first]) else { return false }
    var at = first
    let labels = found.covering(.label)
    while at > 0, !words[at].startsSentence, first - at < 8 {
      at -= 1
      if Self.seeming.contains(words[at]) { return true }
      guard labels[at] || words[at].classes.contains(.function) || words[at].text == "more" else { return false }
    }
    return false
  }

  private static let moods: WordList = ["relaxed", "settled", "calmed", "softened", "brightened"]

  private static let seeming: WordList = [
    "appeared", "appears", "appear", "seemed", "seems", "seem", "presented", "presents", "looked", "looks", "observed",
  ]

  /// "Nursery: Zara has been biting": who saw it; "School: he likes maths" is what it is about.
  mutating func readReportOfOrganisation(_ speakers: Speakers) -> Bool {
    guard words.count > 2, words[0].classes.contains(.building), speakers.isChild(at: 1), words[2].gap.isEmpty else {
      return false
    }
    marks.append(Mark(reading: .adultsWords, words: 0..<1))
    isAdults = true
    return true
  }

  /// "Ongoing", "in progress": that it goes on.
  static func isOngoing(_ words: [Word]) -> Bool {
    switch words.count {
    case 1: ["ongoing", "continuing", "outstanding"].contains(words[0].text)
    case 2: words[0].text == "in" && words[1].text == "progress"
    default: false
    }
  }
}
