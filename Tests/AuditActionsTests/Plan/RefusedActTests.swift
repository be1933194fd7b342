import AuditRules
import Testing

@testable import AuditActions

@Suite struct RefusedActTests {
  private func refused(
    _ event: (ActionNumber) -> ActionEvent,
    _ number: String,
    by role: String = "QA lead",
    on day: Day = "2026-06-10"
  ) throws -> [String] {
    var sample = try SamplePlan.everyState()
    let before = sample.standing
    let objections = sample.say(event(try SamplePlan.number(number)), by: role, on: day)
    if !objections.isEmpty { #expect(sample.standing == before) }
    return objections
  }

  @Test(arguments: [
    "Service manager", "service  Manager.", "Head; service manager", "QA lead and Service Manager",
  ])
  func theOwnerDoesNotVerify(_ role: String) throws {
    let said = try refused({ .verified($0, impact: "Much.") }, "1.2", by: role)
    #expect(said == ["the verifier of action 1.2 is its owner, or who completed it"])
  }

  @Test(arguments: ["Nothing on file.", "None seen.", "No record on the file", "No concerns noted on file"])
  func thatNothingIsOnTheFileIsEvidence(_ text: String) throws {
    #expect(try refused({ .completed($0, evidence: text) }, "1.1").isEmpty == !EmptyWords.giveNoReason(text))
    #expect(!EmptyWords.giveNoReason(text))
  }

  @Test(arguments: ["None.", "n/a", "Nothing to add", "No comment on the file", "-", "as above", "No concerns"])
  func whatSaysNothingIsNoReason(_ text: String) { #expect(EmptyWords.giveNoReason(text)) }

  @Test(
    "a role is the same however it is written",
    arguments: [
      ("QA lead", "Q.A. lead"), ("QA lead", "QAlead"), ("QA lead", "The QA lead"), ("QA lead", "qa  lead"),
      ("QA lead", "QA-lead"), ("QA lead", "QA\u{A0}Lead."), ("QA lead", "a QA lead"),
      ("QA lead", "Head, the Q.A. lead"),
      ("QA lead", "Head & QA-lead"), ("QA lead", "Head;QAlead"),
      ("Head of assessment and QA", "head of assessment & QA"),
      ("Service manager, contact and referral", "service manager (contact & referral)"),
      ("Service manager, contact and referral", "Head / Service Manager, contact and referral"),
      ("Service manager", "QA lead, service manager and head of service"), ("Head", "QA and head"),
    ]
  )
  func oneRole(_ first: String, _ second: String) {
    #expect(People.share(first, second))
    #expect(People.share(second, first))
  }

  @Test(
    "different roles stay different",
    arguments: [
      ("Service manager", "Service manager, contact and referral"), ("QA lead", "Quality assurance lead"),
      ("Service manager, child protection", "Service manager, contact and referral"),
      ("Service manager, duty and assessment", "Service manager, contact and assessment"),
      ("Duty and assessment manager", "Contact and assessment manager"), ("Head of information", "Head of assessment"),
      ("Team manager, A", "Team manager, B"), ("A-team manager", "Team manager"), ("Head, QA lead", "QA; deputy"),
      ("", " ."), ("and", "&"), ("Director", "Directors' office"),
    ]
  )
  func differentRoles(_ first: String, _ second: String) {
    #expect(!People.share(first, second))
    #expect(!People.share(second, first))
  }

  @Test func whoCompletedItDoesNotVerifyEither() throws {
    var sample = try SamplePlan.everyState()
    let number = try SamplePlan.number("P1.1")
    #expect(sample.say(.completed(number, evidence: "Minutes"), by: "Deputy", on: "2026-06-01") == [])
    #expect(sample.say(.verified(number, impact: nil), by: "deputy", on: "2026-06-02").count == 1)
    #expect(sample.say(.verified(number, impact: nil), by: "QA lead", on: "2026-06-02") == [])
  }

  @Test(arguments: ["1.1", "1.3", "1.4", "1.5", "2.1"]) func onlyWhatIsDoneIsVerified(_ number: String) throws {
    let said = try refused({ .verified($0, impact: nil) }, number, by: "Auditor")
    #expect(said == ["action \(number) has nothing to verify"])
  }

  @Test func completingNeedsEvidenceAndAnOpenAction() throws {
    #expect(try refused({ .completed($0, evidence: " \n") }, "1.1") == ["the evidence is empty"])
    #expect(try refused({ .completed($0, evidence: "n/a") }, "1.1") == ["the evidence says too little to be kept"])
    #expect(
      try refused({ .completed($0, evidence: "") }, "1.3")
        == ["the evidence is empty", "action 1.3 is verified: it cannot be completed"]
    )
  }

  @Test func anActionHasTextOwnerAndTimeScale() throws {
    let scale = TimeScale(written: " ")
    let said = try refused(
      { .actionAdded(NewAction(number: $0, text: "", person: " ", timeScale: scale)) },
      "1.6",
      by: ""
    )
    #expect(
      said == [
        "nobody is named who says so", "action 1.6 is empty", "action 1.6 has no owner", "action 1.6 has no time scale",
      ]
    )
  }

  @Test(arguments: ["n/a", "None", "x"]) func nobodyAndNoDayAreNoOwnerAndNoTimeScale(_ typed: String) throws {
    let action = { NewAction(number: $0, text: "Do.", person: typed, timeScale: TimeScale(written: typed)) }
    #expect(
      try refused({ .actionAdded(action($0)) }, "1.6") == ["action 1.6 has no owner", "action 1.6 has no time scale"]
    )
    let other = { NewAction(number: $0, text: "Do.", person: "QA", timeScale: TimeScale(written: "Dec 2026")) }
    #expect(try refused({ .actionAdded(other($0)) }, "1.6") == [])
  }

  @Test(arguments: ["none", "N/A", "no", "not known yet", "None so far."])
  func whatChangedNothingIsNoImpact(_ impact: String) throws {
    let said = ["the impact says too little to be kept"]
    #expect(try refused({ .verified($0, impact: impact) }, "1.2", by: "Auditor") == said)
    #expect(try refused({ .verified($0, impact: "No child waits any more.") }, "1.2", by: "Auditor") == [])
  }

  @Test func whatIsWithdrawnIsSaidToBeSoAlready() throws {
    let sample = try SamplePlan.everyState()
    func said(_ number: String, _ event: (ActionNumber) -> ActionEvent) throws -> [ActionObjection] {
      let moment = Moment(day: "2026-06-10", text: "")
      return sample.standing.objections(to: event(try SamplePlan.number(number)), by: "QA lead", at: moment)
    }
    let again = try said("2.1") { .withdrawn($0, reason: "Overtaken.") }
    #expect(again.map(\.what) == ["action 2.1 is withdrawn already"])
    #expect(again.map(\.hint) == ["There is nothing to do."])
    let verified = try said("1.3") { .completed($0, evidence: "Form 9") }
    #expect(verified.map(\.hint) == ["There is nothing left to do."])
    let done = try said("1.2") { .completed($0, evidence: "Form 9") }
    #expect(done.first?.hint.hasPrefix("Somebody else verifies it") == true)
    #expect(try said("2.1") { .completed($0, evidence: "Form 9") }.first?.hint.hasPrefix("Re-open it first") == true)
  }

  @Test func numbersComeInTurn() throws {
    let scale = TimeScale(written: "Dec 2026")
    func add(_ number: ActionNumber) -> ActionEvent {
      .actionAdded(NewAction(number: number, text: "Do.", person: "Head", timeScale: scale))
    }
    #expect(try refused(add, "1.7") == ["action 1.7 is not the next one"])
    #expect(try refused(add, "4.1") == ["there is no area 4"])
    #expect(try refused(add, "2.2") == [])
    #expect(
      try refused({ .areaAdded(NewArea(number: $0.area, area: "", source: .summary("2025-H2"))) }, "4.1")
        == ["the area for development is empty", "area 4 is not the next one"]
    )
  }

  @Test func anUnknownNumberSaysWhichThereAre() throws {
    let sample = try SamplePlan.everyState()
    let objections = sample.standing.objections(
      to: .completed(try SamplePlan.number("1.9"), evidence: "x"),
      by: "Head",
      at: Moment(day: "2026-06-10", text: "")
    )
    #expect(objections.map(\.what) == ["there is no action 1.9"])
    #expect(objections.map(\.hint) == ["There are: 1.1, 1.2, 1.3, 1.4, 1.5."])
    #expect(sample.standing.unknown(try SamplePlan.some(AreaNumber("9"))).hint == "There are: P1, 1, 2.")
    var small = SamplePlan()
    try small.area("Contacts wait.", [])
    #expect(small.standing.unknown(try SamplePlan.some(AreaNumber("9"))).hint == "There is: 1.")
    #expect(PlanStanding().unknown(try SamplePlan.number("1.1")).hint == "The plan has no area yet.")
  }

  @Test func reasonsAndDaysAreHeldToSense() throws {
    #expect(
      try refused({ .riskAccepted($0, until: "2026-06-09", reason: "") }, "1.1")
        == ["the reason is empty", "a risk cannot be accepted until 2026-06-09, which is past"]
    )
    #expect(try refused({ .riskAccepted($0, until: "2026-06-10", reason: "Money") }, "1.1") == [])
    #expect(try refused({ .riskAccepted($0, until: "2027-06-10", reason: "Money") }, "1.5") == [])
    #expect(try refused({ .riskAccepted($0, until: "2027-06-10", reason: "Money") }, "1.3").count == 1)
    #expect(try refused({ .reopened($0, reason: "Blank") }, "1.1").count == 1)
    #expect(try refused({ .withdrawn($0, reason: "Overtaken") }, "1.3").count == 1)
    #expect(try refused({ .withdrawn($0, reason: "") }, "1.1") == ["the reason is empty"])
    #expect(try refused({ .updated(ActionUpdate(number: $0)) }, "1.1") == ["nothing new is said of action 1.1"])
    #expect(try refused({ .updated(ActionUpdate(number: $0, note: "Late")) }, "1.3").count == 1)
    #expect(
      try refused(
        { .updated(ActionUpdate(number: $0, note: " ", person: "", timeScale: TimeScale(written: " "))) },
        "1.1"
      ) == ["the note is empty", "the owner is empty", "the time scale is empty"]
    )
  }

  @Test func whatCameAfterAuditsIsHeldToSense() {
    var sample = SamplePlan()
    let name = AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: 9)
    #expect(sample.say(.concernAnswered(name, .actedOn, on: "2026-04-21")) == ["2026-04-21 lies in the future"])
    #expect(sample.say(.roundReopened("r1", reason: "")) == ["the reason is empty", "the round is not closed"])
    #expect(sample.say(.roundClosed("r1")) == [])
    #expect(sample.say(.roundClosed("r1")).count == 1)
    #expect(sample.say(.roundReopened("r1", reason: "A file came late.")) == [])
    #expect(sample.say(.roundClosed("r1")) == [])
    let file = CaseOfRound(round: "r1", case: "C-01")
    #expect(sample.say(.inspectorsGraded(file, .good, on: "2026-04-21")) == ["2026-04-21 lies in the future"])
    #expect(sample.say(.practiceReleased(name, text: "")) == ["what may be quoted is empty"])
    #expect(sample.say(.practiceTakenBack(name, reason: "it was another child")) == ["the note is not released"])
  }
}
