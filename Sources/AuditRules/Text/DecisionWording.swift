/// Reads the wording of a decision taken in supervision: what was decided, why, who acts and by when.
struct DecisionWording {
  let wording: Wording
  private var marks: [Mark]
  private(set) var aspects = AspectSet()
  private(set) var isPlaceholder = false

  /// Whether the wording itself says that a reason, an owner or a date was not written down.
  private(set) var isNegated = false

  private let words: [Word]
  private let times: TimeWords
  private let content: Content
  private let agents: [Agents.Agent]
  private let isMissing: WordSet
  private let isUndecided: WordSet
  private let isProcess: WordSet

  /// Words that stand right after a worker or an organisation.
  private let deciders: WordSet

  /// Reads a text.
  init(_ wording: Wording) {
    self.wording = wording
    words = wording.words
    let found = Self.phrases.marks(in: wording)
    times = TimeWords(found)
    let people = People(wording, found)
    content = Content(words, found, people, times)
    var deciders = WordSet()
    for person in people.list where person.isAdult && person.kind != .family || person.kind == .name {
      deciders[person.words.upperBound] = true
    }
    self.deciders = deciders
    agents = Agents(words, people.list, isTime: times.named, manner: .decision).found
    isMissing = Self.missing(found, words)
    isUndecided = found.covering(.undecided)
    isProcess = found.covering(.notReason)
    let kept = times
    marks = found.filter { mark in
      switch mark.reading {
      case .time: kept.names(mark)
      case .missing, .undecided, .noTime: true
      default: false
      }
    }
    isNegated = !isMissing.isEmpty
    let decided = found.filter { mark in
      mark.reading == .decided && !mark.words.contains { isMissing[$0] } && !isOutweighed(mark, found)
        && !isNews(mark)
    }
    if content.isPlaceholder && decided.isEmpty {
      isPlaceholder = true
      return
    }
    let parts = Segments(words, atCommas: false).ranges
    marks += decided
    guard !decided.isEmpty || parts.contains(where: decides) else {
      for agent in agents where isToAct(agent) && agent.verb.map({ !isUndecided[$0] }) == true {
        aspects.insert(.who)
        marks.append(Mark(reading: .who, words: agent.person.words))
      }
      return
    }
    aspects.insert(.decision)
    nameReason(found, people, decided)
    nameWhoAndWhen(people, decided)
  }

  /// "CAMHS had closed J": a bare "closed" decides only where it begins a part.
  private func isNews(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    guard mark.words.count == 1, ["close", "closed"].contains(words[first].text) else { return false }
    return !words[first].startsClause && !(first > 0 && ["to", "decision", "agreed"].contains(words[first - 1].text))
  }

  /// Whether a longer phrase that decides nothing lies over it.
  private func isOutweighed(_ mark: Mark, _ found: [Mark]) -> Bool {
    found.contains { other in
      other.reading == .undecided && other.words.overlaps(mark.words) && other.words.count >= mark.words.count
    }
  }

  /// Words by which the text says that something is missing, to the end of what they are said in.
  private static func missing(_ marks: [Mark], _ words: [Word]) -> WordSet {
    var missing = WordSet()
    for mark in marks where mark.reading == .missing {
      var start = mark.words.lowerBound
      while start > 0, !words[start].startsClause, !words[start].gap.contains(.comma), words[start - 1].text != "but" {
        start -= 1
      }
      var end = mark.words.upperBound
      while end < words.count, !words[end].startsClause { end += 1 }
      missing.insert(start..<end)
    }
    return missing
  }

  private func weight(_ range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in
      sum + (isMissing[index] || isUndecided[index] || isProcess[index] ? 0 : content.weights[index])
    }
  }

  /// Whether somebody is to do something in it, or it is an instruction, or a thing with its day.
  private func decides(_ part: Range<Int>) -> Bool {
    guard let first = part.first, !isMissing[first] else { return false }
    for agent in agents where part.overlaps(agent.person.words) {
      guard let verb = agent.verb, isToAct(agent), verb < part.upperBound else { continue }
      if !isUndecided[verb], weight(verb..<part.upperBound) >= 1 { return true }
    }
    for index in part where words[index].classes.contains(.we) && !isMissing[index] {
      let next = index + 1
      guard next < part.upperBound, !isUndecided[next] else { continue }
      let isPromised =
        words[index].text.hasSuffix("ll") || ["will", "should", "must", "need"].contains(words[next].text)
      if isPromised, weight(next..<part.upperBound) >= 1 { return true }
    }
    for index in part where words[index].text == "to" && !isMissing[index] {
      let next = index + 1
      guard next < part.upperBound else { continue }
      // "visits to be weekly", "not to return home until the review".
      let isDated = words[next].text == "be" && next + 1 < part.upperBound && times.named[next + 1]
      let isForbidden = index > part.lowerBound && words[index - 1].text == "not"
      if isDated || isForbidden, weight(part) >= 1, !isUndecided[next] { return true }
      let isPassive = words[next].text == "be" && next + 1 < part.upperBound && !isUndecided[next + 1]
      if isPassive, words[next + 1].classes.contains(.participle) || words[next + 1].text == "rag",
        weight(part) >= 1, !isUndecided[next]
      {
        return true
      }
      let isInstruction = index == part.lowerBound && words[next].classes.contains(.imperative)
      if isInstruction, !isUndecided[next], weight(next..<part.upperBound) >= 2 { return true }
    }
    let start = words[first].classes.contains(.imperative) ? first : nil
    // "Contact father" says what to do; "explore options" has to name a thing.
    let least = start != nil && Self.vagueStarts.contains(words[first].text) ? 2 : 0
    if let start, start + 1 < part.upperBound, !isUndecided[start], weight(start..<part.upperBound) >= least,
      !part.contains(where: { isUndecided[$0] }) || least == 2
    {
      return true
    }
    for index in part where words[index].classes.contains(.deciding) && !isUndecided[index] && !isMissing[index] {
      let isFirst = index == part.lowerBound || ["it", "was", "we", "i"].contains(words[index - 1].text)
      let isSomebodys = deciders[index]
      let end = words.indices[index...].first { $0 > index && words[$0].startsSentence } ?? words.count
      if isFirst || isSomebodys, weight((index + 1)..<end) >= 1 { return true }
    }
    // "No home visits by a lone worker from today": what is forbidden, and until when or unless what.
    let isForbidding = words[first].text == "no" && part.count > 2 && words[first + 1].text != "evidence"
    if isForbidding, weight(part) >= 1,
      part.contains(where: { Self.bounds.contains(words[$0].text) || times.named[$0] }),
      !part.contains(where: { isFinite(words[$0]) })
    {
      return true
    }
    // "Legal planning meeting": a thing by name and nothing beside it, as the field of a decision often has it.
    let isWhole =
      part == words.indices
      && !part.contains { isFinite(words[$0]) && content.weights[$0] < 2 || isUndecided[$0] || isProcess[$0] }
    if isWhole, part.contains(where: { content.weights[$0] == 2 }) { return true }
    // "Closing summary by 30th", "Home visit with HV next week": a thing and its day, and nothing that happened.
    let end = part.first { $0 > first && words[$0].gap.contains(.comma) } ?? part.upperBound
    let thing = first..<end
    let hasDay = part.contains { times.named[$0] }
    return hasDay && weight(thing) >= 2
      && !thing.contains { isFinite(words[$0]) || words[$0].classes.contains(.negation) }
  }

  private static let bounds: Set<String> = ["until", "till", "before", "unless", "while", "pending", "without"]

  /// Verbs that are nouns too, or that say nothing without a thing to do it to.
  private static let vagueStarts: Set<String> = [
    "audit", "book", "brief", "challenge", "copy", "discharge", "drop", "evidence", "feed", "flag", "hand", "link",
    "log",
    "map", "match", "name", "photograph", "plot", "print", "query", "raise", "register", "research", "return", "scan",
    "schedule", "sort", "source", "split", "stick", "switch", "text", "track", "transport", "try", "wait", "contact",
    "consider", "monitor", "discuss", "maintain", "continue", "keep", "support", "ensure", "explore", "await", "review",
    "work", "progress", "plan", "update", "record", "remain", "notify", "do", "get", "give", "help", "note", "share",
    "complete", "look", "use", "agree", "set", "follow", "change", "start", "speak", "step", "order",
    "issue", "move", "read", "put", "call", "test", "screen", "place", "close", "end",
  ]

  private func isFinite(_ word: Word) -> Bool {
    word.classes.contains(.finite) || word.classes.contains(.participle)
  }

  private func isToAct(_ agent: Agents.Agent) -> Bool {
    guard let verb = agent.verb, verb > 0 else { return false }
    let before = words[agent.person.words.upperBound..<verb]
    return !isMissing[verb] && before.contains { $0.text == "to" || $0.classes.contains(.modal) }
  }

  private mutating func nameReason(
    _ found: [Mark],
    _ people: People,
    _ decided: [Mark]
  ) {
    let isReasonMissing = found.contains { mark in
      mark.reading == .missing && mark.words.contains { words[$0].classes.contains(.whyWord) }
    }
    for index in words.indices where words[index].text == "as" && !isMissing[index] && isGroundedAs(index) {
      aspects.insert(.reason)
      marks.append(Mark(reading: .reason, words: index..<(index + 1)))
    }
    for mark in found where mark.reading == .reason && !mark.words.contains(where: { isMissing[$0] }) {
      let after = mark.words.upperBound..<words.count
      let end = after.first { words[$0].startsSentence } ?? words.count
      let weighs = (mark.words.upperBound..<end).reduce(0) { $0 + (words[$1].classes.contains(.function) ? 0 : 1) }
      if weighs >= 1 {
        aspects.insert(.reason)
        marks.append(mark)
      }
    }
    if isReasonMissing { return }
    // A bracket is a ground as a whole, too: "(same carer, same house, both under 5)".
    let brackets = Segments(words, atCommas: false).ranges.filter { words[$0.lowerBound].gap.contains(.bracket) }
    for part in Segments(words, atCommas: true).ranges + brackets where isGround(part, people, decided) {
      aspects.insert(.reason)
      marks.append(Mark(reading: .reason, words: part))
    }
  }

  /// "as nursery heard R say": a verb follows; "as soon as", "as sole carer" and "as agreed" are no reasons.
  private func isGroundedAs(_ index: Int) -> Bool {
    let rest = (index + 1)..<words.count
    let end = rest.first { words[$0].startsClause } ?? words.count
    guard end - index > 2,
      !["soon", "well", "above", "per", "part", "a", "required", "needed", "agreed", "far"]
        .contains(words[index + 1].text)
    else { return false }
    return ((index + 2)..<end).contains { at in
      words[at].classes.contains(.finite) || words[at].classes.contains(.participle)
        || words[at].classes.contains(.does) && words[at].text.hasSuffix("s")
    }
  }

  /// A part that says how things are, beside the decision: a fact is given as its ground.
  private func isGround(_ part: Range<Int>, _ people: People, _ decided: [Mark]) -> Bool {
    guard let first = part.first, !part.contains(where: { isMissing[$0] }) else { return false }
    if decided.contains(where: { $0.words.overlaps(part) }) || decides(part) { return false }
    if agents.contains(where: { part.overlaps($0.person.words) && isToAct($0) }) { return false }
    let isAfterComma = !words[first].startsClause
    let said = part.reduce(0) { sum, index in
      sum + (isProcess[index] || words[index].classes.contains(.function) || times.covered[index] ? 0 : 1)
    }
    guard said >= 2 || said == 1 && part.contains(where: { words[$0].classes.contains(.negation) }) else {
      return false
    }
    if part.contains(where: { isProcess[$0] }), said < 3 { return false }
    let states = part.contains { index in
      if isProcess[index] { return false }
      if words[index].classes.contains(.finite) { return true }
      let isVerb = words[index].classes.contains(.does) && words[index].text.hasSuffix("s")
      let isDone = words[index].classes.contains(.participle)
      let isDoing = words[index].text.hasSuffix("ing")
      return (isVerb || (isDone || isDoing) && !isAfterComma) && index > first
    }
    let isDenied = part.contains { words[$0].classes.contains(.negation) }
    let isTelling = part.contains { words[$0].classes.contains(.telling) }
    if states || isDenied || isTelling { return true }
    if isAfterComma || part.contains(where: { times.named[$0] }) { return false }
    return said >= 3 && part.lowerBound > 0
  }

  private mutating func nameWhoAndWhen(_ people: People, _ decided: [Mark]) {
    for agent in agents where !agent.person.words.contains(where: { isMissing[$0] }) {
      aspects.insert(.who)
      marks.append(Mark(reading: .who, words: agent.person.words))
    }
    for person in people.list where person.isAdult || person.kind == .name {
      let next = person.words.upperBound
      guard next < words.count, !words[next].startsSentence, !isMissing[next], !person.isOwner else { continue }
      let before = person.words.lowerBound > 0 ? words[person.words.lowerBound - 1].text : ""
      let decides = words[next].classes.contains(.afterDecider) && person.kind != .family
      if decides || Self.givenTo.contains(before) && isGiven(person) {
        aspects.insert(.who)
        marks.append(Mark(reading: .who, words: person.words))
      }
    }
    for person in people.list where person.isAdult || person.kind == .name {
      guard person.words.lowerBound > 0 else { continue }
      let before = words[person.words.lowerBound - 1].text
      let isDecider = before == "agreed" && person.kind == .worker || Self.givenTo.contains(before) && isGiven(person)
      if isDecider {
        aspects.insert(.who)
        marks.append(Mark(reading: .who, words: person.words))
      }
    }
    if words.contains(where: { ["i'd", "i'll"].contains($0.text) })
      || words.indices.contains(where: { $0 + 1 < words.count && words[$0].text == "i" && isDecidingI($0 + 1) })
    {
      aspects.insert(.who)
    }
    let grounds = marks.filter { $0.reading == .reason }
    let isTimed = marks.contains { mark in
      mark.reading == .time && !mark.words.contains { isMissing[$0] } && !isWithin(mark, grounds)
    }
    if isTimed { aspects.insert(.when) }
  }

  private func isDecidingI(_ at: Int) -> Bool {
    ["have", "agreed", "decided", "am", "will", "authorise", "approve", "endorse"].contains(words[at].text)
  }

  private func isGiven(_ person: Person) -> Bool {
    let start = person.words.lowerBound
    guard start > 0 else { return false }
    if words[start - 1].text == "with" {
      return words[max(0, start - 4)..<start].contains {
        ["visit", "joint", "handover", "meet", "meeting"].contains($0.text)
      }
    }
    return start > 1
      && words[max(0, start - 3)..<(start - 1)].contains {
        ["allocated", "reallocated", "transferred", "transfer", "handed", "allocate", "escalated", "assigned"]
          .contains($0.text)
      }
  }

  private static let givenTo: Set<String> = ["to", "with"]

  /// Whether a time lies in a ground, or after the word that begins one.
  private func isWithin(_ mark: Mark, _ grounds: [Mark]) -> Bool {
    grounds.contains { ground in
      if ground.words.overlaps(mark.words) { return true }
      guard ground.words.count <= 4, ground.words.upperBound <= mark.words.lowerBound else { return false }
      return !words[ground.words.upperBound...mark.words.lowerBound].contains {
        $0.startsClause || $0.gap.contains(.comma)
      }
    }
  }

  /// Whether something in it is read so.
  func names(_ reading: Reading) -> Bool { marks.contains { $0.reading == reading } }

  /// What else it is read as.
  var reads: [TextRead] {
    (isPlaceholder ? [.placeholder] : aspects.contains(.decision) ? [] : [.nonDecision])
      + (isNegated ? [.negated] : [])
  }

  /// All that is read in it.
  var spans: [Span] { wording.spans(of: marks) }

  private static let phrases = Phrases([
    (.family, PhraseTable.family), (.worker, PhraseTable.workers), (.organisation, PhraseTable.organisations),
    (.child, PhraseTable.child), (.nobody, PhraseTable.nobody), (.notPerson, PhraseTable.notPeople),
    (.concrete, PhraseTable.concrete), (.vague, PhraseTable.vague), (.placeholder, PhraseTable.placeholder),
    (.time, PhraseTable.time), (.pastTime, PhraseTable.pastTime), (.noTime, PhraseTable.noTime),
    (.reason, PhraseTable.reason), (.notReason, PhraseTable.notReason), (.decided, PhraseTable.decided),
    (.undecided, PhraseTable.undecided), (.missing, PhraseTable.missingWords),
  ])
}
