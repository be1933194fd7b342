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
    var closed: String?
    var audits: [Audit]
  }

  /// One audit in it.
  struct Audit: Encodable {
    var reference: String?
    var auditor: String
    var team: String
    var second: Bool?
    var allocated: Bool
    var stage: String
    var answered: Int
    var items: Int?
    var signed: String?
    var overall: String?
    var concerns: Int
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
      closed: status.closing,
      audits: StatusDocument.Audit.all(of: status)
    )
  }
}

extension StatusDocument.Audit {
  /// The audits of a round; for whoever may be a second auditor without their cases, and in no order that would tell which are of one.
  static func all(of status: RoundStatus) -> [StatusDocument.Audit] {
    guard status.isBlind else { return status.rows.map(StatusDocument.Audit.init) }
    return status.rows.map { row in
      var audit = StatusDocument.Audit(row)
      (audit.reference, audit.second) = (nil, nil)
      return audit
    }.sorted { ($0.auditor, $0.stage, $0.answered, $0.team) < ($1.auditor, $1.stage, $1.answered, $1.team) }
  }

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
      takenOver: row.isTakenOver
    )
  }
}
