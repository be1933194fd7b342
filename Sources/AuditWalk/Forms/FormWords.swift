import AuditActions
import AuditPages
import AuditRules

/// The words that a form offers to choose from.
enum FormWords {
  /// The six answers, as a form has them.
  static let outcomes = Outcome.allCases.map { $0.inWords.uppercasedAtStart }
  /// The four grades.
  static let grades = Grade.allCases.map(\.inWords)
  /// The three answers to whether the child is safe today.
  static let safety = SafetyToday.allCases.map { $0.inWords.uppercasedAtStart }
  /// That a date question is as the dates show.
  static let agree = "Agreed: as the dates show"
  /// That the auditor is not tied to the case.
  static let free = "I am not tied to it"
  /// That the auditor is.
  static let tied = "I am or was tied to it"

  /// The answer that was chosen; nothing where it is none of them.
  static func outcome(_ text: String) -> Outcome? {
    chosen(text, \.inWords) ?? ([["n/a"], ["na"]].contains(EmptyWords.words(of: text)) ? .notApplicable : nil)
  }

  /// The grade that was chosen; nothing where it is none of them.
  static func grade(_ text: String) -> Grade? { chosen(text, \.inWords) }

  /// What was chosen of safety; nothing where it is none of the three.
  static func safety(_ text: String) -> SafetyToday? { chosen(text, \.inWords) ?? SafetyToday(short: text) }

  /// One of several, by the words for it or by its name in files.
  private static func chosen<Choice: CaseIterable & RawRepresentable<String>>(
    _ text: String,
    _ words: (Choice) -> String
  ) -> Choice? {
    Choice.allCases.first { isSame(words($0), text) || isSame($0.rawValue, text) }
  }

  /// Whether two texts are the same but for capitals, spaces and a full stop.
  static func isSame(_ one: String, _ other: String) -> Bool { plain(one) == plain(other) }

  private static func plain(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace || $0 == "." }.joined(separator: " ")
  }

  /// What each answer means, for whoever answers on paper.
  static let meanings = [
    "Met, Partly met: what the file shows.",
    "Not met: the file shows that it was not done.",
    "Not evidenced: nothing on the file shows that it was done.",
    "Not applicable: it does not arise here.",
    "Not seen: that part of the file was not in what you were given.",
  ]
}
