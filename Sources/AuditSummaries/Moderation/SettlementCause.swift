/// Why what a moderator settled and what the auditor had given differ, or seemed to.
public enum SettlementCause: String, CaseIterable, Hashable, Sendable {
  /// One of them did not see what is on the file.
  case evidenceMissed
  /// Both saw it, and read it differently.
  case readDifferently
  /// The question can be understood in two ways.
  case questionUnclear
  /// The rule's finding was wrong here, and the answer went with it.
  case ruleWrong

  /// The word for it at a command line, for example `evidence-missed`.
  public var typed: String {
    switch self {
    case .evidenceMissed: "evidence-missed"
    case .readDifferently: "read-differently"
    case .questionUnclear: "question-unclear"
    case .ruleWrong: "rule-wrong"
    }
  }

  /// The cause as people read it.
  public var inWords: String {
    switch self {
    case .evidenceMissed: "evidence missed"
    case .readDifferently: "read differently"
    case .questionUnclear: "question unclear"
    case .ruleWrong: "rule wrong"
    }
  }
}
