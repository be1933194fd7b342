/// Reads a field that asks for one thing only: by when, or who.
enum ShortAnswer {
  /// Whether the field of a due date names a date, a limit or a frequency; words such as "ongoing" do not.
  static func namesTime(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording else { return false }
    let marks = timePhrases.marks(in: wording)
    let idle = marks.covering(.noTime, of: wording.words.count)
    return marks.contains { mark in mark.reading == .time && !mark.words.contains { idle[$0] } }
  }

  /// Whether the field of a due date has words that name no time.
  static func namesNoTime(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording else { return false }
    return timePhrases.marks(in: wording).contains { $0.reading == .noTime }
  }

  /// Whether the field of an owner names someone; a role, a reference or initials do, "all" and "professionals" do not.
  static func namesSomeone(_ fact: Fact<String>) -> Bool {
    guard let wording = fact.wording else { return false }
    return nobodyPhrases.marks(in: wording).covering(.nobody, of: wording.words.count).contains(false)
  }

  private static let timePhrases = Phrases([
    (.time, PhraseTable.time + PhraseTable.due), (.noTime, PhraseTable.noTime),
  ])
  private static let nobodyPhrases = Phrases([(.nobody, PhraseTable.nobody)])
}
