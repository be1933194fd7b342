/// The brothers and sisters of the child, who speak for nobody else.
extension Speakers {
  /// "Jay's brother said", "her older sister told": of the child, and not the child.
  static func isOtherChild(_ words: [Word], _ index: Int) -> Bool {
    guard otherChildren.contains(words[index]) else { return false }
    // "brother told me"; "not spoken to, sister was seen and said".
    if opensClause(words, index), index + 1 < words.count, words[index + 1].gap.isEmpty,
      saying.contains(words[index + 1]) || isSeen(words, after: index)
    {
      return true
    }
    var at = index
    while at > 0, !words[at].startsClause, whichChild.contains(words[at - 1]) { at -= 1 }
    guard at > 0, !words[at].startsClause else { return false }
    return words[at - 1].classes.contains(.ours) || words[at - 1].text.hasSuffix("'s")
  }

  /// Whether a clause begins with a word: at its start, after a comma, or after "but".
  private static func opensClause(_ words: [Word], _ index: Int) -> Bool {
    words[index].startsSentence || words[index].gap.contains(.comma) || index > 0 && words[index - 1].text == "but"
  }

  /// "was seen", "has been spoken to".
  private static func isSeen(_ words: [Word], after index: Int) -> Bool {
    var at = index + 1
    while at < words.count, words[at].gap.isEmpty,
      words[at].classes.contains(.be) || words[at].classes.contains(.have) || words[at].classes.contains(.adverb)
    {
      at += 1
    }
    return at > index + 1 && at < words.count && words[at].gap.isEmpty
      && ["seen", "spoken", "met", "visited", "interviewed", "asked"].contains(words[at].text)
  }

  private static let otherChildren: WordList = [
    "brother", "sister", "sibling", "siblings", "brothers", "sisters", "sib", "sibs",
  ]

  static let whichChild: WordList = [
    "older", "younger", "big", "little", "half", "twin", "baby", "eldest", "own",
  ]
}
