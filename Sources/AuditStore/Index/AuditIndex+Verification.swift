import AuditDocuments
import AuditRules
import AuditSummaries
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
        guard let name = try JournalName(path: row.decode(atIndex: 0)) else { continue }
        entries += try row.decode(Int.self, atIndex: 1)
        heads.append((name, try row.decode(atIndex: 2)))
      }
      heads.sort { $0.name < $1.name }
      return IndexAccount(journals: heads.count, entries: entries, fingerprint: Verification.fingerprint(of: heads))
    }
  }

  /// The numbers under which the index knows what journals speak of.
  func numbers() throws(Problems) -> IndexNumbers { try read { try IndexNumbers($0) } }

  /// What the index says otherwise than each of some journals.
  func disagreements(with journals: [IndexedJournal], _ numbers: IndexNumbers) throws(Problems) -> [[Problem]] {
    var numbers = numbers
    return try readTogether { database in
      journals.map { journal in
        do throws(Problems) {
          return try disagreement(with: journal, database, &numbers).map { [$0] } ?? []
        } catch {
          return error.all
        }
      }
    }
  }

  private func disagreement(
    with journal: IndexedJournal,
    _ database: Database,
    _ numbers: inout IndexNumbers
  ) throws(Problems) -> Problem? {
    let held = try Self.attempt(shownName) {
      try noting { try HeldJournal.find(path: journal.name.path, database) }
    }
    let isSame = try Self.attempt(shownName) {
      try noting { try held?.isSame(as: journal, database, &numbers) }
    }
    if isSame == true { return nil }
    return Problem(
      isSame == nil ? "the index does not know the journal" : "the index says otherwise than the journal",
      file: journal.name.path,
      hint: "Make the index again with 'caseaudit index --rebuild': the journal is right."
    )
  }

  /// What is wrong with the tables that hold no journal, but what journals are told with.
  func brokenWords() throws(Problems) -> [Problem] {
    let isSound = try read { database in
      let numbers = try IndexNumbers(database)
      let outcomes = try Row.fetchAll(database, sql: "SELECT code, outcome FROM outcomes ORDER BY code").map {
        "\(try $0.decode(Int.self, atIndex: 0)) \(try $0.decode(String.self, atIndex: 1))"
      }
      return outcomes == Outcome.allCases.map { "\($0.code) \($0.rawValue)" }
        && numbers.items.keys.allSatisfy {
          numbers.sections[SectionKey(checklist: $0.checklist, section: $0.section)] != nil
        }
        && [numbers.items.values.map { $0 }, numbers.rules.values.map { $0 }, numbers.sections.values.map { $0 }]
          .joined().allSatisfy { ItemSections.numbers.contains(Int($0)) }
    }
    return isSound
      ? []
      : [
        Problem(
          "the index gives other numbers to items, rules or outcomes than the program does",
          file: shownName,
          hint: "Make the index again with 'caseaudit index --rebuild': the journals are right."
        )
      ]
  }

  /// Journals that the index knows and that are gone.
  func leftovers(beside names: [JournalName]) throws(Problems) -> [Problem] {
    let paths = Set(names.map(\.path))
    return try seen().filter { !paths.contains($0.key) }.sorted { $0.key < $1.key }.map { path, journal in
      journal.complaint(ofMissing: path)
    }
  }
}
