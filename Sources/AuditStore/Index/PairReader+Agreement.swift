import AuditRules
import AuditSummaries
import GRDB

extension PairReader {
  /// Counts what both auditors gave at their first signatures, one file at a time, and what was changed after them.
  func agreement() throws -> AgreementCounts {
    let reader = try GivenReader(database, questions)
    var counts = AgreementCounts()
    var others: [Int64: GivenReader.Given] = [:]
    for audit in audits {
      let first = try reader.atFirstSignature(of: audit.first)
      let second = try reader.atFirstSignature(of: audit.second)
      (others[audit.first], others[audit.second]) = (second, first)
      counts.add(answers: table(first.outcomes, second.outcomes), grade: grade(first, second))
    }
    for audit in reopened {
      counts.changes.add(
        from: try reader.atFirstSignature(of: audit).byItem,
        to: try reader.lastSigned(audit).byItem,
        other: others[audit]?.byItem,
        grades: (try reader.atFirstSignature(of: audit).overall, try reader.lastSigned(audit).overall)
      )
    }
    return counts
  }

  private func table(_ first: [Int: Int], _ second: [Int: Int]) -> AgreementTable<Outcome> {
    let size = Outcome.allCases.count
    var rows = [[Int]](repeating: [Int](repeating: 0, count: size), count: size)
    for (item, outcome) in first {
      guard let blind = second[item], (1...size).contains(outcome), (1...size).contains(blind) else { continue }
      rows[outcome - 1][blind - 1] += 1
    }
    return AgreementTable(rows: rows) ?? AgreementTable()
  }

  private func grade(_ first: GivenReader.Given, _ second: GivenReader.Given) -> (first: Grade, second: Grade)? {
    guard let one = first.overall, let other = second.overall else { return nil }
    return (one, other)
  }
}

/// Reads what an auditor gave, now or at the first signature.
struct GivenReader {
  /// What one auditor gave: outcomes by the number that stands for their question, and the grade of the whole file.
  struct Given {
    var outcomes: [Int: Int] = [:]
    var overall: Grade?

    var byItem: [Int: Outcome] { outcomes.compactMapValues { Outcome(code: $0) } }
  }

  private let questions: CountedQuestions
  private let packed: Statement
  private let answers: Statement
  private let grade: Statement
  private let isReopened: Statement
  private let settledAnswers: Statement
  private let settledGrade: Statement

  init(_ database: Database, _ questions: CountedQuestions) throws {
    self.questions = questions
    packed = try database.cachedStatement(sql: "SELECT answers, grades FROM packed WHERE audit = ?")
    answers = try database.cachedStatement(
      sql: "SELECT item, outcome FROM first_answers WHERE audit = ? AND dormant = 0"
    )
    grade = try database.cachedStatement(sql: "SELECT grade FROM first_grades WHERE audit = ? AND section = ''")
    settledAnswers = try database.cachedStatement(sql: "SELECT item, original FROM settled_answers WHERE audit = ?")
    settledGrade = try database.cachedStatement(
      sql: "SELECT original FROM settled_grades WHERE audit = ? AND section = ''"
    )
    isReopened = try database.cachedStatement(sql: "SELECT reopened FROM audits WHERE id = ?")
  }

  func atFirstSignature(of audit: Int64) throws -> Given {
    guard try Bool.fetchOne(isReopened, arguments: [audit]) ?? false else { return try now(audit) }
    var given = Given()
    let rows = try Row.fetchCursor(answers, arguments: [audit])
    while let row = try rows.next() {
      given.outcomes[questions[try row.decode(atIndex: 0)]] = try row.decode(atIndex: 1)
    }
    given.overall = try String.fetchOne(grade, arguments: [audit]).flatMap { Grade(rawValue: $0) }
    return given
  }

  /// What the auditor signed last, before a moderator settled anything.
  func lastSigned(_ audit: Int64) throws -> Given {
    var given = try now(audit)
    let rows = try Row.fetchCursor(settledAnswers, arguments: [audit])
    while let row = try rows.next() {
      given.outcomes[questions[try row.decode(atIndex: 0)]] = try row.decode(atIndex: 1)
    }
    if let grade = try String.fetchOne(settledGrade, arguments: [audit]) { given.overall = Grade(rawValue: grade) }
    return given
  }

  func now(_ audit: Int64) throws -> Given {
    var given = Given()
    guard let row = try Row.fetchOne(packed, arguments: [audit]) else { return given }
    try PackedAudit.read(row, answers: 0, grades: 1) { answers, grades in
      PackedAudit.eachAnswer(in: answers) { answer in given.outcomes[questions[answer.item]] = answer.outcome }
      PackedAudit.eachGrade(in: grades) { section, code in
        if section == ItemSections.whole { given.overall = Grade(code: code) }
      }
    }
    return given
  }
}
