/// Decisions that are no more than the name of a meeting or a step, taken or refused, and those that say where a child lives until
/// something.
extension DecisionWording {
  /// Whether a part decides by a step's name, or by where a child stays.
  func isStepOrStay(_ part: Range<Int>) -> Bool {
    isStepRefused(part) || isStepTaken(part) || isStepGrounded(part) || isStay(part) || isToStay(part)
  }

  /// "No initial conference", "No legal planning meeting unless he returns", "No section 47 at this point".
  ///
  /// "No conference held", "No strategy discussion on file" and "No visits for six weeks" tell what there is.
  private func isStepRefused(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard words[first].text == "no", words[first].startsSentence,
      let end = stepEnd(from: first + 1, to: part.upperBound)
    else { return false }
    let isMeeting = end - first > 2 || Self.meetings.contains(words[end - 1]) || Self.steps.contains(words[end - 1])
    guard end < part.upperBound else { return isMeeting && !isHeading(part) }
    let next = words[end]
    if next.gap.contains(.comma) {
      return isMeeting && (isSomebodys(from: end, to: part.upperBound) || !isTold(part, from: end))
    }
    guard next.gap.isEmpty else { return false }
    if Self.bounds.contains(next) || Self.unneeded.contains(next) || isGroundJoined(at: end) { return true }
    let second = end + 1 < part.upperBound ? words[end + 1] : nil
    switch next.text {
    case "at": return second.map { ["this", "present", "the"].contains($0.text) } ?? false
    case "for": return second.map { $0.text == "now" || !isAmount(end + 1) && !isTold(part, from: end) } ?? false
    case "to": return second.map { Self.forums.contains($0) } ?? false
    default: return false
    }
  }

  /// "No parenting assessment, nan has one", "No family group conference, dad is in prison": behind a refused step how somebody stands.
  ///
  /// "No conference, mum was not told" tells what came of it.
  func isSomebodys(from start: Int, to end: Int) -> Bool {
    guard words[start].gap.contains(.comma) else { return false }
    var at = start
    while at < end, words[at].classes.contains(.ours) || ["the", "a"].contains(words[at].text) { at += 1 }
    guard let person = people.list.first(where: { $0.words.lowerBound == at && $0.kind != .nobody }) else {
      return false
    }
    at = person.words.upperBound
    guard at + 1 < end, words[at].gap.isEmpty, ["has", "have", "is", "are"].contains(words[at].text) else {
      return false
    }
    var rest = at + 1
    while rest < end,
      words[rest].classes.contains(.adverb)
        || ["already", "now", "still", "had", "got", "not"].contains(words[rest].text)
    {
      rest += 1
    }
    guard rest < end else { return words[rest - 1].text == "had" || words[rest - 1].text == "got" }
    return words[rest].gap.isEmpty && !words[rest].classes.contains(.participle)
      && !(rest..<end).contains { isUndecided[$0] || words[$0].classes.contains(.modal) }
  }

  /// Whether a refused step stands before a part that says how somebody stands.
  func isBesideRefusal(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard isSomebodys(from: first, to: part.upperBound) else { return false }
    let start = (0...first).last { words[$0].startsSentence } ?? 0
    return start < first && isStepRefused(start..<part.upperBound)
  }

  /// "Family group conference", "Initial conference in March", "Pre-birth assessment": a step by its whole name.
  ///
  /// "Initial conference: mother came" is a heading.
  private func isStepTaken(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard words[first].startsSentence, let end = stepEnd(from: first, to: part.upperBound), end - first > 1,
      !isHeading(part)
    else { return false }
    if end == part.upperBound { return true }
    guard words[end].gap.isEmpty, Self.attached.contains(words[end]) || times.named[end] else { return false }
    return !isTold(part, from: end)
  }

  /// "PLO, as nothing has shifted since July", "Strategy discussion because mum has gone back": a step, and its ground.
  ///
  /// "ICPC as planned" says how things stand.
  private func isStepGrounded(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard words[first].startsSentence else { return false }
    let named = stepEnd(from: first, to: part.upperBound)
    guard let end = named ?? (Self.steps.contains(words[first]) ? first + 1 : nil), end < part.upperBound,
      end - first > 1 || Self.steps.contains(words[first])
    else { return false }
    return isGroundJoined(at: end)
  }

  /// "J stays at nan's until the police have spoken to him": where a child lives, and what bounds it.
  ///
  /// "K remains in hospital until Friday" is news, and so is where an adult stays.
  private func isStay(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard let verb = part.dropFirst().prefix(5).first(where: { Self.staying.contains(words[$0]) }),
      words[verb].gap.isEmpty, verb + 2 < part.upperBound, Self.staysAt.contains(words[verb + 1]),
      isOfChildren(first..<verb), !part.contains(where: { News.frequent.contains(words[$0]) || isUsual(words[$0]) })
    else { return false }
    let bound = (verb + 2..<part.upperBound).first { Self.stayBounds.contains(words[$0]) }
    guard let bound, !words[(verb + 2)..<bound].contains(where: { Self.institutions.contains($0) }) else {
      return false
    }
    // "until late", "until 9": an evening, and nothing that was decided.
    guard bound + 1 < part.upperBound else { return false }
    return !Self.hours.contains(words[bound + 1]) && !isClock(bound + 1, to: part.upperBound)
  }

  /// "Stay at same school", "Remain with nan until July": where a child is to stay, as an instruction.
  private func isToStay(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard words[first].startsSentence, ["stay", "remain"].contains(words[first].text), part.count > 2,
      ["at", "with"].contains(words[first + 1].text), words[first + 1].gap.isEmpty
    else { return false }
    return !part.contains { isUndecided[$0] || isFinite(words[$0]) && $0 > first || words[$0].classes.contains(.modal) }
  }

  /// Where the name of a meeting or a step ends that begins here: what kind it is, and what it is.
  private func stepEnd(from first: Int, to end: Int) -> Int? {
    var at = first
    while at < end, at - first < 6, at == first || !words[at].startsClause && !words[at].gap.contains(.comma) {
      let word = words[at]
      let next = at + 1 < end && words[at + 1].gap.subtracting(.hyphen).isEmpty ? words[at + 1] : nil
      if word.text == "section", let next, next.classes.contains(.number) {
        let isWhole = at + 2 >= end || !Self.stepNouns.contains(words[at + 2])
        return isWhole ? at + 2 : at + 3
      }
      let goesOn = next.map { Self.stepNouns.contains($0) || Self.stepKinds.contains($0) || isStep($0) } ?? false
      if Self.stepNouns.contains(word) || isStep(word) {
        if !goesOn { return at + 1 }
      } else if !Self.stepKinds.contains(word) {
        return nil
      }
      at += 1
    }
    return nil
  }

  private func isStep(_ word: Word) -> Bool { Self.steps.contains(word) }

  /// Whether a colon follows: the name of a field, and what stands in it.
  private func isHeading(_ part: Range<Int>) -> Bool {
    part.upperBound < words.count && words[part.upperBound].gap.contains(.colon)
  }

  /// Whether something happened in the rest of a part.
  private func isTold(_ part: Range<Int>, from start: Int) -> Bool {
    (start..<part.upperBound).contains { isFinite(words[$0]) || isUndecided[$0] || words[$0].classes.contains(.modal) }
  }

  /// Whether a word here joins a ground: "as", "because", "given"; "as planned" gives none.
  private func isGroundJoined(at index: Int) -> Bool {
    guard Self.grounding.contains(words[index]) else { return false }
    guard index + 2 < words.count, !words[index + 1].startsClause, !words[index + 2].startsClause else { return false }
    return words[index].text != "as" || !Self.asBefore.contains(words[index + 1])
  }

  private func isAmount(_ index: Int) -> Bool {
    words[index].classes.contains(.number) || Self.lasting.contains(words[index])
  }

  private func isClock(_ index: Int, to end: Int) -> Bool {
    guard words[index].classes.contains(.number) || words[index].classes.contains(.clock) else { return false }
    let next = index + 1 < end ? words[index + 1] : nil
    return next.map { $0.classes.isDisjoint(with: [.month, .ordinal, .date]) } ?? true
  }

  private func isOfChildren(_ range: Range<Int>) -> Bool {
    if people.list.contains(where: { $0.isChild && !$0.isOwner && $0.words == range }) { return true }
    if range.count == 1, ["he", "she", "they", "both"].contains(words[range.lowerBound].text) { return true }
    return range.allSatisfy { PhraseTable.childWords.contains(words[$0].text) || Self.ofChildren.contains(words[$0]) }
  }

  private func isUsual(_ word: Word) -> Bool { Self.usual.contains(word) }

  /// What kind of meeting or step it is.
  private static let stepKinds: WordList = [
    "initial", "review", "family", "group", "legal", "planning", "strategy", "child", "protection", "joint", "single",
    "agency", "multi", "professionals", "professionals'", "professional's", "network", "permanence", "discharge",
    "mapping", "parenting", "viability", "specialist", "psychological", "pre", "birth", "proceedings", "sibling",
    "siblings", "core", "early", "help", "emergency", "urgent", "further", "second", "immediate", "gateway", "new",
    "more", "other", "another", "formal", "risk", "support", "kinship", "guardianship", "special",
  ]

  /// What the step is.
  private static let stepNouns: WordList = [
    "conference", "conferences", "meeting", "meetings", "discussion", "enquiry", "enquiries", "investigation",
    "assessment", "referral", "medical", "mediation", "panel", "icpc", "rcpc", "fgc",
  ]

  /// Steps that need no kind to be known.
  private static let meetings: WordList = ["conference", "conferences", "icpc", "rcpc", "fgc", "enquiry", "mediation"]

  /// What may follow the name of a step that is taken.
  private static let attached: WordList = ["on", "by", "before", "in", "at", "with", "for", "next", "this", "within"]

  private static let unneeded: WordList = ["needed", "required", "necessary", "warranted"]

  private static let grounding: WordList = ["as", "because", "since", "given", "cos", "due", "following", "owing"]

  /// What "as" joins that gives no ground.
  private static let asBefore: WordList = [
    "planned", "agreed", "before", "above", "required", "necessary", "needed", "soon", "per", "discussed", "usual",
    "arranged", "scheduled", "well", "part",
  ]

  private static let lasting: WordList = [
    "months", "weeks", "years", "over", "some", "several", "many", "ages", "long", "a", "almost", "nearly", "more",
  ]

  private static let staying: WordList = ["stays", "remains", "stay", "remain", "lives", "live"]

  private static let staysAt: WordList = ["at", "with", "in", "where", "under"]

  private static let stayBounds: WordList = ["until", "till", "til", "pending", "unless"]

  private static let institutions: WordList = [
    "hospital", "school", "nursery", "bed", "custody", "prison", "class", "college", "work", "room", "club", "ward",
  ]

  private static let hours: WordList = [
    "late", "midnight", "bedtime", "teatime", "tea", "dark", "lunch", "lunchtime", "morning", "evening",
  ]

  private static let usual: WordList = [
    "most", "usually", "often", "sometimes", "normally", "always", "when", "whenever", "mostly",
  ]

  private static let ofChildren: WordList = ["the", "both", "all", "two", "three", "twins", "of", "them", "and"]
}
