/// Whose words stand between quotation marks.
extension Speakers {
  /// By whom a quotation is said to be, in the words after it: "said mum", "was what dad said", "(foster carer)", "– Dad".
  func named(after quotation: Range<Int>) -> (speaker: Speaker, words: Range<Int>)? {
    let start = quotation.upperBound
    guard start < words.count, !quoted[start] else { return nil }
    let end = ((start + 1)..<max(start + 1, words.count)).first { words[$0].startsClause || quoted[$0] } ?? words.count
    // "Jay: "I am fine." Mum: "He is not."" begins what comes next.
    if end < words.count, words[end].gap.contains(.colon) || quoted[end] && !words[end].gap.contains(.comma) {
      return nil
    }
    let found = afterVerb(start, end) ?? afterBeing(start, end) ?? beforeVerb(start, end) ?? alone(start, end)
    return found.map { ($0, start..<end) }
  }

  /// Whether a new sentence begins after the quotation.
  private func isNew(_ start: Int) -> Bool { words[start].startsSentence && words[start].isCapital }

  /// "said mum", "shouted by dad", "according to grandma"; not "told to his teacher".
  private func afterVerb(_ start: Int, _ end: Int) -> Speaker? {
    if words[start].text == "according", start + 2 < end, words[start + 1].text == "to" {
      return somebody(in: (start + 2)..<end)?.speaker
    }
    guard Self.saying.contains(words[start]), start + 1 < end, !isNew(start) || end - start <= 4 else { return nil }
    let first = words[start + 1].text == "by" ? start + 2 : start + 1
    guard first < end, !words[first].gap.contains(.comma) else { return nil }
    return somebody(in: first..<min(end, first + 4))?.speaker
  }

  /// "was what dad said", "is what mum says", "was shouted by dad", "were mum's words".
  private func afterBeing(_ start: Int, _ end: Int) -> Speaker? {
    guard ["was", "were", "is", "are"].contains(words[start].text), start + 1 < end, !isNew(start) else { return nil }
    let next = words[start + 1]
    if ["what", "how", "something"].contains(next.text), start + 2 < end {
      guard let found = somebody(in: (start + 2)..<end), found.end < end else { return nil }
      let verb = words[found.end]
      let isSaid = Self.saying.contains(verb) || ["put", "puts", "described"].contains(verb.text)
      return isSaid || verb.classes.contains(.have) ? found.speaker : nil
    }
    if Self.saying.contains(next), start + 2 < end, words[start + 2].text == "by" {
      return somebody(in: (start + 3)..<end)?.speaker
    }
    let owner = Self.beforeRoles.contains(next) ? start + 2 : start + 1
    guard owner < end, isAdults(owner) else { return nil }
    return owner + 1 == end || Self.account.contains(words[owner + 1]) ? .adult : nil
  }

  /// "dad told me", "his class teacher said"; "dad told and contact moved" is what followed.
  private func beforeVerb(_ start: Int, _ end: Int) -> Speaker? {
    guard let found = somebody(in: start..<min(end, start + 5)), found.end < end else { return nil }
    var verb = found.end
    while verb < end, words[verb].classes.contains(.adverb) { verb += 1 }
    guard verb < end, Self.saying.contains(words[verb]), !words[verb].gap.contains(.comma) else { return nil }
    if isNew(start), end - verb > 3 || verb + 1 < end && words[verb + 1].text == "that" { return nil }
    if words[verb].text == "told" {
      guard verb + 1 < end, !["and", "but", "that"].contains(words[verb + 1].text) else { return nil }
    }
    // "mum says he said": passed on.
    let isPassedOn = (verb + 1..<max(verb + 1, end)).contains { index in
      ["he", "she", "they"].contains(words[index - 1].text) && Self.saying.contains(words[index])
    }
    return isPassedOn ? nil : found.speaker
  }

  /// "(foster carer)", "– Dad", ", mum's words": nobody but whose words they are, between two marks.
  private func alone(_ start: Int, _ end: Int) -> Speaker? {
    guard !words[start].gap.isDisjoint(with: .part), end - start <= (isNew(start) ? 4 : 6) else { return nil }
    if isNew(start), end < words.count, !words[end].startsSentence { return nil }
    let isBare = (start..<end).allSatisfy { index in
      people[index] != nil || isAdults(index) || Self.infants.contains(words[index])
        || Self.beforeRoles.contains(words[index])
        || !words[index].classes.isDisjoint(with: [.name, .initial, .title, .number, .ours])
        || Self.account.contains(words[index])
    }
    guard isBare else { return nil }
    // "(unborn baby)", "– voice of the baby": nobody has said it.
    if (start..<end).contains(where: { Self.infants.contains(words[$0]) }),
      !(start..<end).contains(where: { Self.otherRelations.contains(words[$0]) })
    {
      return .nobody
    }
    if let owner = (start..<end).first(where: { isAdults($0) }) {
      return owner + 1 < end && Self.account.contains(words[owner + 1]) ? .adult : nil
    }
    return somebody(in: start..<end)?.speaker
  }

  /// The first person of a stretch, and where the name or role ends.
  private func somebody(in range: Range<Int>) -> (speaker: Speaker, end: Int)? {
    for index in range {
      let word = words[index]
      if word.text == "both" { continue }
      if Self.notSpeaking.contains(word) || index > range.lowerBound && word.startsClause { return nil }
      switch people[index] {
      case .adult:
        if word.classes.contains(.building), index > range.lowerBound { continue }
        return (.adult, index + 1)
      case .otherChild: return (.nobody, index + 1)
      case .child:
        // "Jay's mum", "Jay's brother".
        if word.text.hasSuffix("'s") { continue }
        return (.child, index + 1)
      case .pronoun, .other: return nil
      case nil:
        if Self.otherAdults.contains(word) { return (.adult, index + 1) }
        if index - range.lowerBound >= 3 { return nil }
      }
    }
    return nil
  }

  /// Who was asked by the worker who writes: "I asked what bedtime is like: "loud"", "SW asked mum how he is: "fine"".
  ///
  /// The answer is of whoever stands right behind "asked", and else of the child; a verb of speech between gives it to whoever speaks.
  func answerer(before first: Int) -> Speaker? {
    guard first > 1, !words[first].gap.isEmpty, !words[first].startsSentence || words[first].gap.contains(.question)
    else {
      return nil
    }
    var asked = first - 1
    while asked > 0, !Self.asking.contains(words[asked]) {
      if words[asked].startsSentence && !words[asked].gap.contains(.question) || Self.saying.contains(words[asked]) {
        return nil
      }
      asked -= 1
    }
    guard asked > 0, asked + 1 < first, !words[asked].startsSentence else { return nil }
    let asker = words[asked - 1]
    guard asker.classes.contains(.we) || Self.questioners.contains(asker) else { return nil }
    var object = asked + 1
    while object + 1 < first, words[object].classes.contains(.ours) || Self.beforeRoles.contains(words[object]),
      words[object + 1].gap.isEmpty,
      isAdult(at: object + 1) || Self.isOtherChild(words, object + 1)
        || Self.beforeRoles.contains(words[object])
    {
      object += 1
    }
    if isAdult(at: object) { return .adult }
    if case .otherChild = people[object] { return .nobody }
    return .child
  }

  private static let asking: WordList = ["asked", "ask"]

  private static let questioners: WordList = ["sw", "fsw", "ssw", "worker", "iro"]

  /// Whether the adult named before a quotation of its own is only there, or only does something, and says nothing.
  ///
  /// "Parents in garden - 'I don't know'", "Dad shouts a lot. 'I go in the shed'".
  func isOnlyThere(before first: Int) -> Bool {
    guard first > 0, !words[first].gap.isDisjoint(with: [.sentence, .dash, .comma]), !words[first].gap.contains(.colon)
    else {
      return false
    }
    if isAdult(at: first - 1) || isAdults(first - 1) { return false }
    var start = first - 1
    while start > 0, !words[start].startsSentence { start -= 1 }
    let before = start..<first
    let isHeard = before.contains { index in
      // "Dad shouts a lot" is what dad does.
      let isLoud = ["shouts", "shouted", "screams", "screamed", "yells", "yelled"].contains(words[index].text)
      if quoted[index] || isLoud && index + 1 < first { return false }
      // "Asked to see her alone, mum agreed": the worker asked.
      if !(start..<index).contains(where: { isAdult(at: $0) }), words[index].text.hasPrefix("ask") { return false }
      // "since she complained that mum listens": whoever complains is the child, of whom it was spoken before.
      if index > start, ["he", "she"].contains(words[index - 1].text),
        !(start..<index).contains(where: { isAdult(at: $0) })
      {
        return false
      }
      return Self.saying.contains(words[index]) || Self.minded.contains(words[index])
    }
    if isHeard { return false }
    return !before.contains { index in
      Self.talking.contains(words[index])
        && before.contains { $0 > index && $0 - index <= 3 && isAdult(at: $0) }
    }
  }

  /// Whether a verb of speech without a subject goes on from a sentence on an adult's mood: "Dad was angry" and then "Said".
  func isCarriedOn(_ index: Int) -> Bool {
    guard index > 1, words[index].startsSentence, Self.saying.contains(words[index]) else { return false }
    var start = index - 1
    while start > 0, !words[start].startsSentence { start -= 1 }
    var isAdults = false
    for at in start..<index {
      switch people[at] {
      case .adult: isAdults = true
      case .child, .otherChild, .pronoun: return false
      case .other, nil: break
      }
    }
    return isAdults && (start..<index).contains { Self.minded.contains(words[$0]) }
  }

  /// Whether the sentence that leads into a quotation begins so.
  func isCarriedOn(into first: Int) -> Bool {
    var start = first
    while start > 0, !words[start].startsSentence { start -= 1 }
    return start < first && isCarriedOn(start)
  }

  /// Whether a quotation of its own stands after talk with an adult, and with nobody else: after "Spoke to mum".
  func isOfWhomItWasWith(_ first: Int) -> Bool {
    guard first > 1, words[first].startsSentence else { return false }
    var start = first - 1
    while start > 0, !words[start].startsSentence { start -= 1 }
    let before = start..<first
    let isWithChild = before.contains { index in
      if case .child = people[index] { return true }
      return false
    }
    return !isWithChild
      && before.contains { index in
        Self.talking.contains(words[index]) && index + 2 < first
          && ["to", "with", "from"].contains(words[index + 1].text)
          && before.contains {
            $0 > index + 1 && $0 - index <= 3 && isAdult(at: $0) && !words[$0].classes.contains(.building)
          }
      }
  }

  /// How an adult was, or what an adult thought, who then speaks.
  private static let minded: WordList = [
    "angry", "upset", "cross", "annoyed", "furious", "worried", "concerned", "tearful", "frustrated", "happy",
    "unhappy", "pleased", "adamant", "clear", "abusive", "defensive", "hostile", "aggressive", "rude", "stressed",
    "exhausted", "struggling", "thinks", "think", "feels", "feel", "believes", "reckons", "wants", "denies", "denied",
    "admits", "admitted", "laughed", "laughing", "sighed", "shrugged", "apologised", "complained", "complains", "swore",
    "joked", "insists", "view", "views", "describes", "described", "expressed", "wishes", "hopes", "disagrees",
    "minimised", "minimises", "challenged", "argued", "anxious", "keen", "proud", "relieved", "devastated", "shocked",
  ]

  /// Talk with somebody who is named after it.
  private static let talking: WordList = [
    "spoke", "spoken", "speak", "talked", "call", "rang", "phoned", "phone", "met", "meeting", "conversation",
    "discussion", "discussed", "update", "feedback", "account", "according", "per", "report", "email", "text",
    "message", "letter", "from",
  ]

  /// "mum's": what belongs to an adult.
  func isAdults(_ index: Int) -> Bool {
    let text = words[index].text
    return text.hasSuffix("'s") && PhraseTable.adults[text.withoutPossessive] != nil
  }

  static let saying: WordList = [
    "said", "says", "say", "stated", "states", "told", "tells", "shouted", "shouts", "replied", "replies", "answered",
    "yelled", "whispered", "added", "explained", "insisted", "wrote", "texted", "screamed", "reported", "reports",
    "commented", "exclaimed", "remarked", "muttered", "claimed", "claims", "announced", "responded", "asked", "asks",
  ]

  /// What stands before a role or a name.
  private static let beforeRoles: WordList = [
    "his", "her", "their", "the", "a", "my", "our", "foster", "class", "step", "birth", "maternal", "paternal", "form",
    "head", "support", "social", "key", "link", "teaching", "family", "great", "older", "younger", "big", "little",
    "deputy", "health", "and", "of", "by", "year", "former", "previous",
  ]

  /// Whose account something is.
  private static let account: WordList = [
    "voice",
    "words", "view", "views", "account", "said", "says", "response", "reply", "answer", "comment", "opinion", "own",
    "aged",
  ]

  /// Those who cannot speak.
  private static let infants: WordList = ["unborn", "baby", "baby's", "infant", "newborn"]

  private static let otherRelations: WordList = ["brother", "sister", "mum", "dad", "father", "mother"]

  private static let notSpeaking: WordList = [
    "to", "with", "about", "for", "when", "that", "while", "at", "in", "on", "as", "if", "after", "before", "he", "she",
    "they",
  ]

  private static let otherAdults: WordList = [
    "man", "woman", "lady", "bloke", "neighbour", "friend", "friends", "everyone",
  ]
}
