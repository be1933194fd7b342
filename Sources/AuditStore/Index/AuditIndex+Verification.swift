import AuditDocuments
import GRDB

extension AuditIndex {
  /// What the index knows of the journals, for the footer of a page made without verifying them.
  ///
  /// Bring the index up to date first: a journal is then read again only where its size or time of modification changed.
  public func account() throws(Problems) -> IndexAccount {
    try read { database in
      var entries = 0
      var heads: [(name: JournalName, digest: String)] = []
      let rows = try Row.fetchCursor(database, sql: "SELECT path, entries, head FROM journals")
      while let row = try rows.next() {
        guard let name = JournalName(path: row[0]) else { continue }
        entries += row[1] as Int
        heads.append((name, row[2]))
      }
      heads.sort { $0.name < $1.name }
      return IndexAccount(journals: heads.count, entries: entries, fingerprint: Verification.fingerprint(of: heads))
    }
  }

  /// The numbers under which the index knows what journals speak of.
  func numbers() throws(Problems) -> IndexNumbers { try read { try IndexNumbers($0) } }

  /// What the index says otherwise than each of some journals.
  func disagreements(with journals: [IndexedJournal], _ numbers: IndexNumbers) throws(Problems) -> [[Problem]] {
    try read { database in
      journals.map { journal in
        do throws(Problems) {
          return try disagreement(with: journal, database, numbers).map { [$0] } ?? []
        } catch {
          return error.all
        }
      }
    }
  }

  private func disagreement(
    with journal: IndexedJournal,
    _ database: Database,
    _ numbers: IndexNumbers
  ) throws(Problems) -> Problem? {
    let held = try Self.attempt(shownName) { try HeldJournal.find(path: journal.name.path, database) }
    let isSame = try Self.attempt(shownName) { try held?.isSame(as: journal, database, numbers) }
    if isSame == true { return nil }
    return Problem(
      isSame == nil ? "the index does not know the journal" : "the index says otherwise than the journal",
      file: journal.name.path,
      hint: "Make the index again with 'caseaudit index --rebuild': the journal is right."
    )
  }

  /// Journals that the index knows and that are gone.
  func leftovers(beside names: [JournalName]) throws(Problems) -> [Problem] {
    let paths = Set(names.map(\.path))
    return try seen().filter { !paths.contains($0.key) }.sorted { $0.key < $1.key }.map { path, journal in
      journal.complaint(ofMissing: path)
    }
  }
}
