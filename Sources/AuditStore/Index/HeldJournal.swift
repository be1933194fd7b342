import AuditRules
import AuditSummaries
import Foundation
import GRDB

/// The rows that the index holds of one journal.
struct HeldJournal {
  private let id: Int64
  private let row: Row

  /// What the index holds under a path; nil where it holds nothing.
  static func find(path: String, _ database: Database) throws -> HeldJournal? {
    let statement = try database.cachedStatement(
      sql: "SELECT id, head, entries, torn, damaged FROM journals WHERE path = ?"
    )
    return try Row.fetchOne(statement, arguments: [path]).map { try HeldJournal(id: $0.decode(atIndex: 0), row: $0) }
  }

  /// Whether every row is as this journal would have it now.
  func isSame(as journal: IndexedJournal, _ database: Database, _ numbers: inout IndexNumbers) throws -> Bool {
    guard try row.decode(String.self, atIndex: 1) == journal.head,
      try row.decode(Int.self, atIndex: 2) == journal.entries,
      try row.decode(Bool.self, atIndex: 3) == journal.isTorn,
      try row.decode(Bool.self, atIndex: 4) == journal.isDamaged,
      try journal.isDamaged || Self.isSeen(journal, database)
    else { return false }
    let held = try BoundStatement(
      database,
      """
      SELECT round, case_reference, auditor, checklist, version, team, service, relation, second, items, worker,
        opened_at, signed_at, signed_day, overall, cap_item, recused, first_signed_at, first_signed_day, reopened, id, replies,
        concerns_alone, unsafe
      FROM audits WHERE journal = ?
      """
    )
    held.bind(id, at: 1)
    defer { held.reset() }
    let isHeld = try held.step()
    guard isHeld, let audit = journal.audit else { return !isHeld && journal.audit == nil }
    guard Self.isSame(held, as: audit, of: journal.name), held.column(19, is: journal.first == nil ? 0 : 1),
      let answers = numbers.rows(of: journal.answers)
    else {
      return false
    }
    let identifier = held.number(20)
    return try Self.holds(answers, of: identifier, database)
      && Self.holds(journal.grades, in: "grades", of: identifier, database)
      && Self.holds(journal.first, of: identifier, database, numbers)
      && Self.holds(journal.settled, of: identifier, database, numbers)
      && Self.holds(journal.concerns, of: identifier, database)
      && Self.holds(PackedAudit(journal, answers: answers, numbers), of: identifier, database)
  }

  /// Whether the index would miss it.
  private static func isSeen(_ journal: IndexedJournal, _ database: Database) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT 1 FROM seen WHERE path = ?")
    return try Int.fetchOne(statement, arguments: [journal.name.path]) != nil
  }

  private static func isSame(_ row: BoundStatement, as audit: IndexedJournal.Audit, of name: JournalName) -> Bool {
    let opening = audit.opening
    let texts: [(Int32, String?)] = [
      (0, name.round), (1, name.reference), (2, name.auditor), (3, opening.checklist), (5, opening.team),
      (6, opening.service), (7, opening.relation.rawValue), (10, opening.worker), (11, audit.openedAt),
      (12, audit.signedAt), (13, audit.signedDay?.description), (14, audit.overall?.rawValue), (15, audit.capItem),
      (17, audit.firstSignedAt), (18, audit.firstSignedDay?.description),
    ]
    let numbers: [(Int32, Int64?)] = [
      (4, Int64(opening.version)), (8, opening.isSecond ? 1 : 0), (9, opening.items.map(Int64.init)),
      (16, audit.isRecused ? 1 : 0), (21, Int64(audit.replies)),
      (22, audit.holdsConcernsAlone ? 1 : 0), (23, audit.isUnsafe ? 1 : 0),
    ]
    return texts.allSatisfy { row.column($0.0, is: $0.1) } && numbers.allSatisfy { row.column($0.0, is: $0.1) }
  }

  private static func holds(_ answers: [AnswerRow], of audit: Int64, _ database: Database) throws -> Bool {
    let rows = try BoundStatement(
      database,
      "SELECT item, outcome, dormant, rule, suggested, shown FROM answers WHERE audit = ? ORDER BY item"
    )
    rows.bind(audit, at: 1)
    defer { rows.reset() }
    let isSorted = zip(answers, answers.dropFirst()).allSatisfy { $0.item < $1.item }
    for answer in isSorted ? answers : answers.sorted(by: { $0.item < $1.item }) {
      guard try rows.step(), rows.column(0, is: answer.item), rows.column(1, is: Int64(answer.outcome)),
        rows.column(2, is: answer.isDormant ? 1 : 0), rows.column(3, is: answer.rule),
        rows.column(4, is: answer.suggested.map(Int64.init)), rows.column(5, is: answer.shown?.rawValue)
      else { return false }
    }
    return try !rows.step()
  }

  private static func holds(
    _ first: IndexedJournal.First?,
    of audit: Int64,
    _ database: Database,
    _ numbers: IndexNumbers
  ) throws -> Bool {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT item, outcome, dormant FROM first_answers WHERE audit = ? ORDER BY item"
      ),
      arguments: [audit]
    )
    let answers = (first?.answers ?? []).map { (item: numbers.items[$0.key] ?? 0, answer: $0) }
    for (item, answer) in answers.sorted(by: { $0.item < $1.item }) {
      guard let row = try rows.next(), try row.decode(Int64.self, atIndex: 0) == item,
        try row.decode(Int.self, atIndex: 1) == answer.outcome.code,
        try row.decode(Bool.self, atIndex: 2) == answer.isDormant
      else {
        return false
      }
    }
    guard try rows.next() == nil else { return false }
    return try holds(first?.grades ?? [:], in: "first_grades", of: audit, database)
  }

  private static func holds(
    _ settled: IndexedJournal.Settled,
    of audit: Int64,
    _ database: Database,
    _ numbers: IndexNumbers
  ) throws -> Bool {
    let answers = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT item, original, cause FROM settled_answers WHERE audit = ? ORDER BY item"
      ),
      arguments: [audit]
    ).map { "\($0[0] as Int64) \($0[1] as Int) \($0[2] as String)" }
    let grades = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT section, original, cause FROM settled_grades WHERE audit = ?"
      ),
      arguments: [audit]
    ).map { "\($0[0] as String) \($0[1] as String) \($0[2] as String)" }
    let wanted = settled.answers.map { (item: numbers.items[$0.key] ?? 0, answer: $0) }.sorted { $0.item < $1.item }
    return answers == wanted.map { "\($0.item) \($0.answer.original.code) \($0.answer.cause.rawValue)" }
      && grades.sorted()
        == settled.grades.map { "\($0) \($1.original.rawValue) \($1.cause.rawValue)" }.sorted()
  }

  private static func holds(
    _ grades: [String: Grade],
    in table: String,
    of audit: Int64,
    _ database: Database
  ) throws -> Bool {
    let rows = try BoundStatement(database, "SELECT section, grade FROM \(table) WHERE audit = ? ORDER BY section")
    rows.bind(audit, at: 1)
    defer { rows.reset() }
    for (section, grade) in grades.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard try rows.step(), rows.column(0, is: section), rows.column(1, is: grade.rawValue) else { return false }
    }
    return try !rows.step()
  }

  private static func holds(
    _ concerns: [IndexedJournal.Concern],
    of audit: Int64,
    _ database: Database
  ) throws -> Bool {
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT number, at, item FROM concerns WHERE audit = ? ORDER BY number"),
      arguments: [audit]
    )
    for concern in concerns {
      guard let row = try rows.next(), try row.decode(Int.self, atIndex: 0) == concern.number,
        try row.decode(String.self, atIndex: 1) == concern.at, try row.decode(String?.self, atIndex: 2) == concern.item
      else {
        return false
      }
    }
    return try rows.next() == nil
  }

  private static func holds(_ packed: PackedAudit, of audit: Int64, _ database: Database) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT digest, answers, grades FROM packed WHERE audit = ?")
    guard let row = try Row.fetchOne(statement, arguments: [audit]) else { return false }
    return try row.decode(String.self, atIndex: 0) == packed.digest
      && row.decode(Data.self, atIndex: 1) == Data(packed.answers)
      && row.decode(Data.self, atIndex: 2) == Data(packed.grades)
  }
}
