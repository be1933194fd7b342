/// Entries that stand for another child's as well, labels of where a child is, and what the child asks for.
extension ChildsVoice {
  /// Whether a text only points elsewhere, says that it goes on, or that it was written for several children.
  static func saysNothing(_ words: [Word]) -> Bool { Filler(words).isAll || isOngoing(words) || isShared(words) }

  /// "Twins - same entry for both", "Same for all three kids", "Entry shared w twin": an entry of which nothing is this child's.
  private static func isShared(_ words: [Word]) -> Bool {
    words.count > 2 && words.contains { ["same", "shared", "identical", "copied"].contains($0.text) }
      && words.contains { siblings.contains($0) || ["both", "all"].contains($0.text) }
      && words.allSatisfy { siblings.contains($0) || ofEntries.contains($0) || $0.classes.contains(.number) }
  }

  private static let siblings: WordList = [
    "kids", "children", "siblings", "sibling", "twin", "twins", "brother", "sister", "brothers", "sisters", "boys",
    "girls",
    "twin's", "brother's", "sister's", "sibling's", "siblings'",
  ]

  private static let ofEntries: WordList = [
    "same", "shared", "identical", "copied", "both", "all", "entry", "entries", "record", "recording", "note", "notes",
    "for",
    "with", "as", "w", "to", "from", "the", "his", "her", "their", "of", "and", "n", "b", "nb", "other", "case",
    "visit",
    "file", "is", "see", "this", "views", "on", "across", "them", "applies",
  ]

  /// "Happy at home", "Ok at home, no issues", "Fine at school": a label, and where; "Home clean" labels no child.
  func isLabelSomewhere(_ labels: WordSet) -> Bool {
    guard words.count > 2, labels[0], words[1].gap.isEmpty, ["at", "in", "with"].contains(words[1].text) else {
      return false
    }
    let end =
      words.indices.dropFirst().first { words[$0].startsClause || words[$0].gap.contains(.comma) } ?? words.count
    return (2..<max(2, end)).allSatisfy { index in
      words[index].classes.contains(.function) || words[index].classes.contains(.house)
        || words[index].classes.contains(.building) || words[index].classes.contains(.place)
        || Self.wherever.contains(words[index]) || PhraseTable.adults[words[index].text] != nil || labels[index]
    }
  }

  /// "His wishes and feelings are that he wishes to be safe and happy": the words of a form in the child's place.
  func isStockWish(_ mark: Mark, _ found: [Mark]) -> Bool {
    let first = mark.words.lowerBound
    let start = (0...first).last { words[$0].startsSentence } ?? 0
    let isForm =
      ["wishes", "wish"].contains(words[first].text)
      || words[start..<first].contains { $0.text == "wishes" }
        && words[start..<first].contains { $0.text == "feelings" }
    guard isForm else { return false }
    let end = (first + 1..<max(first + 1, words.count)).first { words[$0].startsClause } ?? words.count
    let labels = found.covering(.label)
    return mark.words.upperBound < end
      && (mark.words.upperBound..<end).allSatisfy { index in
        labels[index] || words[index].classes.contains(.function) || Self.stock.contains(words[index])
      }
  }

  private static let stock: WordList = [
    "safe", "happy", "loved", "healthy", "needs", "met", "cared", "secure", "protected",
  ]

  private static let wherever: WordList = ["placement", "college", "school", "home", "care", "nan's", "dad's", "mum's"]

  /// "Asked to see the judge", "Asked if Mum is coming Friday", "asked for a letter": what the child asks for tells of no asking.
  func isAskedByTheChild(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    let start = (0...first).last { words[$0].startsSentence } ?? 0
    guard words[start].text == "asked", start + 2 < words.count else {
      return ["letter", "email", "message"].contains(words[first].text) && first > start
        && words[start..<first].contains { ["pass", "passed", "passing"].contains($0.text) }
    }
    let third = words[start + 2]
    switch words[start + 1].text {
    case "to": return marks.contains { $0.reading == .speech && $0.words.lowerBound == start }
    // "asked for a letter from his dad".
    case "for": return first - start <= 4
    case "if", "whether", "when", "why":
      return first == start && !["he", "she", "they", "you"].contains(third.text)
        && (PhraseTable.adults[third.text] != nil || ["i", "we", "the", "there"].contains(third.text))
    default: return false
    }
  }

  /// Whether a word that asks is one of a question that was put.
  func isQuestion(_ mark: Mark) -> Bool {
    let end = min(words.count, mark.words.upperBound + 10)
    return words[mark.words.upperBound..<end].contains { $0.gap.contains(.question) }
      || (mark.words.lowerBound > 0 && words[mark.words.lowerBound - 1].text == "asked")
  }
}
