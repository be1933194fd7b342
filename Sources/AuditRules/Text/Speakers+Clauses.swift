/// What stands between somebody and what the same person says: a clause of time, and to whom something was written.
extension Speakers {
  /// "Went quiet when I asked about dad, said", "got up when dad rang but told me": the clauses of time that end before a verb of
  /// speech, which belongs to whoever stands before them.
  ///
  /// Of "cried when mum came in and said" nobody can tell whose the words are; behind "and" only the writer is passed over.
  static func asides(_ words: [Word], _ quoted: WordSet) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in words.indices.dropLast(3) where opensAside.contains(words[index]) && !quoted[index] {
      guard !words[index].startsSentence, index >= found.last?.upperBound ?? 0 else { continue }
      let subject = words[index + 1]
      // "as he said" opens no clause of time.
      if words[index].text == "as", !subject.classes.contains(.we), person(subject, before: nil) == nil { continue }
      if let end = asideEnd(words, quoted, from: index) { found.append(index..<end) }
    }
    return found
  }

  private static func asideEnd(_ words: [Word], _ quoted: WordSet, from start: Int) -> Int? {
    let isWriters = words[start + 1].classes.contains(.we)
    for at in (start + 2)..<words.count {
      if words[at].startsSentence || quoted[at] { return nil }
      let isEnd =
        words[at].gap.contains(.comma) || ["then", "but"].contains(words[at].text)
        || isWriters && words[at].text == "and"
      guard isEnd else { continue }
      // "On the swing when I arrived, didn't look round".
      let isArrival = words[at].gap.contains(.comma) && (isWriters || writtenTo.contains(words[start + 1]))
      if isArrival, !saying.contains(words[at]), person(words[at], before: nil) == nil { return at }
      var verb = at
      while verb < words.count - 1, passing.contains(words[verb]) { verb += 1 }
      if !words[verb].startsSentence, saying.contains(words[verb]) || uttering.contains(words[verb]) { return at }
    }
    return nil
  }

  private static let opensAside: WordList = [
    "when", "while", "whilst", "as", "after", "before", "until", "once", "whenever",
  ]

  /// Between the clause and the verb of speech.
  private static let passing: WordList = [
    "then", "but", "and", "just", "also", "later", "after", "afterwards", "finally",
  ]

  private static let uttering: WordList = [
    "mumbled", "murmured", "mouthed", "begged", "blurted", "mentioned", "disclosed", "signed", "typed", "shrieked",
    "sighed", "admitted", "confided", "cried",
  ]

  /// "SW read her the plan, she scribbled it out", "Carer offered tea, he pushed it off": who does something behind a comma about what a
  /// worker showed or offered is the child.
  static func isAnswering(_ words: [Word], _ index: Int) -> Bool {
    guard index > 2, words[index].gap.contains(.comma), ["he", "she", "they"].contains(words[index].text) else {
      return false
    }
    let start = (0..<index).last { words[$0].startsSentence } ?? 0
    guard index - start < 12,
      let verb = (start + 1..<max(start + 1, index)).prefix(3).first(where: { presenting.contains(words[$0]) })
    else { return false }
    return words[start..<verb].contains { $0.classes.contains(.we) || presenters.contains($0) }
  }

  private static let presenting: WordList = [
    "read", "showed", "shown", "offered", "gave", "handed", "tried", "explained", "sang", "played", "drew",
  ]

  private static let presenters: WordList = [
    "sw", "fsw", "ssw", "worker", "iro", "carer", "carers", "fc", "ta", "teacher", "advocate", "keyworker", "staff",
    "hv",
  ]

  /// Verbs of asking and begging, besides those of the tables.
  static let begging: WordList = ["asks", "asking", "begs", "begged", "begging", "pleads", "pleaded"]

  /// "W txt SW", "SW txt A": whoever stands behind the verb was written to, and whoever stands before it wrote.
  static func isMessaged(_ words: [Word], _ index: Int) -> Bool {
    guard let verb = messageVerb(words, before: index) else { return false }
    // "DM'd her PA: 'im not ok here'".
    if words[verb].startsSentence { return writtenTo.contains(words[index]) && wrote.contains(words[verb]) }
    guard verb > 0, words[verb].gap.isEmpty else { return false }
    // "I rang mum, said he is fine": whom the writer rang is who answers.
    switch person(words[verb - 1], before: nil) {
    case .adult: return !words[verb - 1].classes.contains(.building)
    case .child, .pronoun, .otherChild: return true
    case .other: return false
    case nil: return words[verb - 1].classes.contains(.initial)
    }
  }

  /// Whether the child wrote to an adult, who so is not the "he" or "she" that follows.
  static func isWrittenTo(_ words: [Word], _ index: Int) -> Bool {
    guard let verb = messageVerb(words, before: index) else { return false }
    if words[verb].startsSentence {
      return writtenTo.contains(words[index]) && words[verb].classes.contains(.participle)
    }
    guard verb > 0, words[verb].gap.isEmpty else { return false }
    switch person(words[verb - 1], before: nil) {
    case .child, .pronoun: return true
    case .adult, .other, .otherChild: return false
    case nil: return words[verb - 1].classes.contains(.initial)
    }
  }

  private static func messageVerb(_ words: [Word], before index: Int) -> Int? {
    var at = index
    if at > 0, words[at].text == "worker", words[at].gap.isEmpty, ["key", "social"].contains(words[at - 1].text) {
      at -= 1
    }
    while at > 0, words[at].gap.isEmpty, words[at - 1].classes.contains(.ours) { at -= 1 }
    guard at > 0, words[at].gap.isEmpty, messaging.contains(words[at - 1]) else { return nil }
    return at - 1
  }

  /// By what a child writes to a worker.
  private static let wrote: WordList = ["texted", "messaged", "emailed", "whatsapped", "dm'd", "snapchatted", "wrote"]

  private static let messaging: WordList = [
    "text", "texts", "texted", "message", "messages", "messaged", "email", "emails", "emailed", "whatsapp", "whatsapps",
    "whatsapped", "dm", "dms", "dm'd", "rang", "phoned", "facetimed", "voicenoted", "snapchatted",
  ]

  /// Workers to whom a child writes.
  private static let writtenTo: WordList = ["sw", "fsw", "ssw", "iro", "worker", "pa", "advocate", "keyworker", "duty"]

  /// "keen on a meeting", "with mum there": a thing behind a preposition, and "there" where nothing is said to be there.
  func isMentioned(_ index: Int) -> Bool {
    if words[index].text == "there" {
      return
        !(index + 1 < words.count && words[index + 1].gap.isEmpty
        && !words[index + 1].classes.isDisjoint(with: [.be, .have]))
    }
    // "pushed it off and said", "ripped it up and said": what is done to a thing.
    if words[index].text == "it" {
      return index > 0 && words[index].gap.isEmpty && words[index - 1].classes.contains(.participle)
    }
    guard Self.papers.contains(words[index]) else { return false }
    var at = index
    while at > 0, words[at].gap.isEmpty, words[at - 1].classes.contains(.ours) || Self.articles.contains(words[at - 1])
    {
      at -= 1
    }
    return at > 0 && words[at].gap.isEmpty && Self.prepositions.contains(words[at - 1])
  }

  private static let papers: WordList = [
    "report", "plan", "file", "assessment", "record", "records", "form", "document", "order", "court", "review",
    "meeting", "conference", "referral", "chronology",
  ]

  private static let articles: WordList = [
    "a", "the", "this", "that", "next", "last", "lac", "cla", "review", "core", "group",
  ]

  private static let prepositions: WordList = [
    "on", "at", "in", "about", "of", "for", "with", "before", "after", "during", "from", "by", "having", "re",
  ]

  /// "no mum", "no mum or dad", "without her carer", "parents not there": who was not there speaks nothing.
  static func isAbsent(_ words: [Word], _ index: Int) -> Bool {
    var next = index + 1
    while next < words.count, words[next].gap.isEmpty, words[next].classes.contains(.be),
      !words[next].classes.contains(.negation)
    {
      next += 1
    }
    if next + 1 < words.count, words[next].gap.isEmpty, words[next + 1].gap.isEmpty,
      ["not", "wasn't", "weren't", "isn't"].contains(words[next].text),
      ["there", "present", "in", "around", "about"].contains(words[next + 1].text),
      next + 2 == words.count || !words[next + 2].gap.isEmpty || words[next + 2].text == "and"
    {
      return true
    }
    var at = index
    while at > 0, index - at < 4, !words[at].startsClause, !words[at].gap.contains(.comma) {
      at -= 1
      if ["no", "without", "neither"].contains(words[at].text) { return true }
      guard words[at].classes.contains(.ours) || ["or", "nor"].contains(words[at].text) || isAdult(words[at]) else {
        return false
      }
    }
    return false
  }
}

/// What is reported, mentioned or asked about, and said by nobody before it.
extension Speakers {
  /// "School have no worries, says she's polite": an organisation that begins the sentence and thinks or has something to say.
  ///
  /// "School is rubbish but likes PE" is a place.
  func isReporting(_ index: Int) -> Bool {
    let start = index > 0 && words[index - 1].text == "the" && !words[index].startsSentence ? index - 1 : index
    guard words[start].startsSentence, index + 1 < words.count, words[index + 1].gap.isEmpty else { return false }
    if words[index + 1].text == "has" {
      return index + 2 < words.count && words[index + 2].classes.contains(.negation)
    }
    return Self.reporting.contains(words[index + 1])
  }

  private static let reporting: WordList = [
    "have", "are", "were", "report", "reports", "say", "feel", "feels", "think", "thinks", "describe", "describes",
    "happy",
  ]

  /// "when dad's name mentioned", "when contact got mentioned": of what others spoke.
  func isUnnamedMention(_ index: Int) -> Bool {
    guard ["mentioned", "named"].contains(words[index].text) else { return false }
    if ["got", "gets", "get"].contains(words[index - 1].text) { return true }
    let isLast =
      index + 1 == words.count || !words[index + 1].gap.isEmpty || ["by", "again"].contains(words[index + 1].text)
    if case .child = people[index - 1], words[index - 1].text != "name" { return false }
    if case .pronoun = people[index - 1] { return false }
    return isLast && !words[index - 1].classes.contains(.we)
  }

  /// "I asked Beth who helps her": what a question is about.
  func isAskedAbout(_ index: Int) -> Bool {
    guard index > 1, words[index].gap.isEmpty, ["who", "what", "which"].contains(words[index - 1].text) else {
      return false
    }
    let start = (0...index).last { words[$0].startsSentence } ?? 0
    return words[start..<index].contains { ["asked", "ask"].contains($0.text) }
  }
}
