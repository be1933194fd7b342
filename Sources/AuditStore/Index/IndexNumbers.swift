import AuditSummaries
import GRDB

/// The numbers under which the index knows items, rules and sections.
struct IndexNumbers: Sendable {
  private(set) var items: [ItemKey: Int64] = [:]
  private(set) var rules: [Tally.RuleKey: Int64] = [:]
  private(set) var sections: [SectionKey: Int64] = [:]

  /// What the items of the audit before are called, by the place of their answers.
  private var last: [(key: ItemKey, number: Int64, rule: (key: Tally.RuleKey, number: Int64)?)] = []

  /// Takes those that the index has.
  init(_ database: Database) throws {
    let itemRows = try Row.fetchCursor(database, sql: "SELECT id, checklist, version, section, item, hash FROM items")
    while let row = try itemRows.next() {
      items[
        try ItemKey(
          checklist: row.decode(atIndex: 1),
          version: row.decode(atIndex: 2),
          section: row.decode(atIndex: 3),
          item: row.decode(atIndex: 4),
          hash: row.decode(atIndex: 5)
        )
      ] = try row.decode(atIndex: 0)
    }
    let ruleRows = try Row.fetchCursor(database, sql: "SELECT id, rule, revision FROM rules")
    while let row = try ruleRows.next() {
      rules[try Tally.RuleKey(rule: row.decode(atIndex: 1), revision: row.decode(atIndex: 2))] = try row.decode(
        atIndex: 0
      )
    }
    let sectionRows = try Row.fetchCursor(database, sql: "SELECT id, checklist, section FROM sections")
    while let row = try sectionRows.next() {
      sections[try SectionKey(checklist: row.decode(atIndex: 1), section: row.decode(atIndex: 2))] = try row.decode(
        atIndex: 0
      )
    }
  }

  /// The answers of a journal as rows, after everything was given a number that it speaks of and the index does not know.
  mutating func rows(adding journal: IndexedJournal, to database: Database) throws -> [AnswerRow] {
    guard let checklist = journal.audit?.opening.checklist else { return [] }
    if let rows = rows(of: journal.answers), journal.first == nil {
      try addSections(journal, checklist, to: database)
      return rows
    }
    for answer in journal.answers + (journal.first?.answers ?? []) {
      if items[answer.key] == nil {
        try add(SectionKey(checklist: checklist, section: answer.key.section), to: database)
        try add(answer.key, to: database)
      }
      if let suggestion = answer.suggestion { try add(Tally.RuleKey(suggestion), to: database) }
    }
    try addSections(journal, checklist, to: database)
    return rows(of: journal.answers) ?? []
  }

  /// Answers as rows; nil where there is an item or a rule that has no number.
  mutating func rows(of answers: [IndexedJournal.IndexedAnswer]) -> [AnswerRow]? {
    var rows: [AnswerRow] = []
    rows.reserveCapacity(answers.count)
    for (place, answer) in answers.enumerated() {
      // Most audits answer the items of the last one in the same order, so that nothing needs to be looked up.
      if !last.indices.contains(place) || last[place].key != answer.key {
        guard let number = items[answer.key] else { return nil }
        last.removeSubrange(min(place, last.count)...)
        last.append((answer.key, number, nil))
      }
      var row = AnswerRow(item: last[place].number, outcome: answer.outcome.code, isDormant: answer.isDormant)
      if let suggestion = answer.suggestion {
        let key = Tally.RuleKey(suggestion)
        if last[place].rule?.key != key { last[place].rule = rules[key].map { (key, $0) } }
        guard let rule = last[place].rule else { return nil }
        (row.rule, row.suggested, row.shown) = (rule.number, suggestion.outcome.code, suggestion.shown)
      }
      rows.append(row)
    }
    return rows
  }

  private mutating func addSections(_ journal: IndexedJournal, _ checklist: String, to database: Database) throws {
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
