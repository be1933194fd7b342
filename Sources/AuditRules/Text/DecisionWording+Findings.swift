/// Decisions that stand behind what was found or talked about: an outcome and its step, whom somebody consulted, and the one thing
/// that changes in a plan that goes on.
extension DecisionWording {
  // MARK: - Who asks, and who is asked

  /// "R asked to go to nan's", "J has asked to see her file": what somebody wishes; "SW asked to complete chron" is told to do it.
  func isAskedFor(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    guard words[first].text == "asked", mark.words.count == 2 else { return false }
    return !isAsked(at: first)
  }

  /// Whether whoever stands before "asked to" is told to do something.
  ///
  /// A worker or an agency is, unless it is "to be told" or "to meet"; of a relative or a name it shows by a day that bounds it.
  func isAsked(at index: Int) -> Bool {
    var at = index
    var hasHave = false
    while at > 0, words[at].gap.isEmpty,
      !words[at - 1].classes.isDisjoint(with: [.be, .have, .adverb]) || words[at - 1].text == "been"
    {
      at -= 1
      if words[at].text == "been" || words[at].classes.contains(.be) { return true }
      if words[at].classes.contains(.have) { hasHave = true }
    }
    if hasHave { return false }
    guard at > 0, words[at].gap.isEmpty else { return true }
    let next = index + 2 < words.count ? words[index + 2] : nil
    let isPronoun = ["he", "she", "they"].contains(words[at - 1].text)
    guard let person = people.list.first(where: { $0.words.upperBound == at }) else { return !isPronoun }
    if person.kind == .worker || person.kind == .organisation || person.isService(in: words) {
      return next.map { !["be", "meet", "speak", "know"].contains($0.text) } ?? true
    }
    let end = (index..<words.count).first { words[$0].startsSentence && $0 > index } ?? words.count
    return (index..<end).contains { times.named[$0] }
  }

  /// "R asked to see me": who asks for something acts on no decision.
  func isAsking(_ person: Person) -> Bool {
    let next = person.words.upperBound
    guard person.kind == .name, next + 1 < words.count, words[next].text == "asked" else { return false }
    return words[next + 1].text == "for" || words[next + 1].text == "to" && !isAsked(at: next)
  }

  // MARK: - What somebody who may decide has agreed to

  /// "Discussed with HoS who agrees placement with PGM", "TM agrees close", "HoS has agreed PGM placement", "IRO happy with move":
  /// whoever may decide, and to what.
  ///
  /// "Case discussed with HoS who agrees" names nothing.
  func isConsented(_ part: Range<Int>) -> Bool { consent(in: part) != nil }

  /// Whether somebody was consulted, and agreed to what is named: "Consulted HoS, she agrees EPO".
  func isConsulted(_ person: Person) -> Bool {
    guard person.kind == .worker || person.kind == .organisation, !person.isOwner else { return false }
    let start = (0...person.words.lowerBound).last { words[$0].startsSentence } ?? 0
    let end = (start + 1..<max(start + 1, words.count)).first { words[$0].startsSentence } ?? words.count
    return consent(in: start..<end) == person.words
  }

  /// The words that name who consents.
  private func consent(in part: Range<Int>) -> Range<Int>? {
    for index in part.dropFirst() where Self.consenting.contains(words[index]) && words[index].gap.isEmpty {
      guard !isUndecided[index], !isMissing[index], !news[index], let decider = decider(before: index, in: part),
        isAgreedTo(from: index, to: part.upperBound),
        !words[part.lowerBound..<index].contains(where: { ["whether", "if", "unsure", "not"].contains($0.text) })
      else { continue }
      return decider
    }
    return nil
  }

  /// Whoever may decide and stands before the verb, or before "who", "and" or "she".
  private func decider(before verb: Int, in part: Range<Int>) -> Range<Int>? {
    var at = verb
    while at > part.lowerBound, words[at].gap.isEmpty,
      !words[at - 1].classes.isDisjoint(with: [.have, .adverb]) || ["is", "also", "in"].contains(words[at - 1].text)
    {
      at -= 1
    }
    guard at > part.lowerBound, words[at].gap.isEmpty else { return nil }
    let isJoined = ["who", "and", "she", "he", "they"].contains(words[at - 1].text)
    let decider = people.list.last { person in
      person.words.lowerBound >= part.lowerBound && person.words.upperBound <= at
        && (person.kind == .worker || person.kind == .organisation) && !person.isOwner
        && person.words.contains { Self.mayDecide.contains(words[$0]) }
    }
    guard let decider else { return nil }
    if decider.words.upperBound == at { return decider.words }
    guard isJoined else { return nil }
    // "HoS spoken to and agrees", "Discussed with HoS who agrees", "Consulted HoS, she agrees".
    let isTalk = words[part.lowerBound..<at].contains { Self.consulting.contains($0) }
    return isTalk && at - decider.words.upperBound <= 4 ? decider.words : nil
  }

  /// Whether something is named that is agreed to, and no opinion.
  private func isAgreedTo(from verb: Int, to end: Int) -> Bool {
    guard verb + 1 < end, words[verb + 1].gap.isEmpty else { return false }
    let rest = (verb + 1)..<end
    if isOpinion(Mark(reading: .decided, words: verb..<end)) || isUndecided[verb + 1] { return false }
    let next = words[verb + 1].text
    switch words[verb].text {
    case "happy", "content":
      return next == "with" && rest.dropFirst().prefix(3).contains { Self.agreeable.contains(words[$0]) }
    case "agreement":
      return next == "with" && (weight(rest) >= 1)
    default:
      // "agrees with sw", "agrees that mum is trying".
      if next == "with" { return false }
      let thing = next == "that" || next == "to" || next == "we" ? rest.dropFirst() : rest
      if next == "to", weight(thing) >= 1 { return true }
      return thing.prefix(6).prefix { !isFinite(words[$0]) }.contains { index in
        Self.agreeable.contains(words[index]) || Self.steps.contains(words[index]) || content.weights[index] == 2
      }
    }
  }

  private static let consenting: WordList = [
    "agrees", "agreed", "agree", "supports", "supported", "advises", "advised", "advise", "authorises", "authorised",
    "approves", "approved", "endorses", "endorsed", "happy", "content", "sanctions", "sanctioned", "agreement",
  ]

  private static let consulting: WordList = [
    "discussed", "disc", "discussion", "talked", "spoke", "spoken", "consulted", "consultation", "met", "talk",
    "raised",
    "escalated", "asked", "emailed", "rang", "called",
  ]

  /// Those who may decide.
  private static let mayDecide: WordList = [
    "hos", "tm", "atm", "sm", "ptm", "dtm", "iro", "manager", "director", "panel", "legal", "chair", "head", "dcs",
    "ad",
    "leader", "lead", "supervisor", "managers",
  ]

  /// What is agreed to by its name.
  private static let agreeable: WordList = [
    "placement", "closure", "close", "closing", "transfer", "step", "stepping", "issue", "issuing", "move", "moving",
    "removal", "extension", "funding", "fund", "respite", "contact", "return", "assessment", "referral", "taxi", "s20",
    "s47", "s17", "cin", "cp", "conference", "proceedings", "package", "viability", "dna", "test", "allocation",
    "rehabilitation", "reunification", "accommodation", "epo", "plo", "sgo",
  ]

  /// "Agreed w/ HoS: placement with PGM": what stands before the colon says by whom it was agreed.
  func isAgreed(into first: Int) -> Bool {
    let start = (0..<first).last { words[$0].startsSentence } ?? 0
    return first - start <= 5 && words[start].text == "agreed" && words[start + 1].text == "with"
  }

  // MARK: - The step behind a finding

  /// The finding before a step that ends the note.
  ///
  /// "Not substantiated, CIN plan", "S47 complete. ICPC.", "Risk too high at home; s20".
  func findingBeforeStep(_ parts: [Range<Int>]) -> Range<Int>? {
    guard parts.count > 1, let last = parts.last, last.count <= 4, isStepAlone(last),
      !isOfAMeeting(before: last.lowerBound),
      let finding = parts.dropLast().last(where: { part in part.contains { Self.findings.contains(words[$0]) } })
    else { return nil }
    return finding
  }

  /// "Panel met 3/3, outcome: CIN": what a meeting came to is news.
  private func isOfAMeeting(before end: Int) -> Bool {
    (0..<end).contains { index in
      Self.convening.contains(words[index]) && !(index > 0 && words[index - 1].text == "threshold")
    }
  }

  private static let convening: WordList = ["held", "attended", "sat", "convened", "happened", "met"]

  /// Whether what was found grounds the step; "ICPC outcome" only says whose it is.
  func isGroundOfStep(_ finding: Range<Int>) -> Bool {
    finding.contains { Self.findings.contains(words[$0]) && !Self.labels.contains(words[$0]) }
  }

  private static let labels: WordList = ["outcome", "result", "conclusion", "complete", "completed", "findings"]

  private func isStepAlone(_ part: Range<Int>) -> Bool {
    part.contains { Self.stages.contains(words[$0]) || Self.steps.contains(words[$0]) }
      && part.allSatisfy { index in
        !isMissing[index] && !news[index]
          && (Self.stages.contains(words[index]) || Self.steps.contains(words[index])
            || Self.aroundStages.contains(words[index]))
      }
  }

  /// Words of which a finding is made, and which decide nothing: "Outcome: concerns substantiated".
  func isFound(_ word: Word) -> Bool {
    Self.findings.contains(word) || word.classes.contains(.function) || ["not", "ongoing"].contains(word.text)
  }

  private static let findings: WordList = [
    "substantiated", "unsubstantiated", "threshold", "risk", "risks", "concern", "concerns", "complete", "completed",
    "outcome", "result", "harm", "unfounded", "founded", "findings", "remain", "remains", "continue",
    "continues",
    "conclusion", "partially", "partly",
  ]

  /// The plans and endings that an enquiry or an assessment comes to.
  private static let stages: WordList = [
    "cin", "cp", "cpp", "eh", "close", "closure", "cla", "s20", "s31", "s17", "s47", "tac", "taf", "epo", "icpc",
    "rcpc",
    "lpm", "plo",
  ]

  private static let aroundStages: WordList = [
    "plan", "to", "for", "a", "child", "in", "need", "protection", "early", "help", "stay", "remain", "step", "down",
    "up", "and", "then", "case",
  ]

  // MARK: - The one thing that changes

  /// "No change to the plan except add dentist", "Continue current plan plus FSW from Mon", "Plan as is + HV to add weigh ins".
  func isExcepted(_ part: Range<Int>) -> Bool {
    guard let turn = part.dropFirst().first(where: { exceptionEnd(at: $0) != nil }), let rest = exceptionEnd(at: turn),
      rest < part.upperBound, !isMissing[rest]
    else { return false }
    let isKept = (part.lowerBound..<turn).contains { index in
      Self.kept.contains(words[index])
        || words[index].text == "is" && index > part.lowerBound && words[index - 1].text == "as"
    }
    guard isKept else { return false }
    let thing = rest..<part.upperBound
    return weight(thing) >= 1
      || people.list.contains { thing.overlaps($0.words) && $0.isAdult }
  }

  /// Where what is excepted begins, if a word here opens it.
  private func exceptionEnd(at index: Int) -> Int? {
    let next = index + 1 < words.count ? words[index + 1].text : ""
    switch words[index].text {
    case "except", "plus", "bar", "excepting": return next == "for" || next == "that" ? index + 2 : index + 1
    case "apart", "aside": return next == "from" ? index + 2 : nil
    case "other": return next == "than" ? index + 2 : nil
    case "but": return ["add", "with", "adding"].contains(next) ? index + 1 : nil
    default: return words[index].gap.contains(.plus) ? index : nil
    }
  }

  private static let kept: WordList = [
    "change", "changes", "continue", "continues", "same", "unchanged", "continuing",
  ]
}

/// What a threshold comes to, whose recommendation is taken, and to whom something was taken further.
extension DecisionWording {
  /// "Threshold for CP not met", "Threshold for s47 met": what the threshold of a step comes to, as "threshold not met".
  static func thresholds(_ words: [Word]) -> [Mark] {
    words.indices.compactMap { index in
      guard words[index].text == "threshold", index + 2 < words.count,
        ["for", "of", "to"].contains(words[index + 1].text), words[index + 1].gap.isEmpty
      else { return nil }
      let verb = words[(index + 2)...].prefix(7).prefix { !$0.startsClause }.indices.first { at in
        reached.contains(words[at])
      }
      return verb.map { Mark(reading: .decided, words: index..<($0 + 1)) }
    }
  }

  private static let reached: WordList = ["met", "reached", "crossed", "unmet", "satisfied"]

  /// "I agree with SW's recommendation of CPC", "TM supports the recommendation for ICPC": whose proposal is taken, and of what step.
  ///
  /// "Agree with SW's analysis" takes none, and a parent's agreement is news.
  func isProposalTaken(_ part: Range<Int>) -> Bool {
    part.contains { index in
      guard Self.taking.contains(words[index]), isTakersOwn(index, part), !isMissing[index] else { return false }
      let noun = (index + 1..<min(index + 6, part.upperBound)).first { Self.proposals.contains(words[$0]) }
      guard let noun, noun + 2 < part.upperBound, ["of", "for", "to", "that", "re"].contains(words[noun + 1].text)
      else {
        return false
      }
      return (noun + 2..<min(noun + 6, part.upperBound)).contains { at in
        Self.steps.contains(words[at]) || Self.agreeable.contains(words[at]) || Self.stages.contains(words[at])
          || content.weights[at] > 0 || words[at].classes.contains(.capitals)
      }
    }
  }

  /// Whether whoever writes or may decide stands before the verb, or nobody.
  private func isTakersOwn(_ index: Int, _ part: Range<Int>) -> Bool {
    var at = index
    while at > part.lowerBound, words[at].gap.isEmpty,
      !words[at - 1].classes.isDisjoint(with: [.have, .adverb])
    {
      at -= 1
    }
    return at == part.lowerBound || words[at].gap.contains(.comma) || words[at - 1].classes.contains(.we)
      || Self.mayDecide.contains(words[at - 1])
  }

  private static let taking: WordList = [
    "agree", "agrees", "agreed", "endorse", "endorses", "endorsed", "support", "supports", "supported", "accept",
    "accepts",
    "accepted", "approve", "approves", "approved", "uphold", "upheld",
  ]

  private static let proposals: WordList = [
    "recommendation", "recommendations", "rec", "recs", "view", "proposal", "request", "suggestion", "plan",
  ]

  /// "stage 1 to TM on 4 May", "DRP stage 2 raised with HoS today", "QA alert to TM on 6 June": what was taken further, and to whom.
  func isTakenFurther(_ part: Range<Int>) -> Bool { furtherTaker(in: part) != nil }

  /// To whom something was taken further.
  func furtherTaker(in part: Range<Int>) -> Range<Int>? {
    for index in part.dropFirst() where ["to", "with"].contains(words[index].text) && words[index].gap.isEmpty {
      guard
        let taker = people.list.first(where: { $0.words.lowerBound == index + 1 && $0.kind == .worker && !$0.isOwner }),
        part.contains(where: { times.named[$0] }), !news[index], !isMissing[index]
      else { continue }
      var at = index - 1
      if at > part.lowerBound, Self.raising.contains(words[at]) { at -= 1 }
      let isStage = at > part.lowerBound && words[at].classes.contains(.number) && words[at - 1].text == "stage"
      let isNoun = Self.furthering.contains(words[at])
      let isStart = part.lowerBound == 0 || words[part.lowerBound].startsSentence || isStage
      if isStage || isNoun && isStart { return taker.words }
    }
    return nil
  }

  private static let raising: WordList = ["raised", "sent", "escalated", "issued", "submitted", "lodged", "gone"]

  private static let furthering: WordList = ["alert", "escalation", "complaint", "notification", "drp", "dispute"]
}
