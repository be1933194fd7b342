import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct PracticeChangeTests {
  private static let good = """
    format: caseaudit-changes/1
    changes:
      - { month: 2026-03, reason: Every plan is seen by a chair }
      - { month: 2025-11, reason: "Supervision: a new form" }

    """

  private func read(_ text: String) throws -> [PracticeChange] {
    let sample = try Sample()
    try Data(text.utf8).write(to: sample.workspace.changes)
    return try sample.workspace.practiceChanges()
  }

  private func told(_ text: String) throws -> [String] {
    let problems = try #require(throws: Problems.self) { try read(text) }
    #expect(problems.all.allSatisfy { $0.file == "audits/changes.yaml" && !$0.hint.isEmpty })
    return problems.all.map { "\($0.line ?? 0) \($0.what)" }
  }

  private func told(replacing old: String, by new: String) throws -> [String] {
    try #require(Self.good.contains(old))
    return try told(Self.good.replacing(old, with: new))
  }

  @Test func changesComeInTheOrderOfTheirMonths() throws {
    #expect(
      try read(Self.good) == [
        PracticeChange(month: "2025-11", reason: "Supervision: a new form"),
        PracticeChange(month: "2026-03", reason: "Every plan is seen by a chair"),
      ]
    )
  }

  @Test func aWorkspaceNeedNameNone() throws {
    #expect(try Sample().workspace.practiceChanges() == [])
    #expect(try read("format: caseaudit-changes/1\n") == [])
    #expect(try read("format: caseaudit-changes/1\nchanges: []\n") == [])
  }

  @Test func theSameMonthTwiceIsAProblem() throws {
    #expect(try told(replacing: "2025-11", by: "2026-03") == ["4 the month 2026-03 is named twice"])
  }

  @Test(arguments: [
    "2026-13", "2026-00", "2026-3", "26-03", "2026", "2026-03-01", "+202-03", "2026-+3", "202:-03", "202/-03",
    "2026/03", "March 2026",
    "٢٠٢٦-٠٣",
  ])
  func aMonthHasAYearAndTwoDigits(_ month: String) throws {
    #expect(
      try told(replacing: "2026-03", by: "\"\(month)\"") == ["3 'month' is '\(month)', not a month such as 2026-01"]
    )
  }

  @Test func aChangeHasAMonthAndAReason() throws {
    #expect(try told(replacing: "month: 2026-03, ", by: "") == ["3 'month' is missing in changes[0]"])
    #expect(
      try told(replacing: ", reason: Every plan is seen by a chair", by: "") == ["3 'reason' is missing in changes[0]"]
    )
    #expect(try told(replacing: "\"Supervision: a new form\"", by: "\"\"") == ["4 'reason' is empty"])
  }

  @Test func whatTheFormatDoesNotKnowIsAProblem() throws {
    #expect(try told(replacing: "changes/1", by: "changes/2").count == 1)
    #expect(try told(replacing: "format: caseaudit-changes/1\n", by: "") == ["1 'format' is missing"])
    #expect(try told(replacing: "reason: Every", by: "why: x, reason: Every") == ["3 unknown key 'why' in changes[0]"])
    #expect(try told(replacing: "changes:\n", by: "change:\n") == ["2 unknown key 'change'"])
    #expect(try told("format: caseaudit-changes/1\nchanges: 2026-03\n") == ["2 'changes' is text, not a list"])
    #expect(try told("format: caseaudit-changes/1\nchanges: [March]\n").count == 1)
  }

  @Test func everyFaultIsSaidAtOnce() throws {
    let text = """
      format: caseaudit-changes/1
      changes:
        - { month: 2026-3, reason: "" }
        - { month: 2026-04, reason: One }
        - { month: 2026-04, reason: Two, team: North }

      """
    #expect(
      try told(text) == [
        "3 'month' is '2026-3', not a month such as 2026-01", "3 'reason' is empty",
        "5 the month 2026-04 is named twice", "5 unknown key 'team' in changes[2]",
      ]
    )
  }
}
