import AuditRules
import Testing

/// Decisions in a reviewing officer's notes: what somebody asked for, what was agreed after talk, the step behind a finding, and the
/// one thing that changes.
@Suite struct ReviewingOfficerDecisionTests {
  private func decision(_ text: String) throws -> Occurrence {
    try #require(Rule.named("supervision-decisions-on-file")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "B asked to live with his aunt.", "Dad asked to change IRO.", "B has asked to see the letter",
    "B asked to meet me.",
    "Nan asked to move out of the hostel", "IRO asked to be told of moves", "Outcome: concerns not substantiated",
    "Outcome: no concerns remain", "Awaiting legal view", "awaiting DBS check", "Case discussed with TM who agrees",
    "Discussed with HoS whether TM agrees to close", "No change to plan", "Plan as is", "Continue plan",
    "Discussed with TM who agrees with SW", "Sat with nan to discuss the move",
  ])
  func nothingIsDecided(_ text: String) throws {
    #expect(try decision(text).aspects[.decision] != .named)
  }

  @Test(arguments: [
    "SW asked to finish genogram by 4/5", "Dad asked to leave the home by Friday",
    "Mum has been asked to sign the agreement",
    "Discussed with SM who agrees respite with nan", "Discussed w/ legal, who advise we apply for an EPO",
    "Talked through with IRO who supports step down from May", "Disc with HoS - HoS agrees closure",
    "SM spoken to and agrees to fund 4 wks nursery", "TM has agreed aunt's placement", "TM happy with transfer",
    "Consulted SM, he agrees PLO", "Agreed with SM: placement with aunt",
    "Outcome of assessment: risk has gone down since uncle moved out; CIN", "Outcome: unsubstantiated, CP plan",
    "Substantiated, risk remains. ICPC", "Assessment complete. CIN.", "Concerns continue: LPM", "Result: CP plan",
    "Risk too great with dad; s20", "Not substantiated, close", "Stay at same nursery - Ava has one friend there",
    "No changes to plan apart from dentist referral", "No change other than OT ref by HV",
    "Agreed to continue with no change to actions except add optician", "Continue current plan plus FSW from Tues",
    "Plan as is + FSW to add bath time",
  ])
  func somethingIs(_ text: String) throws { #expect(try decision(text).aspects[.decision] == .named) }

  @Test(arguments: [
    "TM agrees placement with aunt - hostel has closed and B asked to go there",
    "Stay at same nursery - Ava has one friend there", "Not substantiated, close", "Risk too great with dad; s20",
  ])
  func theGroundStandsBesideIt(_ text: String) throws { #expect(try decision(text).aspects[.reason] == .named) }

  @Test(arguments: ["Plan as is + FSW to add bath time", "Agreed with SM: placement with aunt", "S47 complete. ICPC."])
  func theDecisionIsNotItsOwnGround(_ text: String) throws { #expect(try decision(text).aspects[.reason] != .named) }

  @Test(arguments: [
    "Consulted SM, he agrees PLO", "Discussed with SM who agrees respite with nan", "TM has agreed aunt's placement",
  ])
  func whoAgreedIsNamed(_ text: String) throws { #expect(try decision(text).aspects[.who] == .named) }

  @Test func aSittingIsNoDay() throws {
    #expect(try decision("Sat with nan to discuss the move").aspects[.when] != .named)
    #expect(try decision("SW to visit with police on Sat").aspects[.when] == .named)
  }
}
