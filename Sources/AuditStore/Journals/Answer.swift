import AuditRules

/// An auditor's answer to an item.
public struct Answer: Hashable, Sendable {
  /// The identifier of the item.
  public var item: String
  /// The identifier of its section.
  public var section: String
  /// The content hash of the item as it was asked.
  public var hash: String
  /// The answer itself.
  public var outcome: Outcome
  /// What a rule found, where the item has one.
  public var suggestion: Suggestion?
  /// Why, where the auditor said so, as when overruling a date rule.
  public var reason: String?

  /// Makes an answer.
  public init(
    item: String,
    section: String,
    hash: String,
    outcome: Outcome,
    suggestion: Suggestion? = nil,
    reason: String? = nil
  ) {
    self.item = item
    self.section = section
    self.hash = hash
    self.outcome = outcome
    self.suggestion = suggestion
    self.reason = reason
  }
}
