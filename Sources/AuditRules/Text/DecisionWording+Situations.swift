/// Grounds that stand behind a comma or a dash without a word that joins them: how somebody of the case stands, and what is rumoured.
extension DecisionWording {
  /// "Not for closure yet, dad's out on licence Fri", "Refuse respite - nan can have him", ", rumours of a wedding".
  func isSituation(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard first > 0, words[first].gap.contains(.comma) || words[first].startsClause, part.count > 2,
      !part.contains(where: { isUndecided[$0] })
    else { return false }
    return isRumoured(part) || isOfTheCase(part)
  }

  /// "rumours of a wedding", "threat of eviction", "talk of going to Lahore", "3 yrs of the same worries".
  private func isRumoured(_ part: Range<Int>) -> Bool {
    var at = part.lowerBound
    if words[at].classes.contains(.number), words[at + 1].classes.contains(.unit) { at += 1 }
    let isAmount = at > part.lowerBound || words[at].classes.contains(.span)
    guard isAmount || Self.rumours.contains(words[at]), at + 1 < part.upperBound, words[at + 1].gap.isEmpty else {
      return false
    }
    return ["of", "that", "about", "he", "she", "they", "to"].contains(words[at + 1].text)
      && !part.contains { words[$0].text == "to" && isActed($0) }
  }

  private func isActed(_ index: Int) -> Bool { agents.contains { $0.verb.map { $0 == index + 1 } ?? false } }

  /// "- low mood and overdose in Nov": the month of what stands behind a dash.
  func isWhenItWas(_ index: Int, _ part: Range<Int>) -> Bool {
    guard words[part.lowerBound].gap.contains(.dash), part.lowerBound > 0 else { return false }
    if words[index].text == "in" { return index + 1 < words.count && words[index + 1].classes.contains(.month) }
    return words[index].classes.contains(.month) && index > 0 && words[index - 1].text == "in"
  }

  private static let rumours: WordList = [
    "rumour", "rumours", "threat", "threats", "talk", "fear", "fears", "worry", "worries", "risk", "concern",
    "concerns",
    "history", "allegation", "allegations", "hints", "signs", "evidence", "reports", "chance", "danger", "suspicion",
    "lack",
  ]

  /// "dad's out on licence Fri", "carers have two cars", "mam's boyfriend is still there", "nan can have him", "new partner moves in".
  private func isOfTheCase(_ part: Range<Int>) -> Bool {
    var at = part.lowerBound
    while at < part.upperBound, at - part.lowerBound < 3,
      words[at].classes.contains(.ours) || Self.which.contains(words[at])
    {
      at += 1
    }
    guard at < part.upperBound, at == part.lowerBound || words[at].gap.isEmpty else { return false }
    let somebody = people.list.first { $0.words.lowerBound <= at && at < $0.words.upperBound }
    let text = words[at].text
    let base = text.withoutPossessive
    let isOfFamily =
      somebody.map { $0.kind == .family || $0.kind == .child } ?? false || Self.family.contains(base)
      || PhraseTable.childWords.contains(base) || Self.parties.contains(words[at])
    guard isOfFamily else { return false }
    var verb = somebody?.words.upperBound ?? at + 1
    if text.hasSuffix("'s"), verb < part.upperBound {
      // "dad's out on licence", "mum's got a new fella".
      if Self.standing.contains(words[verb]) || words[verb].text.hasSuffix("ing") { return true }
      // "mum's court date is Tues", "dad's test came back positive".
      let end = min(verb + 4, part.upperBound)
      guard let told = (verb + 1..<max(verb + 1, end)).first(where: { isClauseVerb($0) }) else { return false }
      return told + 1 < part.upperBound
    }
    while verb < part.upperBound, words[verb].classes.contains(.adverb) || words[verb].text == "all" { verb += 1 }
    guard verb < part.upperBound, words[verb].gap.isEmpty, isClauseVerb(verb) || Self.able.contains(words[verb]) else {
      return false
    }
    let rest = (verb + 1)..<part.upperBound
    // "mum is aware", "parents have been told", "dad has agreed": that somebody knows of it.
    return !rest.isEmpty && !rest.contains { Self.knows.contains(words[$0]) }
  }

  private func isClauseVerb(_ index: Int) -> Bool {
    let word = words[index]
    return word.classes.contains(.be) || word.classes.contains(.have) || word.classes.contains(.finite)
      || word.classes.contains(.does) && word.text.hasSuffix("s") && !word.text.hasSuffix("ss")
  }

  private static let which: WordList = ["new", "the", "both", "his", "her", "their", "older", "foster", "birth"]

  private static let parties: WordList = [
    "partner", "boyfriend", "girlfriend", "carers", "carer", "landlord", "family",
  ]

  private static let family: Set<Letters> = [
    "mum", "dad", "mam", "mother", "father", "nan", "nana", "gran", "grandad", "uncle", "aunt", "parents", "stepdad",
    "partner", "carer", "carers",
  ]

  private static let standing: WordList = [
    "out", "in", "on", "at", "away", "back", "due", "still", "not", "now", "got", "been", "left", "gone", "had",
    "never", "off", "pregnant", "homeless", "too", "already", "with", "moved", "a", "no", "only",
  ]

  private static let able: WordList = ["can", "can't", "cannot", "could", "won't", "will"]

  private static let knows: WordList = [
    "aware", "informed", "told", "agreed", "agrees", "happy", "agree", "fine", "ok", "consent", "consented", "notified",
  ]

  /// "LH ring police now": a worker by the initials, who is to act.
  func isByInitials(_ agent: Agents.Agent) -> Bool {
    let first = words[agent.person.words.lowerBound]
    return agent.person.kind == .name && agent.verb == agent.person.words.upperBound && first.startsSentence
      && first.classes.contains(.capitals)
  }
}
