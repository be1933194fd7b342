/// Finds who acts: a person before a verb, after "by", or alone between two marks as the owner of what stands beside.
struct Agents {
  /// Whose grammar is asked for.
  enum Manner {
    case plan
    case decision
  }

  private let words: [Word]
  private let people: [Person]
  private let isTime: WordSet
  private let manner: Manner

  init(_ words: [Word], _ people: [Person], isTime: WordSet, manner: Manner) {
    self.words = words
    self.people = people
    self.isTime = isTime
    self.manner = manner
  }

  /// One who acts, and where the verb stands, if there is one.
  struct Agent {
    var person: Person
    var verb: Int?
  }

  /// All who act, in the order of the text.
  var found: [Agent] {
    var agents: [Agent] = []
    agents.reserveCapacity(people.count)
    for (index, person) in people.enumerated() where person.kind != .nobody && !person.isOwner {
      if let verb = verb(after: person, index) {
        agents.append(Agent(person: person, verb: verb))
      } else if isNamedByPreposition(person) || isAlone(person, index) {
        agents.append(Agent(person: person, verb: nil))
      }
    }
    return agents
  }

  /// The end of this person and of those joined to it by "and", a comma or a stroke.
  private func joined(_ person: Person, _ index: Int) -> (end: Int, isSeveral: Bool) {
    var end = person.words.upperBound
    var isSeveral = false
    for next in people[(index + 1)...] {
      let start = next.words.lowerBound
      guard start < words.count, !words[start].startsSentence else { break }
      let isListed = start == end && !words[start].gap.isDisjoint(with: [.comma, .slash, .plus])
      let isOwn = start == end + 2 && ["his", "her", "their", "the", "my"].contains(words[end + 1].text)
      let isAnd = (start == end + 1 || isOwn) && (words[end].text == "and" || words[end].text == "or")
      guard isListed || isAnd else { break }
      end = next.words.upperBound
      isSeveral = true
    }
    return (end, isSeveral)
  }

  private func verb(after person: Person, _ index: Int) -> Int? {
    var (at, isSeveral) = joined(person, index)
    // "MGM (Sundays 2 to 4) will": what stands in brackets is passed over.
    if at < words.count, words[at].gap.contains(.bracket) {
      let close = ((at + 1)..<min(at + 9, words.count)).first { words[$0].gap.contains(.bracket) }
      if let close, !words[close].startsSentence { at = close }
    }
    while at < words.count, words[at].classes.contains(.adverb) || words[at].text == "not", !words[at].startsSentence {
      at += 1
    }
    guard at < words.count, !words[at].startsSentence, words[at].gap.isDisjoint(with: [.dash, .colon]) else {
      return nil
    }
    let word = words[at]
    // "Mum 2 ring": a figure before a verb is how it is typed in haste.
    let isTyped2 =
      word.text == "2" && at + 1 < words.count && words[at + 1].gap.isEmpty
      && (!words[at + 1].classes.isDisjoint(with: [.imperative, .does, .have, .be]) || words[at + 1].known < 0)
    if word.text == "to" || isTyped2 { return infinitive(at + 1, of: person) }
    if manner == .plan, Self.refraining.contains(word), at + 1 < words.count, !words[at + 1].startsSentence,
      words[at + 1].classes.contains(.does) || words[at + 1].classes.contains(.imperative)
    {
      return infinitive(at + 1, of: person)
    }
    if let asked = asked(at, of: person) { return asked }
    if word.classes.contains(.modal), !word.classes.contains(.have) {
      let isNeed = word.text == "needs" || word.text == "need"
      if isNeed { return at + 1 < words.count && words[at + 1].text == "to" ? infinitive(at + 2, of: person) : nil }
      return infinitive(at + 1, of: person)
    }
    if word.text == "gonna" { return infinitive(at + 1, of: person) }
    if manner == .plan, person.isAdult, Self.refusing.contains(word) { return infinitive(at + 1, of: person) }
    if manner == .plan, let minded = minding(at, of: person) { return minded }
    if word.classes.contains(.be) || words[at - 1].text.hasSuffix("'s"), let going = going(at, of: person) {
      return going
    }
    if manner == .decision, person.kind != .family, person.kind != .child, let arranged = arranged(at) {
      return arranged
    }
    if word.classes.contains(.be) { return nil }
    if Self.meaning.contains(word), at + 2 < words.count, words[at + 1].text == "to" {
      return infinitive(at + 2, of: person)
    }
    if word.classes.contains(.have) {
      guard manner == .plan, person.isAdult, at + 1 < words.count, !isHolding(at) else { return nil }
      return words[at + 1].classes.contains(.participle) || words[at + 1].text == "been" ? nil : at
    }
    // "MGM supervise bath time", "SW book for Tuesday": in notes the verb stands bare.
    if person.isAdult || isByInitials(person), word.classes.contains(.imperative), at + 1 < words.count,
      !words[at + 1].startsClause,
      !Self.nouns.contains(word)
    {
      return at
    }
    if isAtWork(person, at) || manner == .plan && isSent(person, at) { return at }
    guard word.classes.contains(.does) else { return nil }
    let mayBeWorker = manner == .decision && person.kind == .name
    if person.isChild, !mayBeWorker, word.classes.contains(.state) { return nil }
    let isPlural = isSeveral || words[person.words.upperBound - 1].text.hasSuffix("s") || person.kind == .organisation
    if word.text.hasSuffix("s") && !word.text.hasSuffix("ss") { return at }
    return isPlural && !word.text.hasSuffix("ing") && !word.text.hasSuffix("ed") ? at : nil
  }

  /// "No parenting assessment, nan has one": what somebody has already is nothing to do.
  private func isHolding(_ start: Int) -> Bool {
    var at = start + 1
    while at < words.count,
      words[at].classes.contains(.adverb) || ["already", "now", "her", "his"].contains(words[at].text)
    {
      at += 1
    }
    guard at < words.count, Self.held.contains(words[at]), words[at].gap.isEmpty else { return false }
    return at + 1 == words.count || !words[at + 1].gap.isEmpty
  }

  private static let held: WordList = ["one", "some", "none", "hers", "his", "theirs", "own"]

  /// "LH ring police now": a worker by the initials, who begins the note of a decision.
  private func isByInitials(_ person: Person) -> Bool {
    let first = words[person.words.lowerBound]
    return manner == .decision && person.kind == .name && person.words.count == 1 && first.startsSentence
      && first.classes.contains(.capitals) && (2...3).contains(first.end - first.start) && first.known < 0
  }

  /// "Cerys doing the papers", "mum keeping sleep diary".
  private func isAtWork(_ person: Person, _ at: Int) -> Bool {
    let word = words[at]
    guard !person.isChild || person.kind == .name, word.text.hasSuffix("ing"), word.gap.isEmpty, at + 1 < words.count,
      !words[at + 1].startsClause, !DecisionWording.namedDoings.contains(word),
      !word.classes.isDisjoint(with: [.does, .imperative]) || ["doing", "having", "taking"].contains(word.text)
    else { return false }
    return People.afterVerbs.contains(words[at + 1])
      || manner == .plan && words[person.words.lowerBound].startsClause
        && (!words[at + 1].classes.contains(.function) || ["to", "with"].contains(words[at + 1].text))
  }

  /// "dad out of the house by tonight", "SW o/v next week": a worker or a parent at the start, and where or what.
  private func isSent(_ person: Person, _ at: Int) -> Bool {
    guard words[person.words.lowerBound].startsClause, words[at].gap.isEmpty else { return false }
    if person.kind == .family {
      return ["out", "away", "off", "back"].contains(words[at].text) && isTime.touches(at..<words.count)
    }
    let end = (at..<words.count).first { words[$0].startsSentence } ?? words.count
    // "Optician appointment 6 June": what is to be gone to.
    if ["appointment", "appt", "checkup", "referral"].contains(words[at].text) { return false }
    return person.kind == .worker && isTime.touches(at..<end) && !isTime[at]
      && !words[at..<end].contains { !$0.classes.isDisjoint(with: [.finite, .modal, .negation, .participle, .be]) }
  }

  /// "is to ring", "is then going to sit down", "'s going to get", "is due to meet": what is still to come.
  private func going(_ start: Int, of person: Person) -> Int? {
    var at = words[start].classes.contains(.be) ? start + 1 : start
    while at < words.count, words[at].classes.contains(.adverb) || words[at].text == "then" { at += 1 }
    if at < words.count, ["going", "due", "set"].contains(words[at].text) { at += 1 }
    guard at + 1 < words.count, words[at].text == "to" else { return nil }
    return infinitive(at + 1, of: person)
  }

  /// "Ros is reconvening", "Dawn booking the room": what is done once, and by workers alone.
  private func arranged(_ start: Int) -> Int? {
    var at = start
    if ["is", "are"].contains(words[at].text) { at += 1 }
    while at < words.count, words[at].classes.contains(.adverb) { at += 1 }
    return at < words.count && words[at].gap.isEmpty && Self.arranging.contains(words[at]) ? at : nil
  }

  /// What workers are about to do who are said to be doing it.
  static let arranging: WordList = [
    "convening", "reconvening", "chairing", "booking", "rebooking", "arranging", "rearranging", "referring", "issuing",
    "drafting", "commissioning", "allocating", "reallocating", "requesting", "notifying", "instructing", "circulating",
    "filing", "finalising", "scheduling", "rescheduling", "convening", "inviting", "organising", "submitting",
  ]

  /// What somebody means to do is as good as promised.
  private static let meaning: WordList = ["plans", "plan", "intends", "intend", "undertakes", "promises"]

  /// Verbs that are as often nouns after the one whose they are: "SW visit", "HV report", "school contact".
  private static let nouns: WordList = [
    "visit", "report", "contact", "review", "support", "plan", "update", "record", "request", "check", "test", "call",
    "text", "email", "letter", "work", "help", "name", "number", "change", "move", "lead", "input", "address", "notes",
    "supervision", "assessment", "meeting", "attend", "attended", "told", "asked", "said", "read", "put", "set",
    "place", "transport", "link", "log", "audit", "chase", "concern", "close", "discharge", "query", "feed",
  ]

  /// "Mum and dad don't shout": what somebody leaves undone is an action of theirs.
  private static let refraining: WordList = ["don't", "doesn't", "dont", "doesnt"]

  private static let refusing: WordList = ["won't", "mustn't", "shan't", "wont"]

  /// "has been asked to leave", "has agreed to ring": whoever is asked is to act.
  private func asked(_ start: Int, of person: Person) -> Int? {
    guard person.isAdult || person.kind == .name else { return nil }
    var at = start
    var isPassive = false
    while at < words.count, at - start < 3, !words[at].text.hasSuffix("n't"),
      words[at].text == "been" || words[at].classes.contains(.have)
        || words[at].classes.contains(.be)
    {
      isPassive = isPassive || words[at].text == "been" || !words[at].classes.contains(.have)
      at += 1
    }
    guard at + 2 < words.count, Self.takenOn.contains(words[at]), words[at + 1].text == "to",
      !words[at + 2].startsClause
    else { return nil }
    // "J has asked to see her file", "R asked to go to nan's": what somebody wishes; a day that bounds it tells it is a task.
    if words[at].text == "asked", !isPassive {
      if at > start || words[at + 2].text == "be" { return nil }
      let end = (at..<words.count).first { words[$0].startsSentence } ?? words.count
      let mayWish = (person.kind == .family || person.kind == .name) && !isService(person)
      if manner == .decision, mayWish, !isTime.touches(at..<end) { return nil }
    }
    return infinitive(at + 2, of: person)
  }

  /// "Family Solutions": capital words side by side are a service rather than a child or a relative.
  private func isService(_ person: Person) -> Bool { person.isService(in: words) }

  private static let takenOn: WordList = [
    "asked", "told", "agreed", "offered", "promised", "instructed", "tasked", "advised", "volunteered",
  ]

  /// "to check" is something done; "to be checked" is not, nor is "to be" or "to have" for a child.
  private func infinitive(_ start: Int, of person: Person) -> Int? {
    var at = start
    while at < words.count, words[at].classes.contains(.adverb) || words[at].text == "not" || words[at].text == "then" {
      at += 1
    }
    guard at < words.count, !words[at].startsSentence, !People.afterVerbs.contains(words[at]) else { return nil }
    let word = words[at]
    // "Signpost mum to Homestart": where to, and nothing to do.
    if word.isCapital, word.gap.isEmpty, word.classes.isDisjoint(with: [.does, .imperative]), at > 1,
      person.words.lowerBound > 0, words[person.words.lowerBound - 1].classes.contains(.imperative)
    {
      return nil
    }
    if word.text == "be" {
      guard at + 1 < words.count else { return nil }
      if manner == .plan, isBearing(at + 1, of: person) { return at }
      // "SW to be off rota".
      if person.kind == .worker, at + 2 < words.count, ["off", "on"].contains(words[at + 1].text),
        ["rota", "duty"].contains(words[at + 2].text)
      {
        return at
      }
      return ["able", "responsible", "present", "available", "involved"].contains(words[at + 1].text) ? at : nil
    }
    let mayBeWorker = manner == .decision && person.kind == .name
    if person.isChild, !mayBeWorker, word.classes.contains(.state) {
      // "T to stay out of trouble".
      if word.text == "stay", at + 1 < words.count, Self.keeping.contains(words[at + 1]) { return at }
      // "will have been in school" is what the child did.
      return word.text == "have" && at + 1 < words.count && words[at + 1].text == "been" ? at : nil
    }
    return at
  }

  /// "Mum to be honest", "Dad won't be in the house": how or where an adult is to be, and not what is to be done to one.
  private func isBearing(_ at: Int, of person: Person) -> Bool {
    let word = words[at]
    guard person.kind == .family || person.kind == .worker, word.gap.isEmpty else { return false }
    if Self.whereabouts.contains(word) { return isKept(person, before: at) }
    return word.classes.isDisjoint(with: [.function, .participle, .number, .times, .unit, .weekday, .month, .date])
      && Self.manners.contains(word)
  }

  /// Whether a denial stands between somebody and the verb.
  private func isKept(_ person: Person, before at: Int) -> Bool {
    words[person.words.upperBound..<at].contains { $0.classes.contains(.negation) }
  }

  private static let manners: WordList = [
    "honest", "open", "sober", "clean", "calm", "home", "awake", "ready", "polite", "civil", "punctual", "truthful",
    "reliable", "consistent", "contactable", "reachable",
  ]

  static let whereabouts: WordList = [
    "in", "at", "near", "around", "alone", "with", "inside", "outside", "there", "home", "present", "left", "on",
  ]

  /// "Mum understands what he needs", "dad not drinking", "foster dad is taking them Thurs": what a parent does in a plan
  /// besides what the verbs of the tables say.
  private func minding(_ at: Int, of person: Person) -> Int? {
    let word = words[at]
    if word.gap.isEmpty, person.kind == .family || person.isChild, Self.knowing.contains(word) { return at }
    if word.gap.isEmpty, word.text.hasSuffix("ing"), person.kind == .family, at > 0, words[at - 1].text == "not" {
      return at
    }
    guard person.isAdult, word.classes.contains(.be), at + 2 < words.count, words[at + 1].text.hasSuffix("ing"),
      words[at + 1].gap.isEmpty, People.afterVerbs.contains(words[at + 2]),
      !DecisionWording.idle.contains(words[at + 1]) || ["having", "doing", "helping"].contains(words[at + 1].text)
    else { return nil }
    return at + 1
  }

  private static let knowing: WordList = [
    "understands", "understand", "knows", "recognises", "accepts", "realises", "understood", "appreciates",
  ]

  private static let keeping: WordList = ["out", "away", "off", "clear"]

  private func isNamedByPreposition(_ person: Person) -> Bool {
    var at = person.words.lowerBound
    while at > 0, !words[at].startsClause, ["the", "her", "his", "their", "a"].contains(words[at - 1].text) { at -= 1 }
    guard at > 0, !words[at].startsSentence else { return false }
    switch words[at - 1].text {
    case "by": return person.kind != .child
    case "from": return person.kind == .worker || person.kind == .family && manner == .plan
    case "lead", "owner", "who", "responsible": return person.isAdult
    default: return false
    }
  }

  /// "HV.", ", SW" or "- FSW by Friday": nobody but this person between two marks.
  private func isAlone(_ person: Person, _ index: Int) -> Bool {
    guard person.kind != .child, !isAppointment(person) else { return false }
    let (end, isSeveral) = joined(person, index)
    let start = person.words.lowerBound
    let isSpecified = person.kind == .worker && start > 1 && words[start].gap.isEmpty && isSpecifying(words[start - 1])
    let first = words[isSpecified ? start - 1 : start]
    guard !first.gap.isDisjoint(with: .part) else { return false }
    if person.kind == .family, isSeveral { return false }
    if person.kind == .name, first.startsSentence, end < words.count { return false }
    guard end < words.count else { return !(start == 0) }
    let next = words[end]
    if first.startsSentence, next.gap.contains(.colon) || next.gap.contains(.dash) {
      if person.kind == .organisation || person.kind == .name { return manner == .plan && !isHeading(first) }
      return true
    }
    return !next.gap.isDisjoint(with: .part) || isTime[end]
  }

  /// "Dentist before Xmas", "Optician 6 June": where somebody is to be taken by a day, and nobody who acts.
  func isAppointment(_ person: Person) -> Bool {
    let end = person.words.upperBound
    return manner == .plan && person.words.count == 1 && words[person.words.lowerBound].startsSentence
      && end < words.count && words[end].gap.isEmpty && isTime[end] && Self.services.contains(words[end - 1])
  }

  /// Those to whom a child is taken.
  private static let services: WordList = [
    "dentist", "optician", "opticians", "orthodontist", "gp", "doctor", "doctors", "paediatrician", "physio", "camhs",
    "salt", "audiology", "audiologist", "clinic", "hospital", "therapist", "counsellor", "orthoptist", "dietician",
    "dietitian", "psychologist", "psychiatrist", "ot",
  ]

  /// "- adoption SW": a word before a role that says which, and neither acts nor joins.
  private func isSpecifying(_ word: Word) -> Bool {
    word.classes.isDisjoint(with: [.function, .participle, .does, .imperative, .modal, .number])
  }

  private func isHeading(_ word: Word) -> Bool {
    ["health", "education", "housing", "legal", "social", "police"].contains(word.text)
  }
}
