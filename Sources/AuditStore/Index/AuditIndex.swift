import AuditDocuments
import AuditSummaries
import Foundation
import GRDB

/// The index: what the journals say, as tables, for counting.
///
/// It is made from the journals, holds no free text, and can be deleted at any time.
public struct AuditIndex: Sendable {
  private let connection: IndexConnection
  let shownName: String

  var database: DatabaseQueue { connection.database }

  /// Whether the index lies in the workspace; otherwise it goes with the process, because nothing can be written there.
  public let isKept: Bool

  private let hold: IndexHold?

  /// By which answers to a question are counted as one where only its rule was revised; nil where nothing is said of it.
  private(set) var glossary: ItemGlossary?

  /// The same index, which counts answers to one question as one whatever the revision of its rule.
  public func counting(by glossary: ItemGlossary) -> AuditIndex {
    var index = self
    index.glossary = glossary
    return index
  }

  private init(_ database: DatabaseQueue, shownAs name: String, isKept: Bool, hold: IndexHold?) {
    connection = IndexConnection(database)
    (shownName, self.isKept, self.hold) = (name, isKept, hold)
  }

  /// Opens the index of a workspace, and makes it, for its owner's eyes only, if there is none or it is damaged.
  ///
  /// A workspace that can only be read, or whose disk is full, is counted too: its index is then in memory. Bring the
  /// index up to date before asking it anything. `waiting` is told where another command makes it anew just now,
  /// `damaged` where it is damaged, and made anew.
  public static func open(
    _ workspace: Workspace,
    waiting: @escaping @Sendable () -> Void = {},
    damaged: @escaping @Sendable () -> Void = {}
  ) throws(Problems) -> AuditIndex {
    try make(workspace, waiting: waiting, damaged: damaged) { (hold) throws(Problems) in try hold.take(together: true) }
  }

  /// Makes the index anew from the journals, and forgets what is missing of what it saw; the update names that.
  public static func rebuild(
    _ workspace: Workspace,
    progress: IndexProgress = .none
  ) throws(Problems) -> (index: AuditIndex, update: IndexUpdate) {
    // An index that cannot be opened knows nothing that could be said.
    let seen =
      (try? open(workspace, waiting: progress.waiting, damaged: progress.damaged)).flatMap { try? $0.seen() } ?? [:]
    let index = try make(workspace, waiting: progress.waiting, damaged: progress.damaged) { (hold) throws(Problems) in
      try hold.take(together: false)
      try remove(workspace, hold)
    }
    // Kept until every journal was held against it: a kill must not make it forgotten without a word.
    try index.keep(seen)
    let update = try index.bringUpToDate(workspace, progress: progress.reading)
    try index.forgetMissed()
    return (index, update)
  }

  /// Makes this index anew from nothing, which must not be used any more; what was seen of journals is kept.
  func madeAnew(_ workspace: Workspace) throws(Problems) -> AuditIndex {
    guard let hold else { return try Self.inMemory(shownName) }
    let seen = (try? seen()) ?? [:]
    if hold.failure == .damaged { hold.damaged() }
    hold.note(nil)
    try? database.close()
    let made: AuditIndex
    do throws(Problems) {
      try hold.take(together: false, patience: 2)
      try Self.remove(workspace, hold)
      made = try Self.opened(workspace, hold)
    } catch {
      // Others read it for long: this command makes one of its own, and the next one makes it anew.
      made = try Self.inMemory(shownName)
    }
    try made.keep(seen)
    return made
  }

  private static func make(
    _ workspace: Workspace,
    waiting: @escaping @Sendable () -> Void,
    damaged: @escaping @Sendable () -> Void,
    _ prepare: (IndexHold) throws(Problems) -> Void
  ) throws(Problems) -> AuditIndex {
    let (path, shown) = (workspace.index.path(percentEncoded: false), workspace.shown(workspace.index))
    let hold: IndexHold
    do throws(SystemError) {
      hold = try IndexHold(path: path, shownAs: shown, waiting: waiting, damaged: damaged)
    } catch  where error.isRefusal {
      return try inMemory(shown)
    } catch {
      throw Problems([error.problem("cannot open the index", file: shown)])
    }
    try prepare(hold)
    return hold.failure == .unwritable ? try inMemory(shown) : try opened(workspace, hold)
  }

  /// Deletes the files of the index, whose lock is held alone; that nobody may delete them is noted.
  private static func remove(_ workspace: Workspace, _ hold: IndexHold) throws(Problems) {
    let path = workspace.index.path(percentEncoded: false)
    for name in [path, path + "-wal", path + "-shm", path + "-journal"] where unlink(name) != 0 && errno != ENOENT {
      let error = SystemError()
      if error.isRefusal { return hold.note(.unwritable) }
      throw Problems([error.problem("cannot delete the index", file: workspace.shown(workspace.index))])
    }
  }

  private static func opened(_ workspace: Workspace, _ hold: IndexHold) throws(Problems) -> AuditIndex {
    let (path, shown) = (workspace.index.path(percentEncoded: false), workspace.shown(workspace.index))
    do throws(SystemError) {
      // SQLite would make the file for everybody's eyes and would follow a link; its side files take the same mode.
      _ = try OpenFile(path: path, flags: O_RDWR | O_CREAT)
    } catch  where error.isRefusal {
      return try inMemory(shown)
    } catch {
      throw Problems([error.problem("cannot open the index", file: shown)])
    }
    return try attempt(shown) {
      do {
        return try migrated(path, shown, hold)
      } catch let error as DatabaseError where error.isDamage {
        hold.damaged()
        try hold.take(together: false)
        try remove(workspace, hold)
        return try migrated(path, shown, hold)
      } catch let error as DatabaseError where error.isRefusal {
        // The file may be written and its folder not: SQLite cannot put its side files there.
        return try inMemory(shown)
      }
    }
  }

  /// Opens the file, and brings its tables to this version while nobody else has it; the lock is then held together.
  private static func migrated(_ path: String, _ shown: String, _ hold: IndexHold) throws -> AuditIndex {
    if OpenFile.facts(path: path) == nil { _ = try OpenFile(path: path, flags: O_RDWR | O_CREAT) }
    let migrator = IndexSchema.migrator
    var configuration = configuration
    configuration.journalMode = .wal
    configuration.busyMode = .callback { hold.waits(after: $0) }
    var database = try connected(path, configuration, hold)
    guard try database.read({ try !migrator.hasBeenSuperseded($0) }) else { throw Superseded() }
    if try database.read({ try !migrator.hasCompletedMigrations($0) }) {
      try database.close()
      try hold.take(together: false)
      database = try connected(path, configuration, hold)
      try migrator.migrate(database)
    }
    try hold.take(together: true)
    return AuditIndex(database, shownAs: shown, isKept: true, hold: hold)
  }

  /// Opens the database, as often as it takes: where several set how it keeps its journal at once, SQLite refuses all but
  /// one without asking whether they would wait.
  private static func connected(
    _ path: String,
    _ configuration: Configuration,
    _ hold: IndexHold
  ) throws -> DatabaseQueue {
    var attempts = 0
    while true {
      do {
        return try DatabaseQueue(path: path, configuration: configuration)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && hold.waits(after: attempts) {
        attempts += 1
      }
    }
  }

  /// An index that leaves nothing behind.
  static func inMemory(_ shown: String) throws(Problems) -> AuditIndex {
    try attempt(shown) {
      let database = try DatabaseQueue(configuration: configuration)
      try IndexSchema.migrator.migrate(database)
      return AuditIndex(database, shownAs: shown, isKept: false, hold: nil)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    return configuration
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

  /// What the database said last that another way of opening it can help.
  var failure: IndexHold.Failure? { hold?.failure }

  /// Reads; an index that turns out to be damaged only now is made anew, and asked once more.
  func read<Value>(_ body: (Database) throws -> Value) throws(Problems) -> Value {
    do throws(Problems) {
      return try Self.attempt(shownName) { try noting { try database.read(body) } }
    } catch {
      guard failure == .damaged, let workspace = connection.takeWorkspace() else { throw error }
      let other = try madeAnew(workspace)
      _ = try other.bringUpToDate(workspace)
      connection.replace(by: other.database)
      return try Self.attempt(shownName) { try noting { try database.read(body) } }
    }
  }

  /// Lets the index be made anew, once, where it turns out to be damaged while it is read.
  func healing(from workspace: Workspace) -> AuditIndex {
    connection.put(workspace)
    return self
  }

  /// Reads without the guard against writing, which makes SQLite prepare every statement anew; for many short readings.
  func readTogether<Value>(_ body: (Database) throws -> Value) throws(Problems) -> Value {
    try Self.attempt(shownName) {
      try noting {
        try database.unsafeRead { database in
          try database.beginTransaction(.deferred)
          defer { try? database.rollback() }
          return try body(database)
        }
      }
    }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(Problems) -> Value {
    try Self.attempt(shownName) { try noting { try database.write(body) } }
  }

  func writeWithoutTransaction<Value>(_ body: (Database) throws -> Value) throws(Problems) -> Value {
    try Self.attempt(shownName) { try noting { try database.writeWithoutTransaction(body) } }
  }

  /// Keeps what the database said that another way of opening it can help.
  func noting<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      hold?.note(error.isDamage ? .damaged : error.isRefusal ? .unwritable : nil)
      throw error
    } catch let error as RowDecodingError {
      // Nothing where the tables allow no nothing: bytes were changed that SQLite does not look at.
      hold?.note(.damaged)
      throw error
    }
  }
}

extension SystemError {
  /// Whether the system lets nobody write there, so that trying again is of no use.
  fileprivate var isRefusal: Bool { [EACCES, EPERM, EROFS, ENOSPC, EDQUOT, EFBIG].contains(code) }
}

extension DatabaseError {
  fileprivate var isRefusal: Bool {
    [.SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_FULL, .SQLITE_IOERR].contains(resultCode)
  }

  /// Tables that are not as this program makes them are damaged too, though SQLite can read them.
  fileprivate var isDamage: Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_SCHEMA]
      .contains(resultCode)
  }
}
