import AuditDocuments
import Foundation
import GRDB

/// The tables of an SQLite file that somebody else made, as sheets of texts.
public enum DatabaseSheets {
  /// Whether a file is such a database, by its first bytes.
  public static func isDatabase(_ file: URL) -> Bool {
    guard let handle = PlainFile.open(file), let head = try? handle.read(upToCount: mark.count) else { return false }
    return Array(head) == mark
  }

  private static let mark = Array("SQLite format 3\0".utf8)

  /// Reads every table and view, the names of the columns first; the file is only read.
  ///
  /// - Parameters:
  ///   - file: the database.
  ///   - shownName: the file as it is shown to the reader.
  /// - Returns: the tables, by their names.
  /// - Throws: when it cannot be read.
  public static func sheets(in file: URL, shownAs shownName: String) throws(Problems) -> [Sheet] {
    var configuration = Configuration()
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: file.path(percentEncoded: false), configuration: configuration)
      return try queue.read { database in
        func names(of kind: String) throws -> [String] {
          let sql = "SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite_%' ORDER BY name"
          return try String.fetchAll(database, sql: sql, arguments: [kind])
        }
        let tables = try names(of: "table").map { try sheet($0, of: database, file: shownName) }
        // A view may rest on a table that was not brought along.
        return try tables + names(of: "view").compactMap { try? sheet($0, of: database, file: shownName) }
      }
    } catch {
      throw Problems([
        Problem(
          "the database cannot be read",
          file: shownName,
          hint: "See whether it is whole and not locked by another program, or export its tables as CSV."
        )
      ])
    }
  }

  private static func sheet(_ name: String, of database: Database, file: String) throws -> Sheet {
    let cursor = try Row.fetchCursor(database, sql: "SELECT * FROM \(name.quotedDatabaseIdentifier)")
    var rows = [Sheet.Row(number: 1, cells: try columns(of: name, in: database))]
    while let row = try cursor.next() {
      rows.append(Sheet.Row(number: rows.count + 1, cells: row.databaseValues.map(text)))
    }
    return Sheet(file: file, name: name, rows: rows)
  }

  private static func columns(of name: String, in database: Database) throws -> [String] {
    try database.makeStatement(sql: "SELECT * FROM \(name.quotedDatabaseIdentifier) LIMIT 0").columnNames
  }

  private static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null, .blob: ""
    case .int64(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): text.trimmed
    }
  }
}
