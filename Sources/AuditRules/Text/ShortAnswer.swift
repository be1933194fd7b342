/// Reads a field that asks for one thing only: by when, who, or why.
enum ShortAnswer {
  /// Whether the field of a due date names a date, a limit or a frequency; words such as "ongoing" do not.
  static func namesTime(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording else { return false }
    return !TimeWords(timePhrases.marks(in: wording), wording.words).isEmpty
  }

  /// Whether the field of a due date has words that name no time.
  static func namesNoTime(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording else { return false }
    return timePhrases.marks(in: wording).contains { $0.reading == .noTime }
  }

  /// Whether the field of an owner names someone; a role, a reference or initials do, "all" and "professionals" do not.
  static func namesSomeone(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording else { return false }
    return isLeft(in: wording, after: nobodyPhrases)
  }

  /// Whether the field of a reason says more than a placeholder does.
  static func saysSomething(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording else { return false }
    return isLeft(in: wording, after: placeholderPhrases)
  }

  /// Whether a word that means something is left once the phrases of a table are taken out.
  private static func isLeft(in wording: Wording, after phrases: Phrases) -> Bool {
    var taken = [Bool](repeating: false, count: wording.words.count)
    for mark in phrases.marks(in: wording) { for index in mark.words { taken[index] = true } }
    return wording.words.indices.contains { index in
      !taken[index] && (!wording.words[index].classes.contains(.function) || wording.words[index].isCapital)
    }
  }

  private static let timePhrases = Phrases([
    (.time, PhraseTable.time + PhraseTable.due), (.noTime, PhraseTable.noTime), (.pastTime, PhraseTable.pastTime),
  ])
  private static let nobodyPhrases = Phrases([(.nobody, PhraseTable.nobody), (.placeholder, PhraseTable.placeholder)])
  private static let placeholderPhrases = Phrases([
    (.placeholder, PhraseTable.placeholder), (.missing, PhraseTable.missingWords),
  ])
}
