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
    var update = IndexUpdate()
    var problems: [Problem] = []
    var omitted = 0
    var known = try knownFiles()
    let seen = try seen()
    var stale: [Stale] = []
    // Put together by hand: URLs take most of the time when nothing has changed.
    let root = workspace.root.path(percentEncoded: false) + "/"
    var names: Set<String> = []
    for name in try workspace.journalNames() {
      let path = name.path
      // Taken before the file is read: a line added in between makes it stale again.
      let facts = OpenFile.facts(path: root + path)
      let last = known.removeValue(forKey: path)
      names.insert(path)
      if let facts, let last, facts == last {
        update.unchanged += 1
      } else {
        let (size, modified) = (facts?.size ?? 0, facts?.modified ?? 0)
        stale.append(Stale(name: name, path: path, size: size, modified: modified, seen: seen[path]))
      }
    }
    problems += seen.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.map { path, journal in
      journal.complaint(ofMissing: path)
    }
    update.removed = known.count
    let batches = Batches(of: stale)
    try OrderedWork.run(parts: batches.count, threads: threads) { batch in
      let texts = SharedTexts()
      return batches[batch].map { ReadJournal($0, in: workspace, sharing: texts) }
    } take: { (batch) throws(Problems) in
      progress(update.read, stale.count)
      try put(batch)
      update.read += batch.count
      for journal in batch { problems += journal.problems.prefix(max(0, Self.problemLimit - problems.count)) }
      omitted += batch.reduce(0) { $0 + $1.problems.count }
    }
    progress(stale.count, stale.count)
    if !known.isEmpty {
      try write { database in
        let writer = try IndexWriter(database)
        for path in known.keys { try writer.remove(path: path) }
      }
    }
    update.problems = Problems(problems + (try workspace.strayFiles()), omitted: max(0, omitted - problems.count))
    return update
  }

  private static let problemLimit = 1000

  /// Leaves journals out of every count until they are read again; their paths are as problems show them.
  public func forget(paths: Set<String>) throws(Problems) {
    guard !paths.isEmpty else { return }
    try write { database in
      let writer = try IndexWriter(database)
      for path in paths { try writer.remove(path: path) }
    }
  }

  /// Damaged and torn journals are not among them, so that they are read, and reported, each time.
  private func knownFiles() throws(Problems) -> [String: OpenFile.Facts?] {
    try read { database in
      var known: [String: OpenFile.Facts?] = [:]
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT path, size, modified, torn + damaged + EXISTS (
            SELECT 1 FROM seen
            WHERE seen.path = journals.path AND (seen.entries, seen.head) <> (journals.entries, journals.head))
          FROM journals
          """
      )
      while let row = try rows.next() {
        let isSound: Bool = row[3] == 0
        known[row[0]] = .some(isSound ? OpenFile.Facts(size: row[1], modified: row[2]) : nil)
      }
      return known
    }
  }

  private func put(_ batch: [ReadJournal]) throws(Problems) {
    try write { database in
      var writer = try IndexWriter(database)
      for read in batch {
        let file = read.file
        try writer.put(read.journal, path: file.path, size: file.size, modified: file.modified)
        guard read.isAsSeen, !read.journal.isDamaged else { continue }
        try IndexWriter.see(file.path, SeenJournal(entries: read.journal.entries, head: read.journal.head), database)
      }
    }
  }
}

/// A journal that the index does not hold as it is now.
private struct Stale: Sendable {
  var name: JournalName
  var path: String
  var size: Int
  var modified: Int
  /// What the index saw of it before.
  var seen: SeenJournal?
}

/// What reading a journal came to.
private struct ReadJournal: Sendable {
  var file: Stale
  var journal: IndexedJournal
  var problems: [Problem]
  /// Whether it still holds what was seen of it before.
  var isAsSeen = true

  init(_ file: Stale, in workspace: Workspace, sharing texts: SharedTexts) {
    self.file = file
    do throws(Problems) {
      let read = try Journal.read(file.name, in: workspace, sharing: texts)
      journal = IndexedJournal(read)
      problems = read.problems.all
      guard read.isWhole, let cut = file.seen?.complaint(of: read) else { return }
      problems.append(cut)
      isAsSeen = false
    } catch {
      journal = IndexedJournal(unreadable: file.name)
      problems = error.all
    }
  }
}
