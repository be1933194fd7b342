/// What makes an utterance a decision: the grammar in which managers direct, workers promise and panels rule.
extension DecisionWording {
  /// Whether somebody is to do something in it, or it is an instruction, or a thing with its day.
  ///
  /// News in it is left out, and so is a beginning that says that something is missing.
  func decides(_ part: Range<Int>) -> Bool {
    if isConsented(part) || isExcepted(part) || isRefusedByWriter(part) { return true }
    if !news.touches(part), !part.contains(where: { isMissing[$0] }) || !isMissing[part.lowerBound] {
      return decidesWholly(part)
    }
    var start: Int?
    for index in part.lowerBound...part.upperBound {
      let isIdle = index == part.upperBound || news[index] || isMissing[index]
      if let from = start, isIdle {
        if decidesWholly(from..<index) { return true }
        start = nil
      } else if start == nil, !isIdle, !["and", "so", "but"].contains(words[index].text) {
        start = index
      }
    }
    return false
  }

  private func decidesWholly(_ part: Range<Int>) -> Bool {
    guard let first = part.first, !isMissing[first], !isHedged(first), !isPointer(part), !isThought(part)
    else { return false }
    return isOrdered(in: part) || isSomebodyToAct(in: part) || isPromised(in: part) || isLaidOnMe(in: part)
      || isBinding(part) || isToBe(part) || isToHappen(part) || isInstruction(part) || isLabelled(part)
      || isRuled(in: part) || isForbidden(part) || isThingByName(part) || isThingWithItsDay(part)
      || isRestricted(part) || isPlanRuled(part) || isWanted(part) || turn(in: part) != nil || isAltered(part)
      || isReturned(part) || isCheckedWith(part) || isToldOnCondition(part) || isNoted(part) || isStepOrStay(part)
      || isProposalTaken(part) || isTakenFurther(part) || isRestated(part)
  }

  /// "You need to ring the GP".
  private func isOrdered(in part: Range<Int>) -> Bool {
    part.first { isOrdered($0) }.map { weight($0..<part.upperBound) >= 1 } ?? false
  }

  private func isSomebodyToAct(in part: Range<Int>) -> Bool {
    agents.contains { agent in
      guard part.overlaps(agent.person.words), let verb = agent.verb,
        isToAct(agent) || isOnCondition(agent) || isArranging(agent), verb < part.upperBound,
        !isUndecided[verb], !isHedged(verb)
      else { return false }
      if weight(verb..<part.upperBound) >= 1 || isGetting(verb, part) { return true }
      if Self.isKeptAlike(from: verb, words) { return true }
      // "Interpreter, Cerys to book one", "Visits weekly from Monday, Dawn to do them": what is to be done was named before.
      // Who begins before the part has nothing before it that is of the part.
      if weight(part.clamped(to: 0..<agent.person.words.lowerBound)) >= 1 { return true }
      let isMeantBefore =
        words[verb].text == "do" && verb + 1 < part.upperBound && Self.meantBefore.contains(words[verb + 1])
      return isMeantBefore && weight(words.indices) >= 1
    }
  }

  /// Whether whoever it is has something to do, and not only something that may be done.
  func isToAct(_ agent: Agents.Agent) -> Bool {
    guard let verb = agent.verb, verb > 0 else { return false }
    // "how it feels for M to go back": whom it is for, and not who is to act.
    let person = agent.person.words.lowerBound
    if person > 1, words[person - 1].text == "for", !words[person - 1].startsClause,
      !words[person - 2].classes.contains(.deciding), !Self.asking.contains(words[person - 2])
    {
      return false
    }
    let before = words[agent.person.words.upperBound..<verb]
    if isMissing[verb] || before.contains(where: { Self.possible.contains($0) }) { return false }
    return before.contains { ["to", "gonna", "2"].contains($0.text) || $0.classes.contains(.modal) }
  }

  /// "I shall chair", "We're leaving the plan as it is", "I've to chase", "I'm going to ring": whoever writes takes it on.
  private func isPromised(in part: Range<Int>) -> Bool {
    part.contains { index in
      !isMissing[index]
        && takenOn(index).map { verb in
          verb < part.upperBound && !isUndecided[verb] && !isHedged(verb)
            && (weight(verb..<part.upperBound) >= 1 || Self.happening.contains(words[verb]) || isDoing(verb))
        } == true
    }
  }

  /// Where the verb stands that "I" or "we" takes on.
  func takenOn(_ index: Int) -> Int? {
    let subject = words[index].text
    guard words[index].classes.contains(.we) else { return nil }
    func after(_ start: Int) -> Int {
      var at = start
      while at < words.count, words[at].gap.isEmpty,
        words[at].classes.contains(.adverb) || Self.passedOver.contains(words[at])
      {
        at += 1
      }
      return at
    }
    func verb(_ at: Int) -> Int? { at < words.count && !words[at].startsClause ? at : nil }
    let next = after(index + 1)
    guard next < words.count, !words[next].startsClause else { return nil }
    let text = words[next].text
    if subject.hasSuffix("ll") { return next }
    if ["will", "shall", "should", "must", "need", "needs"].contains(text) { return verb(after(next + 1)) }
    // "agreed I'd swap": a promise only where it is said to be one.
    if subject.hasSuffix("'d") || text == "would" {
      let isSaid = index > 0 && words[index - 1].text == "said" && subject.hasPrefix("we")
      let isAgreed = isSaid || words[..<index].contains { $0.classes.contains(.deciding) }
      return isAgreed ? (text == "would" ? verb(after(next + 1)) : next) : nil
    }
    let isBeing = subject.hasSuffix("'m") || subject.hasSuffix("'re") || text == "am" || text == "are"
    if isBeing {
      let at = text == "am" || text == "are" ? after(next + 1) : next
      guard at < words.count, !words[at].startsClause else { return nil }
      if words[at].text == "to" { return verb(at + 1) }
      if words[at].text == "going", at + 1 < words.count, words[at + 1].text == "to" { return verb(at + 2) }
      return isDoing(at) ? at : nil
    }
    let isHaving = subject.hasSuffix("'ve") || ["have", "got"].contains(text)
    if isHaving {
      let at = words[next].text == "got" || words[next].text == "have" ? next + 1 : next
      return at < words.count && words[at].text == "to" ? verb(at + 1) : nil
    }
    if isAgreed(before: index) {
      if words[next].text == "don't", let at = verb(after(next + 1)) { return isVerb(at) ? at : nil }
      return words[next].classes.contains(.imperative) ? next : nil
    }
    return subject == "i" && next == index + 1 && isDoneOnADay(index) ? next : nil
  }

  /// "raising", "leaving": something done, in its form of going on; "feeling" and "working with" decide nothing.
  func isDoing(_ index: Int) -> Bool {
    let word = words[index]
    guard word.text.hasSuffix("ing"), !Self.idle.contains(word), !Self.namedDoings.contains(word) else {
      return false
    }
    return Inflection.bases(ofGoingOn: String(word.text)).contains { base in
      Vocabulary.shared[base].map { !Vocabulary.shared.classes(of: $0).isDisjoint(with: [.does, .imperative]) } ?? false
    }
  }

  /// "Manager asked me to write to dad".
  private func isLaidOnMe(in part: Range<Int>) -> Bool {
    part.contains { isLaidOnMe($0) && weight($0..<part.upperBound) >= 1 && !isUndecided[$0 + 2] }
  }

  /// Whether a word is "me" or "us", and told to do something.
  func isLaidOnMe(_ index: Int) -> Bool {
    guard words[index].text == "me" || words[index].text == "us", index + 2 < words.count else { return false }
    if isMeToAct(index) { return !isMissing[index] }
    guard index > 0 else { return false }
    return Self.directing.contains(words[index - 1]) && words[index + 1].text == "to" && !isMissing[index]
  }

  /// "I've told Mark he must see the baby today".
  private func isBinding(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    return part.contains { index in
      guard words[index].classes.contains(.modal), Self.binding.contains(words[index]), index > first,
        !isMissing[index]
      else { return false }
      let isSomebody = ["he", "she", "they"].contains(words[index - 1].text)
      let isTold = words[first..<index].contains { ["told", "asked", "advised", "said"].contains($0.text) }
      return isSomebody && isTold && agents.allSatisfy { $0.person.kind != .child }
        && weight(index..<part.upperBound) >= 1
        && (words[first].classes.contains(.we) || Self.ourselves.contains(words[first]))
    }
  }

  /// "x is to be y-ed", "x will be y-ed", "visits to be weekly", "not to return home until the review".
  private func isToBe(_ part: Range<Int>) -> Bool {
    part.contains { index in
      guard words[index].text == "be", index > part.lowerBound, index + 1 < part.upperBound, !isMissing[index],
        !isUndecided[index], !isHedged(index), weight(part) >= 1
      else { return false }
      var before = index - 1
      while before > part.lowerBound,
        words[before].classes.contains(.adverb) || Self.passedOver.contains(words[before])
      {
        before -= 1
      }
      var next = index + 1
      while next < part.upperBound,
        words[next].classes.contains(.adverb) || Self.passedOver.contains(words[next])
          || words[next].text == "re"
      {
        next += 1
      }
      guard next < part.upperBound, !isUndecided[next] else { return false }
      let isDone = words[next].classes.contains(.participle) || words[next].text == "rag"
      // "IRO asked to be told of moves": a wish.
      if before > part.lowerBound, words[before - 1].text == "asked", !isAsked(at: before - 1) { return false }
      if words[before].text == "to" {
        // "Placement with PGPs to be reg 24": a step, as what is done is.
        return isDone && !Self.befalling.contains(words[next]) || times.named[next]
          || content.weights[next] == 2 && before > part.lowerBound && !Self.inclined.contains(words[before - 1])
            && !isFinite(words[before - 1]) && !words[before - 1].classes.contains(.does)
            && (!behindPeople[before] || words[max(0, before - 2)].text == "with")
      }
      if ["will", "shall", "must"].contains(words[before].text) || words[before].text == "should" && isFelt(before) {
        return isDone && !Self.looselyDone.contains(words[next])
      }
      // "it was determined that his contact be suspended".
      return isDone && words[part.lowerBound..<index].contains { Self.ruling.contains($0) }
    }
      || part.contains { index in
        // "not to return home until the review".
        words[index].text == "to" && index > part.lowerBound && words[index - 1].text == "not" && !isMissing[index]
          && index + 1 < part.upperBound && !isUndecided[index + 1] && weight(part) >= 1
      }
  }

  /// "Contact to start in May", "Plan to run until March": a thing and what is to become of it.
  private func isToHappen(_ part: Range<Int>) -> Bool {
    part.dropFirst().contains { index in
      guard words[index].text == "to", index + 1 < part.upperBound, !isMissing[index], !isUndecided[index + 1],
        words[index].gap.isEmpty, !Self.inclined.contains(words[index - 1]),
        Self.happening.contains(words[index + 1]) || isToHave(index, part),
        !part.contains(where: { isUndecided[$0] && $0 < index })
      else { return false }
      // Nobody before it speaks or wants: "mum wants to stay" is no decision.
      let before = words[part.lowerBound..<index]
      return !before.contains { isFinite($0) || $0.classes.contains(.modal) || $0.classes.contains(.we) }
        && (weight(part) >= 1 || part.contains { times.named[$0] })
    }
  }

  /// "Both kids to have own 1:1 time".
  private func isToHave(_ index: Int, _ part: Range<Int>) -> Bool {
    words[index + 1].text == "have"
      && part.prefix { $0 < index }.contains { ["kids", "children", "siblings"].contains(words[$0].text) }
  }

  /// "Contact father", "To ring the school", "Taking mum to the bank Thursday": the verb comes first.
  func isInstruction(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    let second = first + 1
    // "Re-check with school after half term".
    if words[first].text == "re", part.count > 2, words[second].gap.contains(.hyphen) {
      return isInstruction(second..<part.upperBound)
    }
    // "Needs doing by the 28th: genogram".
    if ["need", "needs", "wants"].contains(words[first].text), second < part.upperBound,
      isDoing(second) || words[second].text == "doing"
    {
      return part.contains { times.named[$0] } || weight(part) >= 1
    }
    if words[first].text == "to", second < part.upperBound, words[second].classes.contains(.imperative),
      !isUndecided[second], weight(second..<part.upperBound) >= 2
    {
      return true
    }
    if ["need", "needs", "going", "gonna"].contains(words[first].text), second + 1 < part.upperBound,
      words[second].text == "to", words[second + 1].classes.contains(.imperative), !isUndecided[second + 1],
      weight((second + 1)..<part.upperBound) >= 2, !part.contains(where: { isUndecided[$0] })
    {
      return true
    }
    if isDoing(first), part.contains(where: { times.named[$0] }), weight(part) >= 2,
      !part.contains(where: { isFinite(words[$0]) || isUndecided[$0] })
    {
      return true
    }
    // "Contact father" says what to do; "explore options" has to name a thing.
    guard words[first].classes.contains(.imperative), !isThingDone(part), second < part.upperBound, !isUndecided[first],
      words[second].text != "of"
    else { return false }
    // "Contact starts well", "Support ends in May": a noun, and what becomes of it.
    if isGoing(second) { return false }
    // "Move would be the fourth": a noun and what may be.
    if words[second].classes.contains(.modal), words[second].gap.isEmpty { return false }
    let least = Self.vagueStarts.contains(words[first]) ? 2 : 0
    return weight(part) >= least && (!part.contains { isUndecided[$0] } || least == 2)
  }

  /// "Update given", "Visit completed": a noun and what was done with it is news, and no instruction.
  private func isThingDone(_ part: Range<Int>) -> Bool {
    let second = part.lowerBound + 1
    return second < part.upperBound && words[second].classes.contains(.participle)
      && (second + 1 == part.upperBound || times.covered[second + 1] || words[second + 1].classes.contains(.ordinal)
        || words[second + 1].classes.contains(.function) || !words[second + 1].gap.isEmpty)
  }

  /// "Decision: progress to ICPC", "Action: risk assessment": the field says that it is one.
  private func isLabelled(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard first > 0, words[first].gap.contains(.colon),
      Self.decisionLabels.contains(words[first - 1]) && !isNoFurtherAction(first - 1) || isAgreed(into: first),
      !part.allSatisfy({ isFound(words[$0]) })
    else { return false }
    return weight(part) >= 1 && !part.contains { isUndecided[$0] || isProcess[$0] }
  }

  /// "TM authorised the payment", "Removal from the plan was endorsed".
  private func isRuled(in part: Range<Int>) -> Bool {
    part.contains { index in
      guard words[index].classes.contains(.deciding), !isUndecided[index], !isMissing[index] else { return false }
      let isFirst = index == part.lowerBound || ["it", "was", "we", "i"].contains(words[index - 1].text)
      let end = words.indices[index...].first { $0 > index && words[$0].startsSentence } ?? words.count
      if isFirst || deciders[index], !isThought(after: index), weight((index + 1)..<end) >= 1,
        !isOpinion(Mark(reading: .decided, words: index..<end))
      {
        return true
      }
      let isPassive = index > part.lowerBound && ["was", "were", "been"].contains(words[index - 1].text)
      return isPassive && Self.endorsed.contains(words[index]) && weight(part.lowerBound..<index) >= 1
    }
  }

  /// "No home visits by a lone worker from today", "Don't visit alone": what is forbidden, and until when or unless what.
  private func isForbidden(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard part.count > 1, weight(part) >= 1 else { return false }
    if ["don't", "never"].contains(words[first].text), words[first + 1].classes.contains(.imperative) {
      return !isUndecided[first + 1]
    }
    guard words[first].text == "no", part.count > 2, words[first + 1].text != "evidence" else { return false }
    return part.contains { Self.bounds.contains(words[$0]) || times.named[$0] }
      && !part.contains { isFinite(words[$0]) }
  }

  /// "Legal planning meeting", "LADO referral - TM", "s47 - joint with police": a thing by name and nothing beside it, its
  /// owner beside it, or a step of the procedure at the start.
  private func isThingByName(_ part: Range<Int>) -> Bool {
    if ["if", "when", "while", "awaiting", "await", "waiting"].contains(words[part.lowerBound].text) { return false }
    let isStep = Self.steps.contains(words[part.lowerBound])
    guard isStep || part.contains(where: { content.weights[$0] == 2 }) else { return false }
    let isNews = part.contains { index in
      isFinite(words[index])
        && (content.weights[index] < 2 || behindPeople[index] && !Self.settled.contains(words[index])
          || isThingDone(part))
        || isUndecided[index] || isProcess[index] || words[index].classes.contains(.modal) || isGoing(index)
        || Self.inclined.contains(words[index])
    }
    if isNews { return false }
    if part == words.indices { return true }
    let isOwned = agents.contains { $0.verb == nil && $0.person.words.lowerBound >= part.upperBound && owns($0.person) }
    let isOpening = isStep && part.lowerBound == 0 && part.upperBound < words.count
    return part.lowerBound == 0 && (isOwned || isPressed(from: part.upperBound))
      || isOpening
        && (words[part.upperBound].gap.isDisjoint(with: [.colon, .sentence]) || isHow(part.dropFirst()))
  }

  /// Whether somebody stands alone as the owner of what was named: to the end, or to the next mark.
  private func owns(_ person: Person) -> Bool {
    let first = words[person.words.lowerBound]
    return first.startsClause && (person.words.upperBound == words.count || times.named[person.words.upperBound])
  }

  /// "Joint visits only": what is left of what was done before.
  private func isRestricted(_ part: Range<Int>) -> Bool {
    guard let last = part.last, words[last].text == "only" else { return false }
    return weight(part) >= 2 && !part.contains { isFinite(words[$0]) }
  }

  /// "Closing summary by 30th", "Home visit with HV next week", "Kemi out Monday": a thing or somebody with a day to come,
  /// and nothing that happened.
  private func isThingWithItsDay(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard part.contains(where: { times.named[$0] && !isWhenItWas($0, part) }) else { return false }
    let end =
      part.first { $0 > first && (words[$0].gap.contains(.comma) || Self.joining.contains(words[$0])) }
      ?? part.upperBound
    let thing = first..<end
    // "Chronology updated by 9 May": what is done by a day to come is to be done.
    let isBounded = part.contains {
      times.named[$0]
        && (Self.limits.contains(words[$0]) || $0 > first && Self.limits.contains(words[$0 - 1]))
    }
    let hasHappened = thing.contains { index in
      words[index].classes.contains(.finite) || words[index].classes.contains(.negation)
        || words[index].classes.contains(.participle) && (!isBounded || behindPeople[index])
          && words[index].text != "unannounced"
    }
    return !hasHappened && !isUndecided[first] && (weight(thing) >= 2 || isSent(part))
  }

  /// What joins a ground.
  private static let joining: WordList = ["because", "as", "given", "cos", "since"]

  private func isSent(_ part: Range<Int>) -> Bool {
    sent(in: part) != nil && !part.contains { isFinite(words[$0]) || words[$0].classes.contains(.negation) }
  }

  /// "Kemi out today", "SW o/v Monday": the worker at the start of what is to happen on a day.
  func sent(in part: Range<Int>) -> Range<Int>? {
    guard let person = senders.first(where: { $0.lowerBound == part.lowerBound }), !news[part.lowerBound],
      part.contains(where: { times.named[$0] })
    else { return nil }
    let rest = person.upperBound..<part.upperBound
    let isIdle = rest.contains {
      isUndecided[$0] || isFinite(words[$0]) || Self.absent.contains(words[$0])
        || words[$0].classes.contains(.modal)
    }
    return rest.contains { !times.covered[$0] } && !isIdle ? person : nil
  }
}
