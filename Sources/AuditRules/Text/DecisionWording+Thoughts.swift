/// What is thought of and not decided, though it was agreed on; forms that nobody filled in; and what is decided by saying that it stays so.
extension DecisionWording {
  // MARK: - A thought that is agreed on

  /// "Agreed that SW will consider a referral", "Agreed to explore options", "Agreed to keep an open mind": the verb under "agreed" is
  /// one of thinking.
  func isThought(after agreed: Int) -> Bool {
    guard Self.agreeing.contains(words[agreed]) else { return false }
    return thinking(after: agreed) != nil
  }

  private func thinking(after agreed: Int) -> Int? {
    var at = agreed + 1
    while at < words.count, at - agreed < 9, words[at].gap.isSubset(of: [.slash, .plus]) {
      let word = words[at]
      let next = at + 1 < words.count ? words[at + 1].text : ""
      if Self.thinking.contains(word) { return at }
      if word.text == "look", ["at", "into", "again"].contains(next) { return at }
      if word.text == "keep", next == "an" { return at }
      if word.text == "might" { return at }
      let isPassed =
        word.classes.contains(.function) || word.classes.contains(.adverb) || behindPeople[at + 1]
        || people.list.contains { $0.words.contains(at) }
      guard isPassed else { return nil }
      at += 1
    }
    return nil
  }

  /// Whether a thought that was agreed on lies before a word, in its sentence, and nothing was joined on that somebody does.
  func isThought(at index: Int) -> Bool {
    let start = (0...index).last { words[$0].startsClause } ?? 0
    let end = (index + 1..<max(index + 1, words.count)).first { words[$0].startsClause } ?? words.count
    guard let agreed = (start..<min(end, index + 2)).first(where: { Self.agreeing.contains(words[$0]) }),
      let verb = thinking(after: agreed)
    else { return false }
    return !isTurned(verb..<(index <= verb ? end : index))
  }

  /// Whether a part is a thought that was agreed on, and nothing besides.
  func isThought(_ part: Range<Int>) -> Bool {
    guard let agreed = part.first(where: { Self.agreeing.contains(words[$0]) }), let verb = thinking(after: agreed),
      verb < part.upperBound
    else { return false }
    return !isTurned(verb..<part.upperBound)
  }

  /// "and to refer to FGC", "and SW to call", "but close": something to do behind a thought.
  private func isTurned(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard ["and", "but", "so"].contains(words[index].text), index + 1 < words.count else { return false }
      if isDirecting(index + 1) || agents.contains(where: { $0.person.words.lowerBound == index + 1 && $0.verb != nil })
      {
        return true
      }
      let verb = words[index + 1].text == "to" ? index + 2 : index + 1
      return verb < words.count && words[verb].classes.contains(.imperative) && !Self.thinking.contains(words[verb])
    }
  }

  private static let agreeing: WordList = ["agreed", "agree", "agrees"]

  private static let thinking: WordList = [
    "consider", "explore", "think", "reflect", "discuss", "wonder", "ponder", "revisit", "rethink", "contemplate",
    "reconsider", "mull",
  ]

  /// How a thought begins that nobody has ended: "Thinking about PLO", "Mulling over an EPO", "Leaning towards PLO".
  static let musing: WordList = ["thinking", "mulling", "leaning", "pondering", "toying", "contemplating", "musing"]

  /// "Agreed the visits are going well", "Agreed with SW that dad is a risk": a judgement, whoever is judged.
  func isJudged(behind verb: Int, to end: Int) -> Bool {
    words[(verb + 1)..<max(verb + 1, end)].prefix(3).contains { Self.judging.contains($0) }
  }

  private static let judging: WordList = [
    "well", "good", "positive", "better", "worse", "risk", "great", "improving", "progressing", "helpful", "unhelpful",
    "settled", "concerning", "worrying", "inconsistent", "struggling", "excellent", "poor", "difficult", "trying",
  ]

  // MARK: - A form that nobody filled in

  /// The names of fields and what the form says, as in "Decision: … Rationale: …" with nothing behind, "Decisions: Click here to enter text".
  static func isEmptyForm(_ words: [Word]) -> Bool {
    guard words.count > 1, words.contains(where: { formFields.contains($0) }),
      words.dropFirst().contains(where: { !$0.gap.isDisjoint(with: [.colon, .dash, .slash]) })
    else { return false }
    return words.allSatisfy { formFields.contains($0) || onForms.contains($0) }
  }

  private static let formFields: WordList = [
    "decision", "decisions", "rationale", "reason", "reasons", "action", "actions", "owner", "date", "timescale",
    "timescales", "whom", "who", "when", "outcome", "deadline", "lead",
  ]

  private static let onForms: WordList = [
    "by", "for", "the", "and", "click", "tap", "or", "here", "to", "enter", "text", "insert", "select", "choose",
    "type",
    "none", "entered", "manager's", "management", "supervisor's", "oversight", "agreed", "next", "steps", "due",
  ]

  // MARK: - What is decided by saying no, or that it stays so

  /// "I am not in agreement with ending the plan", "I don't support a move", "I can't agree to unsupervised contact": whoever writes says no.
  func isRefusedByWriter(_ part: Range<Int>) -> Bool {
    part.contains { index in
      guard !isMissing[index], let thing = refused(by: index), thing < part.upperBound else { return false }
      return weight(thing..<part.upperBound) >= 1
        || (thing..<part.upperBound).contains { Self.steps.contains(words[$0]) || words[$0].text.hasSuffix("ing") }
    }
  }

  /// Where the thing stands to which "I" or "we" says no.
  func refused(by index: Int) -> Int? {
    guard words[index].classes.contains(.we), index + 3 < words.count else { return nil }
    var at = index + 1
    var isDenied = false
    while at < words.count, at - index < 5, words[at].gap.isEmpty,
      words[at].classes.contains(.negation) || words[at].classes.contains(.adverb)
        || ["am", "do", "can", "will", "are", "would", "be"].contains(words[at].text)
    {
      isDenied = isDenied || words[at].classes.contains(.negation)
      at += 1
    }
    guard isDenied, at + 1 < words.count, words[at].gap.isEmpty else { return nil }
    switch words[at].text {
    case "in":
      guard ["agreement", "favour", "support"].contains(words[at + 1].text), at + 3 < words.count else { return nil }
      return at + 3
    case "support", "supporting", "endorse", "endorsing", "approve", "sanction", "authorise", "authorising":
      return at + 1
    case "agree", "agreeing", "consent", "consenting": return words[at + 1].text == "to" ? at + 2 : nil
    default: return nil
    }
  }

  /// "Decision remains the same: no unsup contact", "No change: dad stays out", "Interpreter needs changing", "Panel 3/12".
  func isRestated(_ part: Range<Int>) -> Bool { isUpheld(part) || isToBeRedone(part) || isMeetingOnADay(part) }

  private func isUpheld(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard first > 0, !words[first].gap.isDisjoint(with: [.colon, .dash]), !words[first].startsSentence else {
      return false
    }
    let start = (0..<first).last { words[$0].startsSentence } ?? 0
    let head = start..<first
    guard head.count <= 5 else { return false }
    let isHeld =
      Self.heldOn.contains(words[start]) && head.contains { Self.holding.contains(words[$0]) }
      || words[start].text == "no" && words[start + 1].text == "change" && head.count == 2
    guard isHeld else { return false }
    return part.contains { index in
      words[index].classes.contains(.negation) || Self.becoming.contains(words[index])
    }
  }

  private static let heldOn: WordList = ["decision", "position", "view", "plan", "direction", "stance"]

  private static let holding: WordList = ["remains", "remain", "same", "unchanged", "stands", "still"]

  /// "Plan wants redoing", "Worker needs swapping": what the council has, and what is to be done to it.
  private func isToBeRedone(_ part: Range<Int>) -> Bool {
    guard
      let verb = part.dropFirst().prefix(4).first(where: {
        ["needs", "wants", "need", "want"].contains(words[$0].text)
      }),
      verb + 1 < part.upperBound, words[verb + 1].gap.isEmpty, Self.redoing.contains(words[verb + 1])
    else { return false }
    return (part.lowerBound..<verb).contains { Self.ofTheCouncil.contains(words[$0]) }
      && !(part.lowerBound..<verb).contains { behindFamily[$0 + 1] || isUndecided[$0] }
  }

  private static let redoing: WordList = [
    "changing", "redoing", "swapping", "updating", "adding", "moving", "sorting", "rewriting", "rebooking", "replacing",
    "reviewing", "chasing", "doing", "finishing", "rearranging", "reallocating", "correcting", "amending", "booking",
    "completing", "extending", "sending", "signing", "closing", "ending",
  ]

  private static let ofTheCouncil: WordList = [
    "interpreter", "worker", "plan", "plans", "genogram", "chronology", "venue", "placement", "assessment", "referral",
    "sw", "fsw", "escort", "taxi", "driver", "meeting", "minutes", "letter", "agreement", "package", "tutor", "mentor",
    "advocate", "transport", "report", "review", "date", "contact", "pep", "conference", "allocation", "supervisor",
    "form",
    "ecomap", "s7", "s47",
  ]

  /// "Panel 3/12", "CPC 4/12/26", "ICPC 14th": a meeting and its day, and nothing besides.
  private func isMeetingOnADay(_ part: Range<Int>) -> Bool {
    guard (2...5).contains(part.count), Self.meetingNames.contains(words[part.lowerBound]),
      words[part.lowerBound].startsSentence || words[part.lowerBound].gap.contains(.dash)
    else { return false }
    return part.contains { times.named[$0] }
      && part.dropFirst().allSatisfy { index in
        times.covered[index] || Self.meetingNames.contains(words[index])
          || ["the", "on", "booked", "at"].contains(words[index].text)
      }
  }

  /// Whether somebody named is a meeting's name with its day: "Panel 3/12".
  func isMeeting(_ person: Person) -> Bool {
    Self.meetingNames.contains(words[person.words.lowerBound])
      && Segments(words, atCommas: true).ranges.contains {
        $0.lowerBound == person.words.lowerBound && isMeetingOnADay($0)
      }
  }

  static let meetingNames: WordList = [
    "panel", "cpc", "conference", "icpc", "rcpc", "cpr", "lpm", "strat", "strategy", "gateway", "hearing", "plo", "fgc",
    "pep", "taf", "tac", "marac", "lac", "cla", "cin", "core", "group", "cg", "meeting", "legal", "planning", "review",
    "supervision",
  ]

  /// "LPM booked 9th", "ICPC 14th", "Legal meeting the 12th": the day of a meeting, by its number in the month.
  static func meetingDays(_ words: [Word]) -> [Mark] {
    words.indices.dropFirst().compactMap { index in
      guard words[index].classes.contains(.ordinal), words[index].gap.isEmpty,
        let digit = String(words[index].text).utf8.first,
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit),
        index + 1 == words.count || !TimeWords.ranked.contains(words[index + 1])
      else { return nil }
      let before = ["the", "on"].contains(words[index - 1].text) && index > 1 ? index - 2 : index - 1
      guard meetingNames.contains(words[before]) || settled.contains(words[before]) else { return nil }
      return Mark(reading: .time, words: index..<(index + 1))
    }
  }
}
