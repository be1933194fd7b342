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
    return try Row.fetchOne(statement, arguments: [path]).map { HeldJournal(id: $0[0], row: $0) }
  }

  /// Whether every row is as this journal would have it now.
  func isSame(as journal: IndexedJournal, _ database: Database, _ numbers: IndexNumbers) throws -> Bool {
    guard row[1] == journal.head, row[2] == journal.entries, row[3] == journal.isTorn, row[4] == journal.isDamaged
    else { return false }
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, round, case_reference, auditor, checklist, version, team, service, relation, second, items, worker,
          opened_at, signed_at, signed_day, overall, cap_item, recused, first_signed_at, first_signed_day,
          reopened
        FROM audits WHERE journal = ?
        """
    )
    let held = try Row.fetchOne(statement, arguments: [id])
    guard let held, let audit = journal.audit else { return held == nil && journal.audit == nil }
    guard Self.isSame(held, as: audit, of: journal.name), held[20] == (journal.first != nil),
      let answers = AnswerRow.all(of: journal, numbers)
    else {
      return false
    }
    let identifier: Int64 = held[0]
    return try Self.holds(answers, of: identifier, database)
      && Self.holds(journal.grades, in: "grades", of: identifier, database)
      && Self.holds(journal.first, of: identifier, database, numbers)
      && Self.holds(journal.concerns, of: identifier, database)
      && Self.holds(PackedAudit(journal, answers: answers, numbers), of: identifier, database)
  }

  private static func isSame(_ row: Row, as audit: IndexedJournal.Audit, of name: JournalName) -> Bool {
    let opening = audit.opening
    return row[1] == name.round && row[2] == name.reference && row[3] == name.auditor && row[4] == opening.checklist
      && row[5] == opening.version && row[6] == opening.team && row[7] == opening.service
      && row[8] == opening.relation.rawValue && row[9] == opening.isSecond && row[10] == opening.items
      && row[11] == opening.worker && row[12] == audit.openedAt && row[13] == audit.signedAt
      && row[14] == audit.signedDay?.description && row[15] == audit.overall?.rawValue && row[16] == audit.capItem
      && row[17] == audit.isRecused && row[18] == audit.firstSignedAt && row[19] == audit.firstSignedDay?.description
  }

  private static func holds(_ answers: [AnswerRow], of audit: Int64, _ database: Database) throws -> Bool {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT item, outcome, dormant, rule, suggested, shown FROM answers WHERE audit = ? ORDER BY item"
      ),
      arguments: [audit]
    )
    for answer in answers.sorted(by: { $0.item < $1.item }) {
      guard let row = try rows.next(), row[0] == answer.item, row[1] == answer.outcome, row[2] == answer.isDormant,
        row[3] == answer.rule, row[4] == answer.suggested, row[5] == answer.shown?.rawValue
      else { return false }
    }
    return try rows.next() == nil
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
      guard let row = try rows.next(), row[0] == item, row[1] == answer.outcome.code, row[2] == answer.isDormant else {
        return false
      }
    }
    guard try rows.next() == nil else { return false }
    return try holds(first?.grades ?? [:], in: "first_grades", of: audit, database)
  }

  private static func holds(
    _ grades: [String: Grade],
    in table: String,
    of audit: Int64,
    _ database: Database
  ) throws -> Bool {
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT section, grade FROM \(table) WHERE audit = ?"),
      arguments: [audit]
    )
    var count = 0
    while let row = try rows.next() {
      guard grades[row[0]]?.rawValue == row[1] else { return false }
      count += 1
    }
    return count == grades.count
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
      guard let row = try rows.next(), row[0] == concern.number, row[1] == concern.at, row[2] == concern.item else {
        return false
      }
    }
    return try rows.next() == nil
  }

  private static func holds(_ packed: PackedAudit, of audit: Int64, _ database: Database) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT digest, answers, grades FROM packed WHERE audit = ?")
    guard let row = try Row.fetchOne(statement, arguments: [audit]) else { return false }
    return row[0] == packed.digest && row[1] == Data(packed.answers) && row[2] == Data(packed.grades)
  }
}
