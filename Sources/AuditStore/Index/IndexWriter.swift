import AuditSummaries
import Foundation
import GRDB

/// Puts journals into the tables of the index, inside one transaction.
struct IndexWriter {
  private let database: Database
  private var numbers: IndexNumbers

  init(_ database: Database) throws {
    self.database = database
    numbers = try IndexNumbers(database)
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
    let identifier = try put(
      audit,
      of: journal.name,
      journal: database.lastInsertedRowID,
      isReopened: journal.first != nil
    )
    try numbers.add(journal, to: database)
    guard let answers = AnswerRow.all(of: journal, numbers) else { return }
    let insertion = try AnswerInsertion(database)
    for answer in answers { try insertion.insert(answer, of: identifier) }
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
    if let first = journal.first { try put(first, of: identifier) }
    let packed = PackedAudit(journal, answers: answers, numbers)
    try database.cachedStatement(sql: "INSERT INTO packed (audit, digest, answers, grades) VALUES (?, ?, ?, ?)")
      .execute(arguments: [identifier, packed.digest, Data(packed.answers), Data(packed.grades)])
  }

  /// What stood at a first signature; only few audits are opened again.
  private func put(_ first: IndexedJournal.First, of audit: Int64) throws {
    let answer = try database.cachedStatement(
      sql: "INSERT INTO first_answers (audit, item, outcome, dormant) VALUES (?, ?, ?, ?)"
    )
    for given in first.answers {
      guard let item = numbers.items[given.key] else { continue }
      try answer.execute(arguments: [audit, item, given.outcome.code, given.isDormant ? 1 : 0])
    }
    let grade = try database.cachedStatement(sql: "INSERT INTO first_grades (audit, section, grade) VALUES (?, ?, ?)")
    for (section, given) in first.grades { try grade.execute(arguments: [audit, section, given.rawValue]) }
  }

  private func put(
    _ audit: IndexedJournal.Audit,
    of name: JournalName,
    journal: Int64,
    isReopened: Bool
  ) throws -> Int64 {
    let opening = audit.opening
    try database.cachedStatement(
      sql: """
        INSERT INTO audits (journal, round, case_reference, auditor, checklist, version, team, service, relation,
          second, items, opened_at, signed_at, signed_day, overall, cap_item, recused, worker, first_signed_at,
          first_signed_day, reopened)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      journal, name.round, name.reference, name.auditor, opening.checklist, opening.version, opening.team,
      opening.service, opening.relation.rawValue, opening.isSecond ? 1 : 0, opening.items, audit.openedAt,
      audit.signedAt, audit.signedDay?.description, audit.overall?.rawValue, audit.capItem, audit.isRecused ? 1 : 0,
      opening.worker, audit.firstSignedAt, audit.firstSignedDay?.description, isReopened ? 1 : 0,
    ])
    return database.lastInsertedRowID
  }
}
