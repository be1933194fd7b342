import AuditActions
import AuditReports
import AuditRules
import AuditTestSupport
import Testing

/// The page of actions for single children.
@Suite struct ChildActionsReportTests {
  private static func report(on day: Day, overdueOnly: Bool = false) -> ChildActionsReport {
    var standing = PlanStanding()
    let moment = Moment(day: "2026-09-20", text: "")
    func name(_ reference: String) -> AuditEntryName {
      AuditEntryName(round: "r1", case: reference, auditor: "a-lead", number: 9)
    }
    for reference in ["C-03", "C-04"] {
      standing.apply(.childActionCompleted(name(reference), evidence: "Under visits."), by: "Worker", at: moment)
    }
    standing.apply(.childActionVerified(name("C-04")), by: "Manager", at: moment)
    let actions: [(String, String, Day?)] = [
      ("C-01", "North", "2026-09-10"), ("C-02", "North", nil), ("C-03", "South", "2026-09-10"),
      ("C-04", "", "2026-09-10"),
      ("C-05", "South", "2026-09-30"),
    ]
    return ChildActionsReport(
      actions.map { reference, team, due in
        ChildActionsReport.Row(
          name: name(reference),
          action: ChildAction(text: "See \(reference) alone", due: due),
          team: team,
          standing: standing.followUp.standing(ofAction: name(reference))
        )
      },
      on: day,
      overdueOnly: overdueOnly
    )
  }

  @Test func eachActionStandsUnderOneHeadingAndTheTeamsAddUp() throws {
    let report = Self.report(on: "2026-09-21")
    let text = report.text(width: 200)
    #expect(text.contains("5 actions for 5 files: 3 open, 1 of them overdue; 2 done, 1 of them verified."))
    #expect(report.page.sections.map(\.id) == ["teams", "overdue", "open", "done", "verified"])
    #expect(text.contains("See C-01 alone. Due by 10 September 2026, overdue by 11 days."))
    #expect(text.contains("See C-02 alone. No day by which it is due."))
    #expect(
      text.contains("Done, says Worker on 20 September 2026: Under visits. Verified on 20 September 2026 by Manager.")
    )
    #expect(text.contains("team not recorded"))
    #expect(report.rows.map { $0[7] } == ["open", "open", "done", "verified", "open"])
    #expect(WellFormedPage(report.html()) != nil)
    #expect(try report.json().contains("caseaudit-child-actions/1"))
  }

  @Test func whatTwoAuditsSayInTheSameWordsIsSaidToBeTheSame() {
    func row(
      _ reference: String,
      _ auditor: String,
      _ number: Int,
      _ text: String,
      due: Day? = nil,
      round: String = "r1"
    )
      -> ChildActionsReport.Row
    {
      ChildActionsReport.Row(
        name: AuditEntryName(round: round, case: reference, auditor: auditor, number: number),
        action: ChildAction(text: text, due: due),
        team: "North",
        standing: ChildActionStanding()
      )
    }
    func text(_ rows: [ChildActionsReport.Row]) -> String {
      ChildActionsReport(rows, on: "2026-09-21").text(width: 300).replacing("\u{A0}", with: " ")
    }
    let first = row("C-01", "a-lead", 9, "See her alone")
    let alike = text([first, row("C-01", "b-lead", 12, "see her alone."), row("C-02", "b-lead", 9, "See her alone")])
    #expect(alike.contains("One of them says what another of the same case says; each has to be said to be done."))
    #expect(alike.contains("The same is noted as number 12.") && alike.contains("The same is noted as number 9."))
    let elsewhere = text([
      first, row("C-01", "a-lead", 4, "See her alone", round: "r2"), row("C-01", "c", 5, "See her alone"),
    ])
    #expect(elsewhere.contains("2 of them say what another") && elsewhere.contains("number 4 of round r2"))
    for other in [row("C-01", "b-lead", 12, "See her"), row("C-01", "b-lead", 12, "See her alone", due: "2026-10-01")] {
      let apart = text([first, other])
      #expect(!apart.contains("what another of the same case") && !apart.contains("The same is noted"))
    }
  }

  @Test func theDayOnWhichItWasDoneIsSaidBesideTheOneOnWhichThatWasSaid() {
    var plan = PlanStanding()
    let name = AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: 9)
    let moment = Moment(day: "2026-09-20", text: "")
    plan.apply(.childActionCompleted(name, evidence: "Under visits", on: "2026-09-18"), by: "Worker", at: moment)
    plan.apply(.childActionVerified(name), by: "Manager", at: moment)
    #expect(
      ChildActionsReport.history(of: plan.followUp.standing(ofAction: name)) == [
        "Done on 18 September 2026, says Worker on 20 September 2026: Under visits.",
        "Verified on 20 September 2026 by Manager.",
      ]
    )
    #expect(ChildActionsReport.history(of: ChildActionStanding()).isEmpty)
  }

  @Test func onlyWhatIsOverdueCanBeListed() {
    let report = Self.report(on: "2026-09-21", overdueOnly: true)
    #expect(report.page.sections.map(\.id) == ["teams", "overdue"])
    #expect(report.rows.map { $0[1] } == ["C-01"] && report.rows.first?.last == "11")
    #expect(Self.report(on: "2026-09-10", overdueOnly: true).rows.isEmpty)
    #expect(ChildActionsReport([], on: "2026-09-10").text().contains("No signed audit has an action for its child."))
  }
}
