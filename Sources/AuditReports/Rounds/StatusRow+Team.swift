import AuditSummaries

extension StatusRow {
  /// The team that holds the case, or why nobody can say: of what is not begun nobody knows it yet, of what is begun the extract does
  /// not say it.
  public var teamInWords: String {
    guard team.isEmpty else { return team }
    return stage == .planned ? "not known until begun" : "team not recorded"
  }
}
