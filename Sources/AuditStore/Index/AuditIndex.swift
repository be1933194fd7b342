import AuditDocuments
import Foundation
import GRDB

/// The index: what the journals say, as tables, for counting.
///
/// It is made from the journals, holds no free text, and can be deleted at any time.
public struct AuditIndex: Sendable {
  let database: DatabaseQueue
  let shownName: String

  /// Whether the index lies in the workspace; otherwise it goes with the process, because nothing can be written there.
  public let isKept: Bool

  /// Opens the index of a workspace, and makes it, for its owner's eyes only, if there is none.
  ///
  /// A workspace that can only be read is counted too: its index is then in memory. Bring the index up to date before
  /// asking it anything.
  public static func open(_ workspace: Workspace) throws(Problems) -> AuditIndex {
    let shown = workspace.shown(workspace.index)
    let path = workspace.index.path(percentEncoded: false)
    do throws(SystemError) {
      // SQLite would make the file for everybody's eyes and would follow a link; its side files take the same mode.
      _ = try OpenFile(path: path, flags: O_RDWR | O_CREAT)
    } catch  where error.isRefusal {
      return try inMemory(shown)
    } catch {
      throw Problems([error.problem("cannot open the index", file: shown)])
    }
    return try attempt(shown) {
      var configuration = configuration
      configuration.journalMode = .wal
      do {
        let database = try DatabaseQueue(path: path, configuration: configuration)
        return try AuditIndex(database: database, shownName: shown, isKept: true).migrated()
      } catch let error as DatabaseError where error.isRefusal {
        // The file may be written and its folder not: SQLite cannot put its side files there.
        return try inMemory(shown)
      }
    }
  }

  /// Makes the index anew from nothing; its tables are empty until it is brought up to date.
  public static func rebuild(_ workspace: Workspace) throws(Problems) -> AuditIndex {
    let path = workspace.index.path(percentEncoded: false)
    for name in [path, path + "-wal", path + "-shm", path + "-journal"] where unlink(name) != 0 && errno != ENOENT {
      let error = SystemError()
      if error.isRefusal { return try inMemory(workspace.shown(workspace.index)) }
      throw Problems([error.problem("cannot delete the index", file: workspace.shown(workspace.index))])
    }
    return try open(workspace)
  }

  /// An index that leaves nothing behind.
  static func inMemory(_ shown: String) throws(Problems) -> AuditIndex {
    try attempt(shown) {
      let database = try DatabaseQueue(configuration: configuration)
      return try AuditIndex(database: database, shownName: shown, isKept: false).migrated()
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    return configuration
  }

  private func migrated() throws -> AuditIndex {
    let migrator = IndexSchema.migrator
    guard try database.read({ try !migrator.hasBeenSuperseded($0) }) else { throw Superseded() }
    try migrator.migrate(database)
    return self
  }

  struct Superseded: Error {}

  /// Turns what the database says into a problem that a person can do something about.
  static func attempt<Value>(_ shown: String, _ body: () throws -> Value) throws(Problems) -> Value {
    do {
      return try body()
    } catch is Superseded {
      throw Problems([
        Problem(
          "the index was made by a newer version of the program",
          file: shown,
          hint: "Use that version, or make the index again with 'caseaudit index --rebuild'. Nothing is lost by it."
        )
      ])
    } catch let problems as Problems {
      throw problems
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw Problems([
        Problem(
          "the index is in use by another program",
          file: shown,
          hint: "Wait until that program has done, and try again."
        )
      ])
    } catch let error as DatabaseError {
      let says = error.message ?? "error \(error.resultCode.rawValue)"
      throw Problems([
        Problem(
          "the index cannot be used: \(says)",
          file: shown,
          hint: "Make it again with 'caseaudit index --rebuild': it comes from the journals, and nothing is lost."
        )
      ])
    } catch {
      throw Problems([
        Problem(
          "the index cannot be used",
          file: shown,
          hint: "Make it again with 'caseaudit index --rebuild': it comes from the journals, and nothing is lost."
        )
      ])
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(Problems) -> Value {
    try Self.attempt(shownName) { try database.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(Problems) -> Value {
    try Self.attempt(shownName) { try database.write(body) }
  }
}

extension SystemError {
  /// Whether the system lets nobody write there, so that trying again is of no use.
  fileprivate var isRefusal: Bool { [EACCES, EPERM, EROFS].contains(code) }
}

extension DatabaseError {
  fileprivate var isRefusal: Bool { [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(resultCode) }
}
