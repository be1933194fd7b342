extension EmptyWords {
  /// Whether words only send the reader to other words, such as *same as above* or *see previous comment*.
  static func referElsewhere(_ words: [String]) -> Bool {
    guard words.allSatisfy({ references.contains($0) || places.contains($0) || linking.contains($0) }) else {
      return false
    }
    return words.contains { ["same", "ditto"].contains($0) }
      || words.contains(where: references.contains) && words.contains(where: places.contains)
  }

  /// Whether a text gives no reason where one is owed: it says too little, and not that the file has nothing either.
  ///
  /// That nothing is on the file says nothing as a concern, and as a reason it is the answer: *nothing on file* and *none seen*
  /// are why something is not met; *none*, *n/a*, *as noted above* and *no comment on the file* are not.
  public static func giveNoReason(_ text: String) -> Bool {
    guard sayTooLittle(text) else { return false }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first, beginnings.contains(first) else { return true }
    return words.contains(where: remarks.contains) || !words.contains(where: looked.contains)
  }

  private static let references: Set<String> = ["as", "see", "refer", "per", "same", "ditto", "cf"]

  private static let places: Set<String> = [
    "above", "before", "below", "previous", "previously", "last", "earlier", "prior", "preceding", "other",
  ]

  private static let linking: Set<String> = [
    "the", "my", "to", "in", "for", "at", "again", "here", "mentioned", "noted", "said", "stated", "comment",
    "comments", "answer", "answers", "question", "questions", "box", "boxes", "note", "notes", "entry", "one", "ones",
    "time", "reason", "reasons",
  ]

  /// What a search of the file ends with, and where somebody looked.
  private static let looked: Set<String> = [
    "apparent", "evident", "extract", "file", "found", "identified", "known", "noted", "raised", "recorded", "seen",
  ]

  /// Words on the box that is filled, and not on the file.
  private static let remarks: Set<String> = ["add", "comment", "comments", "note", "report"]
}
