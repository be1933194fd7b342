import AuditRules
import Testing

/// Decisions as managers note them: thresholds, proposals and stages, grounds without a joining word, and sources that act on nothing.
@Suite struct ShorthandDecisionTests {
  private func decision(_ text: String) throws -> Occurrence {
    try #require(Rule.named("supervision-decisions-on-file")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "Threshold for PLO met - 3rd relapse in a year",
    "Threshold for s47 not reached; mark is a birthmark",
    "Threshold for a strat not met, school saw no injury",
    "Threshold for CP met - 4 bruises, no explanation",
  ])
  func aThresholdOfAStepIsDecided(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.reason] == .named)
  }

  @Test(arguments: [
    "I support SW's recommendation for step down given 6 clean screens",
    "I endorse the view of FSW that ICPC is needed now",
    "I accept SW's proposal of a CIN plan as dad has left",
    "I agree with Priya's recommendation for respite",
  ])
  func aProposalIsTaken(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.who] == .named)
  }

  @Test(arguments: [
    "I agree with SW's assessment",
    "Mum agrees with SW's recommendation of CP",
  ])
  func anAnalysisIsNot(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] != .named)
  }

  @Test(arguments: [
    "IRO alert to TM on 3/4, reply in 5 wd",
    "Dispute: stage 2 to HoS 4/5",
    "DRP stage 1 raised with TM today",
    "Complaint stage 2 sent to SM on 9 June",
    "Escalation to HoS by Fri",
  ])
  func whatIsTakenFurtherIsDecided(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.who] == .named)
  }

  @Test(arguments: [
    "No visits to dad's pending outcome of trial",
    "No overnight contact w/ nan pending viability",
    "SW to send the report to PGM by Fri, she's now got PR",
    "DS Hall to seize the tablet today, videos thought to be on it",
    "Not closing - still waiting for the DBS",
    "Keep open: awaiting hair strand results",
    "DC Park to take his phone today, texts suspected",
  ])
  func aGroundNeedsNoJoiningWord(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.reason] == .named)
  }

  @Test(arguments: [
    "SW to visit by Friday, pending",
    "FSW to ring the school today, then SW",
    "Close by 3/4",
  ])
  func aDayOrAThingIsNoGround(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.reason] != .named)
  }

  @Test(arguments: [
    "NFA, hospital confirm it is a birthmark",
    "NFA - update from nursery shows he was at home",
    "Close. Probation report 6 mths without an incident",
    "Not stepping down - awaiting CAMHS report",
    "NFA, GP says the rash is eczema",
  ])
  func aSourceDoesNotAct(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.who] != .named)
  }

  @Test(arguments: [
    "Hospital to confirm the date by Fri",
    "Police to report back by Mon as bail ends",
    "Nursery will tell SW by Fri if she is not brought",
  ])
  func whoIsToConfirmActs(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.who] == .named)
  }

  @Test(arguments: [
    "It was agreed in May to refer to CAMHS. FSW has done this.",
    "Agreed last month to seek FGC. This has been done.",
    "It was decided in July to convene a strat. SW did it.",
  ])
  func whatIsOverDecidesNothing(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] != .named)
  }

  @Test(arguments: [
    "It was agreed today to refer to CAMHS. FSW to do this by Fri.",
    "Agreed to seek FGC. SW will do this by 3/4.",
  ])
  func whatIsStillToBeDoneDecides(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named)
  }
}
