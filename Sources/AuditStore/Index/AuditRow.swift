import AuditRules
import AuditSummaries
import GRDB

/// A row of the table of audits, with the number of its concerns.
struct AuditRow {
  var id: Int64
  var round: String
  var reference: String
  var auditor: String
  var team: String
  var service: String
  var isSecond: Bool
  var signedDay: Day?
  var isCapped: Bool
  var isRecused: Bool
  var concerns: Int

  /// The audits that a scope may take into account.
  static func all(_ database: Database, _ scope: SelectionScope) throws -> [AuditRow] {
    let condition = scope.condition
    let whole = scope.rounds
    let marks = whole.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, round, case_reference, auditor, team, service, second, signed_day, cap_item IS NOT NULL, recused,
          (SELECT COUNT(*) FROM concerns WHERE concerns.audit = audits.id)
        FROM audits WHERE (\(condition.sql)) OR round IN (\(marks))
        """,
      arguments: StatementArguments(condition.values + whole)
    )
    var audits: [AuditRow] = []
    while let row = try rows.next() {
      let day: String? = row[7]
      audits.append(
        AuditRow(
          id: row[0],
          round: row[1],
          reference: row[2],
          auditor: row[3],
          team: row[4],
          service: row[5],
          isSecond: row[6],
          signedDay: day.flatMap { Day($0) },
          isCapped: row[8],
          isRecused: row[9],
          concerns: row[10]
        )
      )
    }
    return audits
  }

  /// Whether its answers count: signed, and the auditor did not step back.
  var isSigned: Bool { signedDay != nil && !isRecused }
}
