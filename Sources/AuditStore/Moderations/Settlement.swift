import AuditRules
import AuditSummaries

/// What a moderator settled of an audit, after both auditors or the moderator alone had looked at it again.
///
/// What the auditor gave stays in the journal for ever; every figure but agreement counts what was settled.
public struct Settlement<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The item, or the section for a grade; empty for the grade of the whole file.
  public var subject: String
  /// What stood before: the auditor's own, or what an earlier settlement said.
  public var was: Value
  /// What counts from now on; the same as before where the moderator upholds it.
  public var settled: Value
  /// Why the two differ.
  public var cause: SettlementCause
  /// Why, in words; free text of a moderator.
  public var text: String
  /// The limiting item that leaves no higher grade than the settled one; nil where none does, and for an answer.
  public var cap: String?

  /// Makes a settlement.
  public init(subject: String, was: Value, settled: Value, cause: SettlementCause, text: String, cap: String? = nil) {
    (self.subject, self.was, self.settled, self.cause, self.text) = (subject, was, settled, cause, text)
    self.cap = cap
  }
}

/// A settlement that stands, with who made it.
public struct StandingSettlement<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What was settled.
  public var settlement: Settlement<Value>
  /// What the auditor had signed, whatever was settled in between.
  public var original: Value
  /// The identifier of the moderator.
  public var moderator: String
  /// The number of its entry.
  public var number: Int
  /// Whether it stays what it was and stands here because an answer was settled, as where another question limits the grade now or none
  /// does: of the grade itself nothing was settled.
  public var isOfAnswer = false
  /// What counts.
  public var settled: Value { settlement.settled }
}
