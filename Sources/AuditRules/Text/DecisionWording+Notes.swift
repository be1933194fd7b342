/// Decisions as they stand in notes: a step that is under way, what becomes of a thing, a thing with its answer, and whose it is.
extension DecisionWording {
  /// Whether a part decides in the form of a note.
  func isNoted(_ part: Range<Int>) -> Bool {
    isUnderWay(part) || isBecoming(part) || isAnswered(part) || assigned(in: part) != nil || isNeeded(part)
  }

  /// "Stepping up: second overdose", "Closing - mum has moved", "Pausing overnights": what is being done, and nobody who does it.
  private func isUnderWay(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard words[first].startsSentence, !part.contains(where: { isFinite(words[$0]) || isUndecided[$0] }) else {
      return false
    }
    let next = first + 1
    if words[first].text == "stepping" {
      return next < part.upperBound && Self.stepped.contains(words[next])
    }
    if Self.pausing.contains(words[first]) {
      return part.dropFirst().prefix(3).contains { Self.running.contains(words[$0]) || Self.asked.contains(words[$0]) }
    }
    guard Self.underWay.contains(words[first]) else { return false }
    guard next < part.upperBound else { return words[first].text != "extending" }
    // "Transferring in from Kent" is news.
    if words[next].text == "in" { return false }
    return words[next].classes.contains(.function) || Self.steps.contains(words[next]) || times.named[next]
      || words[next].text == "case" || people.list.contains { $0.words.lowerBound == next }
  }

  private static let stepped: WordList = ["up", "down", "across", "back", "off"]

  private static let underWay: WordList = [
    "closing", "transferring", "issuing", "reallocating", "reopening", "reconvening", "convening", "extending",
    "referring", "rereferring", "withdrawing",
  ]

  private static let pausing: WordList = [
    "pausing", "suspending", "ending", "stopping", "reducing", "increasing", "restarting", "resuming", "starting",
    "keeping", "holding", "freezing",
  ]

  /// "Nan's assessment stops here", "Respite starts again from May": what becomes of a thing that the council runs.
  ///
  /// "Contact ends in tears" and "When contact stops he cries" tell what happens.
  private func isBecoming(_ part: Range<Int>) -> Bool {
    guard let verb = part.dropFirst().prefix(6).first(where: { Self.becoming.contains(words[$0]) }),
      Self.running.contains(words[verb - 1]), words[verb].gap.isEmpty,
      words[verb].text.hasSuffix("s") || words[verb - 1].text.hasSuffix("s"),
      !(part.lowerBound..<(verb - 1)).contains(where: { index in
        isFinite(words[index]) || !words[index].classes.isDisjoint(with: [.negation, .pronoun, .we, .modal, .be])
          || Self.circumstances.contains(words[index])
      })
    else { return false }
    let next = verb + 1
    guard next < part.upperBound, words[next].gap.isEmpty else { return true }
    return Self.bounding.contains(words[next]) || Self.turned.contains(words[next]) || times.named[next]
  }

  /// "Contact ends in tears", "Support starts well": how a thing goes, which is neither an instruction nor a thing by name.
  func isGoing(_ verb: Int) -> Bool {
    verb > 0 && Self.becoming.contains(words[verb]) && words[verb].text.hasSuffix("s")
      && Self.running.contains(words[verb - 1])
  }

  /// What somebody is inclined to, and nobody has decided: "Mum happy to go to nursery".
  static let inclined: WordList = [
    "happy", "willing", "unwilling", "keen", "able", "unable", "ready", "reluctant", "likely", "unlikely", "afraid",
  ]

  static let becoming: WordList = [
    "stops", "ends", "starts", "resumes", "pauses", "restarts", "ceases", "stays", "remains", "reverts", "stop", "end",
    "start", "resume", "pause", "restart", "cease", "stay", "remain", "revert",
  ]

  private static let turned: WordList = ["here", "now", "again", "there", "after", "once", "as", "weekly", "monthly"]

  private static let circumstances: WordList = [
    "when", "if", "while", "until", "before", "after", "once", "because", "as", "since", "whether",
  ]

  /// "Respite: no", "Overnights - yes from May": what was asked for, and the answer.
  private func isAnswered(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    // "No to resi": the answer before what was asked for.
    if ["no", "yes"].contains(words[first].text), words[first].startsSentence, part.count > 2,
      words[first + 1].text == "to", weight(part.dropFirst(2)) >= 1
    {
      return !part.contains { isFinite(words[$0]) }
    }
    guard first > 0, ["no", "yes"].contains(words[first].text),
      !words[first].gap.isDisjoint(with: [.colon, .dash, .question]),
      !words[first].startsSentence || words[first].gap.contains(.question),
      part.count == 1 || !words[first + 1].gap.isEmpty || Self.bounding.contains(words[first + 1])
        || words[first + 1].text == "not"
    else { return false }
    let start = (0..<first).last { words[$0].startsSentence } ?? 0
    let head = start..<first
    // "Respite used: no" tells how it was.
    let isAsked = head.contains { index in
      (Self.asked.contains(words[index]) || Self.steps.contains(words[index]))
        && (index + 1 == first || Self.wherefore.contains(words[index + 1]))
    }
    return head.count <= 4 && isAsked
      && !head.contains { isFinite(words[$0]) || words[$0].classes.contains(.modal) }
  }

  private static let wherefore: WordList = ["in", "at", "for", "with", "to", "by", "request"]

  /// What a family or a worker asks a manager for.
  private static let asked: WordList = [
    "respite", "overnight", "overnights", "sleepover", "sleepovers", "holiday", "extension", "funding", "transfer",
    "closure", "breaks", "taxi", "taxis", "payment", "payments", "s17", "s20", "unsupervised", "package", "allowance",
    "viability", "tutor", "resi", "accommodation", "babysitting", "tuition", "isw",
  ]

  /// "Josie: FGC referral; me: panel paperwork": whose task it is, where a colon gives it to somebody.
  func assigned(in part: Range<Int>) -> Range<Int>? {
    let first = part.lowerBound
    guard first > 0, words[first].gap.contains(.colon), part.count <= 8 else { return nil }
    let start = (0..<first).last { words[$0].startsClause } ?? 0
    let owner = start..<first
    guard words[start].startsSentence, owner.count <= 2, !news[start], isOwner(owner),
      part.contains(where: { Self.tasks.contains(words[$0]) || Self.steps.contains(words[$0]) }),
      !part.contains(where: { index in
        isFinite(words[index]) || isUndecided[index] || isMissing[index]
          || !words[index].classes.isDisjoint(with: [.negation, .modal, .we])
      })
    else { return nil }
    return owner
  }

  /// A worker, a name or "me", and nothing besides.
  private func isOwner(_ range: Range<Int>) -> Bool {
    if range.count == 1, words[range.lowerBound].text == "me" { return true }
    if people.list.contains(where: { $0.words == range && ($0.kind == .worker || $0.kind == .name) }) { return true }
    return range.count == 1 && mayBeName(range.lowerBound)
  }

  /// A capital word that no table has and that has no ending of an adjective, a verb or an abstract noun.
  func mayBeName(_ index: Int) -> Bool {
    let word = words[index]
    return word.isCapital && word.known < 0 && word.end - word.start > 2 && word.end - word.start < 10
      && word.classes.isDisjoint(with: [.participle, .number])
      && !Self.endings.contains { word.text.hasSuffix($0) }
  }

  private static let endings: [Letters] = [
    "ed", "ing", "ly", "ion", "ment", "ness", "ful", "ous", "ive", "al", "able", "ent", "ant", "ism", "ity", "ence",
    "ance", "ure", "ship", "less", "s's",
  ]

  /// What falls to somebody.
  private static let tasks: WordList = [
    "referral", "ref", "paperwork", "form", "forms", "chronology", "genogram", "report", "letter", "minutes", "visit",
    "visits", "call", "calls", "check", "checks", "statement", "agenda", "invites", "email", "emails", "summary",
    "handover", "booking", "application", "bundle", "checklist", "ecomap", "transport", "room", "medical", "notes",
  ]

  /// "Need a pre-birth on this one", "Needs a new lead worker": what whoever writes asks for; "Needs a hug" is the child's.
  private func isNeeded(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard words[first].startsSentence || words[first].gap.contains(.dash), part.count > 2,
      ["a", "an", "the", "another", "his", "her"].contains(words[first + 1].text),
      !part.contains(where: { isFinite(words[$0]) && $0 > first || isUndecided[$0] })
    else { return false }
    let rest = (first + 2)..<min(first + 6, part.upperBound)
    let isOurs = rest.contains { index in
      Self.steps.contains(words[index]) || Self.tasks.contains(words[index]) || Self.needed.contains(words[index])
        || people.list.contains { $0.kind == .worker && $0.words.contains(index) }
    }
    switch words[first].text {
    case "need": return isOurs || weight(rest) >= 2
    case "needs": return isOurs
    default: return false
    }
  }

  /// "Needs a new lead worker": who is asked for acts on nothing.
  func isSoughtFor(_ agent: Agents.Agent) -> Bool {
    let start = agent.person.words.lowerBound
    guard agent.verb == nil, start > 1 else { return false }
    return words[max(0, start - 4)..<start].contains { ["need", "needs"].contains($0.text) && $0.startsSentence }
  }

  private static let needed: WordList = [
    "assessment", "pre", "meeting", "conference", "review", "pep", "worker", "placement", "interpreter", "advocate",
    "medical", "discussion", "safety",
  ]

  /// Whether nothing stands behind the thing but how soon: "FGC referral. Now."
  func isPressed(from end: Int) -> Bool {
    end < words.count && words.count - end <= 4
      && (end..<words.count).allSatisfy { Self.pressing.contains(words[$0]) || times.covered[$0] }
  }

  private static let pressing: WordList = [
    "now", "today", "please", "pls", "asap", "urgent", "urgently", "immediately", "straight", "away", "yes", "quickly",
  ]

  /// "Nkechi to get the ABE date off police": a date, a result or what goes by its letters, which somebody is to get.
  func isGetting(_ verb: Int, _ part: Range<Int>) -> Bool {
    guard Self.getting.contains(words[verb]) else { return false }
    return (verb + 1..<min(verb + 5, part.upperBound)).contains { index in
      Self.gettable.contains(words[index]) && words[index].gap.isEmpty && !isUndecided[index]
    }
  }

  private static let getting: WordList = ["get", "find", "obtain", "request", "confirm", "fix", "set", "chase", "ask"]

  private static let gettable: WordList = [
    "date", "dates", "outcome", "result", "results", "decision", "dbs", "abe", "pnc", "number", "numbers", "names",
    "address", "details", "time", "times", "copy", "log", "logs",
  ]

  /// "Ros is reconvening", "Dawn booking the room": what a worker does once, and so is about to do.
  func isArranging(_ agent: Agents.Agent) -> Bool {
    guard let verb = agent.verb, Agents.arranging.contains(words[verb]) else { return false }
    let end = (verb..<words.count).first { $0 > verb && words[$0].startsClause } ?? words.count
    return !(verb..<end).contains { News.frequent.contains(words[$0]) || isMissing[$0] }
  }

  /// "Harj, legal gateway form, Tuesday": who begins the note, before a comma, where a thing and a day follow.
  func opener() -> Range<Int>? {
    guard words.count > 3, words[1].gap == .comma, let first = Segments(words, atCommas: true).ranges.dropFirst().first,
      mayBeName(0) || people.list.contains(where: { $0.words == 0..<1 && $0.kind == .name }),
      first.contains(where: { content.weights[$0] == 2 || Self.steps.contains(words[$0]) }),
      !first.contains(where: { isFinite(words[$0]) || words[$0].classes.contains(.participle) }),
      words.indices.contains(where: { times.named[$0] })
    else { return nil }
    return 0..<1
  }

  /// Who signs: a name that stands alone at the end of the note.
  func signer() -> Range<Int>? {
    guard let last = words.indices.last, last > 1, words[last].startsSentence, !words[last].gap.contains(.question),
      mayBeName(last)
    else { return nil }
    return last..<words.count
  }

  /// "FAO Dawn", "attn Priya": to whom a note is written.
  func isAddressed(_ person: Person) -> Bool {
    let start = person.words.lowerBound
    guard start > 0, words[start].gap.isEmpty else { return false }
    if Self.addressing.contains(words[start - 1]) { return true }
    // "Minutes out by Tues pls Jo": whoever is asked for it, at the end.
    let end = person.words.upperBound
    return Self.politely.contains(words[start - 1]) && person.kind != .family
      && (end == words.count || !words[end].gap.isEmpty)
  }

  private static let politely: WordList = ["pls", "please", "plz"]

  private static let addressing: WordList = ["fao", "attn", "attention"]

  /// "to carry on with the same worker": a choice of whom or where; "carry on", "continue with the same plan" choose nothing.
  static func isKeptAlike(from verb: Int, _ words: [Word]) -> Bool {
    guard ["carry", "continue"].contains(words[verb].text) else { return false }
    let reach = verb..<min(verb + 7, words.count)
    guard let same = reach.first(where: { words[$0].text == "same" }), same + 1 < words.count else { return false }
    return words[(same + 1)...].prefix(2).contains { $0.gap.isEmpty && keptAlike.contains($0) }
  }

  private static let keptAlike: WordList = [
    "worker", "sw", "fsw", "therapist", "school", "nursery", "placement", "carer", "carers", "tutor", "midwife", "hv",
    "contact", "supervisor", "counsellor", "provider", "mentor", "interpreter", "advocate", "venue", "driver", "escort",
  ]
}

extension DecisionWording {
  /// "NFA, police confirm no offence", "info from school shows", "awaiting probation report": where what is known comes from, and nobody
  /// who acts.
  func isSource(_ person: Person) -> Bool {
    guard isOutside(person) else { return false }
    var at = person.words.upperBound
    while at < words.count, words[at].gap.isEmpty, !words[at].classes.isDisjoint(with: [.have, .adverb]) { at += 1 }
    if at < words.count, words[at].gap.isEmpty, Self.informing.contains(words[at]) { return true }
    let start = person.words.lowerBound
    return start > 1 && words[start].gap.isEmpty && words[start - 1].text == "from"
      && Self.informations.contains(words[start - 2])
  }

  /// An organisation, or one of the people of others.
  func isOutside(_ person: Person) -> Bool {
    person.kind == .organisation || person.words.contains { News.outsiders.contains(words[$0]) }
  }

  private static let informing: WordList = [
    "confirm", "confirms", "confirmed", "report", "reports", "reported", "say", "says", "said", "show", "shows",
    "showed",
    "state", "states", "stated", "tell", "tells",
  ]

  private static let informations: WordList = [
    "info", "information", "update", "updates", "feedback", "report", "reports", "evidence", "intel", "intelligence",
    "advice",
    "data", "letter", "email", "call",
  ]
}
