import AuditPlanning
import AuditRules
import AuditSummaries
import GRDB

/// A row of the table of audits.
struct AuditRow {
  var id: Int64
  var round: String
  var reference: String
  var auditor: String
  var team: String
  var service: String
  var relation: String
  var checklist: String
  var version: Int
  var isSecond: Bool
  var signedDay: Day?
  /// The day of the first signature, which decides the period and the month whatever was signed again later.
  var firstSignedDay: Day?
  /// The limiting item that capped the overall grade.
  var capItem: String?
  var isRecused: Bool
  /// The pseudonym of the worker who holds the case, where it is known.
  var worker: String?

  /// The audits that a scope may take into account: for their answers, because the selection has their round as a whole,
  /// or for a concern that it counts.
  static func all(_ database: Database, _ scope: SelectionScope, _ concerns: RaisedConcerns) throws -> [AuditRow] {
    let condition = scope.condition
    let whole = scope.rounds
    let marks = whole.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, round, case_reference, auditor, team, service, relation, checklist, version, second, signed_day, cap_item,
          recused, worker, first_signed_day
        FROM audits
        WHERE id IN (\(scope.signedAudits) UNION SELECT id FROM audits WHERE round IN (\(marks))
          UNION SELECT value FROM json_each(?))
        """,
      arguments: StatementArguments(condition.values + whole + ["\(concerns.audits)"])
    )
    let spelled = try teamSpellings(database)
    var audits: [AuditRow] = []
    while let row = try rows.next() {
      let (day, firstDay): (String?, String?) = try (row.decode(atIndex: 10), row.decode(atIndex: 14))
      audits.append(
        try AuditRow(
          id: row.decode(atIndex: 0),
          round: row.decode(atIndex: 1),
          reference: row.decode(atIndex: 2),
          auditor: row.decode(atIndex: 3),
          team: spelled(row.decode(atIndex: 4)),
          service: row.decode(atIndex: 5),
          relation: row.decode(atIndex: 6),
          checklist: row.decode(atIndex: 7),
          version: row.decode(atIndex: 8),
          isSecond: row.decode(atIndex: 9),
          signedDay: day.flatMap { Day($0) },
          firstSignedDay: firstDay.flatMap { Day($0) },
          capItem: row.decode(atIndex: 11),
          isRecused: row.decode(atIndex: 12),
          worker: row.decode(atIndex: 13)
        )
      )
    }
    return audits
  }

  /// One spelling for each team of the journals.
  static func teamSpellings(_ database: Database) throws -> TeamSpellings {
    let rows = try Row.fetchAll(database, sql: "SELECT team, COUNT(*) FROM audits GROUP BY team")
    return TeamSpellings(
      try Dictionary(rows.map { (try $0.decode(String.self, atIndex: 0), try $0.decode(Int.self, atIndex: 1)) }) {
        $0 + $1
      }
    )
  }

  /// Whether its answers count: signed, and the auditor did not step back.
  var isSigned: Bool { signedDay != nil && !isRecused }
}
