import AuditRules
import AuditSummaries
import GRDB

extension TallyBuilder {
  /// Adds what moderators settled in the first audits that are counted.
  mutating func addModeration(_ database: Database, _ items: [Int64: ItemKey]) throws {
    var moderated: Set<Int64> = []
    let answers = try Row.fetchCursor(
      database,
      sql: """
        SELECT settled_answers.audit, settled_answers.item, original, answers.outcome, cause
        FROM settled_answers JOIN answers
          ON answers.audit = settled_answers.audit AND answers.item = settled_answers.item AND answers.dormant = 0
        """
    )
    while let row = try answers.next() {
      let audit = try row.decode(Int64.self, atIndex: 0)
      guard isCountedFirst(audit), let item = items[try row.decode(atIndex: 1)],
        let original = try Outcome(code: row.decode(atIndex: 2)),
        let settled = try Outcome(code: row.decode(atIndex: 3)),
        let cause = try SettlementCause(rawValue: row.decode(atIndex: 4))
      else { continue }
      moderated.insert(audit)
      tally.moderation.add(item, from: original, to: settled, because: cause)
    }
    let grades = try Row.fetchCursor(
      database,
      sql: """
        SELECT settled_grades.audit, settled_grades.section, original, grades.grade, cause
        FROM settled_grades JOIN grades
          ON grades.audit = settled_grades.audit AND grades.section = settled_grades.section
        """
    )
    while let row = try grades.next() {
      let audit = try row.decode(Int64.self, atIndex: 0)
      guard isCountedFirst(audit) else { continue }
      moderated.insert(audit)
      guard try row.decode(String.self, atIndex: 1).isEmpty, let original = try Grade(rawValue: row.decode(atIndex: 2)),
        let settled = try Grade(rawValue: row.decode(atIndex: 3)),
        let cause = try SettlementCause(rawValue: row.decode(atIndex: 4))
      else { continue }
      tally.moderation.add(from: original, to: settled, because: cause)
    }
    tally.moderation.audits = moderated.count
    let replied = try Int64.fetchAll(database, sql: "SELECT id FROM audits WHERE replies > 0")
    tally.moderation.replies = replied.count(where: isCountedFirst)
  }

  /// What auditors had given where a moderator settled another outcome, by audit and by the number of the item.
  static func signed(_ database: Database) throws -> [Int64: [Int: Int]] {
    var signed: [Int64: [Int: Int]] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT audit, item, original FROM settled_answers")
    while let row = try rows.next() {
      signed[try row.decode(atIndex: 0), default: [:]][try row.decode(atIndex: 1)] = try row.decode(
        Int.self,
        atIndex: 2
      )
    }
    return signed
  }

  private func isCountedFirst(_ audit: Int64) -> Bool { counted[audit]?.isSecond == false }
}
