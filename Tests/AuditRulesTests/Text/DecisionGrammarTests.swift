import AuditRules
import Testing

/// What makes an utterance a decision, and what a ground: for each pattern of the grammar wordings inside it and outside.
@Suite struct DecisionGrammarTests {
  private func read(_ text: String) throws -> Occurrence {
    try #require(Rule.named("supervision-decisions-on-file")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "I have asked the team manager to convene a disruption meeting", "I'm to tell her gently about the parcels",
    "We're leaving the contact plan as it is", "Manager asked me to write to dad",
    "Femi is then going to sit down with the IRO", "It was determined that his contact be suspended",
    "The child's place will be paid for by the council", "Contact to stay at the centre",
    "Plan to run until the end of March", "Action: risk assessment", "Decision: progress to ICPC",
    "Don't visit the flat alone", "Taking mum to the bank Thursday", "LADO referral - TM",
    "Joint visits only - dad threatened staff", "SW o/v Monday", "Interpreter, Cerys to book one",
    "Removal from the plan was endorsed", "SW plans to visit the aunt",
    "Chair asks for outcomes to be rewritten by Friday",
    "IRO asks for the plan to be updated by Monday",
    "IRO asked that contact be reviewed before the holidays",
    "Child protection plan, unanimous: members agreed that parents are partners",
    "Child in need plan, all agreed that mum has made progress",
    "Child protection plan. Members agreed that dad is trying",
    "Always be seen alone",
  ])
  func decided(_ text: String) throws { #expect(try read(text).aspects[.decision] == .named) }

  @Test(arguments: [
    "Discussed possible step down to CIN", "Discussion about whether to close the case", "Step down was discussed",
    "SW could refer to Young Carers", "SW thinks step down is right", "Agreed that mum is trying very hard",
    "Agreed it was a hard visit", "SW asked if the case can be closed", "?strat",
    "Decision to be made at panel on Friday", "Offer of support from nan", "Waiting for the strat minutes",
    "Dad to be released in March", "Needs to be child focused", "We are working with mum on this",
    "Health: no concerns", "Consideration will be given to legal advice", "FSW away on Monday",
    "Referral made to early help on 3/4", "Would like SW to think about what life is like for Ben",
    "SW feels that the case could be closed", "Offer of support declined by dad",
    "Chair asks whether outcomes could be rewritten",
    "Members agreed that parents are partners",
    "Child protection plan discussed, members agreed that mum is trying",
    "Child protection plan reviewed, all agreed that mum is trying",
    "Chair asked how the plan is going",
    "All agreed that mum has worked hard",
    "Not be left alone",
    "I'm going",
    "reason not to",
  ])
  func notDecided(_ text: String) throws { #expect(try read(text).aspects[.decision] == .missing) }

  @Test(arguments: [
    "SW to see S on Friday, seeing as the carers gave notice", "SW to see S on Friday - two missed appointments",
    "SW to see S on Friday (older boyfriend, new phone)", "SW to see S on Friday. Two complaints in.",
    "Remain on CP. Risks haven't gone down: too little change.",
    "SW to see K on Friday as she is frightened of dad",
    "SW to visit as soon as possible as dad has left the flat",
    "SW to ring school. Two absences logged",
    "SW to see K on Friday. Dad has asked for information about her school",
    "SW to see K on Friday as soon as she is back, because she has no bed",
    "SW to ring school because information was not shared",
  ])
  func reasoned(_ text: String) throws { #expect(try read(text).aspects[.reason] == .named) }

  @Test(arguments: [
    "So SW will see S on Friday", "SW to leave the plan as it is until March", "Open the assessment. 45 days",
    "Action: see S at school. Owner: allocated social worker. Date: 17/06/2026", "Legal meeting - SW to book",
    "Step down agreed. We'll look again at 6 weeks", "SW to see S on Friday. SW 4, me 3",
    "SW to see K as soon as she is back from her nan's",
    "Visit as soon as dad has left the flat",
    "SW to visit as soon as school opens",
    "SW to book the room as soon as the date is known",
    "SW to ring the school. Logged for information",
    "SW to file the report. Copied to the IRO for information",
    "SW to ring school. Filed for reference",
    "SW to hold the file open for as long as she is at home",
  ])
  func notReasoned(_ text: String) throws { #expect(try read(text).aspects[.reason] == .missing) }

  @Test(arguments: [
    "Step down agreed. There is no indication on the file as to the reasoning.",
    "SW to apply for funding, I can't remember why", "The reasons for the closure are not apparent from the record",
    "The minutes do not say who was to ring", "Decision: close. Rationale: [insert]",
  ])
  func saidToBeMissing(_ text: String) throws { #expect(try read(text).reads.contains(.negated)) }

  @Test(arguments: ["Strat today as nobody can say how the arm was broken", "SW to ask mum why she left"])
  func notSaidToBeMissing(_ text: String) throws { #expect(!(try read(text).reads.contains(.negated))) }

  @Test(arguments: [
    "I have asked the team manager to convene a disruption meeting", "SW o/v Monday",
    "Manager asked me to write to dad",
    "A visit to be done by me by Friday", "Cerys doing the papers, seeing as we go to panel on the 3rd",
    "the team manager will chair the next one on Friday", "Visit this afternoon. J.",
  ])
  func somebodyActs(_ text: String) throws { #expect(try read(text).aspects[.who] == .named) }

  @Test(arguments: ["Marta and Kwame, Triple P"])
  func nobodyActs(_ text: String) throws { #expect(try read(text).aspects[.who] == .missing) }

  @Test(arguments: [
    "SM approval needed for the bed", "I am happy for the visits to begin",
    "Contact on the bus to be agreed by his carer",
  ])
  func smallWordsNameNoTime(_ text: String) throws { #expect(try read(text).aspects[.when] == .missing) }
}
