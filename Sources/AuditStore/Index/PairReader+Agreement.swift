import AuditRules
import AuditSummaries
import GRDB

extension PairReader {
  /// Counts what both auditors gave, one file at a time.
  func agreement() throws -> AgreementCounts {
    let statement = try database.cachedStatement(sql: "SELECT answers, grades FROM packed WHERE audit = ?")
    var counts = AgreementCounts()
    for audit in audits {
      let first = try given(by: audit.first, statement)
      let second = try given(by: audit.second, statement)
      counts.add(answers: table(first.outcomes, second.outcomes), grade: grade(first, second))
    }
    return counts
  }

  /// What one auditor gave: outcomes by the number of their item, and the grade of the whole file.
  private struct Given {
    var outcomes: [Int: Int] = [:]
    var overall: Grade?
  }

  private func given(by audit: Int64, _ statement: Statement) throws -> Given {
    var given = Given()
    guard let row = try Row.fetchOne(statement, arguments: [audit]) else { return given }
    try PackedAudit.read(row, answers: 0, grades: 1) { answers, grades in
      PackedAudit.eachAnswer(in: answers) { answer in given.outcomes[answer.item] = answer.outcome }
      PackedAudit.eachGrade(in: grades) { section, code in
        if section == ItemSections.whole { given.overall = Grade(code: code) }
      }
    }
    return given
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

  private func grade(_ first: Given, _ second: Given) -> (first: Grade, second: Grade)? {
    guard let one = first.overall, let other = second.overall else { return nil }
    return (one, other)
  }
}
