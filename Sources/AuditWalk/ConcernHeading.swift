import AuditRules

/// How a text is headed as a concern, such as `CONCERN: no bed`, `Concern re stepdad – he is back` or `CONCERN he is alone`.
///
/// It heads a line, or a sentence or what a colon leads to, where a colon, a dash or capitals say so. *No concern*, a concern that the file has recorded, and a
/// heading under which nothing is said are none.
enum ConcernHeading {
  /// Whether one of the lines or sentences of a text is headed so, or what stands after a colon: *Sort it: CONCERN: no bed*.
  static func stands(in text: String) -> Bool {
    var (rest, isLine) = (text[...], true)
    while true {
      if heads(rest, ofLine: isLine) { return true }
      guard let end = rest.firstIndex(where: { $0.isNewline || ".!?:".contains($0) }) else { return false }
      isLine = rest[end].isNewline
      rest = rest[rest.index(after: end)...]
    }
  }

  private static func heads(_ text: Substring, ofLine isLine: Bool) -> Bool {
    var rest = text.drop { !$0.isLetter }
    var typed: [Substring] = []
    while let word = nextWord(in: rest), words.contains(word.lowercased()) || isAtRisk(rest) {
      typed.append(word)
      rest = rest[word.endIndex...]
    }
    let head = typed.map { $0.lowercased() }
    let isPlain = head.contains("concern") || head.contains("concerns") || isAlert(head)
    guard isPlain || head.contains("safeguarding") else { return false }
    let tail = rest.drop(while: isSpace)
    guard let sign = tail.first else { return false }
    if sign.isLetter {
      let isWritten = typed.contains { $0.count > 4 && $0.allSatisfy(\.isUppercase) }
      return isPlain && (isAbout(tail) || isWritten && goesOn(tail))
    }
    let isMark =
      switch sign {
      case ":", "–", "—": true
      case "-": !rest.hasPrefix("-") || tail.dropFirst().first?.isWhitespace == true
      case "!", "…", "=", "]", ")", "*": isPlain
      case ".", ";": isPlain && isLine
      case ",": isPlain && isLine && head.last == "concern"
      default: sign.isNewline && isPlain && isLine
      }
    return isMark && saysSomething(tail)
  }

  /// The word that comes next, after nothing but spaces.
  private static func nextWord(in text: Substring) -> Substring? {
    let word = text.drop(while: isSpace).prefix(while: \.isLetter)
    return word.isEmpty ? nil : word
  }

  private static func isAtRisk(_ text: Substring) -> Bool {
    guard let word = nextWord(in: text), word.lowercased() == "at" else { return false }
    return nextWord(in: text[word.endIndex...])?.lowercased() == "risk"
  }

  private static func isSpace(_ sign: Character) -> Bool { sign.isWhitespace && !sign.isNewline }

  /// Whether a heading says of whom or of what the concern is, and a mark stands behind that: *re stepdad: he is back*.
  private static func isAbout(_ tail: Substring) -> Bool {
    guard let link = nextWord(in: tail)?.lowercased(), links.contains(link) else { return false }
    let marked = String(tail.prefix(longestHeading)).replacing(" - ", with: ":").replacing("- ", with: ":")
    guard let mark = marked.firstIndex(where: { ":–—".contains($0) || $0.isNewline }), !marked[mark].isNewline else {
      return false
    }
    return !isTold(marked[..<mark]) && saysSomething(marked[mark...])
  }

  /// Whether words go on from a heading in capitals as a concern does, and not as a sentence on one that the file has.
  private static func goesOn(_ tail: Substring) -> Bool {
    guard let next = nextWord(in: tail)?.lowercased(), !verbs.contains(next), !told.contains(next) else { return false }
    return !(links.contains(next) && isTold(tail)) && saysSomething(tail)
  }

  /// Whether words say what became of a concern on the file.
  private static func isTold(_ text: Substring) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { told.contains(String($0)) }
  }

  /// Whether anything is said under a heading; a yes says that there is one.
  private static func saysSomething(_ text: some StringProtocol) -> Bool {
    let text = String(text)
    return !EmptyWords.sayNothing(text) || EmptyWords.affirm(text)
  }

  private static func isAlert(_ head: [String]) -> Bool {
    head.contains(where: alerts.contains) && head.contains(where: subjects.contains)
  }

  /// Characters of a heading that says of whom it is.
  private static let longestHeading = 80

  private static let alerts: Set<String> = ["alert", "alerts", "flag", "risk", "risks"]
  private static let subjects: Set<String> = [
    "baby", "child", "children", "cp", "protection", "safeguarding", "safety", "sg", "welfare",
  ]
  /// What a heading is made of.
  private static let words = alerts.union(subjects).union([
    "a", "an", "another", "concern", "concerns", "further", "immediate", "main", "major", "my", "new", "serious",
    "significant", "urgent",
  ])
  /// By what a heading says of whom or of what it is.
  private static let links: Set<String> = [
    "about", "around", "at", "for", "of", "on", "over", "re", "regarding", "that", "with",
  ]
  private static let verbs: Set<String> = ["are", "had", "has", "have", "is", "not"]
  private static let told: Set<String> = [
    "addressed", "been", "considered", "covered", "discussed", "documented", "evidenced", "explored", "followed",
    "logged", "noted", "raised", "recorded", "reviewed", "shared", "was", "were",
  ]
}
