import AuditDocuments
import GRDB

/// What the index or a checkpoint once saw of a journal, which a journal that only grows must still hold.
struct SeenJournal: Hashable, Sendable {
  /// How many entries it had.
  var entries: Int
  /// The digest of the last of them.
  var head: String
  /// Whether a checkpoint saw it, when it was signed; otherwise the index did.
  var isSigned = false

  private var when: String { isSigned ? "when it was signed" : "when it was last read" }

  /// What is wrong where a journal no longer holds that; nil where it does.
  func complaint(of journal: Journal) -> Problem? { complaint(of: journal.entries, in: journal.name.path) }

  /// What is wrong where entries of a journal no longer hold that; nil where they do.
  func complaint(of held: [JournalEntry], in path: String) -> Problem? {
    let now = held.count
    if entries == 0 || now >= entries && held[entries - 1].digest == head { return nil }
    return Problem(
      now < entries
        ? "the end of the journal was cut off: it has \(now) entries, and had \(entries) \(when)"
        : "the journal is not the one that was \(isSigned ? "signed" : "read before"): entry \(entries) has another digest",
      file: path,
      hint: hint
    )
  }

  /// What is wrong where the journal is not there.
  func complaint(ofMissing path: String) -> Problem {
    Problem(
      "the journal is not there, and had \(entries) \(entries == 1 ? "entry" : "entries") \(when)",
      file: path,
      hint: hint
    )
  }

  /// Nothing forgets a checkpoint.
  private var hint: String {
    "Bring the journal back from a backup."
      + (isSigned
        ? ""
        : " If it was taken away on purpose, 'caseaudit index --rebuild' says this once more and forgets it.")
  }
}

extension Checkpoints {
  /// What is known of journals by their paths, from what the index saw and what was signed: of each what tells more.
  func joined(to seen: [String: SeenJournal]) -> [String: SeenJournal] {
    all.reduce(into: seen) { known, checkpoint in
      let path = checkpoint.name.path
      if let held = known[path], held.entries > checkpoint.entries { return }
      known[path] = SeenJournal(entries: checkpoint.entries, head: checkpoint.digest, isSigned: true)
    }
  }
}

extension AuditIndex {
  /// What was seen of each journal, by its path.
  func seen() throws(Problems) -> [String: SeenJournal] {
    try read { database in
      var seen: [String: SeenJournal] = [:]
      let rows = try Row.fetchCursor(database, sql: "SELECT path, entries, head FROM seen")
      while let row = try rows.next() {
        seen[try row.decode(atIndex: 0)] = try SeenJournal(
          entries: row.decode(atIndex: 1),
          head: row.decode(atIndex: 2)
        )
      }
      return seen
    }
  }

  /// Forgets what was seen of journals that are not there, or no longer hold it, and goes on from what they hold now; what
  /// is damaged may come back.
  func forgetMissed() throws(Problems) {
    try write { database in
      try database.execute(
        sql: """
          DELETE FROM seen WHERE NOT EXISTS (
            SELECT 1 FROM journals
            WHERE journals.path = seen.path
              AND (damaged = 1 OR (journals.entries, journals.head) = (seen.entries, seen.head)));
          INSERT INTO seen (path, entries, head)
            SELECT path, entries, head FROM journals WHERE damaged = 0 AND path NOT IN (SELECT path FROM seen)
          """
      )
    }
  }

  func keep(_ seen: [String: SeenJournal]) throws(Problems) {
    guard !seen.isEmpty else { return }
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
