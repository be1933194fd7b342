/// Reads the wording of a decision taken in supervision: what was decided, why, who acts and by when.
struct DecisionWording {
  let wording: Wording
  private var marks: [Mark]
  private(set) var aspects = AspectSet()
  private(set) var isPlaceholder = false

  /// Whether the wording itself says that a reason, an owner or a date was not written down.
  private(set) var isNegated = false

  let words: [Word]
  private let times: TimeWords
  private let content: Content
  private let agents: [Agents.Agent]
  private let isMissing: WordSet
  private let isUndecided: WordSet
  private let isProcess: WordSet

  /// Words that stand right after a worker or an organisation.
  private let deciders: WordSet

  /// Words that stand right after anybody: "mum attended" is news.
  private let behindPeople: WordSet

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
    var behindPeople = WordSet()
    for person in people.list { behindPeople[person.words.upperBound] = true }
    self.behindPeople = behindPeople
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
        && !isNews(mark) && !isReported(mark) && !isHedged(mark.words.lowerBound)
    }
    if content.isPlaceholder && decided.isEmpty {
      isPlaceholder = true
      return
    }
    let parts = Segments(words, atCommas: false).ranges
    marks += decided
    guard !decided.isEmpty || parts.contains(where: { decides($0) }) else {
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

  /// "ICPC was held 4/10, outcome CP": what a meeting decided that is over.
  private func isReported(_ mark: Mark) -> Bool {
    let isOutcome = words[mark.words.lowerBound].text == "outcome"
    let start = (0...mark.words.lowerBound).last { words[$0].startsSentence } ?? 0
    return (start..<mark.words.lowerBound).contains { index in
      let word = words[index].text
      if word == "took" { return words[index + 1].text == "place" }
      let isHeld = word == "held" && words[index + 1].text != "to"
      return isHeld && !words[index + 1].gap.isEmpty || isOutcome && ["held", "was", "attended"].contains(word)
    }
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
      // "as the injury was not explained": what is missing is itself the ground; "the reason is not recorded" has none.
      let isGround = marks.contains { other in
        other.reading == .reason && other.words.upperBound <= mark.words.lowerBound
          && !other.words.contains { words[$0].classes.contains(.whyWord) }
          && mark.words.lowerBound - other.words.upperBound < 5
          && !words[other.words.upperBound...mark.words.lowerBound].contains {
            $0.startsClause || $0.gap.contains(.comma)
          }
      }
      if isGround { continue }
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
    guard let first = part.first, !isMissing[first], !isHedged(first) else { return false }
    if let ordered = part.first(where: { isOrdered($0) }), weight(ordered..<part.upperBound) >= 1 { return true }
    for agent in agents where part.overlaps(agent.person.words) {
      guard let verb = agent.verb, isToAct(agent), verb < part.upperBound else { continue }
      if !isUndecided[verb], weight(verb..<part.upperBound) >= 1 { return true }
      // "Visits weekly from Monday, Dawn to do them": what is to be done was named before.
      let isMeantBefore =
        words[verb].text == "do" && verb + 1 < part.upperBound && Self.meantBefore.contains(words[verb + 1].text)
      if isMeantBefore, weight(words.indices) >= 1 { return true }
    }
    for index in part where words[index].classes.contains(.we) && !isMissing[index] {
      let next = index + 1
      guard next < part.upperBound, !isUndecided[next] else { continue }
      let isPromised =
        words[index].text.hasSuffix("ll") || ["will", "should", "must", "need"].contains(words[next].text)
      if isPromised, weight(next..<part.upperBound) >= 1 { return true }
    }
    // "I've told Mark he must see the baby today".
    for index in part where Self.binding.contains(words[index].text) && index > part.lowerBound && !isMissing[index] {
      let isSomebody = ["he", "she", "they"].contains(words[index - 1].text)
      let isTold = words[part.lowerBound..<index].contains { ["told", "asked", "advised", "said"].contains($0.text) }
      if isSomebody, isTold, agents.allSatisfy({ $0.person.kind != .child }), weight(index..<part.upperBound) >= 1,
        words[first].classes.contains(.we) || Self.ourselves.contains(words[first].text)
      {
        return true
      }
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
    // "Update given", "Visit completed": a noun and what was done with it is news, and no instruction.
    let second = first + 1
    let isThingDone =
      second < part.upperBound && words[second].classes.contains(.participle)
      && (second + 1 == part.upperBound || times.covered[second + 1]
        || words[second + 1].classes.contains(.function) || !words[second + 1].gap.isEmpty)
    let start = words[first].classes.contains(.imperative) && !isThingDone ? first : nil
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
      && !part.contains { index in
        isFinite(words[index])
          && (content.weights[index] < 2 || behindPeople[index] && !Self.settled.contains(words[index].text)
            || isThingDone)
          || isUndecided[index] || isProcess[index]
      }
    if isWhole, part.contains(where: { content.weights[$0] == 2 }) { return true }
    // "Closing summary by 30th", "Home visit with HV next week": a thing and its day, and nothing that happened.
    let end = part.first { $0 > first && words[$0].gap.contains(.comma) } ?? part.upperBound
    let thing = first..<end
    let hasDay = part.contains { times.named[$0] }
    // "Chronology updated by 9 May": what is done by a day to come is to be done.
    let isBounded = part.contains {
      times.named[$0]
        && (Self.limits.contains(words[$0].text) || $0 > first && Self.limits.contains(words[$0 - 1].text))
    }
    return hasDay && weight(thing) >= 2
      && !thing.contains { index in
        words[index].classes.contains(.finite) || words[index].classes.contains(.negation)
          || words[index].classes.contains(.participle) && (!isBounded || behindPeople[index])
      }
  }

  private func isToAct(_ agent: Agents.Agent) -> Bool {
    guard let verb = agent.verb, verb > 0 else { return false }
    // "how it feels for M to go back": whom it is for, and not who is to act.
    let person = agent.person.words.lowerBound
    if person > 1, words[person - 1].text == "for", !words[person - 1].startsClause,
      !words[person - 2].classes.contains(.deciding), !Self.asking.contains(words[person - 2].text)
    {
      return false
    }
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
      let isDecider =
        before == "agreed" && person.kind == .worker || isTold(person)
        || Self.speaking.contains(before) && person.kind != .family
        || Self.givenTo.contains(before) && isGiven(person)
      if isDecider {
        aspects.insert(.who)
        marks.append(Mark(reading: .who, words: person.words))
      }
    }
    if words.indices.contains(where: { isOrdered($0) && !isMissing[$0] }) { aspects.insert(.who) }
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
