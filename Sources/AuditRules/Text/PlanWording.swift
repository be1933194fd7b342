/// Reads the wording of an outcome or an action of a plan.
struct PlanWording {
  let wording: Wording
  private var marks: [Mark]
  private(set) var aspects = AspectSet()
  private(set) var isPlaceholder = false
  private(set) var isService = false

  /// Reads a text of a plan.
  init(_ wording: Wording) {
    self.wording = wording
    let words = wording.words
    let filler = Filler(words)
    let found = filler.applied(
      to: wording.filled(Self.phrases.marks(in: wording), else: .placeholder).withoutLookalikes(words).withTasks(words)
    )
    if filler.isAll || Template(wording).isUnfilled || Self.isRefused(words) {
      isPlaceholder = true
      marks = found.filter { $0.reading == .placeholder || $0.reading == .noTime }
      return
    }
    let past = PastWork(words, found)
    let times = TimeWords(found + past.times)
    let people = People(wording, found)
    let content = Content(words, found, people, times)
    let grammar = Agents(words, people.list, isTime: times.named, manner: .plan)
    let agents = grammar.found
    // "Who: SW / Timescale: ongoing": the owner is named, whatever else is left open.
    isPlaceholder =
      content.isPlaceholder && !agents.contains { $0.person.isAdult && Self.isInField(of: $0.person, words) }
    if isPlaceholder {
      marks = found.filter { $0.reading == .placeholder || $0.reading == .noTime }
      return
    }
    let things = found.covering(.notPerson)
    marks = found.filter { mark in
      switch mark.reading {
      case .time: times.names(mark)
      case .concrete: content.counts(mark)
      // "Police checks", "hearing test": a thing by name, and not how something is measured.
      case .measure:
        Self.measures(mark, words, times) && !Self.isOnlyDone(mark, words, found)
          && (!things.touches(mark.words) || Self.isScale(mark, words)) && !past.covered.touches(mark.words)
          && !found.contains {
            $0.reading == .concrete && $0.words.count > mark.words.count && $0.words.overlaps(mark.words)
          }
      case .checker:
        !things.touches(mark.words) && !past.covered.touches(mark.words) && !Self.isSeenByADay(mark, words)
          && !Self.isInquiry(mark, words) && !Self.isSeen(mark, words)
      case .vague, .service, .noTime: true
      default: false
      }
    }
    marks += Self.noneOf(words, found).filter { mark in
      !marks.contains { $0.reading == .measure && $0.words.overlaps(mark.words) }
    }
    for agent in agents { marks.append(Mark(reading: .who, words: agent.person.words)) }
    if !agents.isEmpty || words.contains(where: { $0.text == "i'll" }) || Self.isAddressee(words) {
      aspects.insert(.who)
    }
    if !times.isEmpty || past.covered.isEmpty && Self.isDuration(words) { aspects.insert(.when) }
    for agent in agents where Self.isLookedAt(by: agent, words, times) {
      marks.append(Mark(reading: .checker, words: agent.person.words.lowerBound..<((agent.verb ?? 0) + 1)))
    }
    if names(.measure) || names(.checker) { aspects.insert(.measure) }
    nameChild(words, people, times)
    let isNamedOtherwise =
      Self.isServiceForTheChild(people, words) || people.list.contains { grammar.isAppointment($0) }
      || Self.isKeptAway(agents, words) || people.list.contains { Self.isKeptOut($0, words) }
      || Self.isThingToOwn(words, content)
      // "Improve attendance to 95%": what is counted is what is to be seen.
      || names(.measure) && words.contains { Self.counted.contains($0) }
    if isNamedOtherwise || content.weight + (aspects.contains(.measure) ? 1 : 0) >= 2 {
      aspects.insert(.what)
    }
    if aspects.contains(.what), names(.vague) { marks.removeAll { $0.reading == .vague } }
    isService = content.isOnlyService(marks, words)
  }

  /// "has been seen by 1/3": a day, and nobody who looks.
  private static func isSeenByADay(_ mark: Mark, _ words: [Word]) -> Bool {
    guard let last = mark.words.last, words[last].text == "by", last + 1 < words.count else { return false }
    return !words[last + 1].classes.isDisjoint(with: [.slashed, .date, .number, .month, .weekday, .ordinal])
  }

  /// "SW to check w/ N whether she wants her brother there", "IRO to check in with K": whom somebody asks, and nothing that is looked at.
  private static func isInquiry(_ mark: Mark, _ words: [Word]) -> Bool {
    guard let last = mark.words.last, last + 1 < words.count,
      mark.words.contains(where: { ["check", "checks"].contains(words[$0].text) })
    else { return false }
    switch words[last].text {
    case "in": return words[last + 1].text == "with" || words[last + 1].text == "on"
    case "with":
      // "check with unannounced visits" says how.
      return !words[(last + 1)...].prefix(3).contains {
        ["visit", "visits", "hv", "hvs", "tests", "logs"].contains($0.text)
      }
        && words[(last + 1)...].prefix(while: { !$0.startsSentence }).contains {
          ["whether", "if", "what", "how", "when", "where", "why", "that"].contains($0.text)
        }
    default: return false
    }
  }

  /// "SW to see the boys": whom somebody meets, and nothing that is looked at.
  private static func isSeen(_ mark: Mark, _ words: [Word]) -> Bool {
    let next = mark.words.upperBound
    guard next < words.count, words[next].gap.isEmpty,
      mark.words.contains(where: { ["see", "sees"].contains(words[$0].text) })
    else { return false }
    return PhraseTable.childWords.contains(words[next].text) || PhraseTable.adults[words[next].text] != nil
  }

  /// "RCADS score at start and end", "EPDS by HV": a scale, and when or by whom it is filled in.
  private static func isScale(_ mark: Mark, _ words: [Word]) -> Bool {
    mark.words.count > 1 && scales.contains(words[mark.words.lowerBound])
  }

  private static let scales: WordList = [
    "rcads", "ors", "srs", "epds", "sdq", "corc", "honosca", "asq", "with", "do", "does", "doing",
  ]

  /// A frequency alone, or a price, is no measure.
  private static func measures(_ mark: Mark, _ words: [Word], _ times: TimeWords) -> Bool {
    let first = mark.words.lowerBound
    // "on the first day of any absence": counted only where it is denied.
    if words[first].text == "any", first == 0 || !words[first - 1].classes.contains(.negation) { return false }
    let figures = mark.words.filter { ["once", "twice"].contains(words[$0].text) }
    return !mark.words.allSatisfy { times.covered[$0] }
      && (figures.isEmpty || !figures.allSatisfy { times.covered[$0] })
      && (!mark.words.contains { words[$0].classes.contains(.price) }
        || ["down", "up"].contains(words[mark.words.lowerBound].text))
  }

  /// "No bruises", "no late nights": a count of none, of a thing that can be counted.
  private static func noneOf(_ words: [Word], _ found: [Mark]) -> [Mark] {
    // "One move only", "Two workers only".
    for index in words.indices.dropFirst(2) where words[index].text == "only" && words[index].gap.isEmpty {
      let number = words[index - 2].classes
      if number.contains(.number), number.isDisjoint(with: [.clock, .dotted]), words[index - 1].gap.isEmpty,
        words[index - 1].classes.isDisjoint(with: [.function, .unit, .month])
      {
        return [Mark(reading: .measure, words: (index - 2)..<(index + 1))]
      }
    }
    let none = words.indices.filter { words[$0].text == "no" || words[$0].text == "zero" || words[$0].text == "nil" }
    if none.isEmpty { return [] }
    var idle = found.covering(.vague)
    for mark in found where mark.reading == .placeholder { idle.insert(mark.words) }
    return none.compactMap { index in
      guard !idle[index], index + 1 < words.count, words[index + 1].text != "one" else { return nil }
      // "SW to drive if no bus fare": a condition counts nothing.
      if index > 0, ["if", "where", "when", "unless", "as", "because"].contains(words[index - 1].text) { return nil }
      let counted = words[(index + 1)...].prefix(3).prefix { $0.gap.isEmpty || $0.gap == .hyphen }.indices.first { at in
        // "no night or hour with stepfather": a time that is counted, and bounds nothing.
        if at == index + 1, words[at].classes.contains(.unit), !idle[at] { return true }
        return words[at].text.hasSuffix("s") && !words[at].text.hasSuffix("ss") && !idle[at]
          && words[at].classes.isDisjoint(with: [.function, .finite])
      }
      return counted.map { Mark(reading: .measure, words: index..<($0 + 1)) }
    }
  }

  private mutating func nameChild(_ words: [Word], _ people: People, _ times: TimeWords) {
    // "by 30 Jan" names a month, and nobody called Jan.
    for person in people.list
    where person.isChild && !times.covered[person.words.lowerBound] && !Self.isKeptOut(person, words) {
      marks.append(Mark(reading: .child, words: person.words))
      aspects.insert(.forWhom)
    }
    // Whoever is written to is the child: "with you about your ears".
    if words.contains(where: { ["you", "your", "yours", "you'll", "you're"].contains($0.text) }) {
      aspects.insert(.forWhom)
    }
    // "his" is the child's where no adult is named.
    if !people.list.contains(where: \.isAdult),
      words.contains(where: { $0.classes.contains(.third) })
    {
      aspects.insert(.forWhom)
    }
  }

  /// "HV to weigh baby": the deed alone; how often, from what to what or on which chart would measure it.
  private static func isOnlyDone(_ mark: Mark, _ words: [Word], _ found: [Mark]) -> Bool {
    let first = mark.words.lowerBound
    let isDeed = mark.words.count == 1 && deeds.contains(words[first]) && first > 0 && words[first - 1].text == "to"
    // "drug test mum", "Drug screens": a test that is to be taken, and no result of it.
    let isTest =
      mark.words.contains { tests.contains(words[$0]) }
      && mark.words.allSatisfy { tests.contains(words[$0]) || ofTests.contains(words[$0]) }
    guard isDeed || isTest && !words.contains(where: { results.contains($0) }) else { return false }
    return !found.contains { $0.reading == .time || $0.reading == .checker }
      && !words.contains { !$0.classes.isDisjoint(with: [.number, .times, .weight, .unit, .price]) }
  }

  private static let tests: WordList = ["test", "tests", "testing", "screen", "screens", "swab", "swabs"]

  private static let ofTests: WordList = ["drug", "urine", "hair", "breath", "alcohol", "strand", "blood", "saliva"]

  /// What says how a test is to come out.
  private static let results: WordList = [
    "clean", "clear", "negative", "result", "results", "below", "under", "pass", "passed", "chart", "log",
  ]

  /// What measures, as something to be done.
  private static let deeds: WordList = ["weigh", "plot", "count", "log", "record", "test", "score"]

  /// "Mum will not let Darren in the house", "Mum not to have Wayne at the flat": who is to be kept away is no child.
  private static func isKeptOut(_ person: Person, _ words: [Word]) -> Bool {
    let first = person.words.lowerBound
    guard person.kind == .name, first > 1, words[first].gap.isEmpty, admitting.contains(words[first - 1]) else {
      return false
    }
    let isDenied = words[max(0, first - 5)..<(first - 1)].contains { $0.classes.contains(.negation) }
    let next = person.words.upperBound
    return isDenied && next < words.count && (whereto.contains(words[next]) || Agents.whereabouts.contains(words[next]))
  }

  private static let admitting: WordList = [
    "let", "allow", "have", "bring", "permit", "invite", "take", "letting", "bringing",
  ]

  private static let whereto: WordList = ["to", "into", "round", "over", "back"]

  /// "Dad won't be in the house at night": where somebody is not to be can be seen.
  private static func isKeptAway(_ agents: [Agents.Agent], _ words: [Word]) -> Bool {
    agents.contains { agent in
      guard let verb = agent.verb, agent.person.isAdult, verb + 2 < words.count, staying.contains(words[verb]),
        Agents.whereabouts.contains(words[verb + 1])
      else { return false }
      return words[agent.person.words.upperBound..<verb].contains { $0.classes.contains(.negation) }
        && !words[(verb + 2)...].prefix(3).allSatisfy { $0.classes.contains(.function) }
    }
  }

  private static let counted: WordList = ["attendance", "punctuality", "timekeeping"]

  private static let staying: WordList = ["be", "go", "come", "stay", "sleep"]

  /// "Ana to get a mobile of her own", "Kai has his own key": a thing that somebody is to have, and that no table has.
  private static func isThingToOwn(_ words: [Word], _ content: Content) -> Bool {
    words.indices.dropLast(2).contains { index in
      guard owning.contains(words[index]), ["a", "an", "his", "her", "their"].contains(words[index + 1].text) else {
        return false
      }
      let noun = words[index + 2].text == "own" ? index + 3 : index + 2
      guard noun < words.count, content.weights[noun] >= 1, words[noun].gap.isEmpty,
        words[noun].classes.isDisjoint(with: [.participle, .adverb])
      else { return false }
      let next = noun + 1
      // "a mobile of her own", "a key": nothing behind it that says which.
      return next == words.count || !words[next].gap.isEmpty
        || words[next].text == "of" && next + 2 < words.count && words[next + 2].text == "own"
    }
  }

  private static let owning: WordList = ["get", "gets", "have", "has", "own", "owns", "given"]

  private static func isInField(of person: Person, _ words: [Word]) -> Bool {
    let first = person.words.lowerBound
    return first > 0 && words[first].gap.contains(.colon)
      && ["who", "whom", "owner", "lead", "responsible", "by"].contains(words[first - 1].text)
  }

  /// "You can tell us three people", "You will ring nan": the child, who is written to and acts.
  private static func isAddressee(_ words: [Word]) -> Bool {
    words.indices.dropLast(2).contains { index in
      let isContracted = ["you'll", "we'll"].contains(words[index].text)
      let isSomebody = ["you", "we", "i"].contains(words[index].text) && words[index + 1].classes.contains(.modal)
      guard isContracted || isSomebody,
        words[index].startsSentence || index > 0 && words[index - 1].text == "and" && words[index].text != "you"
      else {
        return false
      }
      let verb = words[isContracted ? index + 1 : index + 2]
      if ["come", "go"].contains(verb.text) { return true }
      return !verb.classes.isDisjoint(with: [.does, .imperative]) && verb.classes.isDisjoint(with: [.be, .have])
    }
  }

  /// "Dentist for Riley", "SALT for Leo": a service and whose it is, which is a thing to be arranged.
  private static func isServiceForTheChild(_ people: People, _ words: [Word]) -> Bool {
    people.list.contains { person in
      let next = person.words.upperBound
      guard person.kind == .worker || person.kind == .organisation, words[person.words.lowerBound].startsClause,
        next + 1 < words.count, words[next].text == "for", words[next].gap.isEmpty,
        !words[next - 1].text.hasSuffix("worker"), !workers.contains(words[next - 1])
      else { return false }
      return people.list.contains { $0.isChild && $0.words.lowerBound - next <= 2 && $0.words.lowerBound > next }
    }
  }

  /// Workers who have a child and are not arranged for one.
  private static let workers: WordList = [
    "sw", "ssw", "iro", "tm", "manager", "fsw", "hv", "duty", "guardian", "chair",
  ]

  /// ", 2 weeks": a number and a unit of time between two marks.
  private static func isDuration(_ words: [Word]) -> Bool {
    Segments(words, atCommas: true).ranges.contains { part in
      part.count == 2 && words[part.lowerBound].classes.contains(.number)
        && words[part.lowerBound + 1].classes.contains(.unit)
    }
  }

  /// Whether something in it is read so.
  func names(_ reading: Reading) -> Bool { marks.contains { $0.reading == reading } }

  /// The stretches that are read in one of these ways.
  func spans(_ readings: Readings) -> [Span] {
    wording.spans(of: marks.filter { readings.contains($0.reading) })
  }

  static let phrases = Phrases([
    (.family, PhraseTable.family), (.worker, PhraseTable.workers), (.organisation, PhraseTable.organisations),
    (.child, PhraseTable.child), (.nobody, PhraseTable.nobody), (.notPerson, PhraseTable.notPeople),
    (.concrete, PhraseTable.concrete), (.measure, PhraseTable.measure), (.checker, PhraseTable.checker),
    (.time, PhraseTable.time), (.pastTime, PhraseTable.pastTime), (.noTime, PhraseTable.noTime),
    (.vague, PhraseTable.vague), (.service, PhraseTable.service), (.placeholder, PhraseTable.placeholder),
  ])
}
