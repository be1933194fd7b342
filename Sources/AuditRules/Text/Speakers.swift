/// Works out who is speaking or acting at a word of a text, from the people named before it in the sentence.
///
/// Where nobody is named it is the child, since that is whom the text is about; where an adult speaks, what follows
/// in the sentence is the adult's account of the child.
struct Speakers {
  enum Speaker {
    case child
    case adult
    case nobody
  }

  private enum Person {
    case child
    case adult(Set<String>)
    case pronoun(String)
    case other
  }

  /// How far back in a sentence a person is looked for, in words.
  private static let reach = 12

  private static let passive: Set<String> = ["is", "was", "were", "been", "be", "are", "being"]

  /// Words that put the person after them beside the one who speaks or acts: "to his mother".
  private static let beside: Set<String> = [
    "to", "with", "at", "for", "from", "about", "onto", "on", "towards", "near", "of", "behind", "than", "told",
    "tells", "asked", "drew", "misses", "hugged", "kissed", "saw",
  ]

  private static let possessive: Set<String> = ["his", "her", "their", "the", "my", "your", "foster", "step"]

  private let words: [Word]
  private let people: [Person?]
  private let lastNamed: [Set<String>?]
  private var adultSpeaksUntil = 0

  /// Finds the people in a text.
  init(_ words: [Word]) {
    self.words = words
    var people: [Person?] = []
    var lastNamed: [Set<String>?] = []
    var named: Set<String>?
    for (index, word) in words.enumerated() {
      let person = Self.person(word, before: index > 0 ? words[index - 1] : nil)
      switch person {
      case .child: named = nil
      case .adult(let pronouns): named = pronouns
      case .pronoun, .other, nil: break
      }
      people.append(person)
      lastNamed.append(named)
    }
    self.people = people
    self.lastNamed = lastNamed
  }

  /// Who speaks or acts in the phrase that begins at a word; phrases are asked for in the order of the text.
  mutating func reading(of reading: Reading, at index: Int) -> Speaker {
    guard words.indices.contains(index) else { return .nobody }
    if isHearsay(index) {
      adultSpeaksUntil = endOfSentence(from: index)
      return .nobody
    }
    if reading == .speech ? isDenied(before: index) : isSuffered(before: index) { return .nobody }
    if index < adultSpeaksUntil { return .adult }
    let speaker = nearest(before: index) ?? (reading == .behaviour || isSubjectless(index) ? .child : .nobody)
    if speaker == .adult, reading == .speech { adultSpeaksUntil = endOfSentence(from: index) }
    return speaker
  }

  /// Whose words stand between quotation marks.
  func speaker(ofQuotation range: Range<Int>) -> Speaker {
    guard let first = range.first, words.indices.contains(first) else { return .nobody }
    if first > 0, ["as", "called", "labelled", "termed"].contains(words[first - 1].text) { return .nobody }
    // A quotation may begin a sentence of its own.
    return nearest(before: first, crossingStart: true) ?? .child
  }

  private func nearest(before index: Int, crossingStart: Bool = false) -> Speaker? {
    var at = index
    while at > 0, index - at < Self.reach {
      if words[at].startsSentence, !(crossingStart && at == index) { return nil }
      at -= 1
      guard let person = people[at] else { continue }
      switch person {
      case .child: return .child
      case .adult: if !isBeside(at) { return .adult }
      case .other: return .nobody
      case .pronoun(let pronoun): return lastNamed[at]?.contains(pronoun) == true ? .adult : .child
      }
    }
    return nil
  }

  /// "Wants to go home", "Tariq said": nobody stands before the words but perhaps a name.
  private func isSubjectless(_ index: Int) -> Bool {
    var at = index
    while at > 0, !words[at].startsSentence, index - at < 3 { at -= 1 }
    return words[at].startsSentence && (at == index || words[at].classes.contains(.name))
  }

  /// "clung to his mother and": the adult is there, and somebody else acts; "with mother, who said" is not so.
  private func isBeside(_ index: Int) -> Bool {
    if index + 1 < words.count, words[index + 1].text == "who" { return false }
    var at = index
    while at > 0, !words[at].startsSentence {
      at -= 1
      guard Self.possessive.contains(words[at].text) else { return Self.beside.contains(words[at].text) }
    }
    return false
  }

  /// "was placed with": done to the child, not by the child.
  private func isSuffered(before index: Int) -> Bool {
    guard index > 0, !words[index].startsSentence, Self.passive.contains(words[index - 1].text) else { return false }
    return !words[index].text.hasSuffix("ing")
  }

  /// "did not say", "is said to": words of speech that report none.
  private func isDenied(before index: Int) -> Bool {
    for back in 1...2 where index - back >= 0 {
      if words[index - back + 1].startsSentence { return false }
      let before = words[index - back].text
      if before == "not" || before == "never" || before == "refused" || before.hasSuffix("n't") { return true }
      if back == 1, Self.passive.contains(before) {
        return ["told", "asked", "shouted"].contains(words[index].text)
      }
    }
    return false
  }

  /// "It was reported that": what follows is somebody's account, and not the child's.
  private func isHearsay(_ index: Int) -> Bool {
    guard index > 0, !words[index].startsSentence, Self.passive.contains(words[index - 1].text) else { return false }
    return ["said", "reported", "stated", "thought", "believed", "described", "alleged"].contains(words[index].text)
  }

  private func endOfSentence(from index: Int) -> Int {
    var at = index + 1
    while at < words.count, !words[at].startsSentence { at += 1 }
    return at
  }

  private static func person(_ word: Word, before previous: Word?) -> Person? {
    if let pronouns = PhraseTable.adults[word.text] { return .adult(pronouns) }
    if let title = previous.flatMap({ PhraseTable.titles[$0.text] }), word.isCapital { return .adult(title) }
    if PhraseTable.children.contains(word.text) { return .child }
    switch word.text {
    case "he", "she", "they": return .pronoun(word.text)
    case "you": return .child
    default: break
    }
    if PhraseTable.nobodySpeaking.contains(word.text) { return .other }
    return word.classes.contains(.name) && !word.startsSentence || word.classes.contains(.initial) ? .child : nil
  }
}
