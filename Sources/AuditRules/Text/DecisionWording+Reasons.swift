/// What gives a ground: a word that joins one, or a fact that stands beside the decision.
extension DecisionWording {
  /// The stretches that give a ground for what was decided; the text is cut at marks, and at marks and commas.
  func grounds(
    _ found: [Mark],
    _ decided: [Mark],
    thoughts: [Range<Int>],
    parts: [Range<Int>]
  ) -> [Mark] {
    var grounds: [Mark] = []
    for index in words.indices
    where words[index].text == "as" && !isMissing[index] && !isAsItIs(index) && !isAsSoonAs(index)
      && isGroundedAs(index)
    {
      grounds.append(Mark(reading: .reason, words: index..<(index + 1)))
    }
    for mark in found where mark.reading == .reason && !mark.words.contains(where: { isMissing[$0] }) {
      // "So we'll step it down": how somebody who speaks begins.
      if mark.words.lowerBound == 0, Self.fillers.contains(words[0]) { continue }
      if mark.words.lowerBound > 0, Self.fillers.contains(words[mark.words.lowerBound - 1]),
        words[mark.words.lowerBound].text == "so", mark.words.lowerBound == 1
      {
        continue
      }
      // "due to be released".
      if words[mark.words.lowerBound].text == "due", mark.words.upperBound < words.count,
        words[mark.words.upperBound].text == "be"
      {
        continue
      }
      // "Ask legal as to whether": about what.
      if words[mark.words.lowerBound].text == "as", mark.words.lowerBound + 1 < words.count,
        words[mark.words.lowerBound + 1].text == "to", mark.words.count < 3 || words[mark.words.lowerBound].text != "so"
      {
        continue
      }
      if words[mark.words.lowerBound].text == "as",
        isAsItIs(mark.words.lowerBound) || isAsSoonAs(mark.words.lowerBound)
      {
        continue
      }
      let after = mark.words.upperBound..<words.count
      let end = after.first { words[$0].startsSentence } ?? words.count
      let weighs = (mark.words.upperBound..<end).contains { !words[$0].classes.contains(.function) && !empty[$0] }
      if weighs { grounds.append(mark) }
    }
    for index in words.indices.dropFirst() where ["whilst", "while"].contains(words[index].text) && !isMissing[index] {
      // "Delegated to Sian whilst AJ off sick".
      let rest = words[(index + 1)...].prefix(5).prefix { !$0.startsClause }
      if rest.contains(where: { Self.absent.contains($0) }) {
        grounds.append(Mark(reading: .reason, words: index..<(index + 1)))
      }
    }
    for index in words.indices.dropFirst() where words[index].text == "pending" && isPending(index) {
      grounds.append(Mark(reading: .reason, words: index..<(index + 1)))
    }
    let isReasonMissing = found.contains { mark in
      mark.reading == .missing && mark.words.contains { words[$0].classes.contains(.whyWord) }
    }
    if isReasonMissing { return grounds }
    // A bracket is a ground as a whole, too: "(same carer, same house, both under 5)".
    let brackets = thoughts.filter {
      words[$0.lowerBound].gap.contains(.bracket) && !words[$0.lowerBound].startsSentence
    }
    let turned = thoughts.filter { turn(in: $0) != nil }
    // "results before the 14th because we can't rely on it": the ground begins at its word.
    let joined = grounds.map(\.words.lowerBound)
    for part in parts + brackets
    where !turned.contains(where: { $0.overlaps(part) })
      && !joined.contains(where: { $0 > part.lowerBound && part.contains($0) }) && isGround(part, decided)
    {
      grounds.append(Mark(reading: .reason, words: part))
    }
    return grounds
  }

  /// A part that says how things are, beside the decision: a fact is given as its ground.
  private func isGround(_ part: Range<Int>, _ decided: [Mark]) -> Bool {
    guard let first = part.first, !part.contains(where: { isMissing[$0] }), !isField(part), !isLimit(part),
      !isFiling(part), !empty.touches(part)
    else {
      return false
    }
    // "NFA, threshold not met": what the threshold comes to is the ground of what stands before it.
    let isThreshold = words[first].text == "threshold"
    if isThreshold, decided.contains(where: { $0.words.upperBound <= first }) { return true }
    // "Threshold for PLO is met. Letter before proceedings out by 12th": the ground of what follows.
    if isThreshold,
      Segments(words, atCommas: false).ranges.contains(where: { $0.lowerBound >= part.upperBound && decides($0) })
    {
      return true
    }
    if decided.contains(where: { $0.words.overlaps(part) }) { return false }
    if isStillWaited(part) { return true }
    if agents.contains(where: {
      part.overlaps($0.person.words) && (isToAct($0) || isOnCondition($0) || isByInitials($0))
    }) {
      return false
    }
    // "We'll look again at 6 weeks": what is to come grounds nothing.
    if takenOn(first) != nil { return false }
    let isAfterComma = !words[first].startsClause
    let said = part.reduce(0) { sum, index in
      // "SW 4": a number that counts nothing.
      let isScore = words[index].classes.contains(.number) && index + 1 == part.upperBound
      return sum
        + (isProcess[index] || isScore || words[index].classes.contains(.function) || times.covered[index] ? 0 : 1)
    }
    let isDenied = part.contains { words[$0].classes.contains(.negation) }
    let isTold = isBareClause(part) || isBesideRefusal(part)
    // "too soon", "too far from school".
    let isTooMuch = words[first].text == "too" && part.count > 1
    guard said >= 2 || said == 1 && (isDenied || isTold || isSituation(part)) || isTooMuch else { return false }
    if part.contains(where: { isProcess[$0] }), said < 3 { return false }
    let states = part.contains { index in
      if isProcess[index] { return false }
      // "images believed on it": what is thought to be so.
      if Self.supposed.contains(words[index]), index > first { return true }
      if words[index].classes.contains(.finite) { return true }
      let isVerb = words[index].classes.contains(.does) && words[index].text.hasSuffix("s")
      let isDone = words[index].classes.contains(.participle)
      let isDoing = words[index].text.hasSuffix("ing") && !Self.namedDoings.contains(words[index])
      return (isVerb || (isDone || isDoing) && !isAfterComma) && index > first
    }
    let isFact =
      states || isDenied || isTold || isTooMuch || isHowItIs(part) || isSituation(part)
      || part.contains { words[$0].classes.contains(.telling) }
      || !isAfterComma && said >= 2 && part.lowerBound > 0 && !isTask(part)
    // Whether it decides something is asked last, as that takes longest.
    return isFact && (isSituation(part) || !decides(part))
  }

  /// "- he's been back twice", "(Noor wets bed after each one)", "She's got her nan": a clause with a subject of its own.
  private func isBareClause(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    // "share the report with PGM, she's now a party".
    let isContracted = words[max(first, 0)].gap.contains(.comma) && Self.contracted.contains(words[first])
    guard first > 0, words[first].startsClause || isContracted, part.count > 2, !times.covered[first],
      words[first + 1].gap.isEmpty
    else {
      return false
    }
    if part.contains(where: { isUndecided[$0] }) { return false }
    let said = part.filter { !words[$0].classes.contains(.function) && !times.covered[$0] }
    if said.allSatisfy({ Self.knowing.contains(words[$0]) }) { return false }
    if Self.contracted.contains(words[first]) { return true }
    let verb = words[first + 1]
    if ["he", "she", "they", "it", "there"].contains(words[first].text) {
      return isFinite(verb) || verb.classes.contains(.be) || verb.classes.contains(.have)
        || verb.classes.contains(.does) && verb.text.hasSuffix("s")
    }
    let isSomebody = words[first].classes.contains(.name) || PhraseTable.adults[words[first].text] != nil
    if isSomebody, verb.text.hasSuffix("s"), !verb.text.hasSuffix("ss"), !verb.isCapital {
      return verb.classes.isDisjoint(with: [.does, .imperative, .function, .unit, .thing])
    }
    // "Mia's not sleeping", "dad's back".
    guard words[first].text.hasSuffix("'s") else { return false }
    return verb.text.hasSuffix("ing") || Self.afterContraction.contains(verb)
  }

  /// "No unsupervised contact pending police enquiries": what is waited for is why.
  private func isPending(_ index: Int) -> Bool {
    guard words[index].gap.isEmpty, index + 1 < words.count, words[index + 1].gap.isEmpty, !isMissing[index],
      !news[index]
    else { return false }
    let end =
      (index + 1..<words.count).first { words[$0].startsClause || words[$0].gap.contains(.comma) } ?? words.count
    return (index + 1..<end).contains { !words[$0].classes.contains(.function) && !times.covered[$0] }
  }

  /// "Not for closure - still waiting on the DVPO outcome", "Not closing - awaiting probation report": why something goes on.
  private func isStillWaited(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard first > 0, part.count > 1, Self.awaiting.contains(words[first]) else { return false }
    let start = (0..<first).last { words[$0].startsSentence } ?? 0
    return (start..<first).contains { Self.keeping.contains(words[$0]) }
  }

  private static let awaiting: WordList = ["still", "awaiting", "waiting", "pending"]

  /// What is not done yet, or goes on.
  private static let keeping: WordList = [
    "not", "remain", "remains", "keep", "hold", "stay", "stays", "open", "pause", "paused", "don't", "can't", "cannot",
    "won't",
  ]

  private static let supposed: WordList = [
    "believed", "thought", "suspected", "feared", "alleged", "rumoured", "understood",
  ]

  private static let contracted: WordList = [
    "he's", "she's", "they're", "it's", "he'd", "she'd", "they'd", "there's", "they've", "he'll", "she'll", "they'll",
  ]

  private static let afterContraction: WordList = [
    "been", "not", "back", "still", "now", "got", "only", "too", "had", "gone", "left", "never", "again", "out", "away",
  ]

  /// What says no more than that somebody knows of it.
  private static let knowing: WordList = [
    "aware", "informed", "fine", "ok", "okay", "happy", "told", "agreed", "agrees",
  ]

  /// "nan in hosp", "family open to EH", "broken since xmas": how things are, without a verb.
  private func isHowItIs(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard first > 0, first + 1 < part.upperBound else { return false }
    if words[first].classes.contains(.participle) { return words[first + 1].text == "since" }
    if behindPeople[first + 1], words[first + 1].gap.isEmpty,
      ["happy", "settled", "concerned"].contains(words[first + 1].text)
    {
      return true
    }
    return behindFamily[first + 1] && words[first + 1].gap.isEmpty && Self.situated.contains(words[first + 1])
  }

  private static let situated: WordList = [
    "in", "open", "willing", "unwilling", "keen", "ready", "away", "homeless", "pregnant", "at",
  ]

  /// "HV update", "TM rec to chair": a worker and what is asked of that worker, and no ground; "W-12 off sick" is one.
  private func isTask(_ part: Range<Int>) -> Bool {
    guard let sender = senders.first(where: { $0.lowerBound == part.lowerBound }), !isBareClause(part) else {
      return false
    }
    var next = sender.upperBound
    // "W-12" is one worker: what follows the hyphen is no word about them.
    while next < part.upperBound, words[next].gap.contains(.hyphen) { next += 1 }
    return
      !(next < part.upperBound && words[next].gap.isEmpty
      && words[next..<part.upperBound].prefix(3).contains { Self.absent.contains($0) })
  }

  /// "Owner: allocated worker", "What happens next: …": the name of a field and what stands in it give no ground.
  ///
  /// "Risks haven't gone down: dad was back" is a sentence: the name of a field denies nothing.
  private func isField(_ part: Range<Int>) -> Bool {
    if part.upperBound < words.count, words[part.upperBound].gap.contains(.colon),
      !part.contains(where: { words[$0].text.hasSuffix("n't") })
    {
      return true
    }
    let first = part.lowerBound
    guard first > 0, words[first].gap.contains(.colon) else { return false }
    return Self.fieldLabels.contains(words[first - 1]) && !isNoFurtherAction(first - 1)
  }

  /// "No further action: stepfather left": the decision itself, and no name of a field.
  func isNoFurtherAction(_ index: Int) -> Bool {
    index > 1 && words[index].text == "action" && words[index - 1].text == "further" && words[index - 2].text == "no"
  }

  /// "leaving the plan as it is": how, and not why.
  private func isAsItIs(_ index: Int) -> Bool {
    // "Plan as is + HV to add weigh ins".
    if index + 1 < words.count, words[index + 1].text == "is",
      index + 2 == words.count || !words[index + 2].gap.isEmpty
        || ["but", "plus", "and"].contains(words[index + 2].text)
    {
      return true
    }
    guard index + 2 < words.count, words[index + 1].classes.contains(.function), words[index + 2].classes.contains(.be)
    else { return false }
    guard index + 3 < words.count, !words[index + 3].startsClause else { return true }
    return ["up", "until", "till", "for", "at", "with", "and"].contains(words[index + 3].text)
  }

  /// "as soon as dad has left", "as long as she agrees": when or how far, and not why.
  private func isAsSoonAs(_ index: Int) -> Bool {
    if index + 2 < words.count, words[index + 2].text == "as", Self.measured.contains(words[index + 1]) { return true }
    return index > 1 && words[index - 2].text == "as" && Self.measured.contains(words[index - 1])
  }

  /// What stands between two "as" that join no ground.
  private static let measured: WordList = [
    "soon", "long", "well", "far", "much", "often", "quickly", "early", "many", "little", "near",
  ]

  /// "Logged for information", "Copied to the IRO for reference": what was done with a paper.
  private func isFiling(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard Self.filed.contains(words[first]) || words[first].text == "for" else { return false }
    return part.dropFirst().contains { index in
      Self.filedFor.contains(words[index]) && ["for", "your", "the", "our"].contains(words[index - 1].text)
    }
  }

  private static let filed: WordList = [
    "logged", "shared", "copied", "filed", "noted", "recorded", "sent", "forwarded", "saved", "uploaded", "circulated",
    "passed", "kept", "emailed", "listed", "added",
  ]

  private static let filedFor: WordList = ["information", "info", "reference", "file", "records", "record", "noting"]

  /// "as nursery heard R say": a verb follows; "as soon as", "as sole carer" and "as agreed" are no reasons.
  private func isGroundedAs(_ index: Int) -> Bool {
    let rest = (index + 1)..<words.count
    let end = rest.first { words[$0].startsClause } ?? words.count
    guard end - index > 2,
      !["to", "soon", "well", "above", "per", "part", "a", "required", "needed", "agreed", "far"]
        .contains(words[index + 1].text)
    else { return false }
    return ((index + 2)..<end).contains { at in
      words[at].classes.contains(.finite) || words[at].classes.contains(.participle)
        || words[at].classes.contains(.does) && words[at].text.hasSuffix("s")
    }
  }
}
