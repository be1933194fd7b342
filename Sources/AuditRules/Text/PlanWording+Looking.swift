/// Who looks whether something came about, by a bare verb; and what was refused or not agreed, which is nothing to do.
extension PlanWording {
  /// "HV to check @ next visit", "CSW 2 look Mon", "FSW reads Thurs": a worker who looks on a day; "Steph to text SW if she misses": who is
  /// to tell a worker that it did not come about.
  static func isLookedAt(by agent: Agents.Agent, _ words: [Word], _ times: TimeWords) -> Bool {
    let person = agent.person
    guard let verb = agent.verb, person.kind != .child, person.kind != .nobody else { return false }
    let end = (verb + 1..<max(verb + 1, words.count)).first {
      words[$0].startsSentence || words[$0].gap.contains(.comma)
    }
    let rest = (verb + 1)..<max(verb + 1, end ?? words.count)
    if person.kind == .worker || person.kind == .organisation, looking.contains(words[verb]) {
      // Behind the verb nothing but when: "reads to him Thurs" is what is done.
      return rest.isEmpty || words[rest.lowerBound].text == "at" && times.covered[rest.upperBound - 1]
        || rest.allSatisfy { times.covered[$0] || ["at", "on", "next", "each", "every"].contains(words[$0].text) }
    }
    guard telling.contains(words[verb]), let told = rest.first, workers.contains(words[told]), words[told].gap.isEmpty
    else {
      return false
    }
    return rest.dropFirst().prefix(2).contains { ["if", "when", "whenever"].contains(words[$0].text) }
      && rest.contains { failing.contains(words[$0]) || words[$0].text.hasSuffix("n't") || words[$0].text == "not" }
  }

  private static let looking: WordList = [
    "check", "checks", "look", "looks", "reads", "read", "view", "views", "inspect",
  ]

  private static let telling: WordList = [
    "text", "texts", "ring", "rings", "tell", "tells", "phone", "phones", "email", "emails", "call", "calls", "alert",
    "notify", "inform", "update",
  ]

  private static let workers: WordList = ["sw", "fsw", "ssw", "tm", "duty", "iro", "hv", "worker"]

  /// What did not come about.
  private static let failing: WordList = [
    "misses", "missed", "late", "absent", "fails", "refuses", "dna", "cancels", "cancelled", "stops", "stopped",
    "drops",
    "no", "slips", "below",
  ]

  /// "Nothing agreed today.", "No actions set on 4/11", "Parents refused to sign the plan today": that there is nothing to do.
  ///
  /// "Mum declined the group, FSW to visit at home" has something behind it.
  static func isRefused(_ words: [Word]) -> Bool {
    let parts = Segments(words, atCommas: true).ranges
    guard let part = parts.first, parts.count == 1 else { return false }
    let first = part.lowerBound
    if words[first].text == "nothing" || words[first].text == "no" && part.count > 2 && owed.contains(words[first + 1])
    {
      let verb = words[first].text == "nothing" ? first + 1 : first + 2
      return verb < part.upperBound && settled.contains(words[verb])
    }
    guard let refused = part.dropFirst().prefix(4).first(where: { ["declined", "refused"].contains(words[$0].text) }),
      refused + 2 < part.upperBound, words[refused + 1].text == "to"
    else { return false }
    return agreeing.contains(words[refused + 2])
      && words[first..<refused].contains { PhraseTable.adults[$0.text] != nil }
  }

  private static let owed: WordList = ["actions", "action", "outcomes", "outcome", "plan", "tasks", "goals", "targets"]

  private static let settled: WordList = [
    "agreed", "set", "decided", "made", "signed", "added", "identified", "confirmed",
  ]

  private static let agreeing: WordList = [
    "agree", "sign", "discuss", "accept", "commit", "contribute", "engage", "consent",
  ]
}
