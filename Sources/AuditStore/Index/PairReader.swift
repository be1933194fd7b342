import AuditRules
import AuditSummaries
import GRDB

/// Reads first and second audits of one file side by side.
struct PairReader {
  let database: Database
  /// The questions, one for all revisions of its rule.
  let questions: CountedQuestions
  /// First and second audits of a file, both signed, the first of them in the selection; at most one second a first.
  let audits: [(first: Int64, second: Int64)]
  /// Signed audits of the selection, first and second, that were opened again after their first signature.
  let reopened: [Int64]

  /// Finds the pairs of a selection; those of first audits that `isAsked` says, and audits opened again that it says.
  init(
    _ database: Database,
    _ questions: CountedQuestions,
    _ scope: SelectionScope,
    _ passedOver: PassedOver,
    isAsked: (Int64) -> Bool = { _ in true }
  ) throws {
    (self.database, self.questions) = (database, questions)
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
    let reader = try GivenReader(database, questions)
    let names = try database.cachedStatement(sql: "SELECT round, case_reference, auditor FROM audits WHERE id = ?")
    guard let first = try Row.fetchOne(names, arguments: [audit.first]),
      let second = try Row.fetchOne(names, arguments: [audit.second])
    else { return [] }
    let given = try reader.atFirstSignature(of: audit.first).byItem
    let blind = try reader.atFirstSignature(of: audit.second).byItem
    return try given.sorted { $0.key < $1.key }.compactMap { number, outcome in
      guard let item = questions.keys[Int64(number)], let other = blind[number] else { return nil }
      return try AnswerPair(
        round: first.decode(atIndex: 0),
        reference: first.decode(atIndex: 1),
        item: item,
        first: outcome,
        second: other,
        firstAuditor: first.decode(atIndex: 2),
        secondAuditor: second.decode(atIndex: 2)
      )
    }
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
