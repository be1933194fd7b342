import AuditSummaries
import Foundation
import GRDB

/// Puts journals into the tables of the index, inside one transaction.
struct IndexWriter {
  private let database: Database
  private var numbers: IndexNumbers
  private let answerInsertion: AnswerInsertion
  private let gradeInsertion: GradeInsertion
  /// Whether there was nothing of any journal.
  private let isEmpty: Bool

  init(_ database: Database, isEmpty: Bool = false) throws {
    self.database = database
    self.isEmpty = isEmpty
    numbers = try IndexNumbers(database)
    answerInsertion = try AnswerInsertion(database)
    gradeInsertion = try GradeInsertion(database, into: "grades")
  }

  func remove(path: String) throws {
    try database.cachedStatement(sql: "DELETE FROM journals WHERE path = ?").execute(arguments: [path])
  }

  /// Puts journals in the place of what the index held of them.
  mutating func put(_ batch: [ReadJournal]) throws {
    for read in batch {
      try put(read.journal, read.file)
      if let seen = read.seen { try Self.see(read.file.path, seen, database) }
    }
  }

  private mutating func put(_ journal: IndexedJournal, _ file: StaleJournal) throws {
    if !isEmpty { try remove(path: file.path) }
    let row = try BoundStatement(
      database,
      "INSERT INTO journals (path, size, modified, head, entries, torn, damaged) VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    row.bind(file.path, at: 1)
    row.bind(Int64(file.facts.size), at: 2)
    row.bind(Int64(file.facts.modified), at: 3)
    row.bind(journal.head, at: 4)
    row.bind(Int64(journal.entries), at: 5)
    row.bind(journal.isTorn ? 1 : 0, at: 6)
    row.bind(journal.isDamaged ? 1 : 0, at: 7)
    try row.run()
    guard let audit = journal.audit else { return }
    let identifier = try put(
      audit,
      of: journal.name,
      journal: database.lastInsertedRowID,
      isReopened: journal.first != nil
    )
    let answers = try numbers.rows(adding: journal, to: database)
    try answerInsertion.insert(answers, of: identifier)
    try gradeInsertion.insert(journal.grades, of: identifier)
    let concern = try database.cachedStatement(
      sql: "INSERT INTO concerns (audit, number, at, item) VALUES (?, ?, ?, ?)"
    )
    for raised in journal.concerns {
      try concern.execute(arguments: [identifier, raised.number, raised.at, raised.item])
    }
    if let first = journal.first { try put(first, of: identifier) }
    try put(journal.settled, of: identifier)
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
    try GradeInsertion(database, into: "first_grades").insert(first.grades, of: audit)
  }

  /// What auditors had signed where a moderator settled it; only few audits are moderated.
  private func put(_ settled: IndexedJournal.Settled, of audit: Int64) throws {
    for answer in settled.answers {
      guard let item = numbers.items[answer.key] else { continue }
      try database.cachedStatement(
        sql: "INSERT INTO settled_answers (audit, item, original, cause) VALUES (?, ?, ?, ?)"
      )
      .execute(arguments: [audit, item, answer.original.code, answer.cause.rawValue])
    }
    for (section, grade) in settled.grades {
      try database.cachedStatement(
        sql: "INSERT INTO settled_grades (audit, section, original, cause) VALUES (?, ?, ?, ?)"
      )
      .execute(arguments: [audit, section, grade.original.rawValue, grade.cause.rawValue])
    }
  }

  private func put(
    _ audit: IndexedJournal.Audit,
    of name: JournalName,
    journal: Int64,
    isReopened: Bool
  ) throws -> Int64 {
    let opening = audit.opening
    let row = try BoundStatement(
      database,
      """
      INSERT INTO audits (journal, round, case_reference, auditor, checklist, version, team, service, relation,
        second, items, opened_at, signed_at, signed_day, overall, cap_item, recused, worker, first_signed_at,
        first_signed_day, reopened, replies, concerns_alone, unsafe)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    row.bind(journal, at: 1)
    row.bind(name.round, at: 2)
    row.bind(name.reference, at: 3)
    row.bind(name.auditor, at: 4)
    row.bind(opening.checklist, at: 5)
    row.bind(Int64(opening.version), at: 6)
    row.bind(opening.team, at: 7)
    row.bind(opening.service, at: 8)
    row.bind(opening.relation.rawValue, at: 9)
    row.bind(opening.isSecond ? 1 : 0, at: 10)
    row.bind(opening.items.map(Int64.init), at: 11)
    row.bind(audit.openedAt, at: 12)
    row.bind(audit.signedAt, at: 13)
    row.bind(audit.signedDay?.description, at: 14)
    row.bind(audit.overall?.rawValue, at: 15)
    row.bind(audit.capItem, at: 16)
    row.bind(audit.isRecused ? 1 : 0, at: 17)
    row.bind(opening.worker, at: 18)
    row.bind(audit.firstSignedAt, at: 19)
    row.bind(audit.firstSignedDay?.description, at: 20)
    row.bind(isReopened ? 1 : 0, at: 21)
    row.bind(Int64(audit.replies), at: 22)
    row.bind(audit.holdsConcernsAlone ? 1 : 0, at: 23)
    row.bind(audit.isUnsafe ? 1 : 0, at: 24)
    try row.run()
    return database.lastInsertedRowID
  }
}
