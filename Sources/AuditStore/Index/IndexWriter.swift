import AuditSummaries
import Foundation
import GRDB

/// Puts journals into the tables of the index, inside one transaction.
struct IndexWriter {
  private let database: Database
  private var items: [ItemKey: Int64] = [:]
  private var rules: [Tally.RuleKey: Int64] = [:]
  private var sections: [SectionKey: Int64] = [:]

  init(_ database: Database) throws {
    self.database = database
    let itemRows = try Row.fetchCursor(database, sql: "SELECT id, checklist, version, section, item, hash FROM items")
    while let row = try itemRows.next() {
      items[ItemKey(checklist: row[1], version: row[2], section: row[3], item: row[4], hash: row[5])] = row[0]
    }
    let ruleRows = try Row.fetchCursor(database, sql: "SELECT id, rule, revision FROM rules")
    while let row = try ruleRows.next() { rules[Tally.RuleKey(rule: row[1], revision: row[2])] = row[0] }
    let sectionRows = try Row.fetchCursor(database, sql: "SELECT id, checklist, section FROM sections")
    while let row = try sectionRows.next() { sections[SectionKey(checklist: row[1], section: row[2])] = row[0] }
  }

  func remove(path: String) throws {
    try database.cachedStatement(sql: "DELETE FROM journals WHERE path = ?").execute(arguments: [path])
  }

  mutating func put(_ journal: IndexedJournal, path: String, size: Int, modified: Int) throws {
    try remove(path: path)
    try database.cachedStatement(
      sql: "INSERT INTO journals (path, size, modified, head, entries, torn, damaged) VALUES (?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      path, size, modified, journal.head, journal.entries, journal.isTorn ? 1 : 0, journal.isDamaged ? 1 : 0,
    ])
    guard let audit = journal.audit else { return }
    let identifier = try put(audit, of: journal.name, journal: database.lastInsertedRowID)
    try putAnswers(journal, identifier)
    let grade = try database.cachedStatement(sql: "INSERT INTO grades (audit, section, grade) VALUES (?, ?, ?)")
    for (section, given) in journal.grades {
      try grade.execute(arguments: [identifier, section, given.rawValue])
    }
    let concern = try database.cachedStatement(
      sql: "INSERT INTO concerns (audit, number, at, item) VALUES (?, ?, ?, ?)"
    )
    for raised in journal.concerns {
      try concern.execute(arguments: [identifier, raised.number, raised.at, raised.item])
    }
    try putPacked(journal, identifier, checklist: audit.opening.checklist)
  }

  private func put(_ audit: IndexedJournal.Audit, of name: JournalName, journal: Int64) throws -> Int64 {
    let opening = audit.opening
    try database.cachedStatement(
      sql: """
        INSERT INTO audits (journal, round, case_reference, auditor, checklist, version, team, service, relation,
          second, items, opened_at, signed_at, signed_day, overall, cap_item, recused, worker)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      journal, name.round, name.reference, name.auditor, opening.checklist, opening.version, opening.team,
      opening.service, opening.relation.rawValue, opening.isSecond ? 1 : 0, opening.items, audit.openedAt,
      audit.signedAt, audit.signedDay?.description, audit.overall?.rawValue, audit.capItem, audit.isRecused ? 1 : 0,
      opening.worker,
    ])
    return database.lastInsertedRowID
  }

  private mutating func putAnswers(_ journal: IndexedJournal, _ audit: Int64) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO answers (audit, item, outcome, dormant, rule, suggested, shown) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    )
    for answer in journal.answers {
      let item = try identifier(of: answer.key)
      let rule = try answer.suggestion.map {
        try identifier(of: Tally.RuleKey(rule: $0.rule, revision: $0.revision))
      }
      try statement.execute(arguments: [
        audit, item, answer.outcome.code, answer.isDormant ? 1 : 0, rule, answer.suggestion?.outcome.code,
        answer.suggestion?.shown.rawValue,
      ])
    }
  }

  private mutating func putPacked(_ journal: IndexedJournal, _ audit: Int64, checklist: String) throws {
    let packed = try PackedAudit(
      journal,
      item: { try identifier(of: $0.key) },
      rule: { try identifier(of: Tally.RuleKey(rule: $0.rule, revision: $0.revision)) },
      section: { try identifier(of: SectionKey(checklist: checklist, section: $0)) }
    )
    try database.cachedStatement(sql: "INSERT INTO packed (audit, digest, answers, grades) VALUES (?, ?, ?, ?)")
      .execute(arguments: [audit, packed.digest, Data(packed.answers), Data(packed.grades)])
  }

  private mutating func identifier(of key: SectionKey) throws -> Int64 {
    if let known = sections[key] { return known }
    try database.cachedStatement(sql: "INSERT INTO sections (checklist, section) VALUES (?, ?)")
      .execute(arguments: [key.checklist, key.section])
    sections[key] = database.lastInsertedRowID
    return database.lastInsertedRowID
  }

  private mutating func identifier(of key: ItemKey) throws -> Int64 {
    if let known = items[key] { return known }
    _ = try identifier(of: SectionKey(checklist: key.checklist, section: key.section))
    try database.cachedStatement(
      sql: "INSERT INTO items (checklist, version, section, item, hash) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [key.checklist, key.version, key.section, key.item, key.hash])
    items[key] = database.lastInsertedRowID
    return database.lastInsertedRowID
  }

  private mutating func identifier(of key: Tally.RuleKey) throws -> Int64 {
    if let known = rules[key] { return known }
    try database.cachedStatement(sql: "INSERT INTO rules (rule, revision) VALUES (?, ?)")
      .execute(arguments: [key.rule, key.revision])
    rules[key] = database.lastInsertedRowID
    return database.lastInsertedRowID
  }
}
