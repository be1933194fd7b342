import AuditRules
import AuditSummaries
import GRDB

/// Reads first and second audits of one file side by side.
struct PairReader {
  let database: Database
  /// First and second audits of a file, both signed, the first of them in the selection; at most one second a first.
  let audits: [(first: Int64, second: Int64)]
  /// Signed audits of the selection, first and second, that were opened again after their first signature.
  let reopened: [Int64]

  /// Finds the pairs of a selection; those of first audits that `isAsked` says, and audits opened again that it says.
  init(
    _ database: Database,
    _ scope: SelectionScope,
    _ passedOver: PassedOver,
    isAsked: (Int64) -> Bool = { _ in true }
  ) throws {
    self.database = database
    let condition = scope.condition
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT audits.id, MIN(other.id)
        FROM audits JOIN audits AS other
          ON other.round = audits.round AND other.case_reference = audits.case_reference
        WHERE \(condition.sql) AND audits.second = 0 AND audits.recused = 0
          AND other.second = 1 AND other.recused = 0 AND other.signed_day IS NOT NULL
        GROUP BY audits.id ORDER BY audits.round, audits.case_reference, audits.id
        """,
      arguments: StatementArguments(condition.values)
    )
    audits = rows.map { ($0[0], $0[1]) }.filter { !passedOver.contains($0.0) && isAsked($0.0) }
    reopened = try Int64.fetchAll(
      database,
      sql: "SELECT id FROM audits WHERE \(condition.sql) AND recused = 0 AND reopened = 1 ORDER BY id",
      arguments: StatementArguments(condition.values)
    ).filter { !passedOver.contains($0) && isAsked($0) }
  }

  func answerPairs() throws -> [AnswerPair] { try audits.flatMap(answerPairs(of:)) }

  func gradePairs() throws -> [GradePair] { try audits.flatMap(gradePairs(of:)) }

  private func answerPairs(of audit: (first: Int64, second: Int64)) throws -> [AnswerPair] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT audits.round, audits.case_reference, audits.auditor, other.auditor, items.checklist, items.version,
          items.section, items.item, items.hash, answers.outcome, blind.outcome
        FROM audits
          JOIN audits AS other ON other.id = ?
          JOIN answers_at_first_signature AS answers ON answers.audit = audits.id AND answers.dormant = 0
          JOIN answers_at_first_signature AS blind ON blind.audit = other.id AND blind.item = answers.item AND blind.dormant = 0
          JOIN items ON items.id = answers.item
        WHERE audits.id = ? ORDER BY items.id
        """
    )
    var pairs: [AnswerPair] = []
    let rows = try Row.fetchCursor(statement, arguments: [audit.second, audit.first])
    while let row = try rows.next() {
      guard let first = try Outcome(code: row.decode(atIndex: 9)),
        let second = try Outcome(code: row.decode(atIndex: 10))
      else { continue }
      pairs.append(
        try AnswerPair(
          round: row.decode(atIndex: 0),
          reference: row.decode(atIndex: 1),
          item: ItemKey(
            checklist: row.decode(atIndex: 4),
            version: row.decode(atIndex: 5),
            section: row.decode(atIndex: 6),
            item: row.decode(atIndex: 7),
            hash: row.decode(atIndex: 8)
          ),
          first: first,
          second: second,
          firstAuditor: row.decode(atIndex: 2),
          secondAuditor: row.decode(atIndex: 3)
        )
      )
    }
    return pairs
  }

  private func gradePairs(of audit: (first: Int64, second: Int64)) throws -> [GradePair] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT audits.round, audits.case_reference, grades.section, grades.grade, blind.grade
        FROM audits
          JOIN grades_at_first_signature AS grades ON grades.audit = audits.id
          JOIN grades_at_first_signature AS blind ON blind.audit = ? AND blind.section = grades.section
        WHERE audits.id = ? ORDER BY grades.section
        """
    )
    var pairs: [GradePair] = []
    let rows = try Row.fetchCursor(statement, arguments: [audit.second, audit.first])
    while let row = try rows.next() {
      guard let first = try Grade(rawValue: row.decode(atIndex: 3)),
        let second = try Grade(rawValue: row.decode(atIndex: 4))
      else { continue }
      pairs.append(
        try GradePair(
          round: row.decode(atIndex: 0),
          reference: row.decode(atIndex: 1),
          section: row.decode(atIndex: 2),
          first: first,
          second: second
        )
      )
    }
    return pairs
  }
}
