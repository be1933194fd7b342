import AuditRules
import Testing

@testable import AuditActions

/// What came after the audits: how concerns ended, and in which words good practice may be quoted.
@Suite struct FollowUpTests {
  private func name(_ number: Int, _ reference: String = "C-01") -> AuditEntryName {
    AuditEntryName(round: "r1", case: reference, auditor: "a-lead", number: number)
  }

  @Test func concernsAreCountedByHowTheyEnded() {
    var plan = SamplePlan()
    plan.say(.concernAnswered(name(1), .actedOn, on: "2026-04-20"))
    plan.say(.concernAnswered(name(2), .alreadyKnown, on: "2026-04-20"))
    plan.say(.concernAnswered(name(3), .alreadyKnown, on: "2026-04-20"))
    plan.say(.concernAnswered(name(4), .noRiskFound, on: "2026-04-20"))
    let endings = ConcernEndings(of: (1...6).map { name($0) }, in: plan.standing.followUp)
    #expect((endings.actedOn, endings.alreadyKnown, endings.noRiskFound, endings.unanswered) == (1, 2, 1, 2))
    #expect(endings.raised == 6)
  }

  @Test func theLastWordOnAConcernCountsAndWhatWasNotRaisedDoesNot() {
    var plan = SamplePlan()
    plan.say(.concernAnswered(name(1), .noRiskFound, on: "2026-04-20"))
    plan.say(.concernAnswered(name(1), .actedOn, on: "2026-04-20"))
    plan.say(.concernAnswered(name(9), .actedOn, on: "2026-04-20"))
    let endings = ConcernEndings(of: [name(1), name(1, "C-02")], in: plan.standing.followUp)
    #expect((endings.actedOn, endings.noRiskFound, endings.unanswered, endings.raised) == (1, 0, 1, 2))
    #expect(ConcernEndings(of: [], in: plan.standing.followUp).raised == 0)
  }

  @Test func aConcernIsAcknowledgedOnceAndOpenUntilItEnds() {
    var plan = SamplePlan()
    #expect(plan.standing.followUp.standing(of: name(1)) == .unacknowledged)
    #expect(plan.say(.concernAcknowledged(name(1)), by: "Head of service") == [])
    guard case .acknowledged(let known) = plan.standing.followUp.standing(of: name(1)) else {
      Issue.record("nobody knows of it")
      return
    }
    #expect(known.by == "Head of service" && plan.standing.followUp.standing(of: name(1)).isOpen)
    let again = plan.say(.concernAcknowledged(name(1)), by: "Duty manager")
    #expect(again.first?.hasPrefix("the concern is acknowledged already, by Head of service on ") == true)
    #expect(plan.say(.concernAnswered(name(1), .actedOn, on: "2026-04-20")) == [])
    #expect(!plan.standing.followUp.standing(of: name(1)).isOpen)
    // One that ended without an acknowledgement needs none.
    #expect(plan.say(.concernAnswered(name(2), .noRiskFound, on: "2026-04-20")) == [])
    let late = plan.say(.concernAcknowledged(name(2)))
    #expect(late == ["the concern has ended: looked into, no risk found, 20 April 2026"])
  }

  @Test func aRoundIsClosedOnce() {
    var plan = SamplePlan()
    #expect(plan.say(.roundClosed("r1")) == [])
    #expect(plan.standing.followUp.closings["r1"]?.inWords == "on 20 April 2026 by QA lead")
    #expect(plan.say(.roundClosed("r1")) == ["the round is closed already, on 20 April 2026 by QA lead"])
    #expect(plan.say(.roundClosed("r2")) == [])
  }

  @Test(arguments: [
    ("A worker played the child's own game.", []), ("Case c-01 was read to the child.", ["the words name the case"]),
    ("C-012 is another reference that begins so.", ["the words name the case"]), ("C-02 did as well.", []),
    ("Seen on 2026-03-09.", ["the words give a date"]), ("Seen on 9/3/26.", ["the words give a date"]),
    ("Seen on 09/03/2026.", ["the words give a date"]), ("Seen 3/4 of the time.", []), ("Form 2026-03 is new.", []),
    ("C-01 on 2026-3-9.", ["the words name the case", "the words give a date"]),
  ])
  func wordsThatTellWhichChildItIsAreRefused(_ text: String, _ expected: [String]) {
    #expect(PracticeWording.objections(to: text, of: name(1)).map(\.what) == expected)
  }

  @Test func actsThatFollowOneAnotherAreLookedAtInTheirOrder() throws {
    let standing = PlanStanding()
    let area = try #require(AreaNumber(1))
    func action(_ number: Int, _ text: String = "Train.") throws -> ActionEvent {
      .actionAdded(
        NewAction(
          number: try #require(ActionNumber(area, number)),
          text: text,
          person: "QA lead",
          timeScale: TimeScale("Dec 2026", addedOn: "2026-04-20")
        )
      )
    }
    let added = ActionEvent.areaAdded(NewArea(number: area, area: "Plans.", source: .summary("2026-H1")))
    let moment = Moment(day: "2026-04-20", text: "")
    func objections(_ events: [ActionEvent]) -> [String] {
      standing.objections(to: events, by: "QA lead", at: moment).map(\.what)
    }
    #expect(objections([added, try action(1), try action(2)]) == [])
    #expect(objections([added, try action(1, " "), try action(2)]) == ["action 1.1 is empty"])
    #expect(objections([added, try action(2)]) == ["action 1.2 is not the next one"])
    #expect(objections([try action(1)]) == ["there is no area 1"])
    #expect(standing.plan.all.isEmpty)
  }

  @Test func aTimeScaleWithoutADayIsKnown() {
    for (text, isWithout) in [("Dec 2026", false), ("From April 2026", false), ("Ongoing", true), ("Soon", true)] {
      #expect(TimeScale(text, addedOn: "2026-04-20").isWithoutDay == isWithout, "\(text)")
    }
  }
}
