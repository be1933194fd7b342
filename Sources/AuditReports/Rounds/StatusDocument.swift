import AuditRules
import AuditSummaries

/// The format `caseaudit-status/1`.
struct StatusDocument: Encodable {
  /// One round in it.
  struct Round: Encodable {
    var round: String
    var period: String
    var due: String?
    var overdue: Int
    var secondOverdue: Int
    var withoutAuditor: [String]
    var openConcerns: Int?
    var unacknowledgedConcerns: Int
    var unsafeWithoutConcern: Int
    var closed: String?
    var stages: [String: Int]?
    var audits: [Audit]?
  }

  /// One audit in it.
  struct Audit: Encodable {
    var reference: String
    var auditor: String
    var team: String
    var second: Bool
    var allocated: Bool
    var stage: String
    var answered: Int
    var items: Int?
    var signed: String?
    var overall: String?
    var concerns: Int
    var unsafeWithoutConcern: Bool
    var takenOver: Bool
  }

  var format = "caseaudit-status/1"
  var rounds: [Round]

  init(_ rounds: [RoundStatus]) { self.rounds = rounds.map(Round.init) }
}

extension StatusDocument.Round {
  init(_ status: RoundStatus) {
    self.init(
      round: status.round,
      period: status.period,
      due: status.due?.description,
      overdue: status.overdue,
      secondOverdue: status.isBlind ? 0 : status.secondOverdue,
      withoutAuditor: status.withoutAuditor,
      openConcerns: status.openConcerns,
      unacknowledgedConcerns: status.unacknowledgedConcerns,
      unsafeWithoutConcern: status.unsafeWithoutConcern.count,
      closed: status.closing,
      stages: status.isBlind ? Self.stages(of: status) : nil,
      audits: status.isBlind ? nil : status.rows.map(StatusDocument.Audit.init)
    )
  }
}

extension StatusDocument.Round {
  /// How many audits are at each stage, as the page counts them: all that whoever may be a second auditor is told.
  ///
  /// An audit with its day, team or grade could be known again beside a case.
  private static func stages(of status: RoundStatus) -> [String: Int] {
    let counts = status.together
    return StatusRow.Stage.allCases.reduce(into: [:]) { $0[$1.rawValue] = counts[$1] }
  }
}

extension StatusDocument.Audit {
  init(_ row: StatusRow) {
    self.init(
      reference: row.reference,
      auditor: row.auditor,
      team: row.team,
      second: row.isSecond,
      allocated: row.isAllocated,
      stage: row.stage.rawValue,
      answered: row.answered,
      items: row.items,
      signed: row.signedDay?.description,
      overall: row.overall.map { "\($0)" },
      concerns: row.concerns,
      unsafeWithoutConcern: row.isUnsafeWithoutConcern,
      takenOver: row.isTakenOver
    )
  }
}
