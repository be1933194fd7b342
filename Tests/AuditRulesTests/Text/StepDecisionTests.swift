import AuditRules
import Testing

/// Decisions that are the name of a step, taken or refused, and those about where a child lives; and what only looks like one.
@Suite struct StepDecisionTests {
  private func decision(_ text: String) throws -> Occurrence {
    try #require(Rule.named("supervision-decisions-on-file")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "No initial conference; child in need", "No conference", "No legal planning meeting", "No ICPC", "No section 47",
    "No strategy discussion needed", "No conference for now", "No further strategy discussion unless he returns",
    "No family group conference at this point", "No professionals meeting because school holds one",
    "No referral to MARAC",
  ])
  func aStepIsRefusedByItsName(_ text: String) throws { #expect(try decision(text).aspects[.decision] == .named) }

  @Test(arguments: [
    "No conference held", "No strategy discussion on file", "No conference since May",
    "No meeting took place", "No visits recorded", "No change", "No concerns",
    "No conference date yet", "No referral received from school", "Any conference? None known",
  ])
  func whatThereIsNotIsNoDecision(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test(arguments: [
    "No parenting assessment, nan has one", "No family group conference, dad is in prison",
    "No professionals meeting, school has a counsellor", "No viability assessment, aunt is already approved as a carer",
    "No professionals meeting, school has got one",
  ])
  func aRefusedStepAndHowSomebodyElseStands(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named)
  }

  @Test(arguments: [
    "No parenting assessment, nan has one", "No family group conference, dad is in prison",
    "No professionals meeting, school has one",
  ])
  func howSomebodyElseStandsIsTheGround(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.reason] == .named && found.aspects[.who] != .named)
  }

  @Test(arguments: [
    "No conference held, nan has one", "No meeting, it was cancelled",
    "No conference, mum was not told", "No change, nan has one", "No visit, nan has one recorded",
  ])
  func whatCameOfAStepIsNoRefusal(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test(arguments: [
    "Family group conference", "Initial conference", "Review conference in March", "Pre-birth assessment",
    "Child protection medical today", "Joint section 47 enquiry", "Legal planning meeting; mum to be told",
    "Parenting assessment with both parents",
  ])
  func aStepIsTakenByItsName(_ text: String) throws { #expect(try decision(text).aspects[.decision] == .named) }

  @Test(arguments: [
    "Initial conference: mother attended", "Family group conference was helpful", "Case discussion",
    "Reflective discussion", "Group supervision", "Strategy discussion held",
    "Meeting with school went well",
  ])
  func aHeadingOrNewsOfAStepIsNone(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test(arguments: [
    "PLO, as nothing has shifted since July", "ICPC because he was hit again",
    "Legal planning meeting given the second fracture", "Strategy discussion, as mum has gone back to him",
  ])
  func aStepAndItsGround(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.reason] == .named)
  }

  @Test(arguments: [
    "J stays at nan's until the police have spoken to him", "K remains with grandmother until the conference",
    "The children stay with their aunt pending the assessment", "He stays where he is unless dad is released",
    "Both remain with foster carers until court decides",
  ])
  func whereAChildLivesUntilSomethingIsDecided(_ text: String) throws {
    #expect(try decision(text).aspects[.decision] == .named)
  }

  @Test(arguments: [
    "K remains with grandmother and is settled",
    "K remains in hospital until the doctors let her go",
    "Mum stays at her sister's until the flat is ready",
    "He stays up until midnight",
  ])
  func whereSomebodyIsIsNews(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test(arguments: [
    "Agreed with plan of action", "Agree with plan", "Agreed with the plan of action.", "Agreed plan of action",
  ])
  func toAgreeWithAPlanDecidesNothing(_ text: String) throws {
    #expect(try decision(text).aspects[.decision] != .named)
  }

  @Test(arguments: ["Agreed with plan to close the case", "Agreed with plan: SW to visit weekly"])
  func toAgreeAndSayWhatDecides(_ text: String) throws { #expect(try decision(text).aspects[.decision] == .named) }

  @Test(arguments: [
    "No further action: stepfather left on 2 Nov and mother has a non-mol, SW to shut by Friday",
    "No further action: threshold not met",
    "Reallocate - SW on leave, TM by Monday", "Reallocate – W-12 off sick", "Reallocate - W-12 off sick, TM by Monday",
  ])
  func whatStandsBehindItIsItsGround(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.reason] == .named)
  }

  @Test(arguments: ["Action: chronology, SW", "Reallocate – TM to do by Monday", "Reallocate - SW update by Friday"])
  func aFieldOrATaskIsNoGround(_ text: String) throws { #expect(try decision(text).aspects[.reason] != .named) }

  private func views(_ text: String) throws -> Occurrence {
    try #require(Rule.named("childs-views-evidenced")?.occurrence(forText: text))
  }

  @Test(arguments: ["Leila: nothing to say today thanks", "Leila: nah, go away please", "Ollie: ok bye"])
  func whatANamedChildSaysToSomebodyIsTheChilds(_ text: String) throws {
    #expect(try views(text).aspects[.words] == .named)
  }

  @Test(arguments: [
    "Leila: settled, no concerns", "Mum: fine thanks", "School: all good thanks", "Views: nothing to add, thanks",
    "Leila: nothing to report",
  ])
  func anAccountOfAChildIsNot(_ text: String) throws { #expect(try views(text).aspects[.words] != .named) }
}
