/// Decisions that hang on a condition, that pass from one to another, that change what was running, or that somebody takes on who
/// says "me".
extension DecisionWording {
  /// "If nan says no, Priya contacts the aunt by 4 May": what somebody does where something comes about.
  ///
  /// Of a name alone, which may be the child's, a time is asked for.
  func isOnCondition(_ agent: Agents.Agent) -> Bool {
    let person = agent.person
    guard let verb = agent.verb, person.kind == .worker || person.kind == .name || person.kind == .organisation else {
      return false
    }
    let first = person.words.lowerBound
    let start = (0...first).last { words[$0].startsSentence } ?? 0
    guard first - start > 2, words[start].text == "if", !words[verb].startsSentence, isVerb(verb),
      words[verb].text.hasSuffix("s") || words[person.words].contains(where: { $0.text.hasSuffix("s") }),
      // "If SW or mum visits": a condition has a verb of its own.
      words[(start + 1)..<first].contains(where: { isFinite($0) || $0.classes.contains(.does) })
    else { return false }
    let end = (verb..<words.count).first { words[$0].startsSentence } ?? words.count
    return person.kind == .worker || (start..<end).contains { times.named[$0] }
  }

  /// "If school exclude him again, call an emergency PEP", "Due in by 4/6: parenting assessment".
  func isToldOnCondition(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    if words[first].text == "due", part.upperBound < words.count, words[part.upperBound].gap.contains(.colon) {
      return part.contains { times.named[$0] }
    }
    guard words[first].text == "if", let comma = part.dropFirst(3).first(where: { words[$0].gap.contains(.comma) })
    else {
      return false
    }
    return isInstruction(comma..<part.upperBound)
  }

  func isVerb(_ index: Int) -> Bool {
    !words[index].classes.isDisjoint(with: [.does, .imperative]) || words[index].text == "do"
  }

  /// "Wes won't be doing the s7, CAFCASS will", "Legal aren't issuing, we are": who does it instead, if that is said.
  func turn(in thought: Range<Int>) -> Range<Int>? {
    guard thought.count > 4, let last = thought.last, Self.elliptic.contains(words[last]), words[last].gap.isEmpty
    else { return nil }
    let cut = thought.dropFirst().last { words[$0].gap.contains(.comma) || Self.turning.contains(words[$0]) }
    guard let cut else { return nil }
    var start = Self.turning.contains(words[cut]) ? cut + 1 : cut
    if words[start].text == "the" { start += 1 }
    let head = thought.lowerBound..<cut
    let isSaid = weight(head) >= 1 || head.dropFirst().contains { words[$0].classes.contains(.capitals) }
    guard start < last, last - start <= 3, isSaid, !news.touches(head),
      head.contains(where: { words[$0].text.hasSuffix("n't") || words[$0].text == "not" })
    else { return nil }
    if last == start + 1, words[start].classes.contains(.we) { return start..<last }
    let doer = people.list.first { $0.words.lowerBound == start && $0.words.upperBound == last }
    guard let doer else { return nil }
    switch doer.kind {
    case .worker, .organisation: return doer.words
    case .name: return ["will", "shall"].contains(words[last].text) ? doer.words : nil
    case .family, .child, .nobody: return nil
    }
  }

  private static let turning: WordList = ["but", "and", "so"]

  private static let elliptic: WordList = ["will", "shall", "is", "are", "am", "does", "do"]

  /// "Core assessment extended to day 45", "Direct payments frozen": what runs, and what was done to it, and nobody who did.
  func isAltered(_ part: Range<Int>) -> Bool {
    guard let verb = part.dropFirst().prefix(6).first(where: { Self.altered.contains(words[$0]) }) else { return false }
    let head = part.lowerBound..<verb
    guard head.contains(where: { Self.running.contains(words[$0]) }),
      !head.contains(where: {
        isFinite(words[$0]) || !words[$0].classes.isDisjoint(with: [.negation, .pronoun, .we, .modal, .be])
      }),
      !part.contains(where: { times.covered[$0] && !times.named[$0] || isUndecided[$0] })
    else { return false }
    let next = verb + 1
    let isNews = Self.amounts.contains(words[verb]) || Self.ending.contains(words[verb])
    guard next < part.upperBound, words[next].gap.isEmpty else { return !isNews }
    if words[verb].text == "moved", !part.contains(where: { times.named[$0] }) { return false }
    let isBound = Self.bounding.contains(words[next]) || times.named[next]
    return isBound && (!Self.amounts.contains(words[verb]) || ["to", "by"].contains(words[next].text))
  }

  private static let altered: WordList = [
    "extended", "frozen", "suspended", "unfrozen", "halted", "reinstated", "shortened", "rescinded", "capped",
    "lengthened", "withdrawn", "reduced", "increased", "doubled", "halved", "cut", "lifted", "paused", "stopped",
    "ceased", "moved",
  ]

  /// What is done to amounts and days, and says little without how far.
  private static let amounts: WordList = ["reduced", "increased", "doubled", "halved", "cut", "moved"]

  /// What may have come of itself, where nothing says from when.
  private static let ending: WordList = ["stopped", "lifted", "ceased"]

  static let bounding: WordList = [
    "to", "until", "till", "for", "from", "by", "pending", "while", "whilst", "at", "due", "as", "because",
  ]

  /// What the council runs, and may extend, stop or change.
  static let running: WordList = [
    "assessment", "cpp", "plan", "payments", "payment", "package", "respite", "contact", "visits", "sessions",
    "placement", "support", "funding", "hours", "transport", "allocation", "deadline", "timescale", "s20", "breaks",
    "allowance", "plo", "cin", "cp", "icpc", "rcpc", "enquiry", "s47", "review", "taxi", "monitoring", "budget",
  ]

  /// "Back to panel after Easter": before whom a case comes again.
  func isReturned(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard part.count > 2, words[first].text == "back", words[first + 1].text == "to",
      !part.prefix(5).contains(where: {
        isFinite(words[$0]) || isUndecided[$0] && !words[$0].classes.contains(.negation)
      })
    else { return false }
    return part.dropFirst(2).prefix(3).contains { Self.forums.contains(words[$0]) }
  }

  /// Before whom a case is brought.
  static let forums: WordList = [
    "panel", "court", "conference", "legal", "gateway", "review", "icpc", "rcpc", "strat", "strategy", "marac", "mase",
    "mace", "lpm", "plo", "tm", "hos", "sm", "lado", "s47", "mash",
  ]

  /// "School check after half term": whom to ask, and when.
  func isCheckedWith(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard let asked = people.list.first(where: { $0.words.lowerBound == first && $0.kind == .organisation }),
      asked.words.upperBound < part.upperBound, Self.checking.contains(words[asked.words.upperBound]),
      words[asked.words.upperBound].gap.isEmpty
    else { return false }
    return part.contains { times.named[$0] }
      && !part.contains { isFinite(words[$0]) || isUndecided[$0] || words[$0].classes.contains(.modal) }
  }

  private static let checking: WordList = ["check", "call", "chase", "contact", "meeting", "referral", "email"]

  /// "s47, joint with police": how a step is taken, in a few words after a comma.
  func isHow(_ rest: Range<Int>.SubSequence) -> Bool {
    guard let first = rest.first, rest.count <= 5, words[first].gap.contains(.comma) else { return false }
    return ["joint", "single", "jointly", "today"].contains(words[first].text) || times.named[first]
  }

  /// "It was felt that the family should be moved": what a meeting came to.
  func isFelt(_ index: Int) -> Bool {
    let start = (0...index).last { words[$0].startsSentence } ?? 0
    guard index - start > 3, words[start].text == "it", words[start + 1].text == "was" else { return false }
    return ["felt", "agreed", "considered", "decided"].contains(words[start + 2].text)
  }

  /// "and I have asked Deborah to book": what follows a thought and is not one.
  func isDirecting(_ index: Int) -> Bool {
    guard index + 2 < words.count, words[index].classes.contains(.we) else { return false }
    if takenOn(index) != nil { return true }
    let verb = words[index + 1].classes.contains(.have) ? index + 2 : index + 1
    return Self.directing.contains(words[verb]) || words[verb].classes.contains(.deciding)
  }

  /// "Agreed that I stop the visits", "Agreed with Sanj that I don't start": what is agreed that I do.
  func isAgreed(before index: Int) -> Bool {
    guard index > 0 else { return false }
    if ["agreed", "decided"].contains(words[index - 1].text) { return true }
    guard words[index - 1].text == "that" else { return false }
    var at = index - 1
    while at > 0, index - at < 8, !words[at].startsSentence {
      at -= 1
      if ["agreed", "decided"].contains(words[at].text) { return true }
    }
    return false
  }

  /// "I ring the LADO today": a bare verb, and a day that is still to come.
  func isDoneOnADay(_ index: Int) -> Bool {
    guard words[index].startsClause || words[index].gap.contains(.comma), index + 2 < words.count,
      words[index + 1].classes.contains(.imperative), !words[index + 1].classes.contains(.participle),
      !isFinite(words[index + 1])
    else { return false }
    let end = (index + 1..<words.count).first { words[$0].startsSentence } ?? words.count
    return (index + 2..<end).contains { at in
      times.named[at]
        && (["today", "tomorrow", "tonight", "next"].contains(words[at].text)
          || !words[at].classes.isDisjoint(with: [.weekday, .date, .slashed, .month, .ordinal]))
    }
  }

  /// "Me to ring IRO tomorrow".
  func isMeToAct(_ index: Int) -> Bool {
    guard words[index].text == "me", index + 2 < words.count, words[index + 1].text == "to",
      words[index + 1].gap.isEmpty, isVerb(index + 2)
    else { return false }
    return isBesideOthers(index) || words[index].startsClause || words[index].gap.contains(.comma)
  }

  /// "SW + me", "TM and me".
  func isBesideOthers(_ index: Int) -> Bool {
    guard words[index].text == "me", index > 0 else { return false }
    let isLast = index + 1 == words.count || !words[index + 1].gap.isEmpty || words[index + 1].text == "to"
    if words[index].gap.contains(.plus) { return isLast }
    return isLast && words[index - 1].text == "and" && deciders[index - 1]
  }

  /// What a form calls two fields in one: "Manager's decision and rationale (include timescales):", whose words decide and
  /// ground nothing.
  static func headings(_ words: [Word]) -> WordSet {
    var covered = WordSet()
    for colon in words.indices.dropFirst() where words[colon].gap.contains(.colon) {
      let start = (0..<colon).last { words[$0].startsSentence } ?? 0
      let heading = start..<colon
      guard (2...14).contains(heading.count), heading.count(where: { fieldNames.contains(words[$0]) }) >= 2,
        heading.allSatisfy({ words[$0].classes.contains(.function) || ofHeadings.contains(words[$0]) })
      else { continue }
      covered.insert(heading)
    }
    return covered
  }

  private static let fieldNames: WordList = [
    "decision", "decisions", "rationale", "reason", "reasons", "timescale", "timescales", "action", "actions", "owner",
  ]

  private static let ofHeadings: WordList = [
    "manager's", "management", "manager", "decision", "decisions", "rationale", "reason", "reasons", "include",
    "including", "timescale", "timescales", "action", "actions", "owner", "oversight", "direction", "supervisor's",
    "analysis", "please", "record", "agreed", "next", "steps", "outcome", "supervision", "summary",
  ]

  /// "by the 28th", "tomorrow": a time that bounds what is to be done, where nothing in its part has happened.
  func isStillToCome(_ mark: Mark) -> Bool {
    guard mark.reading == .time, !mark.words.contains(where: { isMissing[$0] || news[$0] }) else { return false }
    let first = mark.words.lowerBound
    guard Self.limits.contains(words[first]) || ["due", "tomorrow"].contains(words[first].text) else { return false }
    var start = first
    while start > 0, !words[start].startsSentence { start -= 1 }
    let end = (mark.words.upperBound..<words.count).first { words[$0].startsSentence } ?? words.count
    // "Dad in prison till March": how long something is so.
    let isState = people.list.contains { $0.words.lowerBound == start && ($0.kind == .family || $0.isChild) }
    if isState, ["until", "till", "til"].contains(words[first].text),
      !(start..<first).contains(where: { words[$0].text == "to" || words[$0].classes.contains(.modal) })
    {
      return false
    }
    return !(start..<end).contains {
      isFinite(words[$0]) && words[$0].text != "needs" || words[$0].classes.contains(.negation)
    }
  }
}
