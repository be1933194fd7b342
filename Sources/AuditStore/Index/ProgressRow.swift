import AuditRules

/// How far the audits of one round have come that auditors of one relation do of the files of one team.
public struct ProgressRow: Hashable, Sendable {
  /// The name of the round.
  public var round: String
  /// The team that holds the files; empty for audits not begun, of which no team is known yet.
  public var team: String
  /// How the auditors stand to the teams; nil where neither the journal nor the plan says so.
  public var relation: Auditor.Relation?
  /// First audits that the plan allocates.
  public var allocated = 0
  /// First audits begun and not given up, allocated or not.
  public var started = 0
  /// First audits signed, allocated or not.
  public var signed = 0
  /// First audits allocated, not signed, and past the day on which they were due.
  public var overdue = 0
  /// First audits that the auditor gave up.
  public var recused = 0
  /// Second audits that the plan allocates.
  public var secondAllocated = 0
  /// Second audits signed.
  public var secondSigned = 0

  init(round: String, team: String, relation: Auditor.Relation?) {
    self.round = round
    self.team = team
    self.relation = relation
  }

  mutating func add(_ row: StatusRow, isOverdue: Bool) {
    if row.isSecond {
      if row.isAllocated { secondAllocated += 1 }
      if row.stage == .signed { secondSigned += 1 }
      return
    }
    if row.isAllocated { allocated += 1 }
    switch row.stage {
    case .started: started += 1
    case .signed:
      started += 1
      signed += 1
    case .recused: recused += 1
    case .planned, .damaged: break
    }
    if row.isAllocated, row.stage != .signed, isOverdue { overdue += 1 }
  }
}
