import AuditDocuments
import Foundation
import GRDB

extension AuditIndex {
  /// Reads the journals that are new or have changed since the index saw them, and forgets those that are gone.
  ///
  /// A journal has changed when its size or its time of modification has. A damaged journal is reported each time, and
  /// its audit is left out; the others are taken. `progress` is told how many of how many journals to read were read.
  /// Throws only when a folder cannot be read or the index cannot be written.
  public func bringUpToDate(
    _ workspace: Workspace,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(Problems) -> IndexUpdate {
    try bringUpToDate(workspace, threads: OrderedWork.allCores, progress: progress)
  }

  func bringUpToDate(
    _ workspace: Workspace,
    threads: Int,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(Problems) -> IndexUpdate {
    let seen = try Checkpoints.read(workspace).joined(to: try seen())
    var known = try knownFiles(seen)
    let isEmpty = known.isEmpty
    var update = IndexUpdate()
    let stale = try stale(in: workspace, &known, seen, &update)
    update.removed = known.count
    var intake = JournalIntake(stale, of: workspace, threads: threads, update)
    var isLoaded = false
    if isEmpty, !stale.isEmpty {
      isLoaded = try load { writer in try intake.run(progress) { try writer.put($0) } }
    }
    if !isLoaded {
      try intake.run(progress) { (batch) throws(Problems) in
        try write { database in
          var writer = try IndexWriter(database)
          try writer.put(batch)
        }
      }
    }
    if !known.isEmpty {
      try write { database in
        let writer = try IndexWriter(database)
        for path in known.keys { try writer.remove(path: path) }
      }
    }
    update = intake.update
    let omitted = update.found.omitted
    update.found = Problems(update.found.all + (try workspace.strayFiles()), omitted: omitted)
    return update
  }

  /// Leaves journals out of every count until they are read again; their paths are as problems show them.
  public func forget(paths: Set<String>) throws(Problems) {
    guard !paths.isEmpty else { return }
    try write { database in
      let writer = try IndexWriter(database)
      for path in paths { try writer.remove(path: path) }
    }
  }

  /// The journals that the index does not hold as they are; those that it knows and that are gone are left in `known`.
  private func stale(
    in workspace: Workspace,
    _ known: inout [String: OpenFile.Facts?],
    _ seen: [String: SeenJournal],
    _ update: inout IndexUpdate
  ) throws(Problems) -> [StaleJournal] {
    var seen = seen
    var stale: [StaleJournal] = []
    // Put together by hand: URLs take most of the time when nothing has changed.
    let root = workspace.root.path(percentEncoded: false) + "/"
    for name in try workspace.journalNames() {
      let path = name.path
      // Taken before the file is read: a line added in between makes it stale again.
      let facts = OpenFile.facts(path: root + path)
      let last = known.removeValue(forKey: path)
      let before = seen.removeValue(forKey: path)
      if let facts, let last, facts == last {
        update.unchanged += 1
      } else {
        stale.append(
          StaleJournal(name: name, path: path, facts: facts ?? OpenFile.Facts(size: 0, modified: 0), seen: before)
        )
      }
    }
    update.missed = seen.sorted { $0.key < $1.key }.map { $1.complaint(ofMissing: $0) }
    return stale
  }

  /// Damaged and torn journals are not among them, nor those that lack what was signed, so that they are read, and reported,
  /// each time.
  private func knownFiles(_ seen: [String: SeenJournal]) throws(Problems) -> [String: OpenFile.Facts?] {
    try read { database in
      var known: [String: OpenFile.Facts?] = [:]
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT path, size, modified, torn + damaged + EXISTS (
            SELECT 1 FROM seen
            WHERE seen.path = journals.path AND (seen.entries, seen.head) <> (journals.entries, journals.head)), entries
          FROM journals
          """
      )
      while let row = try rows.next() {
        let path: String = try row.decode(atIndex: 0)
        let isSound =
          try row.decode(Int.self, atIndex: 3) == 0 && row.decode(Int.self, atIndex: 4) >= seen[path]?.entries ?? 0
        known[path] = .some(
          isSound ? try OpenFile.Facts(size: row.decode(atIndex: 1), modified: row.decode(atIndex: 2)) : nil
        )
      }
      return known
    }
  }

  /// Fills empty tables in one transaction; gives false where they were not empty, and nothing was done.
  ///
  /// Nobody else can write meanwhile, and every row comes with the rows that it refers to and holds words of ours, so that
  /// neither needs to be looked up a million times; SQLite makes a table of the words of each check for each row.
  private func load(_ body: (inout IndexWriter) throws -> Void) throws(Problems) -> Bool {
    try writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      defer { try? database.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF") }
      var isEmpty = false
      try database.inTransaction(.immediate) {
        isEmpty = try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM journals)") ?? false
        guard isEmpty else { return .rollback }
        var writer = try IndexWriter(database, isEmpty: true)
        try body(&writer)
        return .commit
      }
      return isEmpty
    }
  }
}

/// A journal that the index does not hold as it is now.
struct StaleJournal: Sendable {
  var name: JournalName
  var path: String
  var facts: OpenFile.Facts
  /// What the index saw of it before.
  var seen: SeenJournal?
}
