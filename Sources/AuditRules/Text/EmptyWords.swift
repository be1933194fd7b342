/// Words that say that there is nothing to say: a box that somebody filled because it was there.
///
/// Kept as a concern, *none* would be counted as a child at risk. A comment may say it: of a contingency it is the answer.
public enum EmptyWords {
  /// Whether a text says no more than that there is nothing to say.
  public static func sayNothing(_ text: String) -> Bool {
    let each = words(of: text)
    let words = each.joined(separator: " ")
    if words.isEmpty || all.contains(words) || affirmations.contains(words) { return true }
    if referElsewhere(each) { return true }
    return each.first.map(beginnings.contains) == true
      && each.allSatisfy { beginnings.contains($0) || fillings.contains($0) }
  }

  /// Whether a text has no more than a letter or a digit, or says that there is nothing to say.
  public static func sayTooLittle(_ text: String) -> Bool {
    text.count { $0.isLetter || $0.isNumber } < 2 || sayNothing(text)
  }

  /// Whether a text says yes, or is a tick, and says no more: of a concern it is the opposite of *none*.
  public static func affirm(_ text: String) -> Bool {
    let signs = text.filter { !$0.isWhitespace }
    if !signs.isEmpty, signs.allSatisfy({ "✓✔☑☒xX".contains($0) }) { return true }
    return affirmations.contains(words(of: text).joined(separator: " "))
  }

  /// The words of a text in small letters; letters that stand alone throughout, as in *n.k.*, are one word.
  public static func words(of text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" }.map(String.init)
    let isSpelled = words.count > 1 && words.allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
    return isSpelled ? [words.joined()] : words
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
    "na", "n/a", "not applicable", "not known", "n", "tbc", "tbd", "nk", "n/k", "nie", "nie dotyczy", "amherthnasol",
    "none seen", "none known", "no good practice", "as above", "see above", "as before", "ditto", "not at this time",
    "asap", "as soon as possible",
  ]

  /// Texts that say yes and not what, whole: also in Welsh and in Polish.
  private static let affirmations: Set<String> = [
    "yes", "y", "yep", "yeah", "ok", "okay", "true", "there is", "there are", "yes there is", "yes there are", "ticked",
    "oes", "tak",
  ]
}
