import AuditDocuments
import Foundation
import GRDB

/// The tables of an SQLite file that somebody else made, as sheets of texts.
public enum DatabaseSheets {
  /// The most that is read of one file, in bytes of text; a view of a few words can be without end.
  static let sizeLimit = 64 << 20

  /// Why nothing is read of a database that holds more.
  private struct TooLarge: Error {}

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
        var room = sizeLimit
        var sheets = try names(of: "table").map { try sheet($0, of: database, file: shownName, &room) }
        for view in try names(of: "view") {
          do {
            sheets.append(try sheet(view, of: database, file: shownName, &room))
          } catch is DatabaseError {
            // A view may rest on a table that was not brought along.
            continue
          }
        }
        return sheets
      }
    } catch is TooLarge {
      throw Problems([
        Problem(
          "the tables of the database hold more than \(sizeLimit >> 20) MiB of text",
          file: shownName,
          hint: "Export the tables that are wanted, or fewer children, into files of their own."
        )
      ])
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

  private static func sheet(_ name: String, of database: Database, file: String, _ room: inout Int) throws -> Sheet {
    let cursor = try Row.fetchCursor(database, sql: "SELECT * FROM \(name.quotedDatabaseIdentifier)")
    var rows = [Sheet.Row(number: 1, cells: try columns(of: name, in: database))]
    while let row = try cursor.next() {
      let cells: [String] = row.databaseValues.map(text)
      // An empty cell takes room as well.
      room -= cells.reduce(0) { $0 + $1.utf8.count + 16 }
      guard room >= 0 else { throw TooLarge() }
      rows.append(Sheet.Row(number: rows.count + 1, cells: cells))
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
