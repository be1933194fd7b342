/// A child who would not speak to whoever came: what the child did, and told nobody.
extension ChildsVoice {
  /// "didn't want to talk to me", "refused to speak", "no wish to see SW", "wasn't in the mood to chat today": all alike.
  ///
  /// "Didn't want to talk about school" and "would not speak to dad" tell something of the child.
  static func refusals(_ words: [Word], _ quoted: WordSet) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in words.indices.dropFirst() where answers.contains(words[index]) && !quoted[index] {
      guard let start = refusalStart(words, before: index), start >= found.last?.upperBound ?? 0,
        let end = refusalEnd(words, from: index)
      else { continue }
      found.append(start..<end)
    }
    return found
  }

  /// Reads what was refused as behaviour, in the order of the text.
  mutating func readRefusals(_ speakers: inout Speakers, upTo index: Int) {
    while refusalsRead < refusals.count, refusals[refusalsRead].lowerBound <= index {
      let refusal = refusals[refusalsRead]
      refusalsRead += 1
      if lent[refusal.lowerBound] { continue }
      guard case .child = speakers.reading(of: .behaviour, at: refusal.lowerBound) else { continue }
      marks.append(Mark(reading: .behaviour, words: refusal))
      told += 2
    }
  }

  /// Where a refusal begins of which this is the verb.
  private static func refusalStart(_ words: [Word], before verb: Int) -> Int? {
    var at = verb
    func isJoined() -> Bool { at > 0 && words[at].gap.isEmpty }
    if isJoined(), words[at - 1].text == "be" { at -= 1 }
    if isJoined(), words[at - 1].text == "a" { at -= 1 }
    let isInfinitive = isJoined() && ["to", "2"].contains(words[at - 1].text)
    if isInfinitive || isJoined() && ["for", "in"].contains(words[at - 1].text) { at -= 1 }
    guard isJoined() else { return nil }
    let head = at - 1
    if isInfinitive, refusing.contains(words[head]) { return head }
    if wishing.contains(words[head]) {
      var denial = head
      while denial > 0, words[denial].gap.isEmpty, head - denial < 5 {
        denial -= 1
        if denying.contains(words[denial]) {
          let isAfterVerb =
            denial > 0 && words[denial].text == "not" && words[denial].gap.isEmpty
            && ["did", "does", "do", "was", "is"].contains(words[denial - 1].text)
          return isAfterVerb ? denial - 1 : denial
        }
        guard small.contains(words[denial]) else { return nil }
      }
      return nil
    }
    guard at == verb, isSpeaking(words[verb]) else { return nil }
    if ["wouldn't", "won't", "didn't"].contains(words[head].text) { return head }
    let isDenied =
      words[head].text == "not" && head > 0 && words[head].gap.isEmpty
      && ["would", "will", "did"].contains(words[head - 1].text)
    return isDenied ? head - 1 : nil
  }

  /// Where it ends, if it tells no more than to whom and when.
  private static func refusalEnd(_ words: [Word], from verb: Int) -> Int? {
    var end = verb + 1
    while end < words.count, !words[end].startsClause, !words[end].gap.contains(.comma),
      !["and", "but", "so"].contains(words[end].text)
    {
      end += 1
    }
    let rest = (verb + 1)..<end
    let isPlain = rest.allSatisfy { index in
      hearers.contains(words[index])
        || words[index].classes.contains(.function) && !turning.contains(words[index])
        || !words[index].classes.isDisjoint(with: [.slashed, .date, .weekday, .month, .number, .ordinal, .clock])
    }
    guard isPlain else { return nil }
    switch words[verb].text {
    case "see", "meet":
      return rest.contains { visitors.contains(words[$0]) } && !rest.contains { whom.contains(words[$0]) } ? end : nil
    case "seen": return words[verb - 1].text == "be" ? end : nil
    case "spoken": return words[verb - 1].text == "be" && rest.first.map { words[$0].text == "to" } == true ? end : nil
    case "say": return rest.contains { ["anything", "much", "more"].contains(words[$0].text) } ? end : nil
    default: return rest.contains { whom.contains(words[$0]) } ? nil : end
    }
  }

  private static func isSpeaking(_ word: Word) -> Bool {
    ["talk", "speak", "engage", "answer", "chat", "respond"].contains(word.text)
  }

  private static let answers: WordList = [
    "talk", "speak", "engage", "answer", "chat", "respond", "talking", "speaking", "engaging", "chatting", "see",
    "meet",
    "seen", "spoken", "say",
  ]

  private static let refusing: WordList = ["refused", "refuses", "refusing"]

  private static let wishing: WordList = [
    "want", "wants", "wanted", "wanting", "wish", "wishes", "wished", "wishing", "keen", "willing", "prepared", "mood",
    "up", "interested", "interest", "desire", "like", "inclined", "bothered",
  ]

  private static let denying: WordList = [
    "not", "didn't", "doesn't", "don't", "wasn't", "isn't", "no", "never", "didnt", "doesnt", "wasnt",
  ]

  private static let small: WordList = [
    "in", "the", "any", "really", "very", "feel", "at", "all", "much", "even", "a", "too",
  ]

  /// To whom, and what of it.
  private static let hearers: WordList = [
    "sw", "iro", "tm", "fsw", "ssw", "worker", "manager", "chair", "me", "us", "anyone", "anybody", "staff", "social",
    "professionals", "professional", "advocate", "interpreter", "visit", "session", "today", "time", "occasion",
    "anything", "much", "more", "call", "calls", "phone", "officer", "support", "pa", "duty", "tonight", "yesterday",
    "word", "video",
  ]

  private static let visitors: WordList = [
    "sw", "iro", "tm", "fsw", "ssw", "worker", "manager", "chair", "me", "us", "anyone", "anybody", "professionals",
    "professional", "advocate", "pa", "officer", "duty",
  ]

  /// Of whom it is not known that it was the worker.
  private static let whom: WordList = ["him", "her", "them", "his", "their"]

  /// What begins why or when.
  private static let turning: WordList = [
    "when", "while", "because", "as", "since", "until", "till", "if", "unless", "whilst", "after", "before",
  ]
}
