import GRDB
import GRDBSQLite

/// A statement bound and read value by value, which takes half the time of arguments and rows.
struct BoundStatement {
  private let database: Database
  private let statement: Statement

  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
  }

  func bind(_ value: Int64?, at place: Int32) {
    withStatement { bound in
      _ = if let value { sqlite3_bind_int64(bound, place, value) } else { sqlite3_bind_null(bound, place) }
    }
  }

  func bind(_ text: String?, at place: Int32) {
    withStatement { bound in
      _ =
        if let text {
          sqlite3_bind_text(bound, place, text, Int32(clamping: text.utf8.count), Self.copied)
        } else {
          sqlite3_bind_null(bound, place)
        }
    }
  }

  /// Runs it to its end, once.
  func run() throws { while try step() {} }

  /// Goes to the next row; false, and ready to be run again, after the last.
  func step() throws -> Bool {
    try withStatement { bound in
      let code = sqlite3_step(bound)
      if code == SQLITE_ROW { return true }
      let message = code == SQLITE_DONE ? nil : database.lastErrorMessage
      sqlite3_reset(bound)
      guard code == SQLITE_DONE else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
      }
      return false
    }
  }

  /// Leaves the rows that are left.
  func reset() { withStatement { _ = sqlite3_reset($0) } }

  /// The number in a column of the row; 0 where it holds none.
  func number(_ place: Int32) -> Int64 { withStatement { sqlite3_column_int64($0, place) } }

  /// Whether a column of the row holds this number, or nothing where it is nil.
  func column(_ place: Int32, is value: Int64?) -> Bool {
    withStatement { bound in
      guard let value else { return sqlite3_column_type(bound, place) == SQLITE_NULL }
      return sqlite3_column_type(bound, place) == SQLITE_INTEGER && sqlite3_column_int64(bound, place) == value
    }
  }

  /// Whether a column of the row holds this text, or nothing where it is nil.
  func column(_ place: Int32, is text: String?) -> Bool {
    withStatement { bound in
      guard let text else { return sqlite3_column_type(bound, place) == SQLITE_NULL }
      guard sqlite3_column_type(bound, place) == SQLITE_TEXT, let held = sqlite3_column_text(bound, place) else {
        return false
      }
      return UnsafeBufferPointer(start: held, count: Int(sqlite3_column_bytes(bound, place))).elementsEqual(text.utf8)
    }
  }

  /// The statement would be closed under us if it were let go of after its last use.
  private func withStatement<Value>(_ body: (SQLiteStatement) throws -> Value) rethrows -> Value {
    try withExtendedLifetime(statement) { try body(statement.sqliteStatement) }
  }

  /// SQLITE_TRANSIENT, a macro that Swift does not see: SQLite keeps a copy of the text.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
