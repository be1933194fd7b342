import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// Planned is what is signed, started, not begun, stepped back from and damaged together.
@Suite struct StatesAddUpTests {
  private func row(
    _ reference: String,
    _ auditor: String,
    _ stage: StatusRow.Stage,
    isSecond: Bool = false,
    isAllocated: Bool = true
  ) -> StatusRow {
    var row = StatusRow(reference: reference, auditor: auditor, isSecond: isSecond, isAllocated: isAllocated)
    row.stage = stage
    return row
  }

  private func status(_ rows: [StatusRow], cases: [String] = []) -> RoundStatus {
    RoundStatus(
      round: "r1",
      title: "Plans",
      period: "2026-H1",
      due: "2026-06-30",
      cases: cases,
      rows: rows,
      today: "2026-07-01"
    )
  }

  private func text(_ status: RoundStatus) -> String {
    RoundStatusReport(status).page.text(width: 200).replacing("\u{A0}", with: " ")
  }

  @Test(arguments: [true, false])
  func aCaseThatAnotherAuditorSignedIsNotToBeAllocatedAgain(_ isStillInThePlan: Bool) {
    let rows = [
      row("C-01", "a-lead", .recused, isAllocated: isStillInThePlan), row("C-01", "b-lead", .signed),
      row("C-02", "a-lead", .signed),
    ]
    let status = status(rows, cases: ["C-01", "C-02"])
    #expect((status.first.all, status.first[.signed], status.overdue, status.open.count) == (2, 2, 0, 0))
    let text = text(status)
    #expect(text.contains("2 of 2 planned audits signed, 0 started, 0 not begun."))
    #expect(text.contains("Every audit is signed.") && !text.contains("allocate it"))
    #expect(status.rows.map(\.isTakenOver) == [true, false, false])
  }

  @Test func aCaseThatIsAllocatedAgainAndNotBegunIsOwedOnce() {
    let status = status([row("C-01", "a-lead", .recused), row("C-01", "b-lead", .planned)], cases: ["C-01"])
    #expect((status.first.all, status.overdue, status.withoutAuditor) == (1, 1, []))
    #expect(text(status).contains("0 of 1 planned audit signed, 0 started, 1 not begun."))
  }

  @Test func whoeverSteppedBackFromASecondAuditIsNotReplacedByTheFirst() {
    let status = status([row("C-01", "a-lead", .signed), row("C-01", "b-lead", .recused, isSecond: true)])
    #expect(status.open.map(\.auditor) == ["b-lead"])
    #expect(text(status).contains("C-01, b-lead: stepped back; allocate it to another auditor, second audit"))
  }

  /// Audits overdue, and what is said of them.
  @Test(arguments: [
    (0, 0, "0 audits overdue"), (2, 0, "2 audits overdue"), (2, 1, "2 planned audits and 1 second audit overdue"),
    (1, 3, "1 planned audit and 3 second audits overdue"), (0, 2, "2 second audits overdue"),
  ])
  func whatIsOverdueAddsUpWithWhatIsPlanned(first: Int, second: Int, words: String) throws {
    let firsts = (0..<4).map { row("C-\($0)", "a-lead", $0 < first ? .planned : .signed) }
    let seconds = (0..<3).map { row("C-\($0)", "b-lead", $0 < second ? .started : .signed, isSecond: true) }
    let status = status(firsts + seconds)
    #expect((status.overdue, status.secondOverdue) == (first + second, second))
    let text = text(status)
    #expect(text.contains("\(4 - first) of 4 planned audits signed, 0 started, \(first) not begun."))
    #expect(text.contains("Second audits: \(3 - second) of 3 signed, \(second) started, 0 not begun."))
    #expect(text.contains("Due by 30 June 2026; \(words)."))
    #expect(text.contains("First and second audits are counted together here."))
    #expect(try RoundStatusReport.json([status]).contains("\"secondOverdue\" : \(second)"))
  }

  @Test func whatTheTablesCountOtherwiseIsSaid() {
    #expect(!text(status([row("C-01", "a-lead", .signed)])).contains("counted"))
    let unplanned = text(status([row("C-01", "a-lead", .signed, isAllocated: false)]))
    #expect(unplanned.contains("Audits that no plan asks for are among those started and signed"))
  }

  @Test func everyStageIsInTheFirstSentenceAndInTheTables() {
    let stages: [StatusRow.Stage] = [.signed, .started, .planned, .recused, .damaged, .signed]
    let status = status(stages.enumerated().map { row("C-\($0.offset)", "a-lead", $0.element) })
    let text = text(status)
    #expect(text.contains("2 of 6 planned audits signed, 1 started, 1 not begun, 1 stepped back from, 1 damaged."))
    let counts = status.first
    #expect(StatusRow.Stage.allCases.reduce(0) { $0 + counts[$1] } == counts.all)
    let line = text.split(separator: "\n").first { $0.hasPrefix("a-lead") || $0.contains("a-lead  ") }
    let cells = line?.split(separator: " ").compactMap { Int($0) } ?? []
    #expect(cells == [6, 1, 1, 2, 1, 1, 0])
    #expect(cells.dropFirst().prefix(5).reduce(0, +) == cells.first)
  }

  @Test func aSampledCaseThatNobodyIsToReadIsSaid() throws {
    let empty = status([], cases: ["C-01"])
    #expect(empty.withoutAuditor == ["C-01"] && empty.needsAttention)
    #expect(text(empty).contains("1 sampled case has no auditor: C-01."))
    #expect(text(empty).contains("C-01: no auditor; allocate it") && !text(empty).contains("Every audit is signed."))
    #expect(try RoundStatusReport.json([empty]).contains(#""withoutAuditor" : ["#))
    let rows = [row("C-01", "b-lead", .signed, isSecond: true), row("C-02", "a-lead", .signed, isAllocated: false)]
    let begun = status(rows, cases: ["C-01", "C-02"])
    #expect(begun.withoutAuditor == ["C-01"])
    #expect(text(begun).contains("Besides, 1 audit that no plan asks for: 1 signed."))
    #expect(text(status([])).contains("No audit is planned."))
  }

  @Test func aSecondAuditThatNoPlanAsksForIsNotAmongThosePlanned() throws {
    let rows = [
      row("C-01", "a-lead", .signed), row("C-01", "b-lead", .planned, isSecond: true),
      row("C-02", "b-lead", .signed, isSecond: true, isAllocated: false),
    ]
    let status = status(rows)
    #expect((status.second.all, status.unplannedSecond.all, status.unplanned.all) == (1, 1, 0))
    #expect(text(status).contains("Second audits: 0 of 1 signed"))
    #expect(text(status).contains("Besides, 1 second audit that no plan asks for: 1 signed. Of: C-02."))
  }
}
