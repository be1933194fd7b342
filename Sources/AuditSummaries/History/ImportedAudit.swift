import AuditRules

/// One audit of earlier years as a spreadsheet or a form had it, under the pseudonym of its case.
///
/// Nobody signed it here and nobody can verify it: it stands beside audits, marked, and is in none of their figures.
public struct ImportedAudit: Hashable, Sendable {
  /// The case, by pseudonym.
  public var reference: String
  /// The day of the audit.
  public var day: Day
  /// The team that held the case; empty where the list did not say.
  public var team: String
  /// The outcome of each item that was answered.
  public var outcomes: [String: Outcome]
  /// The grade of each section that was graded.
  public var sections: [String: Grade]
  /// The grade of the whole file.
  public var overall: Grade?

  /// Makes an imported audit.
  public init(
    reference: String,
    day: Day,
    team: String = "",
    outcomes: [String: Outcome] = [:],
    sections: [String: Grade] = [:],
    overall: Grade? = nil
  ) {
    self.reference = reference
    self.day = day
    self.team = team
    self.outcomes = outcomes
    self.sections = sections
    self.overall = overall
  }
}
