/// Reads a field that asks for one thing only: by when, who, or why.
enum ShortAnswer {
  /// Whether the field of a due date names a date, a limit or a frequency; words such as "ongoing" do not.
  static func namesTime(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording else { return false }
    return !TimeWords(timePhrases.marks(in: wording)).isEmpty
  }

  /// Whether the field of a due date has words that name no time.
  static func namesNoTime(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording else { return false }
    return timePhrases.marks(in: wording).contains { $0.reading == .noTime }
  }

  /// Whether the field of an owner names someone; a role, a reference or initials do, "all" and "professionals" do not.
  static func namesSomeone(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording, !isOpen(wording.words) else { return false }
    return isLeft(in: wording, after: nobodyPhrases)
  }

  /// "duty - tbc", "new worker when in post", "not SW": nobody yet, though somebody is named.
  private static func isOpen(_ words: [Word]) -> Bool {
    if words.first?.text == "not" { return true }
    return words.indices.contains { index in
      if ["tbc", "tba", "tbd"].contains(words[index].text) { return true }
      guard words[index].text == "when" || words[index].text == "once", index + 1 < words.count else { return false }
      return words[(index + 1)...].prefix(3).contains {
        ["post", "appointed", "recruited", "allocated", "identified"].contains($0.text)
      }
    }
  }

  /// Whether the field of a reason says more than a placeholder does.
  static func saysSomething(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording else { return false }
    if wording.words.count == 1, wording.words[0].end - wording.words[0].start < 2 { return false }
    return isLeft(in: wording, after: placeholderPhrases)
  }

  /// Whether a word that means something is left once the phrases of a table are taken out.
  private static func isLeft(in wording: Wording, after phrases: Phrases) -> Bool {
    var taken = WordSet()
    for mark in phrases.marks(in: wording) { taken.insert(mark.words) }
    return wording.words.indices.contains { index in
      !taken[index] && (!wording.words[index].classes.contains(.function) || wording.words[index].isCapital)
    }
  }

  private static let timePhrases = Phrases([
    (.time, PhraseTable.time + PhraseTable.due), (.noTime, PhraseTable.noTime), (.pastTime, PhraseTable.pastTime),
  ])
  private static let nobodyPhrases = Phrases([(.nobody, PhraseTable.nobody), (.placeholder, PhraseTable.placeholder)])
  private static let placeholderPhrases = Phrases([
    (.placeholder, PhraseTable.placeholder + PhraseTable.emptyReasons), (.missing, PhraseTable.missingWords),
  ])
}
