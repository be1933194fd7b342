/// What a text says of a strategy discussion that it names.
enum StrategyMention: Hashable, Sendable {
  /// One is to be held, or was not held though it should have been.
  case called
  /// One was held, or what came of it is spoken of.
  case held
  /// One was considered, or said to be none that is needed.
  case considered
  /// One would be held if something else came about.
  case conditional
  /// It is named, and no more than that.
  case named
}

extension StrategyMention {
  /// What is said of each strategy discussion that a text names, in order.
  static func all(in text: String) -> [StrategyMention] {
    let wording = Wording(text)
    let words = wording.words
    var mentions: [StrategyMention] = []
    var first = 0
    for at in words.indices {
      if words[at].startsSentence { first = at }
      guard at + 1 < words.count, names.contains(words[at].text), meetings.contains(words[at + 1].text),
        !words[at + 1].startsSentence
      else { continue }
      let rest = words[(at + 2)...].prefix(mostWords)
      let after = rest.prefix { !$0.startsSentence }.map(wording.whole)
      mentions.append(read(words[first..<at].suffix(mostWords).map(wording.whole), after))
    }
    return mentions
  }

  /// Words before and after the name that are read; a sentence without an end does not take longer.
  private static let mostWords = 16

  private static let names: Set<Letters> = ["strategy", "strat"]
  private static let meetings: Set<Letters> = [
    "discussion", "discussions", "meeting", "meetings", "disc", "mtg", "conversation",
  ]

  private static func read(_ before: [String], _ after: [String]) -> StrategyMention {
    let isUrgent = !urgent.isDisjoint(with: after)
    if !conditions.isDisjoint(with: before) || before.first == "should" { return .conditional }
    if let at = after.firstIndex(where: conditions.contains), urgent.isDisjoint(with: after[..<at]) {
      return .conditional
    }
    if before.last == "no" || before.last == "without" { return after.contains("yet") ? .called : .considered }
    if let at = after.prefix(5).firstIndex(where: negations.contains) {
      return !unneeded.isDisjoint(with: after[at...].prefix(4)) ? .considered : .called
    }
    if !negations.isDisjoint(with: before.suffix(6)) { return before.contains("why") ? .called : .considered }
    if after.contains("unnecessary") { return .considered }
    if !isUrgent, !weighing.isDisjoint(with: before) { return .considered }
    if let at = after.prefix(5).firstIndex(where: done.contains), at == 0 || !tense.contains(after[at - 1]) {
      return .held
    }
    if !leading.isDisjoint(with: before.suffix(4)) { return .held }
    return isUrgent || !calling.isDisjoint(with: before) || !calls.isDisjoint(with: after) ? .called : .named
  }

  private static let conditions: Set = ["if", "unless"]
  private static let negations: Set = ["not", "never", "wasn't", "isn't", "didn't", "hasn't"]
  private static let unneeded: Set = [
    "needed", "required", "necessary", "warranted", "indicated", "justified", "appropriate", "met", "proportionate",
  ]
  private static let weighing: Set = ["consider", "considers", "considered", "considering", "whether"]
  private static let urgent: Set = [
    "needed", "required", "must", "today", "tonight", "tomorrow", "urgent", "urgently", "immediately", "asap",
  ]
  private static let done: Set = [
    "held", "took", "happened", "decided", "concluded", "agreed", "recorded", "record", "records", "minutes", "notes",
    "outcome", "outcomes", "action", "actions", "decision", "decisions", "attendees",
  ]
  private static let tense: Set = ["be", "to"]
  private static let leading: Set = [
    "at", "in", "following", "after", "since", "from", "during", "minutes", "record", "outcome", "notes", "attended",
    "chaired", "held", "had",
  ]
  private static let calling: Set = [
    "call", "calls", "called", "calling", "hold", "convene", "convened", "convening", "arrange", "arranged",
    "arranging", "request", "requests", "requested", "ask", "asks", "asked", "need", "needs", "needed", "require",
    "requires", "book", "booked", "set", "propose", "proposed", "agree", "agreed", "decide", "decided", "recommend",
    "recommends", "recommended", "want", "wants", "accepted", "urgent", "urgently", "for", "why", "bring", "chase",
  ]
  private static let calls: Set = [
    "should", "within", "next", "by", "this", "as", "to", "booked", "arranged", "requested", "called", "convened",
    "please", "refused", "declined", "with",
  ]
}
