import GRDB
import GRDBSQLite

/// Inserts answers, which are most of the index: bound to the statement itself, which takes half the time of arguments.
struct AnswerInsertion {
  private let database: Database
  private let statement: Statement

  init(_ database: Database) throws {
    self.database = database
    statement = try database.cachedStatement(
      sql: """
        INSERT INTO answers (audit, item, outcome, dormant, rule, suggested, shown) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    )
  }

  func insert(_ answer: AnswerRow, of audit: Int64) throws {
    // The statement would be closed under us if it were let go of after its last use here.
    try withExtendedLifetime(statement) {
      let bound = statement.sqliteStatement
      sqlite3_bind_int64(bound, 1, audit)
      sqlite3_bind_int64(bound, 2, answer.item)
      sqlite3_bind_int64(bound, 3, Int64(answer.outcome))
      sqlite3_bind_int64(bound, 4, answer.isDormant ? 1 : 0)
      if let rule = answer.rule, let suggested = answer.suggested, let shown = answer.shown {
        sqlite3_bind_int64(bound, 5, rule)
        sqlite3_bind_int64(bound, 6, Int64(suggested))
        sqlite3_bind_text(bound, 7, shown.rawValue, -1, Self.copied)
      } else {
        for place in Int32(5)...7 { sqlite3_bind_null(bound, place) }
      }
      let code = sqlite3_step(bound)
      let message = code == SQLITE_DONE ? nil : database.lastErrorMessage
      sqlite3_reset(bound)
      guard code == SQLITE_DONE else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
      }
    }
  }

  /// SQLITE_TRANSIENT, a macro that Swift does not see: SQLite keeps a copy of the text.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
