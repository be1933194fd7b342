import AuditRules

/// What a rule found, and whether the auditor saw it before answering.
public struct Suggestion: Hashable, Sendable {
  /// When the finding was shown.
  public enum Shown: String, CaseIterable, Hashable, Sendable {
    /// After the auditor's own answer.
    case after
    /// With the question.
    case before
    /// Not at all.
    case never
    /// In a list of date rules that the auditor confirmed.
    case confirmed
  }

  /// The numbers that a journal can name as a rule's revision.
  static let revisions = 1...1_000_000

  /// The identifier of the rule.
  public var rule: String
  /// Its revision.
  public var revision: Int
  /// What it found.
  public var outcome: Outcome
  /// When the finding was shown.
  public var shown: Shown

  /// Makes a suggestion.
  public init(rule: String, revision: Int, outcome: Outcome, shown: Shown) {
    self.rule = rule
    self.revision = revision
    self.outcome = outcome
    self.shown = shown
  }
}
