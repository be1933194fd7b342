import AuditRules

/// Words that earlier forms have for outcomes and grades.
enum HistoryWords {
  /// A cell as the mapping names it: small letters, single spaces, straight marks, and nothing that closes a choice or a sentence.
  ///
  /// A question mark stays: "Yes?" is not "Yes".
  static func key(_ cell: String) -> String {
    var text = cell.lowercased().replacing("\u{2019}", with: "'").replacing("\u{2018}", with: "'")
    text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = text.last, ";.,".contains(last) || last == " " { text.removeLast() }
    return text
  }

  /// What a word is taken for where its meaning is not in doubt.
  static func outcome(_ key: String) -> MappedOutcome? {
    if marks.contains(key) { return .unanswered }
    return outcomes[plain(key)].map(MappedOutcome.outcome)
  }

  /// The grade that a word plainly is; numbers and older scales are for a person to say.
  static func grade(_ key: String) -> Grade? { grades[plain(key)] }

  /// Whether a cell could be a grade of a scale in numbers.
  static func isNumberedGrade(_ key: String) -> Bool { ["1", "2", "3", "4"].contains(key) }

  /// Letters only; a word that somebody doubted is no known word.
  private static func plain(_ key: String) -> String {
    key.contains("?") ? key : key.split { !$0.isLetter }.joined(separator: " ")
  }

  private static let marks: Set<String> = ["-", "--", "\u{2013}", "\u{2014}"]

  private static let outcomes: [String: Outcome] = [
    "yes": .met, "y": .met, "met": .met, "fully": .met, "fully met": .met, "yes fully": .met, "true": .met,
    "achieved": .met, "fully achieved": .met, "compliant": .met, "evidenced": .met, "fully evidenced": .met,
    "partially": .partlyMet, "partly": .partlyMet, "part": .partlyMet, "partial": .partlyMet, "partly met": .partlyMet,
    "partially met": .partlyMet, "part met": .partlyMet, "in part": .partlyMet, "to some extent": .partlyMet,
    "partially evidenced": .partlyMet, "partly evidenced": .partlyMet, "partially achieved": .partlyMet,
    "yes partially": .partlyMet, "yes in part": .partlyMet, "p": .partlyMet,
    "no": .notMet, "n": .notMet, "not met": .notMet, "unmet": .notMet, "false": .notMet, "not achieved": .notMet,
    "non compliant": .notMet, "not compliant": .notMet, "not at all": .notMet,
    "not evidenced": .notEvidenced, "no evidence": .notEvidenced, "not recorded": .notEvidenced,
    "not evident": .notEvidenced, "no evidence on file": .notEvidenced, "not evidenced on file": .notEvidenced,
    "n a": .notApplicable, "na": .notApplicable, "not applicable": .notApplicable, "not relevant": .notApplicable,
    "does not apply": .notApplicable, "not required": .notApplicable,
    "not seen": .notSeen, "could not see": .notSeen, "not viewed": .notSeen, "no access": .notSeen,
    "unable to see": .notSeen, "file not available": .notSeen,
  ]

  private static let grades: [String: Grade] = [
    "outstanding": .outstanding, "o": .outstanding, "outst": .outstanding,
    "good": .good, "g": .good,
    "requires improvement": .requiresImprovement, "ri": .requiresImprovement, "r i": .requiresImprovement,
    "requires improvement to be good": .requiresImprovement, "requires improvement ri": .requiresImprovement,
    "req improvement": .requiresImprovement, "req imp": .requiresImprovement, "requires imp": .requiresImprovement,
    "inadequate": .inadequate, "i": .inadequate, "inad": .inadequate,
  ]
}

/// What a mapping says of a word: an outcome, or that the question was not answered.
public enum MappedOutcome: Hashable, Sendable {
  /// An outcome.
  case outcome(Outcome)
  /// The question was not answered.
  case unanswered

  /// The word for it in a mapping.
  var word: String {
    switch self {
    case .outcome(let outcome): outcome.rawValue
    case .unanswered: "unanswered"
    }
  }

  static let words =
    Outcome.allCases.map { (word: $0.rawValue, value: MappedOutcome.outcome($0)) }
    + [(word: MappedOutcome.unanswered.word, value: .unanswered)]
}
