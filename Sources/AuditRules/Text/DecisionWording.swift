/// Reads the wording of a decision taken in supervision: what was decided, why, who acts and by when.
struct DecisionWording {
  let wording: Wording
  private var marks: [Mark]
  private(set) var aspects = AspectSet()
  private(set) var isPlaceholder = false

  /// Whether the wording itself says that a reason, an owner or a date was not written down.
  private(set) var isNegated = false

  let words: [Word]
  let times: TimeWords
  let content: Content
  let agents: [Agents.Agent]
  let isMissing: WordSet
  let isUndecided: WordSet
  let isProcess: WordSet

  /// What others decided or wish, what is to come of itself, and what was agreed and not done.
  let news: WordSet

  /// What each word weighs as something that is decided.
  private let weights: [Int]

  /// Whether any word of it may leave open what is said; most texts have none, and need not be asked part by part.
  let mayBeHedged: Bool

  let people: People

  /// What a form has in brackets where nobody has written.
  let empty: WordSet

  /// Workers and names, who may be sent somewhere on a day.
  let senders: [Range<Int>]

  /// Words that stand right after a worker or an organisation.
  let deciders: WordSet

  /// Words that stand right after a relative.
  let behindFamily: WordSet

  /// Words that stand right after anybody: "mum attended" is news.
  let behindPeople: WordSet

  /// Reads a text.
  init(_ wording: Wording) {
    self.wording = wording
    words = wording.words
    let filler = Filler(words, isDecision: true)
    let read =
      filler.applied(
        to: wording.filled(Self.phrases.marks(in: wording), else: .placeholder).withoutLookalikes(words).withTasks(
          words
        )
      ) + Self.denied(words) + Self.thresholds(words) + Self.meetingDays(words)
    let headings = Self.headings(words)
    isMissing = Self.missing(read, words)
    let missing = isMissing
    // "injury not explained" misses nothing of the record.
    let found = read.filter { mark in
      switch mark.reading {
      case .missing: missing.touches(mark.words)
      case .decided, .reason: !headings.touches(mark.words)
      case .undecided: !Self.isKeptAlike(from: mark.words.lowerBound, wording.words)
      default: true
      }
    }
    times = TimeWords(found + PastDays.marks(found, words))
    people = People(wording, found)
    var news = News(words, people).covered
    for index in words.indices where headings[index] { news[index] = true }
    for pointer in filler.pointers { news.insert(pointer) }
    self.news = news
    var empty = WordSet()
    for range in wording.unfilled { empty.insert(range) }
    self.empty = empty
    content = Content(words, found, people, times)
    var deciders = WordSet()
    for person in people.list where person.isAdult && person.kind != .family || person.kind == .name {
      deciders[person.words.upperBound] = true
    }
    self.deciders = deciders
    senders = people.list.filter { $0.kind == .worker || $0.kind == .name }.map(\.words)
    var behindFamily = WordSet()
    for person in people.list where person.kind == .family { behindFamily[person.words.upperBound] = true }
    self.behindFamily = behindFamily
    var behindPeople = WordSet()
    for person in people.list { behindPeople[person.words.upperBound] = true }
    self.behindPeople = behindPeople
    agents = Agents(words, people.list, isTime: times.named, manner: .decision).found
    isUndecided = found.covering(.undecided)
    isProcess = found.covering(.notReason)
    weights = Self.weights(words, content, without: [isMissing, isUndecided, isProcess, news])
    mayBeHedged = Self.mayBeHedged(words)
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
        && !isNews(mark) && !isReported(mark) && !isHedged(mark.words.lowerBound) && !isOpinion(mark)
        && !isThought(at: mark.words.lowerBound) && !isFamilys(mark) && !isAskedFor(mark) && !news.touches(mark.words)
    }
    if filler.isAll || Self.isEmptyForm(words) || content.isPlaceholder && decided.isEmpty {
      isPlaceholder = true
      return
    }
    let thoughts = Segments(words, atCommas: false).ranges
    let commas = Segments(words, atCommas: true).ranges
    marks += decided
    let finding = findingBeforeStep(commas)
    guard !decided.isEmpty || finding != nil || thoughts.contains(where: { decides($0) }) else {
      nameWhatMayBeMeant(found)
      return
    }
    aspects.insert(.decision)
    var grounds = grounds(found, decided, thoughts: thoughts, parts: commas)
    if let finding, isGroundOfStep(finding), !grounds.contains(where: { $0.words.overlaps(finding) }) {
      grounds.append(Mark(reading: .reason, words: finding))
    }
    if !grounds.isEmpty { aspects.insert(.reason) }
    marks += grounds
    nameWhoAndWhen(commas)
  }

  /// "offer of support declined by dad": what the family said no to.
  private func isFamilys(_ mark: Mark) -> Bool {
    guard let last = mark.words.last, words[last].text == "by" else { return false }
    let rest = words[(last + 1)...].prefix(3).indices
    return rest.contains { behindFamily[$0 + 1] }
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
      if word == "went" { return words[index + 1].text == "ahead" }
      // "Legal advice received: threshold met": what a paper says.
      if Self.arrived.contains(words[index]), !words[index + 1].gap.isEmpty {
        return words[mark.words].contains { $0.text == "threshold" }
          && words[start..<index].contains { Self.advising.contains($0) }
      }
      let isHeld = word == "held" && words[index + 1].text != "to"
      return isHeld && !words[index + 1].gap.isEmpty || isOutcome && Self.happened.contains(words[index])
    }
  }

  private static let happened: WordList = ["held", "was", "attended", "met", "sat", "happened", "convened"]

  private static let arrived: WordList = ["received", "arrived", "in", "back", "obtained", "read"]

  private static let advising: WordList = [
    "advice", "opinion", "letter", "report", "minutes", "email", "response", "assessment",
  ]

  /// Whether a longer phrase that decides nothing lies over it.
  private func isOutweighed(_ mark: Mark, _ found: [Mark]) -> Bool {
    found.contains { other in
      other.reading == .undecided && other.words.overlaps(mark.words) && other.words.count >= mark.words.count
    }
  }

  /// What the words of a stretch weigh together.
  func weight(_ range: Range<Int>) -> Int {
    var sum = 0
    for index in range { sum += weights[index] }
    return sum
  }

  /// What each word weighs: nothing where it decides nothing, and a step of the procedure as much as a thing by name.
  private static func weights(_ words: [Word], _ content: Content, without idle: [WordSet]) -> [Int] {
    var weights = content.weights
    for index in words.indices {
      if idle.contains(where: { $0[index] }) {
        weights[index] = 0
      } else if steps.contains(words[index]) {
        weights[index] = 2
      }
    }
    return weights
  }

  /// Who is to act, by when and why, where nothing was found that is decided: a decision may have been missed.
  private mutating func nameWhatMayBeMeant(_ found: [Mark]) {
    for agent in agents
    where isToAct(agent) && !news.touches(agent.person.words) && agent.verb.map({ !isUndecided[$0] }) == true {
      aspects.insert(.who)
      marks.append(Mark(reading: .who, words: agent.person.words))
    }
    if marks.contains(where: { isStillToCome($0) }) { aspects.insert(.when) }
    guard aspects.contains(.who) || aspects.contains(.when) else { return }
    let grounds = grounds(found, [], thoughts: [], parts: [])
    if !grounds.isEmpty { aspects.insert(.reason) }
    marks += grounds
  }

  private mutating func nameWhoAndWhen(_ parts: [Range<Int>]) {
    let isGround = marks.filter { $0.reading == .reason && $0.words.count > 2 }.covering(.reason)
    for agent in agents where !agent.person.words.contains(where: { isMissing[$0] || news[$0] }) {
      // "for that is what the boy speaks": who does something in a ground acts on no decision.
      if agent.person.kind == .child, isGround.touches(agent.person.words) { continue }
      if isSoughtFor(agent) || isSource(agent.person) || isMeeting(agent.person) { continue }
      // "explanation consistent with injury, seen by GP": who did something that grounds it.
      let start = agent.person.words.lowerBound
      if start > 0, words[start - 1].text == "by", isGround.touches(agent.person.words) { continue }
      aspects.insert(.who)
      marks.append(Mark(reading: .who, words: agent.person.words))
    }
    for person in people.list where person.isAdult || person.kind == .name {
      let next = person.words.upperBound
      guard next < words.count, !words[next].startsSentence, !isMissing[next], !person.isOwner, !news[next - 1] else {
        continue
      }
      let decides = words[next].classes.contains(.afterDecider) && person.kind != .family && !isAsking(person)
      // "Close. School happy": how others are, who decide nothing here.
      let isOthers = isOutside(person) && isGround.touches(person.words)
      if decides && !isSource(person) && !isOthers || isGiven(person) {
        aspects.insert(.who)
        marks.append(Mark(reading: .who, words: person.words))
      }
    }
    for person in people.list where person.isAdult || person.kind == .name {
      guard person.words.lowerBound > 0 else { continue }
      let before = words[person.words.lowerBound - 1]
      let isDecider =
        before.text == "agreed" && person.kind == .worker || isTold(person)
        || Self.speaking.contains(before) && person.kind != .family || isGiven(person) || isAddressed(person)
      if isDecider {
        aspects.insert(.who)
        marks.append(Mark(reading: .who, words: person.words))
      }
    }
    for person in people.list where isConsulted(person) {
      aspects.insert(.who)
      marks.append(Mark(reading: .who, words: person.words))
    }
    let thoughts = Segments(words, atCommas: false).ranges
    for sender in parts.compactMap({ sent(in: $0) })
      + thoughts.compactMap({ turn(in: $0) ?? assigned(in: $0) ?? furtherTaker(in: $0) })
      + [opener(), signer()].compactMap(\.self)
    {
      aspects.insert(.who)
      marks.append(Mark(reading: .who, words: sender))
    }
    if words.indices.contains(where: { (isWriterActing($0) || isBesideOthers($0)) && !isMissing[$0] }) {
      aspects.insert(.who)
    }
    let grounds = marks.filter { $0.reading == .reason }
    let isTimed =
      parts.contains { isLimit($0) }
      || marks.contains { mark in
        mark.reading == .time && !mark.words.contains { isMissing[$0] || news[$0] } && !isWithin(mark, grounds)
      }
    if isTimed { aspects.insert(.when) }
  }

  /// Whether a part is a number and a unit of time: "Open the assessment, 45 days".
  func isLimit(_ part: Range<Int>) -> Bool {
    part.count == 2 && words[part.lowerBound].classes.contains(.number)
      && words[part.lowerBound + 1].classes.contains(.unit)
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
