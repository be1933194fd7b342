import AuditRules

/// Whether words are a reason: that nothing is on the file says nothing as a concern, and as a reason it is the answer.
public enum GivenReason {
  /// Whether a text is no reason: a letter alone, or words that neither say anything nor say that nothing was found.
  public static func saysTooLittle(_ text: String) -> Bool {
    EmptyWords.sayTooLittle(text) && !saysNothingWasFound(text)
  }

  /// Whether a text says of the file, or of what was looked for, that there is nothing.
  private static func saysNothingWasFound(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first, none.contains(first), !words.contains(where: remarks.contains) else { return false }
    return words.contains(where: found.contains)
  }

  private static let none: Set<String> = ["no", "none", "nothing", "nil"]
  /// What a search ends with.
  private static let found: Set<String> = [
    "file", "seen", "known", "noted", "identified", "apparent", "evident", "raised",
  ]
  /// Words on the box that is filled, and not on the file.
  private static let remarks: Set<String> = ["add", "comment", "comments", "note", "report"]
}
