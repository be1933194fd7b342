import AuditRules
import Testing

@testable import AuditSummaries

/// How far a round has come, counted from its audits.
@Suite struct RoundStatusTests {
  /// An audit at a stage, allocated unless it is said that nobody planned it.
  private func row(
    _ reference: String,
    _ stage: StatusRow.Stage,
    auditor: String = "a-lead",
    team: String = "North",
    isSecond: Bool = false,
    isAllocated: Bool = true,
    concerns: Int = 0
  ) -> StatusRow {
    var row = StatusRow(reference: reference, auditor: auditor, isSecond: isSecond, isAllocated: isAllocated)
    (row.stage, row.team, row.concerns) = (stage, team, concerns)
    return row
  }

  private func status(_ rows: [StatusRow], due: Day? = "2026-06-30", today: Day? = "2026-07-01") -> RoundStatus {
    RoundStatus(round: "r1", title: "Plans", period: "2026-H1", due: due, rows: rows, today: today)
  }

  private var everyStage: [StatusRow] {
    [
      row("C-01", .signed), row("C-01", .signed, auditor: "b-lead", isSecond: true), row("C-02", .started),
      row("C-03", .planned, team: ""), row("C-04", .recused, auditor: "b-lead", team: "South"),
      row("C-05", .damaged, auditor: "b-lead", team: "South"),
      row("C-09", .started, team: "South", isAllocated: false, concerns: 2),
      row("C-02", .started, auditor: "b-lead", isSecond: true, isAllocated: false),
    ]
  }

  @Test func nothingIsOverdueOnTheDayItIsDue() {
    let rows = [row("C-01", .started)]
    #expect(status(rows, today: "2026-06-29").overdue == 0)
    #expect(status(rows, today: "2026-06-30").overdue == 0)
    #expect(status(rows, today: "2026-07-01").overdue == 1)
    #expect(!status(rows, today: "2026-06-30").isPastDue && status(rows, today: "2026-07-01").isPastDue)
  }

  @Test func nothingIsOverdueWithoutADayOrAClock() {
    let rows = [row("C-01", .started)]
    #expect(status(rows, due: nil).overdue == 0)
    #expect(status(rows, today: nil).overdue == 0)
  }

  @Test(arguments: StatusRow.Stage.allCases) func whatIsPlannedAndNotSignedIsOverdue(_ stage: StatusRow.Stage) {
    #expect(status([row("C-01", stage)]).overdue == (stage == .signed ? 0 : 1))
    #expect(status([row("C-01", stage, isSecond: true)]).overdue == (stage == .signed ? 0 : 1))
    #expect(status([row("C-01", stage, isAllocated: false)]).overdue == 0)
  }

  @Test func attentionIsNeededWhereAnAuditIsOverdueOrAConcernWasRaised() {
    #expect(!status([row("C-01", .signed)]).needsAttention)
    #expect(!status([row("C-01", .started)], today: "2026-06-30").needsAttention)
    #expect(status([row("C-01", .started)]).needsAttention)
    let concern = status([row("C-01", .signed, concerns: 1)])
    #expect(concern.needsAttention && concern.overdue == 0 && concern.concerns == 1)
    var ended = concern
    ended.openConcerns = 0
    #expect(!ended.needsAttention)
  }

  @Test func aCaseHasAnAuditorWhereSomebodyIsToReadItFirst() {
    func without(_ rows: [StatusRow]) -> RoundStatus {
      RoundStatus(round: "r1", title: "", period: "2026-H1", due: nil, cases: ["C-01", "C-02"], rows: rows, today: nil)
    }
    #expect(without([row("C-01", .planned)]).withoutAuditor == ["C-02"])
    #expect(without([row("C-01", .planned, isSecond: true)]).withoutAuditor == ["C-01", "C-02"])
    #expect(without([row("C-01", .recused, isAllocated: false)]).withoutAuditor == ["C-01", "C-02"])
    let all = [row("C-01", .recused), row("C-02", .started, isAllocated: false)]
    #expect(without(all).withoutAuditor.isEmpty && !without(all).needsAttention)
    #expect(without([row("C-01", .signed)]).needsAttention)
  }

  @Test func firstAuditsAreThoseThatThePlanAsksFor() {
    let first = status(everyStage).first
    #expect(first.all == 5 && first.planned == 5)
    #expect(StatusRow.Stage.allCases.map { first[$0] } == [1, 1, 1, 1, 1])
  }

  @Test func secondAuditsThatNoPlanAsksForCountApart() {
    let (second, besides) = (status(everyStage).second, status(everyStage).unplannedSecond)
    #expect((second.all, second.planned, second[.signed], second[.started]) == (1, 1, 1, 0))
    #expect((besides.all, besides.planned, besides[.signed], besides[.started]) == (1, 0, 0, 1))
  }

  @Test func stagesAndGroupsAddUpToAllAudits() {
    let status = status(everyStage)
    for groups in [status.auditors, status.groups(by: \.team)] {
      #expect(groups.reduce(0) { $0 + $1.counts.all } == everyStage.count)
      #expect(groups.reduce(0) { $0 + $1.counts.planned } == 6)
      #expect(groups.reduce(0) { $0 + $1.counts.concerns } == status.concerns)
      for group in groups {
        #expect(StatusRow.Stage.allCases.reduce(0) { $0 + group.counts[$1] } == group.counts.all)
      }
    }
    #expect(status.auditors.map(\.name) == ["a-lead", "b-lead"])
    #expect(status.auditors.map(\.counts[.started]) == [2, 1])
    #expect(status.groups(by: \.team).map(\.name) == ["", "North", "South"])
    #expect(status.groups(by: \.team).map(\.counts[.recused]) == [0, 0, 1])
  }

  @Test func whatIsNotSignedIsOpen() {
    let open = status(everyStage).open
    #expect(open.map(\.reference) == ["C-02", "C-03", "C-04", "C-05", "C-09", "C-02"])
    #expect(status(everyStage).withConcerns.map(\.reference) == ["C-09"])
  }
}
