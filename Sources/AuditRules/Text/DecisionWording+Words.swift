extension DecisionWording {
  /// Verbs that are nouns too, or that say nothing without a thing to do it to.
  static let vagueStarts: Set<String> = [
    "audit", "book", "brief", "challenge", "copy", "discharge", "drop", "evidence", "feed", "flag", "hand", "link",
    "log",
    "map", "match", "name", "photograph", "plot", "print", "query", "raise", "register", "research", "return", "scan",
    "schedule", "sort", "source", "split", "stick", "switch", "text", "track", "transport", "try", "wait", "contact",
    "consider", "monitor", "discuss", "maintain", "continue", "keep", "support", "ensure", "explore", "await", "review",
    "work", "progress", "plan", "update", "record", "remain", "notify", "do", "get", "give", "help", "note", "share",
    "complete", "look", "use", "agree", "set", "follow", "change", "start", "speak", "step", "order",
    "issue", "move", "read", "put", "call", "test", "screen", "place", "close", "end",
  ]

  /// Words that bound what is forbidden: until when, or unless what.
  static let bounds: Set<String> = ["until", "till", "before", "unless", "while", "pending", "without"]

  /// Words before a day by which something is to be done.
  static let limits: Set<String> = ["by", "before", "until", "within"]

  /// Words for what was named before.
  static let meantBefore: Set<String> = ["it", "them", "this", "that", "these", "so", "both"]

  /// Words that bind somebody to what follows.
  static let binding: Set<String> = ["must", "should", "needs"]

  /// Words that leave open what they stand before.
  static let hedges: Set<String> = ["possibly", "perhaps", "maybe", "potentially", "might", "could", "wondering"]

  /// "Possibly step down", "Could look at respite": what is thought of and not decided.
  ///
  /// "Could SW ring" asks somebody.
  func isHedged(_ index: Int) -> Bool {
    let start = (0...index).last { words[$0].startsSentence } ?? 0
    return (start...min(index, start + 2)).contains { at in
      guard Self.hedges.contains(words[at].text) else { return false }
      return words[at].text != "could"
        || at + 1 < words.count && words[at + 1].classes.contains(.imperative) && !words[at + 1].isCapital
    }
  }

  /// "You're to visit", "you need to ring": the manager writes to whom it falls, and the verb follows.
  func isOrdered(_ index: Int) -> Bool {
    guard index + 2 < words.count, ["you", "you're", "youre"].contains(words[index].text) else { return false }
    let next = words[index + 1].text
    if words[index].text != "you" { return next == "to" }
    return ["must", "should"].contains(next) || ["need", "are"].contains(next) && words[index + 2].text == "to"
  }

  /// Words for the manager who writes.
  static let ourselves: Set<String> = ["i've", "we've", "tm", "atm", "sm", "pm"]

  /// Words after which "for somebody to" asks that somebody to act.
  static let asking: Set<String> = ["plan", "plans", "need", "request", "requested", "permission", "date", "agree"]

  /// Words before whom a case is given to.
  static let givenTo: Set<String> = ["to", "with"]

  /// Words before whoever decided.
  static let speaking: Set<String> = ["said", "says"]

  /// What is said of a thing that is arranged and still to come, whoever stands before it.
  static let settled: Set<String> = ["booked", "arranged", "planned", "scheduled", "agreed", "approved", "confirmed"]

  /// "as nursery heard R say": a verb follows; "as soon as", "as sole carer" and "as agreed" are no reasons.
  func isGroundedAs(_ index: Int) -> Bool {
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

  func isDecidingI(_ at: Int) -> Bool {
    ["have", "agreed", "decided", "am", "will", "authorise", "approve", "endorse"].contains(words[at].text)
  }

  /// "I've told Mark": whom the manager tells.
  func isTold(_ person: Person) -> Bool {
    let start = person.words.lowerBound
    return start > 1 && person.kind != .family && ["told", "asked"].contains(words[start - 1].text)
      && (words[start - 2].classes.contains(.we) || Self.ourselves.contains(words[start - 2].text))
  }

  func isGiven(_ person: Person) -> Bool {
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

  func isFinite(_ word: Word) -> Bool {
    word.classes.contains(.finite) || word.classes.contains(.participle)
  }
}
