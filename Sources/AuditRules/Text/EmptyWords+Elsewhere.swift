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
  /// are why something is not met; *none*, *n/a*, *as noted above* and *no comment on the file* are not. What may stand as a
  /// comment, such as *agreed*, gives none either.
  public static func giveNoReason(_ text: String) -> Bool {
    // Figures alone give none either: "1 2" may have been two answers.
    guard text.count(where: \.isLetter) > 1 else { return true }
    let said = words(of: text)
    if noReasons.contains(said.joined(separator: " ")) || referToTheFile(said) { return true }
    guard sayTooLittle(text) else { return false }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first, beginnings.contains(first) else { return true }
    return words.contains(where: remarks.contains) || !words.contains(where: looked.contains)
  }

  /// Whether words only send the reader to the file or to what stands beside, such as *see file* or *see comments*.
  private static func referToTheFile(_ words: [String]) -> Bool {
    guard let first = words.first, ["see", "refer", "per", "as"].contains(first), words.count > 1 else { return false }
    return words.dropFirst().allSatisfy {
      records.contains($0) || linking.contains($0) || places.contains($0) || references.contains($0)
    }
  }

  private static let records: Set<String> = [
    "case", "chronology", "file", "files", "form", "journal", "record", "records", "system",
  ]

  /// Texts that give no reason, whole, whatever else they may say.
  private static let noReasons: Set<String> = [
    "agree", "agreed", "as agreed", "as discussed", "awaited", "awaiting", "because", "being done", "complete",
    "completed", "discussed", "dk", "do not know", "don t know", "done", "dont know", "fine", "just because",
    "later", "nfa", "no action", "no further action", "no further action required", "no idea", "no reason",
    "no reason given", "none given", "not clear", "not given", "not stated",
    "not sure", "noted", "nothing to say", "obvious", "pending", "reason", "self explanatory", "tba", "tbc", "test",
    "testing", "to be added", "to be advised", "to be agreed", "to be confirmed", "to follow", "unclear", "unknown",
    "unsure", "various", "will follow",
  ]

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
