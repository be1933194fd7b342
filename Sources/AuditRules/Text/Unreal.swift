/// What nobody said: a voice that whoever writes lends to a child, as in "If he could talk he would say", "What would A say?",
/// "Voice of the unborn: …".
struct Unreal {
  /// The words that are lent.
  private(set) var covered = WordSet()

  let words: [Word]
  private let quoted: WordSet

  init(_ words: [Word], quoted: WordSet) {
    self.words = words
    self.quoted = quoted
    if isOfAnInfant {
      covered.insert(words.indices)
      return
    }
    let sentences = Self.sentences(words, quoted)
    for (number, sentence) in sentences.enumerated() {
      let isImagined = isImagined(sentence)
      if isImagined || isConditional(sentence) || isHeaded(sentence) { covered.insert(sentence) }
      // "What would A say? 'I want my nappy changing'".
      let next = number + 1 < sentences.count ? sentences[number + 1] : nil
      if isImagined, let next, quoted[next.lowerBound] { covered.insert(next) }
      if let subject = supposed(in: sentence) { covered.insert(subject..<sentence.upperBound) }
      if let subject = unasked(in: sentence) { covered.insert(subject..<sentence.upperBound) }
    }
  }

  /// The sentences; a quotation is not cut.
  private static func sentences(_ words: [Word], _ quoted: WordSet) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst() where words[index].startsSentence && !(quoted[index] && quoted[index - 1]) {
      sentences.append(start..<index)
      start = index
    }
    if start < words.count { sentences.append(start..<words.count) }
    return sentences
  }

  /// "If baby could speak", "If she had words", "If he could tell us what he wants".
  private func isConditional(_ sentence: Range<Int>) -> Bool {
    guard
      let condition = sentence.first(where: { words[$0].text == "if" && !quoted[$0] }),
      !isTold(sentence.lowerBound..<condition), let subject = endOfChild(from: condition + 1),
      subject < sentence.upperBound
    else { return false }
    let after = subject..<min(subject + 7, sentence.upperBound)
    guard let able = after.prefix(3).first(where: { Self.able.contains(words[$0]) && !quoted[$0] }) else {
      return false
    }
    return (able + 1..<max(able + 1, after.upperBound)).contains { Self.voicing.contains(words[$0]) && !quoted[$0] }
  }

  /// "Imagine being two", "What would A say?".
  private func isImagined(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    if quoted[first] { return false }
    if words[first].text == "imagine" { return true }
    guard ["what", "how"].contains(words[first].text), first + 3 < words.count,
      Self.unreal.contains(words[first + 1]), let end = endOfChild(from: first + 2), end < sentence.upperBound
    else { return false }
    return Self.thinking.contains(words[end]) || Self.voicing.contains(words[end])
  }

  /// "Unborn baby's voice: …", "Worker's reflection: …": the name of a field that is not the child's to fill.
  private func isHeaded(_ sentence: Range<Int>) -> Bool {
    let reach = sentence.prefix(7).dropFirst()
    guard let colon = reach.first(where: { words[$0].gap.contains(.colon) }) else { return false }
    let heading = sentence.lowerBound..<colon
    if heading.contains(where: { PhraseTable.adults[words[$0].text] != nil && words[$0].text != "worker" }) {
      return false
    }
    return heading.contains { Self.infants.contains(words[$0]) || Self.reflecting.contains(words[$0]) }
  }

  /// "he would say", "A might tell us": what the child has not said.
  ///
  /// "When asked he would say" and "said he would tell" are not so.
  private func supposed(in sentence: Range<Int>) -> Int? {
    for verb in sentence.dropFirst() where ["say", "tell"].contains(words[verb].text) && !quoted[verb] {
      let modal = words[verb - 1]
      let isContracted = ["he'd", "she'd", "they'd"].contains(modal.text)
      let subject = isContracted ? verb - 1 : verb - 2
      guard subject >= sentence.lowerBound, isContracted || Self.unreal.contains(modal),
        isContracted || endOfChild(from: subject) == verb - 1, !isTold(sentence.lowerBound..<subject)
      else { continue }
      let isHabit = sentence.contains {
        ["when", "whenever", "asked", "every", "each", "always"].contains(words[$0].text)
      }
      if !isHabit { return subject }
    }
    return nil
  }

  /// "Had he been asked, his aunt thinks he would choose to stay": where the child would, and was not asked.
  private func unasked(in sentence: Range<Int>) -> Int? {
    let first = sentence.lowerBound
    guard words[first].text == "had", !quoted[first], first + 2 < sentence.upperBound else { return nil }
    let isOurs = ["we", "i", "anyone", "somebody", "sw"].contains(words[first + 1].text)
    guard let end = isOurs ? first + 2 : endOfChild(from: first + 1), end + 1 < sentence.upperBound,
      ["been", "had", "known", "spoken", "talked", "asked", "seen"].contains(words[end].text)
    else { return nil }
    let modal = (end + 1..<sentence.upperBound).first { index in
      Self.unreal.contains(words[index]) || ["he'd", "she'd", "they'd"].contains(words[index].text)
    }
    guard let modal else { return nil }
    return words[modal].text.hasSuffix("'d") ? modal : max(modal - 1, end + 1)
  }

  /// "I am 3 months old", "I am only 2": nobody of that age has written so.
  private var isOfAnInfant: Bool {
    if isOfOneNotBorn { return true }
    return words.indices.contains { index in
      guard ["i'm", "im", "am"].contains(words[index].text) else { return false }
      if words[index].text == "am", index == 0 || words[index - 1].text != "i" { return false }
      var at = index + 1
      if at < words.count, ["only", "just"].contains(words[at].text) { at += 1 }
      guard at < words.count, words[at].classes.contains(.number), words[at].gap.isEmpty else { return false }
      let next = at + 1 < words.count ? words[at + 1] : nil
      if let next, ["month", "months", "weeks", "days", "mths"].contains(next.text), next.gap.isEmpty { return true }
      guard ["1", "2", "one", "two"].contains(words[at].text) else { return false }
      return next.map { !$0.gap.isEmpty || ["and", "years", "year", "yrs"].contains($0.text) } ?? true
    }
  }

  /// Whether somebody has said what follows.
  private func isTold(_ before: Range<Int>) -> Bool {
    before.contains { !quoted[$0] && (Speakers.saying.contains(words[$0]) || Self.asking.contains(words[$0])) }
  }

  /// Where the words end that name the child, if they stand here: "he", "the baby", "unborn", "A".
  private func endOfChild(from index: Int) -> Int? {
    var at = index
    while at < words.count, ["the", "this", "my", "our", "little", "unborn"].contains(words[at].text) {
      if words[at].text == "unborn", at + 1 < words.count, !PhraseTable.childWords.contains(words[at + 1].text) {
        return at + 1
      }
      at += 1
    }
    guard at < words.count, !quoted[at], words[at].text != "i" else { return nil }
    let word = words[at]
    let isChild =
      ["he", "she", "they"].contains(word.text) || PhraseTable.childWords.contains(word.text)
      || word.isCapital && !word.classes.isDisjoint(with: [.name, .initial])
    return isChild ? at + 1 : nil
  }

  private static let unreal: WordList = ["would", "might", "could", "may"]

  private static let able: WordList = ["could", "had", "was", "were", "able", "can"]

  private static let voicing: WordList = [
    "talk", "speak", "say", "tell", "words", "voice", "write", "explain", "talked",
  ]

  private static let thinking: WordList = ["want", "feel", "think", "like", "be", "ask", "need"]

  private static let asking: WordList = ["asked", "know", "knows", "wonder", "see", "check"]

  private static let infants: WordList = ["unborn", "baby", "baby's", "infant", "infant's", "foetus", "newborn"]

  private static let reflecting: WordList = ["reflection", "reflections", "analysis", "hypothesis", "formulation"]
}
