import AuditRules

extension TimeScale {
  /// Whether words that answer the question by when name no time: *TBA*, *soon*, *ongoing*, or a number alone.
  public static func namesNoTime(_ words: String) -> Bool {
    if EmptyWords.sayTooLittle(words) { return true }
    let said = words.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if said.count == 1, said[0].allSatisfy(\.isNumber), said[0].count < 4 { return true }
    return none.contains(said.joined(separator: " "))
  }

  private static let none: Set<String> = [
    "tba", "tbc", "tbd", "to be agreed", "to be arranged", "to be confirmed", "to be decided", "to be determined",
    "no date", "no date set", "no date yet", "no time", "no deadline", "not set", "not yet", "not yet known",
    "date tba", "date tbc", "never", "not sure", "unsure", "unknown", "don t know", "dont know", "do not know",
    "no idea", "when possible", "where possible", "if possible", "when able", "when available", "when i can",
    "when they can", "when convenient", "whenever", "any time", "anytime", "at some point", "some time", "sometime",
    "in time", "in due course", "in the future", "later", "later on", "soon", "very soon", "as soon as", "sooner",
    "ongoing", "on going", "continuing", "continuous", "continuously", "always", "open", "open ended", "same day",
    "same", "flexible", "n k", "pending", "various", "depends",
  ]
}
