import AuditDocuments
import AuditRules
import AuditSummaries
import GRDB

extension AuditIndex {
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
      items: row["items"]
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
      sql: "SELECT at, item FROM concerns WHERE audit = ? ORDER BY id",
      arguments: [identifier]
    ).map { Concern(at: $0[0], item: $0[1]) }
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
