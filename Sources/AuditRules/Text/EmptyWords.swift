/// Words that say that there is nothing to say: a box that somebody filled because it was there.
///
/// Kept as a concern, *none* would be counted as a child at risk. A comment may say it: of a contingency it is the answer.
public enum EmptyWords {
  /// Whether a text says no more than that there is nothing to say.
  public static func sayNothing(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" }.joined(separator: " ")
    if words.isEmpty || all.contains(words) { return true }
    let each = words.split(separator: " ").map(String.init)
    if referElsewhere(each) { return true }
    return each.first.map(beginnings.contains) == true
      && each.allSatisfy { beginnings.contains($0) || fillings.contains($0) }
  }

  /// Whether a text has no more than a letter or a digit, or says that there is nothing to say.
  public static func sayTooLittle(_ text: String) -> Bool {
    text.count { $0.isLetter || $0.isNumber } < 2 || sayNothing(text)
  }

  /// How a text begins that says that there is none: also in Welsh and in Polish.
  static let beginnings: Set<String> = ["no", "none", "nil", "nothing", "dim", "brak"]

  /// What such a text is filled with; a word besides, such as *no bed*, says something.
  private static let fillings: Set<String> = [
    "any", "concern", "concerns", "issue", "issues", "worry", "worries", "risk", "risks", "safeguarding", "welfare",
    "current", "currently", "immediate", "present", "presently", "significant", "further", "other", "new", "additional",
    "specific", "particular", "major", "at", "this", "the", "that", "time", "moment", "stage", "point", "for", "now",
    "today", "of", "to", "in", "from", "on", "here", "audit", "file", "case", "me", "my", "part", "note", "noted",
    "add", "report", "raise", "raised", "identified", "arising", "apparent", "evident", "comment", "comments", "or",
    "and", "else", "uwag", "obaw", "pryder", "pryderon", "byd",
  ]

  /// Other texts that say nothing, whole.
  private static let all: Set<String> = [
    "na", "n/a", "n a", "not applicable", "not known", "yes", "y", "n", "ok", "tbc", "tbd", "nk", "n/k", "nie",
    "nie dotyczy", "amherthnasol", "none seen", "none known", "no good practice", "as above", "see above", "as before",
    "ditto", "not at this time", "asap", "as soon as possible",
  ]
}
