import AuditReports
import AuditRules
import AuditSummaries
import Testing

/// What a lead copies into a post: which cases, by when and how far, and nothing else of a case.
@Suite struct ReminderTests {
  private static func row(_ stage: StatusRow.Stage, _ reference: String, isSecond: Bool = false) -> StatusRow {
    var row = StatusRow(reference: reference, auditor: "a-1", isSecond: isSecond, isAllocated: true)
    (row.stage, row.team, row.concerns, row.steppedBackBecause) = (stage, "North", 2, "an aunt of the child")
    (row.answered, row.items) = (3, 40)
    return row
  }

  private func reminder(_ rows: [StatusRow]) throws -> String {
    let status = RoundStatus(
      round: "r",
      title: "Spring",
      period: "2026-H1",
      periodInWords: "April to September 2026",
      due: "2026-09-10",
      cases: rows.map(\.reference),
      rows: rows,
      today: "2026-09-01"
    )
    return try #require(Reminder.all(of: status).first).text
  }

  /// Who reads a case second is to read it as if nobody else did.
  @Test func itIsTheSameForASecondAudit() throws {
    for stage in [StatusRow.Stage.planned, .started, .damaged] {
      #expect(try reminder([Self.row(stage, "C-1", isSecond: true)]) == reminder([Self.row(stage, "C-1")]))
    }
  }

  @Test func itSaysHowFarEachOpenAuditIsAndNothingElseOfACase() throws {
    let text = try reminder(StatusRow.Stage.allCases.enumerated().map { Self.row($1, "C-\($0)") })
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("C-") }
    #expect(
      lines == [
        "C-0: not begun", "C-1: started, 3 of at most 40 answered",
        "C-4: it cannot be opened at the moment; the lead sees to it",
      ]
    )
    for word in ["aunt", "North", "concern", "caseaudit", "--"] { #expect(!text.contains(word), "\(word)") }
  }
}
