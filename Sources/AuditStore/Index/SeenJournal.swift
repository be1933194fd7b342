import AuditDocuments
import GRDB

/// What the index once saw of a journal, which a journal that only grows must still hold.
struct SeenJournal: Sendable {
  /// How many entries it had.
  var entries: Int
  /// The digest of the last of them.
  var head: String

  /// What is wrong where a journal no longer holds that; nil where it does.
  func complaint(of journal: Journal) -> Problem? {
    let now = journal.entries.count
    if entries == 0 || now >= entries && journal.entries[entries - 1].digest == head { return nil }
    return Problem(
      now < entries
        ? "the end of the journal was cut off: it has \(now) entries, and had \(entries) when it was last read"
        : "the journal is not the one that was read before: entry \(entries) has another digest",
      file: journal.name.path,
      hint: Self.hint
    )
  }

  /// What is wrong where the journal is not there.
  func complaint(ofMissing path: String) -> Problem {
    Problem(
      "the journal is not there, and had \(entries) \(entries == 1 ? "entry" : "entries") when it was last read",
      file: path,
      hint: Self.hint
    )
  }

  private static let hint =
    "Bring the journal back from a backup. If it was taken away on purpose, 'caseaudit index --rebuild' says this once"
    + " more and forgets it."
}

extension AuditIndex {
  /// What was seen of each journal, by its path.
  func seen() throws(Problems) -> [String: SeenJournal] {
    try read { database in
      var seen: [String: SeenJournal] = [:]
      let rows = try Row.fetchCursor(database, sql: "SELECT path, entries, head FROM seen")
      while let row = try rows.next() { seen[row[0]] = SeenJournal(entries: row[1], head: row[2]) }
      return seen
    }
  }

  /// What journals lack of what was seen of them, and those that are not there.
  public func missed(_ workspace: Workspace) throws(Problems) -> [Problem] {
    try seen().sorted { $0.key < $1.key }.compactMap { path, seen in
      guard let name = JournalName(path: path),
        OpenFile.mayExist(path: workspace.journal(name).path(percentEncoded: false))
      else { return seen.complaint(ofMissing: path) }
      return (try? Journal.read(name, in: workspace)).flatMap(seen.complaint)
    }
  }

  func keep(_ seen: [String: SeenJournal]) throws(Problems) {
    try write { database in
      for (path, journal) in seen { try IndexWriter.see(path, journal, database) }
    }
  }
}

extension IndexWriter {
  /// Keeps what was seen of a journal.
  static func see(_ path: String, _ journal: SeenJournal, _ database: Database) throws {
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO seen (path, entries, head) VALUES (?, ?, ?)")
      .execute(arguments: [path, journal.entries, journal.head])
  }
}
