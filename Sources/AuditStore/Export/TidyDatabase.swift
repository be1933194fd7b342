import AuditDocuments
import Foundation
import GRDB
import GRDBSQLite

/// Tables of an export as one SQLite database, with their keys and with views of what is asked most.
public enum TidyDatabase {
  /// The file.
  ///
  /// - Throws: what the database says of the tables, which is a fault of the program.
  public static func bytes(_ tables: [TidyTable]) throws(Problems) -> [UInt8] {
    do {
      let queue = try DatabaseQueue()
      try queue.write { database in
        for table in tables {
          try database.execute(sql: definition(of: table))
          let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
          let insertion = try database.makeStatement(sql: "INSERT INTO \(table.name) VALUES (\(marks))")
          for row in table.rows { try insertion.execute(arguments: StatementArguments(row.map(\.databaseValue))) }
        }
        try database.execute(sql: views)
      }
      return try queue.read(serialized)
    } catch {
      throw Problems([
        Problem(
          "the tables cannot be put into a database: \((error as? DatabaseError)?.message ?? "no memory")",
          file: "export",
          hint: "Run 'caseaudit verify', and tell the makers of caseaudit if it finds nothing."
        )
      ])
    }
  }

  private static func serialized(_ database: Database) throws -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let bytes = sqlite3_serialize(database.sqliteConnection, "main", &size, 0) else {
      throw DatabaseError(resultCode: .SQLITE_NOMEM)
    }
    defer { sqlite3_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
  }

  private static func definition(of table: TidyTable) -> String {
    var lines = table.columns.map { column in
      "\(column.name) \(column.isNumber ? "INTEGER" : "TEXT")\(column.isRequired ? " NOT NULL" : "")"
        + (column.refersTo.map { " REFERENCES \($0)" } ?? "")
    }
    lines.append("PRIMARY KEY (\(table.columns.prefix(table.keys).map(\.name).joined(separator: ", ")))")
    return "CREATE TABLE \(table.name) (\n  \(lines.joined(separator: ",\n  "))\n) STRICT, WITHOUT ROWID;"
  }

  /// What is asked most, so that nobody has to guess a join or a denominator.
  static let views = """
    CREATE VIEW shares AS
      SELECT audits.round, items.checklist, items.section, items.question, answers.item, audits.team,
        SUM(answers.met) AS met, SUM(answers.in_share) AS counted, COUNT(*) AS asked
      FROM answers JOIN audits USING (audit) JOIN items USING (item)
      WHERE answers.counted = 1 GROUP BY audits.round, answers.item, audits.team;
    CREATE VIEW grade_counts AS
      SELECT audits.round, audits.team, grades.section, grades.grade, COUNT(*) AS files
      FROM grades JOIN audits USING (audit)
      WHERE grades.counted = 1 GROUP BY audits.round, audits.team, grades.section, grades.grade;
    CREATE VIEW overrules AS
      SELECT audits.round, answers.rule, answers.revision, SUM(answers.ruled) AS ruled,
        SUM(answers.ruled - answers.agreed) AS overruled
      FROM answers JOIN audits USING (audit)
      WHERE answers.ruled = 1 GROUP BY audits.round, answers.rule, answers.revision;
    CREATE VIEW child_actions_by_case AS
      SELECT audits.round, files.reference, audits.team, child_actions.*
      FROM child_actions JOIN audits USING (audit) JOIN files USING (file);
    """
}

extension TidyTable.Value {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .text(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    case .none: .null
    }
  }
}
