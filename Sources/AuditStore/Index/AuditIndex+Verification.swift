import AuditDocuments
import AuditRules
import AuditSummaries
import Foundation
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

  /// What the index says otherwise than a journal.
  func disagreements(with journal: Journal, in workspace: Workspace) throws(Problems) -> [Problem] {
    let path = workspace.shown(workspace.journal(journal.name))
    let expected = IndexedJournal(journal)
    let held = try read { try IndexedJournal.held($0, path: path, name: journal.name) }
    guard held != expected else { return [] }
    let what = held == nil ? "the index does not know the journal" : "the index says otherwise than the journal"
    return [
      Problem(
        what,
        file: path,
        hint: "Make the index again with 'caseaudit index --rebuild': the journal is right."
      )
    ]
  }

  /// Journals that the index knows and that are gone.
  func leftovers(beside names: Set<JournalName>, in workspace: Workspace) throws(Problems) -> [Problem] {
    let paths = Set(names.map { workspace.shown(workspace.journal($0)) })
    let known = try read { try String.fetchAll($0, sql: "SELECT path FROM journals ORDER BY path") }
    return known.filter { !paths.contains($0) }.map {
      Problem(
        "the index knows a journal that is not there",
        file: $0,
        hint: "Bring the journal back from a backup if it is missing; otherwise any command forgets it."
      )
    }
  }
}

extension IndexedJournal {
  /// What the index holds under a path; nil where it holds nothing.
  static func held(_ database: Database, path: String, name: JournalName) throws -> IndexedJournal? {
    guard
      let row = try Row.fetchOne(
        database,
        sql: "SELECT id, head, entries, torn, damaged FROM journals WHERE path = ?",
        arguments: [path]
      )
    else { return nil }
    var held = IndexedJournal(Journal([], name: name, shownAs: path))
    held.head = row[1]
    held.entries = row[2]
    held.isTorn = row[3]
    held.isDamaged = row[4]
    let journal: Int64 = row[0]
    guard
      let audit = try Row.fetchOne(database, sql: "SELECT * FROM audits WHERE journal = ?", arguments: [journal])
    else { return held }
    try held.fill(from: audit, database)
    return held
  }

  private mutating func fill(from row: Row, _ database: Database) throws {
    let identifier: Int64 = row["id"]
    let (overall, day): (String?, String?) = (row["overall"], row["signed_day"])
    // The digests and the day of the extract are in the journal alone.
    let opening = Opening(
      case: row["case_reference"],
      round: row["round"],
      checklist: row["checklist"],
      version: row["version"],
      checklistDigest: "",
      extractDigest: "",
      team: row["team"],
      service: row["service"],
      relation: Auditor.Relation(rawValue: row["relation"]) ?? .peer,
      isSecond: row["second"],
      items: row["items"],
      worker: row["worker"]
    )
    audit = Audit(
      opening: opening,
      openedAt: row["opened_at"],
      signedAt: row["signed_at"],
      signedDay: day.flatMap { Day($0) },
      overall: overall.flatMap { Grade(rawValue: $0) },
      capItem: row["cap_item"],
      isRecused: row["recused"]
    )
    answers = try Self.heldAnswers(database, identifier)
    for row in try Row.fetchAll(
      database,
      sql: "SELECT section, grade FROM grades WHERE audit = ?",
      arguments: [identifier]
    ) {
      grades[row[0]] = Grade(rawValue: row[1])
    }
    concerns = try Row.fetchAll(
      database,
      sql: "SELECT number, at, item FROM concerns WHERE audit = ? ORDER BY number",
      arguments: [identifier]
    ).map { Concern(number: $0[0], at: $0[1], item: $0[2]) }
    isPacked = try heldPacked(database, identifier)
  }

  /// Whether the packed audit says what its rows say.
  private func heldPacked(_ database: Database, _ audit: Int64) throws -> Bool {
    guard let checklist = self.audit?.opening.checklist,
      let row = try Row.fetchOne(
        database,
        sql: "SELECT answers, grades, digest FROM packed WHERE audit = ?",
        arguments: [audit]
      )
    else { return false }
    func number(_ sql: String, _ arguments: StatementArguments) throws -> Int64 {
      try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: arguments) ?? 0
    }
    let packed = try PackedAudit(
      self,
      item: { answer in
        let key = answer.key
        return try number(
          "SELECT id FROM items WHERE checklist = ? AND version = ? AND section = ? AND item = ? AND hash = ?",
          [key.checklist, key.version, key.section, key.item, key.hash]
        )
      },
      rule: { try number("SELECT id FROM rules WHERE rule = ? AND revision = ?", [$0.rule, $0.revision]) },
      section: { try number("SELECT id FROM sections WHERE checklist = ? AND section = ?", [checklist, $0]) }
    )
    let (answers, grades, digest): (Data, Data, String) = (row[0], row[1], row[2])
    return Array(answers) == packed.answers && Array(grades) == packed.grades && digest == packed.digest
  }

  private static func heldAnswers(_ database: Database, _ audit: Int64) throws -> [IndexedAnswer] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT items.checklist, items.version, items.section, items.item, items.hash, answers.outcome, answers.dormant,
          rules.rule, rules.revision, answers.suggested, answers.shown
        FROM answers JOIN items ON items.id = answers.item LEFT JOIN rules ON rules.id = answers.rule
        WHERE answers.audit = ?
        """,
      arguments: [audit]
    ).map { row in
      let key = ItemKey(checklist: row[0], version: row[1], section: row[2], item: row[3], hash: row[4])
      let (rule, revision, suggested, shown): (String?, Int?, Int?, String?) = (row[7], row[8], row[9], row[10])
      var suggestion: Suggestion?
      if let rule, let revision, let found = suggested.flatMap({ Outcome(code: $0) }),
        let shown = shown.flatMap({ Suggestion.Shown(rawValue: $0) })
      {
        suggestion = Suggestion(rule: rule, revision: revision, outcome: found, shown: shown)
      }
      return IndexedAnswer(
        key: key,
        outcome: Outcome(code: row[5]) ?? .notSeen,
        isDormant: row[6],
        suggestion: suggestion
      )
    }.sorted { $0.key < $1.key }
  }
}
