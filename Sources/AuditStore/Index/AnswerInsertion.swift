import AuditRules
import GRDB

/// Inserts answers, which are most of the index.
struct AnswerInsertion {
  private let statement: BoundStatement

  init(_ database: Database) throws {
    statement = try BoundStatement(
      database,
      "INSERT INTO answers (audit, item, outcome, dormant, rule, suggested, shown) VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
  }

  func insert(_ answers: [AnswerRow], of audit: Int64) throws {
    for answer in answers {
      statement.bind(audit, at: 1)
      statement.bind(answer.item, at: 2)
      statement.bind(Int64(answer.outcome), at: 3)
      statement.bind(answer.isDormant ? 1 : 0, at: 4)
      statement.bind(answer.rule, at: 5)
      statement.bind(answer.suggested.map(Int64.init), at: 6)
      statement.bind(answer.shown?.rawValue, at: 7)
      try statement.run()
    }
  }
}

/// Inserts grades into one of the tables of them.
struct GradeInsertion {
  private let statement: BoundStatement

  init(_ database: Database, into table: String) throws {
    statement = try BoundStatement(database, "INSERT INTO \(table) (audit, section, grade) VALUES (?, ?, ?)")
  }

  func insert(_ grades: [String: Grade], of audit: Int64) throws {
    for (section, grade) in grades {
      statement.bind(audit, at: 1)
      statement.bind(section, at: 2)
      statement.bind(grade.rawValue, at: 3)
      try statement.run()
    }
  }
}
