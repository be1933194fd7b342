import AuditRules
import Testing

/// Decisions in the form of notes, whose they are and why, and the news that stands in the same form.
@Suite struct NotedDecisionTests {
  private func decision(_ text: String) throws -> Occurrence {
    try #require(Rule.named("supervision-decisions-on-file")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "Stepping up: second overdose", "Stepping down: no incidents since June", "Closing - family moved to Kent",
    "Transferring to Kent", "Issuing. Third injury.", "Pausing overnights: dad's bail", "Reopening the assessment",
    "Extending to 12 months",
  ])
  func whatIsUnderWayIsDecided(_ text: String) throws { #expect(try decision(text).aspects[.decision] == .named) }

  @Test(arguments: [
    "Closing doors upsets him", "Transferring in from Kent", "Keeping well", "Issuing threats to staff was Kian",
    "Starting to talk more", "Ending the day in tears is common",
  ])
  func whatOnlyGoesOnIsNot(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test(arguments: [
    "Nan's SG assessment stops here. She's had a stroke.", "Respite starts again in May", "Sessions stop now",
    "Transport ends Friday, he can walk", "Monitoring stays weekly until the trial", "CP visits stay at ten days",
    "The parenting assessment resumes", "Support ends in May",
  ])
  func whatBecomesOfAThingIsDecided(_ text: String) throws { #expect(try decision(text).aspects[.decision] == .named) }

  @Test(arguments: [
    "Contact ends in tears", "When contact stops he cries", "Contact starts well", "Support ends in tears",
    "Plan starts well", "Mum says respite stops her coping",
  ])
  func howAThingGoesIsNot(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test(arguments: [
    "Respite: no", "Overnights - yes from May", "Taxi: no, he can walk", "Short breaks: no", "Holiday in Spain: yes",
    "Overnights at nan's: no", "No to resi",
  ])
  func aRequestAndItsAnswer(_ text: String) throws { #expect(try decision(text).aspects[.decision] == .named) }

  @Test(arguments: ["Seen alone: no", "Siblings: no", "Respite used: no", "No to both", "Any concerns: no"])
  func aFormsQuestionAndItsAnswer(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test(arguments: [
    "Josie: FGC referral; me: panel paperwork", "Priya: chronology", "Harj: legal gateway form", "Me: minutes",
    "SW: referral to CGL. FSW: visits",
  ])
  func aColonGivesATaskToSomebody(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.who] == .named)
  }

  @Test(arguments: [
    "School: attendance good", "Mum: happy with report", "Josie: settled at school", "Kian: report not seen",
    "Police: referral was made",
  ])
  func aColonBeforeAnAccountGivesNone(_ text: String) throws {
    #expect(try decision(text).aspects[.decision] != .named)
  }

  @Test(arguments: [
    "FGC referral. Now.", "Chronology. Today please.", "Legal planning meeting. Urgent.",
    "Need a pre-birth on this one - mum's third, first two removed. Fola.", "Need the chronology by Friday",
    "Needs a strat", "Needs an advocate", "Nkechi to get the ABE date off police", "SW to get the DBS",
    "Ben to confirm the dates with nursery", "Emma to carry on with the same worker, too many changes already",
    "Sam to carry on at the same school", "HoS happy to fund nursery", "Panel willing to extend the placement",
  ])
  func aThingThatIsPressedNeededOrFetched(_ text: String) throws {
    #expect(try decision(text).aspects[.decision] == .named)
  }

  @Test(arguments: [
    "School visit. Kids fine.", "Conference. Mum cried.", "Needs a hug", "Needs a lot of support", "Need for stability",
    "SW to get a sense of things", "Kian to get better", "Carry on", "SW to carry on", "Continue with the same plan",
    "Mum happy to go to nursery", "Dad keen to start work", "SW happy to discuss", "Manager happy to think about it",
  ])
  func aThingThatIsNot(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test(arguments: [
    "Health weren't at strat so Ros is reconvening", "Ros reconvening strat for 2/12", "Dawn is rebooking the room",
    "Legal are drafting the letter", "SW referring to CGL",
  ])
  func whatAWorkerIsArranging(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.who] == .named)
  }

  @Test(arguments: [
    "Dad is drinking", "Kian is running away", "SW is working with mum", "SW is chairing weekly", "Ros was chairing",
  ])
  func whatSomebodyIsDoing(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test(arguments: [
    "Conference went ahead, outcome CP, category neglect", "ICPC sat on 3/3, outcome CP",
    "Panel met 3/3, outcome: CIN", "Legal advice received: threshold met", "Counsel's opinion in: threshold not met",
    "SW visiting weekly, FSW alternate weeks, kids seen", "HV weighing him every fortnight",
    "FSW is going in daily, routines better",
  ])
  func newsInTheFormOfADecision(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test(arguments: [
    "Outcome: CP", "Outcome CIN", "Threshold met - issue", "Legal advice: threshold met", "Referral received: NFA",
    "SW/FSW alternate weeks", "SW to visit weekly", "FSW visiting weekly from Monday",
  ])
  func aDecisionInTheFormOfNews(_ text: String) throws { #expect(try decision(text).aspects[.decision] == .named) }

  @Test(arguments: [
    "Harj, legal gateway form, Tuesday", "Emma, legal form, by 3/3",
    "Hair strand test, FAO Dawn, results before the 14th", "Step down to CIN. Fola.",
  ])
  func whoActs(_ text: String) throws { #expect(try decision(text).aspects[.who] == .named) }

  @Test(arguments: [
    "Unfortunately, legal planning meeting Tuesday", "Neglect, legal planning meeting Tuesday",
    "Step down to CIN. Agreed.", "Step down to CIN. Sorted.", "Step down to CIN. Excellent.",
    "Needs a new lead worker",
  ])
  func nobodyActs(_ text: String) throws { #expect(try decision(text).aspects[.who] != .named) }

  @Test(arguments: [
    "Referral by the 4th", "Dad to stay away until March",
    "Hair strand test, results before the 14th because we can't rely on self-report",
  ])
  func byWhen(_ text: String) throws { #expect(try decision(text).aspects[.when] == .named) }

  @Test(arguments: [
    "Dad in prison till March", "Mum abroad until the 4th", "Keep open as no one's seen baby since Tues",
  ])
  func howLongItIsSoBoundsNothing(_ text: String) throws { #expect(try decision(text).aspects[.when] != .named) }

  @Test(arguments: [
    "Stepping up: second overdose", "Nan's SG assessment stops here. She's had a stroke.", "NFA, threshold not met",
    "Stay on CP, too soon", "No to resi, too far from school", "Health weren't at strat so Ros is reconvening",
    "Need a pre-birth on this one - mum's third, first two removed. Fola.",
    "Emma to carry on with the same worker, too many changes already",
  ])
  func theGround(_ text: String) throws { #expect(try decision(text).aspects[.reason] == .named) }

  @Test(arguments: [
    "Step down. No actions or dates noted", "NFA'd in March, reasoning isn't there", "Close. No owner or date given",
  ])
  func itSaysThatItIsMissing(_ text: String) throws { #expect(try decision(text).reads.contains(.negated)) }

  @Test(arguments: ["Close. No injuries noted", "No need to name dad, SW to visit"])
  func itMissesNothing(_ text: String) throws { #expect(!(try decision(text).reads.contains(.negated))) }

  @Test(arguments: ["Threshold met - issue", "Stepping down", "FGC referral. Now.", "Priya: chronology"])
  func noGround(_ text: String) throws { #expect(try decision(text).aspects[.reason] != .named) }
}
