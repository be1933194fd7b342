import AuditRules
import AuditSummaries

/// The answers of both auditors of a file to one item, at their first signatures.
public struct AnswerPair: Hashable, Sendable {
  /// The name of the round.
  public var round: String
  /// The reference of the case.
  public var reference: String
  /// The item, as both were asked it.
  public var item: ItemKey
  /// The answer of the first auditor.
  public var first: Outcome
  /// The answer of the second, given blind.
  public var second: Outcome
  /// The first auditor.
  public var firstAuditor: String
  /// The second auditor.
  public var secondAuditor: String
}

/// The grades of both auditors of a file for one section, or overall, at their first signatures.
public struct GradePair: Hashable, Sendable {
  /// The name of the round.
  public var round: String
  /// The reference of the case.
  public var reference: String
  /// The identifier of the section; empty for the whole file.
  public var section: String
  /// The grade of the first auditor.
  public var first: Grade
  /// The grade of the second, given blind.
  public var second: Grade
}
