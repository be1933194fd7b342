/// Works out who is speaking or acting at a word of a text, from the people named before it in the sentence.
///
/// Where nobody is named it is the child, since that is whom the text is about; where an adult speaks, what follows
/// in the sentence is the adult's account of the child.
struct Speakers {
  enum Speaker {
    case child
    case adult
    /// An adult tells what the child said.
    case childThroughAdult
    case nobody
  }

  /// Pronouns are a bit each, so that a text's people are told apart without looking words up again.
  enum Somebody {
    case child
    /// A brother or sister of the child, who speaks for nobody else.
    case otherChild
    case adult(UInt8)
    case pronoun(UInt8)
    case other
  }

  private static func bits(_ pronouns: Set<String>) -> UInt8 {
    (pronouns.contains("she") ? 1 : 0) | (pronouns.contains("he") ? 2 : 0) | (pronouns.contains("they") ? 4 : 0)
  }

  /// How far back in a sentence a person is looked for, in words.
  private static let reach = 12

  private static let askers: WordList = ["i", "we", "sw", "worker", "when"]

  private static let passive: WordList = ["is", "was", "were", "been", "be", "are", "being"]

  let words: [Word]
  let people: [Somebody?]
  let quoted: WordSet
  private let unspoken: WordSet
  private let lastNamed: [UInt8]
  private var adultSpeaksUntil = 0
  private var adultSpeaksFrom = 0
  private var childSpeaksUntil = 0
  private var childActsUntil = 0
  private var otherSpeaksFrom = 0
  private var otherSpeaksUntil = 0
  private var otherSpoken = WordSet()

  /// What stands between somebody and what the same person says: "when I asked about dad", ended before "said".
  private let asides: [Range<Int>]

  /// Finds the people in a text.
  init(_ words: [Word], quoted: WordSet = WordSet(), unspoken: WordSet = WordSet(), aside: WordSet = WordSet()) {
    self.words = words
    self.quoted = quoted
    self.unspoken = unspoken
    asides = Self.asides(words, quoted)
    var people: [Somebody?] = []
    var lastNamed: [UInt8] = []
    var named: UInt8 = 0
    people.reserveCapacity(words.count)
    lastNamed.reserveCapacity(words.count)
    var isAskedAbout = false
    for (index, word) in words.enumerated() {
      let previous = index > 0 ? words[index - 1] : nil
      var person = quoted[index] ? nil : Self.person(word, before: previous)
      if person == nil, !quoted[index], Self.isTypedName(words, index) { person = .child }
      if case .child = person, Self.isOtherChild(words, index) { person = .otherChild }
      if case .adult = person, Self.isAbsent(words, index) { person = nil }
      if word.startsSentence { isAskedAbout = false }
      switch person {
      case .child, .otherChild: named = 0
      // "I asked about his stepdad and he said": whom they speak of is not who answers.
      // "Dad present. He said he is bored": who only was there or was away is not who speaks.
      case .adult(let pronouns):
        if !isAskedAbout, !aside[index], !Self.isWrittenTo(words, index) { named = pronouns }
      case .pronoun where Self.isAnswering(words, index): named = 0
      case .pronoun, .other, nil: break
      }
      // "I asked about her arm. She whispered": whom the worker asked is the child.
      if word.text == "asked" || word.text == "ask",
        previous.map({ Self.askers.contains($0) }) ?? true || !word.gap.isDisjoint(with: .part)
      {
        named = 0
        isAskedAbout = index + 1 < words.count && !Self.isAdult(words[index + 1])
      }
      people.append(person)
      lastNamed.append(named)
    }
    self.people = people
    self.lastNamed = lastNamed
  }

  static func isAdult(_ word: Word) -> Bool {
    if case .adult = person(word, before: nil) { return true }
    return false
  }

  /// "jay said", typed small: a first name, or a word that no table has, right before a verb of speech.
  private static func isTypedName(_ words: [Word], _ index: Int) -> Bool {
    guard index + 1 < words.count, words[index + 1].gap.isEmpty, !words[index].isCapital,
      !words[index + 1].classes.isDisjoint(with: [.passedOn])
    else { return false }
    if words[index].known < 0 { return words[index].startsSentence && !words[index].text.hasSuffix("ed") }
    return isOnlyName(words[index])
  }

  /// Whether a word is a first name and nothing besides.
  private static func isOnlyName(_ word: Word) -> Bool {
    word.known >= 0 && Vocabulary.shared.classes(of: word.known) == .firstName
  }

  /// Who speaks or acts in the phrase that begins at a word; phrases are asked for in the order of the text.
  mutating func reading(of reading: Reading, at index: Int) -> Speaker {
    guard words.indices.contains(index) else { return .nobody }
    if reading == .speech, unspoken[index] { return .nobody }
    if reading == .behaviour, isAskedAbout(index) { return .nobody }
    if isHearsay(index) {
      adultSpeaksUntil = endOfSentence(from: index)
      return .nobody
    }
    if reading == .speech ? isDenied(before: index) || isSupposed(index) : isSuffered(before: index) { return .nobody }
    if index < otherSpeaksUntil {
      let isAnothers = reading == .behaviour || nearest(before: index, notBefore: otherSpeaksFrom + 1) != .child
      if isAnothers || !words[index].classes.contains(.passedOn) { return .nobody }
    }
    if index < adultSpeaksUntil {
      if reading == .speech, words[index].classes.contains(.passedOn) || Self.begging.contains(words[index]),
        index > adultSpeaksFrom + 1, nearest(before: index, notBefore: adultSpeaksFrom + 1) == .child
      {
        return .childThroughAdult
      }
      return reading == .behaviour && isSeenByWorker ? .child : .adult
    }
    if reading == .behaviour, index < childSpeaksUntil, index > 0, words[index].gap.isEmpty,
      !words[index - 1].classes.contains(.goingOn) || isTold(index)
    {
      return .nobody
    }
    if index < childSpeaksUntil, reading == .speech, nearest(before: index) != .nobody { return .child }
    if reading == .speech, isCarriedOn(index) { return .adult }
    if reading == .speech, isOtherChildBefore(index) {
      // "When his sister shouted he hid": what the child does then is the child's.
      let start = (0...index).last { words[$0].startsSentence } ?? 0
      if !Self.opening.contains(words[start]) {
        (otherSpeaksFrom, otherSpeaksUntil) = (index, endOfSentence(from: index))
        otherSpoken.insert(index..<otherSpeaksUntil)
      }
      return .nobody
    }
    let speaker =
      nearest(before: index) ?? (index < childActsUntil ? .child : nil)
      ?? (reading == .behaviour || isSubjectless(index) ? .child : .nobody)
    if speaker == .adult, reading == .speech { adultSpeaks(from: index) }
    if speaker == .child {
      childActsUntil = endOfSentence(from: index)
      if reading == .speech { childSpeaksUntil = childActsUntil }
    }
    return speaker
  }

  /// "said he hears them when he shuts his eyes": what the child tells of, and nobody saw.
  private func isTold(_ index: Int) -> Bool {
    index > 1 && ["when", "if", "because", "that", "where", "cos"].contains(words[index - 2].text)
  }

  /// Whether a word names an adult.
  func isAdult(at index: Int) -> Bool {
    if case .adult = people[index] { return true }
    return false
  }

  /// Whether a word names the child, and is no pronoun.
  func isChild(at index: Int) -> Bool {
    if case .child = people[index] { return true }
    return false
  }

  private var isSeenByWorker: Bool {
    let before = words[max(0, adultSpeaksFrom - 3)...min(adultSpeaksFrom, words.count - 1)]
    return before.contains { $0.classes.contains(.watching) }
  }

  /// From here to the end of the thought an adult gives an account of the child.
  mutating func adultSpeaks(from index: Int) {
    adultSpeaksFrom = index
    adultSpeaksUntil = endOfSentence(from: index)
  }

  /// Whose words stand between quotation marks.
  func speaker(ofQuotation range: Range<Int>) -> Speaker {
    guard let first = range.first, words.indices.contains(first) else { return .nobody }
    if first > 0, ["as", "called", "labelled", "termed"].contains(words[first - 1].text) { return .nobody }
    if let named = named(after: range) { return named.speaker }
    if otherSpoken[first] { return .nobody }
    if let answerer = answerer(before: first) { return answerer }
    // A quotation may begin a sentence of its own.
    guard let nearest = nearest(before: first, crossingStart: true) else {
      return isCarriedOn(into: first) || isOfWhomItWasWith(first) ? .adult : .child
    }
    return nearest == .adult && isOnlyThere(before: first) ? .child : nearest
  }

  private func nearest(before index: Int, crossingStart: Bool = false, notBefore: Int = 0) -> Speaker? {
    var at = index
    while at > notBefore, index - at < Self.reach {
      if words[at].startsSentence, !(crossingStart && at == index) { return nil }
      at -= 1
      if let aside = asides.first(where: { $0.contains(at) && $0.upperBound <= index }) {
        at = aside.lowerBound
        continue
      }
      guard let person = people[at], !Self.isMessaged(words, at) else { continue }
      switch person {
      case .child: return .child
      case .otherChild:
        if isSubject(at) { return .nobody }
        continue
      case .adult:
        // "school is rubbish but likes PE": a school speaks only right before its verb.
        if words[at].classes.contains(.building), at + 1 < index || words[index].startsClause {
          if words[index].gap.contains(.comma), isReporting(at) { return .adult }
          continue
        }
        if !isBeside(at) { return .adult }
      case .other:
        // "Cried when I got the coats out. "No car."": a quotation of its own is not the writer's.
        if crossingStart, words[index].startsSentence, words[at].classes.contains(.we) { continue }
        // "Not keen on a meeting, asked", "with mum there, whispered": a thing spoken of, and nobody who speaks.
        if !words[at].classes.contains(.we), isMentioned(at) { continue }
        return .nobody
      case .pronoun(let pronoun):
        return notBefore == 0 && lastNamed[at] & pronoun != 0 ? .adult : .child
      }
    }
    return nil
  }

  /// Whether whoever was named last before these words is a brother or sister who speaks: "his brother said".
  private func isOtherChildBefore(_ index: Int) -> Bool {
    var at = index
    while at > 0, index - at < Self.reach, !words[at].startsSentence {
      at -= 1
      guard let person = people[at] else { continue }
      if case .otherChild = person { return isSubject(at) }
      return false
    }
    return false
  }

  private static let opening: WordList = [
    "when", "while", "after", "because", "although", "if", "once", "as", "whenever",
  ]

  /// Whether a brother or sister begins the thought, and is not one of two: "he and his brother said".
  private func isSubject(_ index: Int) -> Bool {
    if index + 1 < words.count, !words[index + 1].gap.isEmpty { return false }
    var at = index
    while at > 0, !words[at].startsClause, !words[at].gap.contains(.comma) {
      let before = words[at - 1]
      if before.classes.contains(.ours) || before.text.hasSuffix("'s") || Self.whichChild.contains(before) {
        at -= 1
        continue
      }
      return before.text == "but" || Self.opening.contains(before)
    }
    return true
  }

  /// "Wants to go home", "Tariq said": nobody stands before the words but perhaps a name.
  private func isSubjectless(_ index: Int) -> Bool {
    if isToldToTheChild(index) { return false }
    var at = index
    // "spoken to alone, said it is not safe".
    if words[index].gap.contains(.comma) || words[index].startsClause { return true }
    if asides.contains(where: { $0.upperBound <= index && index - $0.upperBound < 4 }) { return true }
    while at > 0, !words[at].startsSentence, index - at < 3 { at -= 1 }
    return words[at].startsSentence && (at == index || words[at].classes.contains(.name))
  }

  /// "sorted from tomorrow, told her so": what the worker told; "told her mum" is what the child did.
  private func isToldToTheChild(_ index: Int) -> Bool {
    guard ["told", "asked"].contains(words[index].text), index + 1 < words.count,
      ["him", "her"].contains(words[index + 1].text)
    else { return false }
    return index + 2 == words.count || !isAdult(at: index + 2)
  }

  /// "clung to his mother and": the adult is there, and somebody else acts; "with mother, who said" is not so.
  private func isBeside(_ index: Int) -> Bool {
    if index + 1 < words.count, words[index + 1].text == "who" { return false }
    var at = index
    let isThinking =
      index + 1 < words.count
      && ["thinks", "feels", "reckons", "believes", "says", "said"].contains(words[index + 1].text)
    while at > 0, !words[at].startsSentence, !isThinking || !words[at].gap.contains(.comma) {
      at -= 1
      guard words[at].classes.contains(.ours) else {
        // "followed nan with her eyes": right after a verb stands whom it is done to.
        // "said Mum "has gone weird again"": of whom the child says it; "'He is fine' said mum" is mum's.
        if ["said", "says"].contains(words[at].text) { return at > 0 && !quoted[at - 1] && words[at].startsClause }
        return words[at].classes.contains(.beside) || words[at].classes.contains(.participle)
      }
    }
    return false
  }

  /// "was placed with": done to the child, not by the child.
  private func isSuffered(before index: Int) -> Bool {
    guard index > 0, !words[index].startsSentence, Self.passive.contains(words[index - 1]) else { return false }
    return !words[index].text.hasSuffix("ing")
  }

  /// "did not say", "is said to": words of speech that report none.
  private func isDenied(before index: Int) -> Bool {
    for back in 1...2 where index - back >= 0 {
      if words[index - back + 1].startsSentence { return false }
      let before = words[index - back].text
      if back == 1, isUnnamedMention(index) { return true }
      // "He never wants to go back".
      if before == "never", Self.wishing.contains(words[index]) { return false }
      if before == "not" || before == "never" || before == "refused" || before.hasSuffix("n't") { return true }
      if back == 1, Self.passive.contains(words[index - back]) {
        return [
          "told", "asked", "shouted", "loved", "liked", "missed", "wanted", "named", "written", "called", "described",
          "explained", "reported", "stated", "recorded", "disclosed", "shared", "mentioned", "repeated", "signed",
          "felt",
        ].contains(words[index].text)
      }
    }
    return false
  }

  private static let wishing: WordList = [
    "wants", "want", "wanted", "likes", "liked", "feels", "felt", "enjoys", "trusts",
  ]

  /// "asked if he feels safe", "points at what he wants": nobody has said so.
  private func isSupposed(_ index: Int) -> Bool {
    guard index > 1, !words[index].startsSentence, !words[index - 1].startsSentence else { return false }
    return ["if", "whether", "what", "where"].contains(words[index - 2].text)
      && (index < 3 || words[index - 2].startsSentence
        || !["said", "told", "says", "me", "knows"].contains(words[index - 3].text)
        || ["if", "whether"].contains(words[index - 2].text))
  }

  /// "It was reported that": what follows is somebody's account, and not the child's.
  private func isHearsay(_ index: Int) -> Bool {
    guard index > 0, !words[index].startsSentence, Self.passive.contains(words[index - 1]) else { return false }
    return ["said", "reported", "stated", "thought", "believed", "described", "alleged"].contains(words[index].text)
  }

  private func endOfSentence(from index: Int) -> Int {
    var at = index + 1
    while at < words.count, !words[at].startsSentence, !words[at].gap.contains(.dash) { at += 1 }
    return at
  }

  /// Who a word of the tables names, by its number in the vocabulary.
  private static let somebodies: [Somebody?] = {
    var found: [Somebody?] = []
    func add(_ word: String, _ somebody: Somebody) {
      guard let number = Vocabulary.shared[word] else { return }
      while found.count <= Int(number) { found.append(nil) }
      if found[Int(number)] == nil { found[Int(number)] = somebody }
    }
    for (word, pronouns) in PhraseTable.adults { add(String(word), .adult(bits(pronouns))) }
    for word in PhraseTable.childWords { add(String(word), .child) }
    for word in ["he", "she", "they"] {
      for ending in ["", "'s", "'d", "'ll", "'re", "'ve"] { add(word + ending, .pronoun(bits([word]))) }
    }
    for word in ["you", "both", "neither"] { add(word, .child) }
    for word in PhraseTable.nobodySpeaking { add(word, .other) }
    return found
  }()

  static func person(_ word: Word, before previous: Word?) -> Somebody? {
    let known = Int(word.known)
    let somebody = known >= 0 && known < somebodies.count ? somebodies[known] : nil
    if case .adult = somebody { return somebody }
    if word.isCapital, let previous, previous.classes.contains(.title),
      let title = PhraseTable.titles[previous.text]
    {
      return .adult(bits(title))
    }
    if let somebody { return somebody }
    let isName = word.classes.contains(.name) && (!word.startsSentence || isOnlyName(word))
    return isName || word.classes.contains(.initial) ? .child : nil
  }
}
