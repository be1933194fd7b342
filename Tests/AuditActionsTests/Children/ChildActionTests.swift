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

  @Test(arguments: [
    ("See the child alone", "see  the child alone.", true), ("See the child alone", "See the child", false),
    ("Ring school; ring GP", "ring school, ring gp", true), ("Ring GP", "Ring the GP", false),
  ])
  func howAnActionIsTypedMakesItNoOther(_ one: String, _ other: String, _ isSame: Bool) {
    #expect(ChildAction(text: one).hasWords(of: ChildAction(text: other)) == isSame)
    #expect(ChildAction(text: one, who: "SW").hasWords(of: ChildAction(text: other, who: "sw")) == isSame)
    #expect(!ChildAction(text: one, who: "SW").hasWords(of: ChildAction(text: other)))
    #expect(!ChildAction(text: one, when: "Friday").hasWords(of: ChildAction(text: other, when: "Monday")))
  }

  @Test(
    "who does something is not what is to be done",
    arguments: [
      ("Social worker", true), ("social worker.", true), ("SW", true), ("HV and school nurse", true), ("The IRO", true),
      ("Team manager", true), ("Mother", true),
      ("Social worker to see the child", false), ("Ring mum", false), ("SW visit", false), ("Chronology", false),
      ("Social worker: see her alone", false), ("Core group", false), ("Better school attendance", false),
    ]
  )
  func aRoleAloneSaysTooLittleOfWhat(_ words: String, _ isWhoAlone: Bool) {
    #expect(ChildAction.saysTooLittle(words, of: .what) == isWhoAlone, "\(words)")
    #expect(!ChildAction.saysTooLittle(words, of: .who), "\(words)")
  }

  private static let monday: Day = "2026-11-30"

  @Test(
    "a day that an action only tells of is no day by which it is due, and by when is asked",
    arguments: [
      "SW to write up the visit made on 3 September", "Record what mother said in June",
      "Explain why no meeting was held before 1 May", "Ask school about the bruise seen on Monday",
      "Explain why she was not visited within 10 days", "Record what was said today",
      "SW to ask what happened yesterday", "Tell mother why she was not invited on 12 August",
      "Follow up the visit on 3 May with mother", "Find the assessment dated 3 May", "Chase the referral made in March",
      "SW to see the child by 1 September 2020", "SW to see the child by 31 Feb 2027", "SW to see the child by 31/2",
      "SW to see the child by 1 Nov", "SW to see the child by Friday 5 December",
    ]
  )
  func aDayThatIsToldOfIsNotDue(_ text: String) {
    let action = ChildAction(noted: text, on: Self.monday)
    #expect(action.due == nil && action.missing.contains(.when), "\(action.due?.description ?? "-") \(action.missing)")
  }

  @Test(
    "of several times a deadline leads, and what is to be done on a day is due on it",
    arguments: [
      ("Tell mum why she was not invited on 12 August, by 7 December 2026", "2026-12-07"),
      ("Tell mum why she was not invited on 12 August by 7 December 2026", "2026-12-07"),
      ("Write up the visit of 3 September by Friday", "2026-12-04"), ("SW to visit on 3 December", "2026-12-03"),
      ("Child to be seen on 3 December", "2026-12-03"), ("See that the plan is updated by 4 Dec", "2026-12-04"),
      ("Assessment completed before Friday 4 December 2026", "2026-12-04"), ("SW to visit in January", "2027-01-31"),
      ("SW to visit no later than Mon 7 Dec", "2026-12-07"), ("Ring the school tonight", "2026-11-30"),
      ("Core group due 14/12/2026", "2026-12-14"), ("SW to visit within 48 hours", "2026-12-02"),
      ("Ask about the bruise seen on Monday; SW, by Thursday", "2026-12-03"), ("Health plan in 6 wks", "2027-01-11"),
    ]
  )
  func aDeadlineBeatsADayThatIsToldOf(_ text: String, _ due: String) {
    #expect(ChildAction(noted: text, on: Self.monday).due?.description == due, "\(text)")
  }

  private func named(_ when: String) -> ChildAction {
    ChildAction(noted: "See the child alone at home", who: "SW", when: when, on: Self.monday)
  }

  @Test(arguments: [
    ("Friday 4 December 2026", "2026-12-04"), ("Fri 4 December", "2026-12-04"), ("Mon 7 Dec", "2026-12-07"),
    ("4 December (Friday)", "2026-12-04"), ("4 wks", "2026-12-28"), ("6/52", "2027-01-11"),
    ("Dec 5 2026", "2026-12-05"), ("Dec 25", "2026-12-25"), ("December 25th, 2026", "2026-12-25"),
    ("5/1", "2027-01-05"), ("Fri", "2026-12-04"), ("by Weds", "2026-12-02"), ("tmrw", "2026-12-01"),
    ("tonight", "2026-11-30"), ("in a fortnight", "2026-12-14"), ("w/c 14 Dec", "2026-12-20"),
    ("week commencing 14 December 2026", "2026-12-20"), ("10 working days", "2026-12-14"), ("48hrs", "2026-12-02"),
    ("2 weeks' time", "2026-12-14"), ("end of January", "2027-01-31"), ("Friday 4pm", "2026-12-04"),
    ("5th of December", "2026-12-05"), ("4.12.26", "2026-12-04"), ("this Friday", "2026-12-04"),
    ("within the next 10 days", "2026-12-10"), ("when the father is back", nil), ("before the next core group", nil),
  ])
  func byWhenIsReadAsItIsTyped(_ when: String, _ due: String?) {
    #expect(named(when).due?.description == due, "\(when)")
  }

  @Test(
    "a day that is over, in no calendar or not clear is asked about",
    arguments: [
      ("31/2", .noSuchDay), ("31 June", .noSuchDay), ("12/13", .noSuchDay), ("31 Feb 2027", .noSuchDay),
      ("30/02/2027", .noSuchDay), ("yesterday", .over), ("last week", .over), ("two weeks ago", .over),
      ("last Friday", .over), ("1 September 2020", .over), ("November 2025", .over), ("1 Nov", .withoutYear),
      ("29 Nov", .withoutYear), ("29/11", .withoutYear), ("by 29 Nov", .withoutYear), ("October", .withoutYear),
      ("Friday 5 December", .otherWeekday), ("Mon 8 Dec 2026", .otherWeekday), ("Tues 14/12/2026", .otherWeekday),
    ] as [(String, DayDoubt)]
  )
  func aDayThatCannotBeMeantIsAskedAbout(_ when: String, _ doubt: DayDoubt) {
    let action = named(when)
    #expect(action.due == nil && action.missing == [.when] && action.doubt(on: Self.monday) == doubt, "\(when)")
  }

  @Test(arguments: [
    "TBA", "no date", "never", "not sure", "when possible", "ongoing", "soon", "same day", "5", "to be agreed", "n/a",
  ])
  func theseNameNoTime(_ words: String) { #expect(TimeScale.namesNoTime(words)) }

  @Test(arguments: ["2027", "when the father is back", "before the holidays", "same day as the core group", "Friday"])
  func theseNameATime(_ words: String) { #expect(!TimeScale.namesNoTime(words)) }

  @Test func theDayAsItWasUnderstoodIsReadBack() {
    #expect(
      named("Fri").inWordsWithDay == "See the child alone at home. Who: SW. By when: Fri. Due by 4 December 2026."
    )
    #expect(!named("4 December 2026").inWordsWithDay.contains("Due by"))
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
    #expect(
      plan.say(.childActionCompleted(entry, evidence: "Seen.", on: "2026-04-21"))
        == ["21 April 2026 lies in the future"]
    )
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
    #expect(standing.done == "2026-04-20" && standing.doneOn == nil)
  }

  /// The day on which something was done is another than that on which it was said, where both are known.
  @Test(arguments: [("2026-04-20" as Day, true), ("2026-04-01", true), ("2026-04-21", false)])
  func anActionIsDoneOnTheDayThatIsNamed(day: Day, isKept: Bool) {
    var plan = SamplePlan()
    let entry = AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: 9)
    let event = ActionEvent.childActionCompleted(entry, evidence: "Seen alone.", on: day)
    let objections = plan.standing.objections(to: event, by: "Social worker", at: Moment(day: "2026-04-20", text: ""))
    #expect(objections.map(\.part) == (isKept ? [] : [.day]))
    guard isKept else { return }
    #expect(plan.say(event, by: "Social worker") == [])
    #expect(plan.standing.followUp.standing(ofAction: entry).done == day)
  }

  @Test func whatIsWrongWithAnActIsSaidOfItsPart() {
    let plan = SamplePlan()
    let entry = AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: 9)
    let moment = Moment(day: "2026-04-20", text: "")
    let event = ActionEvent.childActionCompleted(entry, evidence: "n/a", on: "2027-01-01")
    let parts = plan.standing.objections(to: event, by: "", at: moment).map(\.part)
    #expect(parts == [.role, .words, .day])
    #expect(plan.standing.objections(to: .childActionVerified(entry), by: "Head", at: moment).map(\.part) == [nil])
  }
}
