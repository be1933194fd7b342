import AuditRules

/// Which audits are meant: those of a round, or those signed in a period whatever their round.
public enum Selection: Hashable, Sendable {
  /// The audits of a round.
  case round(String)
  /// The audits signed in a period.
  case period(Period)
}
