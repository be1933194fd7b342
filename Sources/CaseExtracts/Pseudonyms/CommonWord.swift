/// Names that are also months, days or common words, and whether one is written as a name where it stands.
enum CommonWord {
  /// Whether a word is common whoever has it as a name.
  static func isCommon(_ folded: String) -> Bool {
    months.contains(folded) || words.contains(folded) || functionWords.contains(folded) || verbs.contains(folded)
  }

  /// Whether a word that is listed as a name reads as a word or a date in this place.
  ///
  /// Beside another part of a name it never does: there the two are found as one name.
  static func isWord(_ folded: String, at range: Range<String.Index>, in text: String) -> Bool {
    let isMonth = months.contains(folded)
    guard isCommon(folded) else { return false }
    guard text[range.lowerBound].isUppercase else { return true }
    if isMonth, isInDate(range, in: text) { return true }
    guard functionWords.contains(folded) || verbs.contains(folded), beginsSentence(range.lowerBound, in: text) else {
      return false
    }
    guard verbs.contains(folded) else { return true }
    let next = text[range.upperBound...].drop(while: \.isWhitespace).prefix(while: \.isLetter).lowercased()
    return afterVerbs.contains(next)
  }

  /// Whether a figure stands beside a month, or a word before it that goes with times.
  private static func isInDate(_ range: Range<String.Index>, in text: String) -> Bool {
    let after = text[range.upperBound...].prefix(12).drop { $0.isWhitespace || ",.'’-/".contains($0) }
    if after.first?.isNumber == true { return true }
    let before = text[..<range.lowerBound].suffix(24).split { !$0.isLetter && !$0.isNumber }
    guard let last = before.last?.lowercased() else { return false }
    let words = last == "of" ? before.dropLast().last.map { $0.lowercased() } ?? last : last
    return words.first?.isNumber == true || timeWords.contains(last)
  }

  /// Whether a word stands where any word has a capital.
  static func beginsSentence(_ index: String.Index, in text: String) -> Bool {
    guard let before = text[..<index].last(where: { !$0.isWhitespace || $0.isNewline }) else { return true }
    return before.isNewline || ".!?:;•*-–—\"“”‘'([".contains(before)
  }

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  private static let timeWords: Set<String> = [
    "in", "by", "since", "until", "till", "during", "early", "late", "mid", "last", "next", "this", "throughout",
  ]

  /// Words that often begin a sentence.
  private static let functionWords: Set<String> = [
    "a", "all", "an", "and", "any", "are", "as", "at", "be", "but", "by", "do", "for", "had", "has", "he", "her", "his",
    "how", "i", "if", "in", "is", "it", "me", "more", "my", "no", "not", "now", "on", "one", "or", "she", "so", "they",
    "to", "two", "up", "us", "we", "when", "who", "why", "you",
  ]

  /// Names that are verbs as well, and the words before which they are no names at the beginning of a sentence.
  private static let verbs: Set<String> = ["can", "let", "mark", "may", "say", "see", "sue", "will"]
  private static let afterVerbs: Set<String> = [
    "a", "an", "be", "have", "he", "her", "his", "i", "it", "need", "not", "she", "that", "the", "their", "them",
    "there", "they", "this", "us", "we", "you", "your",
  ]

  private static let words: Set<String> = Set(
    """
    amber angel art ash autumn back baker ball bank banks bell berry best bill bird bishop black blue bond bright brook \
    brooks brown bush butler carol carpenter case castle chance charity chase cherry child church cliff constance cook \
    cross dale dawn day dean destiny don dot drew driver early faith farmer field fields fisher flowers ford fox frank \
    frost gale gardener gene ginger glen good grace grant gray green grey guy hall hand hands harmony hazel head heather \
    heath hill holiday holly home honey hope house hunter ivy jack jade jay joy judge justice keen key king knight lake \
    lamb lance lane lily little long love low major marsh mason max melody mercy miles miller mills moss neat nick noble \
    north olive page paris park parks parker parish patience pat pearl penny piper pool poppy porter potter power price \
    prudence rain ray read reed rice rich river rivers rob robin rose ruby rush sage sands savage school sharp short \
    singer sky small snow south spring star stone storm street strong sue summer sunday swift taylor teacher turner \
    victor violet walker ward waters week wells west white wild winter wise wolf wood woods worth young
    """.split(separator: " ").map(String.init)
  )
}
