/// What is written in the place of a child who is not born yet, or cannot speak yet.
extension Unreal {
  /// "I'm only tiny in mummy's tummy", "I'm a tiny baby", "I'm baby Price and I'm due in March", "I'm not born yet": whoever is meant
  /// by "I" has written nothing.
  ///
  /// "I'm worried about the baby in mum's tummy", "when I was in her belly" and "I'm the baby of the family" are an older child's.
  var isOfOneNotBorn: Bool {
    words.indices.contains { index in
      guard let at = afterBeing(index) else { return isHeardFromWithin(index) }
      return isAnInfant(at) || isInsideSomebody(at) || isDueToBeBorn(at) || isUnborn(at)
    }
  }

  /// Behind "I'm" or "I am".
  private func afterBeing(_ index: Int) -> Int? {
    if ["i'm", "im"].contains(words[index].text) { return index + 1 < words.count ? index + 1 : nil }
    guard words[index].text == "i", index + 2 < words.count, words[index + 1].text == "am" else { return nil }
    return index + 2
  }

  /// "a tiny baby", "just a newborn", "baby Price".
  private func isAnInfant(_ start: Int) -> Bool {
    var at = start
    while at < words.count, words[at].gap.isEmpty, Self.howSmall.contains(words[at]) { at += 1 }
    guard at < words.count, words[at].gap.isEmpty else { return false }
    if ["newborn", "unborn", "foetus"].contains(words[at].text) { return true }
    guard words[at].text == "baby" else { return false }
    let next = at + 1
    // "I'm a baby when I cry" is said of oneself, and "a baby person" is none.
    if at == start { return next < words.count && words[next].gap.isEmpty && words[next].isCapital }
    return next == words.count || !words[next].gap.isEmpty || words[next].isCapital
      || ["and", "so", "who", "but", "in", "inside"].contains(words[next].text)
  }

  /// "still growing in mummy's belly", "only tiny in here, in mum's tummy".
  private func isInsideSomebody(_ start: Int) -> Bool {
    var at = start
    while at < words.count, !words[at].startsSentence, Self.growing.contains(words[at]) { at += 1 }
    guard at < words.count, !words[at].startsSentence, ["in", "inside"].contains(words[at].text) else { return false }
    return words[(at + 1)...].prefix(3).prefix(while: { $0.gap.isEmpty }).contains { Self.wombs.contains($0) }
  }

  /// "due in March", "due any day", "due on the 4th"; "due in court" is an older child's.
  private func isDueToBeBorn(_ start: Int) -> Bool {
    guard words[start].text == "due", words[start].gap.isEmpty else { return false }
    var at = start + 1
    guard at < words.count, words[at].gap.isEmpty else { return true }
    while at < words.count, ["in", "on", "the", "any", "early", "late", "around"].contains(words[at].text) { at += 1 }
    guard at < words.count else { return false }
    return words[at].text == "day"
      || !words[at].classes.isDisjoint(with: [.month, .date, .slashed, .ordinal, .number])
  }

  /// "not born yet", "going to be born", "born in March" of one who is still to come.
  private func isUnborn(_ start: Int) -> Bool {
    if words[start].text == "not" { return start + 1 < words.count && words[start + 1].text == "born" }
    guard start > 1, words[start].text == "born" else { return false }
    return words[..<start].suffix(4).contains {
      ["when", "before", "until", "till", "once", "after"].contains($0.text)
    }
  }

  /// "I can hear mummy's voice from in here … when I come out".
  private func isHeardFromWithin(_ index: Int) -> Bool {
    guard words[index].text == "i", index + 2 < words.count, words[index + 1].text == "come",
      words[index + 2].text == "out", index > 0, ["when", "before", "until", "once"].contains(words[index - 1].text)
    else { return false }
    let isHere = words[..<index].indices.dropFirst().contains {
      words[$0].text == "here" && ["in", "inside"].contains(words[$0 - 1].text)
    }
    return isHere || words.contains { Self.wombs.contains($0) }
  }

  private static let howSmall: WordList = [
    "a", "only", "just", "still", "such", "very", "tiny", "little", "small", "new", "wee", "premature", "an", "unborn",
  ]

  private static let growing: WordList = [
    "only", "just", "still", "tiny", "little", "small", "growing", "safe", "snug", "warm", "cosy", "here", "very", "so",
    "curled", "up", "happy", "and", "getting", "bigger", "inside", "waiting", "kicking",
  ]

  private static let wombs: WordList = ["tummy", "belly", "womb", "bump", "tum"]
}
