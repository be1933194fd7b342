extension DecisionWording {
  /// Verbs that are nouns too, or that say nothing without a thing to do it to.
  static let vagueStarts: WordList = [
    "audit", "book", "brief", "challenge", "copy", "discharge", "drop", "evidence", "feed", "flag", "hand", "link",
    "log", "map", "match", "name", "photograph", "plot", "print", "query", "raise", "register", "research", "return",
    "scan", "schedule", "sort", "source", "split", "stick", "switch", "text", "track", "transport", "try", "wait",
    "contact", "consider", "monitor", "discuss", "maintain", "continue", "keep", "support", "ensure", "explore",
    "await", "review", "work", "progress", "plan", "update", "record", "remain", "notify", "do", "get", "give", "help",
    "note", "share", "complete", "look", "use", "agree", "set", "follow", "change", "start", "speak", "step", "order",
    "issue", "move", "read", "put", "call", "test", "screen", "place", "close", "end",
  ]

  /// Words that bound what is forbidden: until when, or unless what.
  static let bounds: WordList = ["until", "till", "before", "unless", "while", "pending", "without"]

  /// Words before a day by which something is to be done.
  static let limits: WordList = ["by", "before", "until", "within"]

  /// Words for what was named before.
  static let meantBefore: WordList = ["it", "them", "this", "that", "these", "so", "both"]

  /// Words that bind somebody to what follows.
  static let binding: WordList = ["must", "should", "needs"]

  /// Modal words that leave open whether anything is done.
  static let possible: WordList = ["may", "might", "could", "can", "would", "had"]

  /// Words between somebody and the verb that change nothing.
  static let passedOver: WordList = ["not", "then", "only", "now", "also", "just", "no", "longer"]

  /// What goes on and decides nothing.
  static let idle: WordList = [
    "working", "looking", "discussing", "getting", "doing", "having", "continuing", "monitoring", "supporting",
    "progressing", "following", "talking", "speaking", "reading", "helping", "managing", "waiting", "living",
    "considering", "exploring", "reviewing", "reporting", "engaging", "meeting", "hearing", "showing", "minding",
    "settling", "finding", "listening", "playing", "being", "telling", "explaining", "sharing", "using",
  ]

  /// Steps of the procedure, which are things to do though they are also names of meetings and papers.
  static let steps: WordList = [
    "s47", "s17", "strat", "strategy", "icpc", "rcpc", "lpm", "plo", "epo", "ico", "cfa", "fgc", "marac", "ehcp", "fgm",
    "lado", "ict", "lgm", "gateway", "proceedings",
  ]

  /// What is said to somebody who is then to act.
  static let directing: WordList = [
    "asked", "told", "advised", "instructed", "directed", "wants", "wanted", "tasked", "requested", "asking", "expects",
    "advises", "asks", "tells",
  ]

  /// What rules that something be done.
  static let ruling: WordList = [
    "agreed", "decided", "determined", "directed", "ordered", "resolved", "ruled", "recommended", "instructed", "asked",
    "requested", "insisted", "agree",
  ]

  /// What will be done and decides nothing.
  static let looselyDone: WordList = ["given", "known", "noted", "kept", "made", "reviewed"]

  /// What befalls somebody, and nobody here decides.
  static let befalling: WordList = ["released", "sentenced", "born", "evicted", "deported", "commended"]

  /// What may become of a thing that somebody decides on.
  static let happening: WordList = [
    "start", "end", "stop", "begin", "cease", "remain", "stay", "go", "move", "carry", "resume", "return", "increase",
    "reduce", "drop", "transfer", "finish", "run", "stand", "wait", "happen", "take", "commence", "revert", "follow",
    "continue", "come", "step", "proceed", "progress", "close", "restart", "reopen",
  ]

  /// The names of fields that hold a decision.
  static let decisionLabels: WordList = [
    "decision", "decisions", "action", "actions", "agreed", "plan", "outcome", "direction", "task", "tasks", "steps",
    "instruction", "do", "discussion", "next", "conclusion",
  ]

  /// The names of fields that hold no ground.
  static let fieldLabels: WordList = [
    "owner", "who", "whom", "lead", "responsible", "date", "when", "timescale", "timescales", "deadline", "due",
    "action", "actions", "task", "decision", "next", "by",
  ]

  /// What a panel or a manager does to what others decided.
  static let endorsed: WordList = [
    "agreed", "endorsed", "ratified", "authorised", "sanctioned", "approved", "declined", "refused",
  ]

  /// Where a worker is who does nothing that day.
  static let absent: WordList = ["leave", "al", "sick", "off", "away", "holiday", "training", "unwell", "cover"]

  /// Nouns that end as verbs in their form of going on.
  static let namedDoings: WordList = [
    "meeting", "hearing", "funding", "housing", "parenting", "nothing", "something", "morning", "evening", "planning",
    "wellbeing", "nursing", "feeling", "bedding", "clothing", "counselling", "training", "mentoring", "visiting",
  ]

  /// How somebody begins who speaks or dictates.
  static let fillers: WordList = ["so", "right", "ok", "okay", "and", "now", "well"]

  /// "Possibly step down", "Discussed whether to close", "Step down was raised": what is thought of and not decided.
  ///
  /// "Could SW ring" asks somebody; what is agreed after it was talked about is decided.
  func isHedged(_ index: Int) -> Bool {
    guard mayBeHedged else { return false }
    let start = (0...index).last { words[$0].startsSentence } ?? 0
    if start == 0, words[0].gap.contains(.question) { return true }
    let opening = (start...index).last { at in
      if words[at].classes.contains(.opening) || at == start && Self.musing.contains(words[at]) { return true }
      if words[at].text == "if" { return at > start && Self.wanting.contains(words[at - 1]) }
      guard words[at].classes.contains(.hedge), at <= start + 2 else { return false }
      return words[at].text != "could"
        || at + 1 < words.count && words[at + 1].classes.contains(.imperative) && !words[at + 1].isCapital
    }
    if let opening {
      return !(opening..<index).contains { at in
        words[at].classes.contains(.deciding) || words[at + 1].startsClause
          || ["and", "but", "so"].contains(words[at].text)
            && (isDirecting(at + 1) || agents.contains { $0.person.words.lowerBound == at + 1 && $0.verb != nil })
      }
    }
    let end = (index + 1..<max(index + 1, words.count)).first { words[$0].startsClause } ?? words.count
    return (index + 1..<max(index + 1, end)).contains { at in
      Self.raised.contains(words[at]) && words[at - 1].classes.contains(.be)
    }
  }

  /// Whether a text has a word that opens a thought, leaves something open or says what was done with a thought, or begins with a
  /// question mark.
  static func mayBeHedged(_ words: [Word]) -> Bool {
    if let first = words.first, first.gap.contains(.question) { return true }
    return words.contains { word in
      !word.classes.isDisjoint(with: [.opening, .hedge]) || word.text == "if" || musing.contains(word)
        || raised.contains(word)
    }
  }

  /// Words before "if" that ask or do not know.
  static let wanting: WordList = [
    "asked", "ask", "asks", "sure", "unsure", "know", "see", "query", "wonder", "check",
  ]

  /// What is done with a thought that stays one.
  static let raised: WordList = [
    "discussed", "considered", "debated", "raised", "suggested", "mentioned", "explored", "deferred", "awaited",
  ]

  /// "agreed that mum is trying": an opinion that is shared, and nothing to be done.
  func isOpinion(_ mark: Mark) -> Bool {
    guard let agreed = mark.words.first(where: { ["agreed", "agree", "agrees"].contains(words[$0].text) }) else {
      return false
    }
    var at = agreed + 1
    // "Agreed with SW that dad is a risk".
    if at + 1 < words.count, words[at].text == "with", deciders[at + 2] { at += 2 }
    if at < words.count, words[at].text == "that" { at += 1 }
    guard at < words.count, words[at].gap.isEmpty else { return false }
    let end = (at..<words.count).first { words[$0].startsClause || words[$0].gap.contains(.comma) } ?? words.count
    let verb = (at..<end).first { isFinite(words[$0]) || words[$0].classes.contains(.modal) }
    guard let verb, verb > at, verb - at < 4, words[verb].classes.contains(.be) || words[verb].classes.contains(.have)
    else { return false }
    let subject = words[at..<verb]
    // "agree they shouldn't have video calls" rules something.
    if subject.contains(where: { $0.classes.contains(.modal) || $0.text.hasSuffix("n't") }) { return false }
    let isOfSomebody =
      behindFamily[verb] || subject.contains { Self.subjects.contains($0) } || isJudged(behind: verb, to: end)
    return isOfSomebody && !(verb..<end).contains { words[$0].text == "to" || words[$0].classes.contains(.deciding) }
  }

  /// Subjects of an opinion.
  private static let subjects: WordList = ["it", "it's", "this", "he", "she", "they", "there"]

  /// "You're to visit", "you need to ring": the manager writes to whom it falls, and the verb follows.
  func isOrdered(_ index: Int) -> Bool {
    guard index + 2 < words.count, Self.addressed.contains(words[index]) else { return false }
    let next = words[index + 1].text
    if words[index].text != "you" { return next == "to" }
    return ["must", "should"].contains(next) || ["need", "are"].contains(next) && words[index + 2].text == "to"
  }

  /// Words for whoever reads what the manager writes.
  private static let addressed: WordList = ["you", "you're", "youre"]

  /// Words for the manager who writes.
  static let ourselves: WordList = ["i've", "we've", "tm", "atm", "sm", "pm"]

  /// Words after which "for somebody to" asks that somebody to act.
  static let asking: WordList = ["plan", "plans", "need", "request", "requested", "permission", "date", "agree"]

  /// Words before whom a case is given to.
  static let givenTo: WordList = ["to", "with"]

  /// Words before whoever decided.
  static let speaking: WordList = ["said", "says"]

  /// What is said of a thing that is arranged and still to come, whoever stands before it.
  static let settled: WordList = ["booked", "arranged", "planned", "scheduled", "agreed", "approved", "confirmed"]

  /// Whether "I", "me" or "you" here is somebody who decides or is to act.
  func isWriterActing(_ index: Int) -> Bool {
    if isOrdered(index) || isLaidOnMe(index) { return true }
    if words[index].text == "me" || words[index].text == "myself", index > 0, words[index - 1].text == "by" {
      return true
    }
    guard words[index].classes.contains(.we), words[index].text.hasPrefix("i") else { return false }
    if words[index].text == "i'd" || words[index].text == "i'll" { return true }
    guard index + 1 < words.count else { return false }
    if words[index].text == "i", isProposalTaken(index..<words.count) { return true }
    if refused(by: index) != nil { return true }
    return takenOn(index) != nil || words[index].text == "i" && isDecidingI(index + 1)
      || words[index].text.hasSuffix("ve") && (Self.directing.contains(words[index + 1]) || isSaid(index + 1))
  }

  private func isSaid(_ at: Int) -> Bool {
    words[at].classes.contains(.deciding) || ["said", "put", "taken", "made", "set"].contains(words[at].text)
  }

  private func isDecidingI(_ at: Int) -> Bool {
    ["have", "agreed", "decided", "am", "will", "authorise", "approve", "endorse"].contains(words[at].text)
  }

  /// "I've told Mark": whom the manager tells.
  func isTold(_ person: Person) -> Bool {
    let start = person.words.lowerBound
    return start > 1 && person.kind != .family && ["told", "asked"].contains(words[start - 1].text)
      && (words[start - 2].classes.contains(.we) || Self.ourselves.contains(words[start - 2]))
  }

  func isGiven(_ person: Person) -> Bool {
    let start = person.words.lowerBound
    guard start > 0, Self.givenTo.contains(words[start - 1]) else { return false }
    if words[start - 1].text == "with" {
      return words[max(0, start - 4)..<start].contains {
        ["visit", "joint", "handover", "meet", "meeting"].contains($0.text)
      }
    }
    return start > 1
      && words[max(0, start - 3)..<(start - 1)].contains {
        [
          "allocated", "reallocated", "transferred", "transfer", "handed", "allocate", "escalated", "assigned",
          "delegated",
        ]
        .contains($0.text)
      }
  }

  func isFinite(_ word: Word) -> Bool {
    word.classes.contains(.finite) || word.classes.contains(.participle)
  }
}
