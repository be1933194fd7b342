/// Who may decide by a wish, and notes that only point somewhere.
extension DecisionWording {
  /// "HoS wants it closed by Fri", "Chair wants the action plan redone": the wish of whoever may decide.
  func isWanted(_ part: Range<Int>) -> Bool {
    part.dropFirst().contains { index in
      guard ["wants", "expects"].contains(words[index].text), Self.deciding.contains(words[index - 1]),
        index + 2 < words.count,
        !isMissing[index]
      else { return false }
      return weight((index + 1)..<part.upperBound) >= 1
        && !(words[index + 1].text == "to" && Self.pondering.contains(words[index + 2]))
    }
  }

  /// Those who may decide.
  private static let deciding: WordList = [
    "chair", "hos", "tm", "atm", "sm", "iro", "manager", "director", "panel", "legal", "dm", "ad",
  ]

  private static let pondering: WordList = ["know", "discuss", "think", "understand", "talk", "be", "hear", "consider"]

  /// "See previous supervision", "Refer to case notes for detail": where something stands.
  func isPointer(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard part.count > 1 else { return false }
    let isRefer = words[first].text == "refer" && words[first + 1].text == "to"
    guard isRefer || ["see", "look", "read"].contains(words[first].text) else { return false }
    return part.dropFirst().prefix(5).contains { Self.papers.contains(words[$0]) }
      && !part.contains { times.named[$0] }
  }

  private static let papers: WordList = [
    "notes", "note", "supervision", "sup", "minutes", "email", "above", "below", "attached", "previous", "actions",
    "record", "records", "file",
  ]
}
