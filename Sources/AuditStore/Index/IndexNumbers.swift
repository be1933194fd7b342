import AuditSummaries
import GRDB

/// The numbers under which the index knows items, rules and sections.
struct IndexNumbers: Sendable {
  private(set) var items: [ItemKey: Int64] = [:]
  private(set) var rules: [Tally.RuleKey: Int64] = [:]
  private(set) var sections: [SectionKey: Int64] = [:]

  /// Takes those that the index has.
  init(_ database: Database) throws {
    let itemRows = try Row.fetchCursor(database, sql: "SELECT id, checklist, version, section, item, hash FROM items")
    while let row = try itemRows.next() {
      items[ItemKey(checklist: row[1], version: row[2], section: row[3], item: row[4], hash: row[5])] = row[0]
    }
    let ruleRows = try Row.fetchCursor(database, sql: "SELECT id, rule, revision FROM rules")
    while let row = try ruleRows.next() { rules[Tally.RuleKey(rule: row[1], revision: row[2])] = row[0] }
    let sectionRows = try Row.fetchCursor(database, sql: "SELECT id, checklist, section FROM sections")
    while let row = try sectionRows.next() { sections[SectionKey(checklist: row[1], section: row[2])] = row[0] }
  }

  /// Gives everything a number that a journal speaks of and the index does not know yet.
  mutating func add(_ journal: IndexedJournal, to database: Database) throws {
    guard let checklist = journal.audit?.opening.checklist else { return }
    for answer in journal.answers + (journal.first?.answers ?? []) {
      if items[answer.key] == nil {
        try add(SectionKey(checklist: checklist, section: answer.key.section), to: database)
        try add(answer.key, to: database)
      }
      if let suggestion = answer.suggestion { try add(Tally.RuleKey(suggestion), to: database) }
    }
    for section in journal.grades.keys.sorted() where !section.isEmpty {
      try add(SectionKey(checklist: checklist, section: section), to: database)
    }
  }

  private mutating func add(_ key: SectionKey, to database: Database) throws {
    guard sections[key] == nil else { return }
    try database.cachedStatement(sql: "INSERT INTO sections (checklist, section) VALUES (?, ?)")
      .execute(arguments: [key.checklist, key.section])
    sections[key] = database.lastInsertedRowID
  }

  private mutating func add(_ key: ItemKey, to database: Database) throws {
    try database.cachedStatement(
      sql: "INSERT INTO items (checklist, version, section, item, hash) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [key.checklist, key.version, key.section, key.item, key.hash])
    items[key] = database.lastInsertedRowID
  }

  private mutating func add(_ key: Tally.RuleKey, to database: Database) throws {
    guard rules[key] == nil else { return }
    try database.cachedStatement(sql: "INSERT INTO rules (rule, revision) VALUES (?, ?)")
      .execute(arguments: [key.rule, key.revision])
    rules[key] = database.lastInsertedRowID
  }
}

extension Tally.RuleKey {
  init(_ suggestion: Suggestion) { self.init(rule: suggestion.rule, revision: suggestion.revision) }
}
