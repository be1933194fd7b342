import AuditRules
import Testing

@testable import AuditActions

/// What an action for one child says, and what it leaves open.
@Suite struct ChildActionTests {
  private static let friday: Day = "2026-09-18"

  @Test(arguments: [
    ("Social worker to see the child alone at home by 25 September", "2026-09-25"),
    ("Ring the school today", "2026-09-18"), ("Ring the school, tomorrow at the latest", "2026-09-19"),
    ("Visit within 10 days", "2026-09-28"), ("IRO to bring the review forward, by Monday", "2026-09-21"),
    ("Core group before Friday", "2026-09-25"), ("Chronology by 30/9/2026", "2026-09-30"),
    ("Strategy discussion in two weeks", "2026-10-02"), ("Review by the end of October 2026", "2026-10-31"),
    ("Follow up the visit of 3 May with the mother", nil), ("May be asked again", nil), ("See the child", nil),
    ("Close by 3 September 2026", nil), ("10 days", "2026-09-28"), ("See 10 days", nil),
  ])
  func theDayByWhichItIsDueIsReadFromItsWords(_ text: String, _ due: String?) {
    #expect(ChildAction(noted: text, on: Self.friday).due?.description == due, "\(text)")
  }

  @Test func whatIsLeftOpenIsAskedForOnceAndCanStayOpen() {
    let bare = ChildAction(noted: "See the child alone at home and ask what she wants", on: Self.friday)
    #expect(bare.missing == [.who, .when])
    let who = bare.naming(.who, as: "Ms B's social worker", on: Self.friday)
    #expect(who.missing == [.when] && who.due == nil)
    let both = who.naming(.when, as: "by Friday", on: Self.friday)
    #expect(both.missing == [] && both.due == "2026-09-25")
    #expect(
      both.inWords
        == "See the child alone at home and ask what she wants. Who: Ms B's social worker. By when: Friday."
    )
    // A time that is no day is a time all the same.
    #expect(who.naming(.when, as: "when the father is back", on: Self.friday).missing == [])
    #expect(ChildAction(noted: "Follow up", on: nil).missing.first == .what)
    let what = ChildAction(noted: "Follow up", on: nil).naming(
      .what,
      as: "the health visitor's referral of May",
      on: nil
    )
    #expect(what.text == "Follow up: the health visitor's referral of May")
  }

  @Test func anActionThatSaysAllIsAskedNothing() {
    let whole = ChildAction(
      noted: "The social worker visits and sees the child alone in her bedroom by 25 September 2026",
      on: Self.friday
    )
    #expect(whole.missing == [])
  }

  @Test func anActionIsDoneAndThenVerifiedBySomebodyElse() {
    var plan = SamplePlan()
    let entry = AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: 9)
    let action = ChildAction(text: "See the child alone", due: "2026-04-10")
    #expect(plan.standing.followUp.standing(ofAction: entry).daysOverdue(action, on: "2026-04-20") == 10)
    #expect(plan.standing.followUp.standing(ofAction: entry).daysOverdue(action, on: "2026-04-10") == nil)
    #expect(plan.say(.childActionVerified(entry)) == ["the action is not done yet"])
    #expect(plan.say(.childActionCompleted(entry, evidence: " ")) == ["the evidence is empty"])
    #expect(plan.say(.childActionCompleted(entry, evidence: "Under visits."), by: "Social worker") == [])
    #expect(
      plan.say(.childActionCompleted(entry, evidence: "Again."), by: "Team manager") == ["the action is done already"]
    )
    #expect(
      plan.say(.childActionVerified(entry), by: "the social worker") == ["who verifies the action said that it is done"]
    )
    #expect(plan.say(.childActionVerified(entry), by: "Team manager") == [])
    #expect(plan.say(.childActionVerified(entry), by: "QA lead") == ["the action was verified on 20 April 2026"])
    let standing = plan.standing.followUp.standing(ofAction: entry)
    #expect(!standing.isOpen && standing.daysOverdue(action, on: "2026-05-20") == nil)
    #expect(standing.verification?.by == "Team manager" && standing.completion?.text == "Under visits.")
  }
}
