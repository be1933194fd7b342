/// Words that say that there is nothing to say: a box that somebody filled because it was there.
///
/// Kept as a concern, *none* would be counted as a child at risk. A comment may say it: of a contingency it is the answer.
enum EmptyWords {
  /// Whether a text says no more than that there is nothing to say.
  static func sayNothing(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" }.joined(separator: " ")
    return words.isEmpty || all.contains(words)
  }

  private static let all: Set<String> = [
    "none", "no", "nil", "na", "n/a", "n a", "nothing", "not applicable", "not known", "yes", "y", "n", "ok", "tbc",
    "tbd",
    "no concern", "no concerns", "no concerns noted", "no concerns identified", "no concerns raised",
    "no current concerns",
    "none identified", "none noted", "none seen", "none raised", "none known", "no issue", "no issues",
    "nothing to add",
    "nothing to note", "nothing to report", "nothing noted", "nothing identified", "no comment", "no comments",
    "no good practice", "as above", "see above", "as before", "ditto", "not at this time", "none at this time",
    "no concerns at this time",
  ]
}
