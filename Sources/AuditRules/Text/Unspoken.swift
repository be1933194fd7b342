/// What was not said though its words stand in a text: "did not say that he feels safe", "I don't know what J wants",
/// "a happy boy who loves football".
struct Unspoken {
  /// The words that nobody has heard from the child.
  private(set) var covered = WordSet()

  /// Whether "I" or "we" is the worker, who does not know what the child wants.
  private(set) var isWriters = false

  private let words: [Word]
  private let quoted: WordSet

  init(_ words: [Word], quoted: WordSet) {
    self.words = words
    self.quoted = quoted
    for (index, word) in words.enumerated() where !quoted[index] {
      if Self.telling.contains(word) {
        if let told = prompted(index) { covered.insert(told..<end(from: index)) }
        if isDenied(index) || isOfNothing(index) { covered.insert(index..<end(from: index)) }
      } else if Self.asking.contains(word) {
        if isUnknown(index) { covered.insert(index..<end(from: index)) }
      } else if Self.hoping.contains(word) {
        if isWritersHope(index) { covered.insert(index..<end(from: index)) }
      } else if Self.described.contains(word), isDescription(index) {
        covered.insert(index..<end(from: index))
      }
    }
  }

  /// "did not say", "has never told", "wasn't ready to talk": denied in the same part, with only small words between.
  private func isDenied(_ index: Int) -> Bool {
    var at = index
    while at > 0, index - at < 6, !words[at].startsClause, !words[at].gap.contains(.comma) {
      at -= 1
      let word = words[at]
      if Self.denying.contains(word) || word.text.hasSuffix("n't") {
        return !["only", "just"].contains(words[at + 1].text)
      }
      guard Self.between.contains(word) else { return false }
    }
    return false
  }

  /// "she's been told what to say", "coached in what to say", "warned not to tell", "dad told her what she can say": what somebody was
  /// to say, and where that begins.
  ///
  /// "He told me what to say" is of the child, who tells it.
  private func prompted(_ index: Int) -> Int? {
    guard ["say", "tell", "disclose", "mention"].contains(words[index].text), index > 1, words[index].gap.isEmpty,
      words[index - 1].text == "to" || words[index - 1].classes.contains(.modal)
    else { return nil }
    var at = index - 1
    while at > 0, index - at < 8, !words[at].startsSentence {
      at -= 1
      guard Self.prompting.contains(words[at]) else { continue }
      // "Told what to say" is of the child, and "Told me what he wants to say" is not.
      guard at > 0, !words[at].startsSentence else {
        return ["what", "how", "not"].contains(words[at + 1].text) ? at : nil
      }
      // "Said he'd been told to say that …": the child tells it.
      let start = (0...at).last { words[$0].startsSentence } ?? 0
      if words[start..<at].contains(where: { Self.telling.contains($0) }) { return nil }
      let before = words[at - 1]
      let isDoneTo =
        before.classes.contains(.be) || ["been", "being", "get", "got", "gets", "not"].contains(before.text)
      return isDoneTo || Speakers.isAdult(before) ? at : nil
    }
    return nil
  }

  private static let prompting: WordList = [
    "told", "coached", "primed", "warned", "prompted", "instructed", "taught", "rehearsed", "briefed", "schooled",
    "pressured", "threatened", "groomed",
  ]

  /// "said nothing about dad", "said very little"; "said nothing changes" tells something.
  private func isOfNothing(_ index: Int) -> Bool {
    guard index + 1 < words.count, words[index + 1].gap.isEmpty, !quoted[index + 1] else { return false }
    if isToNobody(index) { return true }
    let next = words[index + 1].text
    let third = index + 2 < words.count && words[index + 2].gap.isEmpty ? words[index + 2] : nil
    switch next {
    case "nothing":
      guard let third else { return true }
      if third.text == "to" { return index + 3 < words.count && Self.hearers.contains(words[index + 3]) }
      return Self.afterNothing.contains(third)
    case "no": return third.map { ["word", "words", "more"].contains($0.text) } ?? false
    case "very": return third?.text == "little"
    case "little": return third.map { ["about", "else", "to"].contains($0.text) } ?? true
    default: return false
    }
  }

  /// "told us nothing", "told nobody what happened", "told us in Oct": to whom, and nothing that was said.
  private func isToNobody(_ index: Int) -> Bool {
    guard ["told", "tells", "tell", "telling"].contains(words[index].text) else { return false }
    let next = words[index + 1].text
    let isNobody = ["nobody", "no-one", "noone"].contains(next)
    if isNobody || next == "no" && index + 2 < words.count && words[index + 2].text == "one" { return true }
    guard Self.listeners.contains(words[index + 1]) else { return false }
    let rest = words[(index + 2)...].prefix { !$0.startsSentence }
    guard let first = rest.first, first.gap.isEmpty else { return false }
    if first.text == "nothing" {
      return rest.dropFirst().first.map { !$0.gap.isEmpty || Self.afterNothing.contains($0) } ?? true
    }
    return ["in", "on", "last"].contains(first.text)
      && rest.allSatisfy { word in
        !word.classes.isDisjoint(with: [.month, .weekday, .date, .slashed, .number, .unit, .year, .ordinal])
          || ["in", "on", "last", "of", "the"].contains(word.text)
      } && !(index + 2 + rest.count < words.count && quoted[index + 2 + rest.count])
  }

  private static let listeners: WordList = [
    "us", "me", "him", "her", "them", "mum", "dad", "sw", "staff", "school", "police",
  ]

  /// "I don't know what J wants", "Unclear how she feels": who wonders is not the child, and of whom is.
  private mutating func isUnknown(_ index: Int) -> Bool {
    guard index > 0, index + 1 < words.count, !words[index].startsClause, isOfTheChild(index + 1) else { return false }
    var at = index
    while at > 0, index - at < 4, !words[at].startsClause {
      at -= 1
      guard Self.knowing.contains(words[at]) else { continue }
      var before = at
      while before > 0, !words[before].startsClause {
        before -= 1
        let word = words[before]
        if Self.knowers.contains(word) {
          let isWriter = word.classes.contains(.we)
          if isWriter, isOfTheWriter(after: index) { return false }
          if isWriter { isWriters = true }
          return true
        }
        if ["he", "she", "they", "you"].contains(word.text) || word.classes.contains(.name)
          || PhraseTable.childWords.contains(word.text)
        {
          return false
        }
      }
      return Self.impersonal.contains(words[at])
    }
    return false
  }

  /// "I hope Jay feels safe", "I want Jay to be happy".
  private mutating func isWritersHope(_ index: Int) -> Bool {
    guard index > 0, index + 1 < words.count, words[index - 1].classes.contains(.we), words[index + 1].gap.isEmpty,
      words[index + 1].isCapital && words[index + 1].classes.contains(.name)
        || words[index + 1].text == "the"
          && index + 2 < words.count && PhraseTable.childWords.contains(words[index + 2].text),
      !isOfTheWriter(after: index)
    else { return false }
    isWriters = true
    return true
  }

  /// "He is a happy boy who loves football": what the worker makes of the child, where nobody has spoken.
  private func isDescription(_ index: Int) -> Bool {
    let start = (0...index).last { words[$0].startsSentence } ?? 0
    let before = start..<index
    if before.contains(where: { Self.telling.contains(words[$0]) || quoted[$0] }) { return false }
    let isWho = index > 1 && ["who", "that"].contains(words[index - 1].text)
    let noun = before.last { Self.somebodyYoung.contains(words[$0]) && !words[$0].text.hasSuffix("'s") }
    guard let noun else { return false }
    if isWho, index - noun <= 3 { return true }
    guard Self.liking.contains(words[index]) else { return false }
    // "A settled child, loves nursery", "She is a bright girl and enjoys school".
    guard noun > start else { return false }
    let article = (max(start, noun - 4)..<noun).last { ["a", "an"].contains(words[$0].text) }
    guard let article else { return false }
    return article == start || words[article - 1].classes.contains(.be) || words[article - 1].text == "such"
  }

  /// Where what begins here ends: at a new part, at a turn, or where the child is named once more.
  private func end(from index: Int) -> Int {
    var at = index + 1
    while at < words.count, !words[at].startsClause, !words[at].gap.contains(.comma), !Self.turning.contains(words[at])
    {
      if words[at].text == "and" {
        let isWhole = words[index..<at].contains { Self.amounts.contains($0) }
        if isWhole || at + 1 < words.count && isOfTheChild(at + 1) { return at }
      }
      at += 1
    }
    return at
  }

  private func isOfTheChild(_ index: Int) -> Bool {
    let word = words[index]
    if ["the", "this"].contains(word.text), index + 1 < words.count {
      return PhraseTable.childWords.contains(words[index + 1].text)
    }
    return ["he", "she", "they", "he's", "she's", "they're"].contains(word.text)
      || word.classes.contains(.name) && word.isCapital || word.classes.contains(.initial) && word.text != "i"
      || PhraseTable.childWords.contains(word.text)
  }

  /// "I don't know why she shouts at me": who writes "me" is the child.
  private func isOfTheWriter(after index: Int) -> Bool {
    words[(index + 1)...].prefix { !$0.startsSentence }.contains { ["me", "my", "i", "i'm", "mine"].contains($0.text) }
  }

  private static let telling: WordList = [
    "say", "says", "said", "saying", "tell", "tells", "told", "telling", "mention", "mentions", "mentioned", "talk",
    "talks", "talked", "talking", "speak", "spoke", "spoken", "speaking", "express", "expressed", "disclose",
    "disclosed", "share", "shared", "state", "stated", "explain", "explained", "describe", "described", "answer",
    "answered", "reply", "replied", "indicate", "indicated", "admit", "admitted", "confirm", "confirmed", "report",
    "reported", "voice", "voiced", "comment", "commented",
  ]

  private static let denying: WordList = [
    "not", "never", "refused", "declined", "unable", "without", "nothing", "cannot", "neither",
  ]

  /// Small words between a denial and what is denied.
  private static let between: WordList = [
    "to", "yet", "even", "really", "actually", "ever", "want", "wish", "able", "ready", "willing", "been", "have",
    "had", "be", "quite", "going", "openly", "directly", "verbally", "him", "her", "feel", "choose", "actively",
  ]

  private static let afterNothing: WordList = [
    "about", "at", "of", "when", "in", "during", "throughout", "more", "else", "and", "but", "for", "as", "while", "on",
    "all", "further", "today", "until",
  ]

  private static let hearers: WordList = [
    "me", "us", "anyone", "anybody", "mum", "dad", "sw", "staff", "school", "the",
  ]

  private static let asking: WordList = ["what", "how", "why", "where", "who", "whether", "if", "which", "when"]

  private static let knowing: WordList = [
    "know", "known", "knows", "knew", "sure", "certain", "clear", "unclear", "unsure", "unknown", "wonder", "wondered",
    "wondering", "wonders", "find", "understand", "establish", "ascertain", "understood",
  ]

  /// What nobody in particular does not know: "Unclear how she feels"; "Knows why he is here" is the child's.
  private static let impersonal: WordList = [
    "unclear", "unsure", "unknown", "known", "clear", "certain", "find", "establish", "ascertain", "sure",
  ]

  private static let knowers: WordList = [
    "i", "we", "i'm", "we're", "i've", "we've", "i'd", "i'll", "we'll", "sw", "worker", "fsw", "nobody", "it", "one",
    "professionals", "team", "staff", "school", "mum", "dad", "carer", "carers", "parents",
  ]

  private static let hoping: WordList = ["hope", "want", "need", "trust", "like", "know"]

  private static let described: WordList = [
    "loves", "love", "likes", "enjoys", "enjoy", "prefers", "hates", "dislikes", "wants", "misses", "feels", "thinks",
    "loved", "liked", "enjoyed", "preferred",
  ]

  private static let liking: WordList = ["loves", "likes", "enjoys", "prefers"]

  private static let somebodyYoung: WordList = [
    "boy", "girl", "child", "lad", "lass", "toddler", "baby", "infant", "teenager", "pupil", "kid", "man", "woman",
    "lady", "person", "boys", "girls", "children", "character", "soul",
  ]

  private static let amounts: WordList = ["anything", "nothing", "much", "word", "words", "little"]

  private static let turning: WordList = [
    "but", "until", "till", "except", "although", "though", "apart", "however", "then", "only", "besides",
  ]
}
