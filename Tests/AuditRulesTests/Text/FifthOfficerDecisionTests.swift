import AuditRules
import Testing

/// Decisions in the manner of a fifth reviewing officer, by the classes in which they were read otherwise: just inside and just outside.
@Suite struct FifthOfficerDecisionTests {
  /// "Agreed" outweighs no verb of thinking and no judgement under it.
  @Test(arguments: [
    ("decision=0", #"Agreed SW will explore nursery options"#),
    ("decision=0", #"Agreed to think about respite"#),
    ("decision=0", #"Agreed that we reflect on the pattern"#),
    ("decision=0", #"SW and TM agreed to look again at the risks"#),
    ("decision=0", #"Agreed to consider whether PLO is needed"#),
    ("decision=0", #"Agreed it might be worth a referral"#),
    ("decision=0", #"Agreed with FSW that mum is struggling"#),
    ("decision=0", #"Agreed the sessions are going well"#),
    ("decision=1", #"Agreed SW will refer to FGC"#),
    ("decision=1", #"Agreed to think about respite. SW to refer to FGC now"#),
    ("decision=1", #"Agreed to step down to CIN"#),
    ("decision=1", #"Agreed that contact is to stop"#),
    ("decision=1", #"Agreed the visits are weekly from Monday"#),
    ("decision=1", #"Agreed with HoS: issue proceedings"#),
  ])
  func aThoughtThatIsAgreedOnDecidesNothing(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "supervision-decisions-on-file")
  }

  /// A thought as a noun, and a form of which every field is empty, decide nothing.
  @Test(arguments: [
    ("decision=0", #"Thinking about respite."#),
    ("decision=0", #"Mulling over proceedings."#),
    ("decision=0", #"Leaning towards an FGC."#),
    ("decision=0", #"Toying with a step down."#),
    ("decision=0", #"Decision: . Reason: . Owner: ."#),
    ("decision=0", #"Action: Click or tap here to enter text."#),
    ("decision=0", #"Rationale: . Date: . By whom: ."#),
    ("decision=0", #"SW shattered; leave booked 3rd"#),
    ("decision=1", #"Decision: FGC. Reason: nan offered. Owner: SW."#),
    ("decision=1", #"Thought about PLO; decided to issue."#),
    ("decision=1", #"Action: ring the school."#),
    ("decision=1", #"Room booked for ICPC 3rd May"#),
  ])
  func whatIsMusedOnOrLeftEmptyDecidesNothing(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "supervision-decisions-on-file")
  }

  /// A name in the field of an owner, behind "pls", by initials before a bare verb, or to whom something is delegated acts.
  @Test(arguments: [
    ("who=1", #"Decision: ICPC. By whom: Oona. By when: Friday"#),
    ("who=1", #"FGC referral. Owner: Tunde."#),
    ("who=1", #"Chron updated by Mon pls Ade"#),
    ("who=1", #"Strat today. PK ring the LADO now"#),
    ("who=1", #"Bus support to book the room by Fri"#),
    ("who=1", #"Delegated to Niamh: weekly visits"#),
    ("who=1", #"SW to be off rota Monday to write it up"#),
    ("who=0", #"ICPC. By whom: TBC. By when: Friday"#),
    ("who=0", #"FGC referral. Owner: nobody."#),
    ("who=0", #"Chron updated by Mon please"#),
    ("who=0", #"Strat today. GP letter in now"#),
  ])
  func whoActsByABareName(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "supervision-decisions-on-file")
  }

  /// How somebody of the case stands, or what is rumoured, behind a comma or a dash is the ground, and its day no deadline.
  @Test(arguments: [
    ("reason=1", #"Not closing yet, mum's out of hospital Friday"#),
    ("reason=1", #"Refuse the taxi - carers have a car"#),
    ("reason=1", #"Hold the passports, talk of a trip abroad"#),
    ("reason=1", #"SW to chase housing by Fri, threat of eviction"#),
    ("reason=1 when=0", #"Don't step down, dad's back home Monday"#),
    ("reason=1", #"Not closing, nan's partner is still there"#),
    ("reason=1", #"Refuse respite - nan can do it"#),
    ("reason=1", #"Keep on CP, 2 yrs of the same concerns"#),
    ("reason=0", #"Ask legal as to whether we can issue"#),
    ("reason=0", #"SW to ring school, mum to be told"#),
    ("reason=0", #"SW to visit weekly, nan to visit Fridays"#),
    ("when=1", #"Don't step down before Monday"#),
  ])
  func aClauseOfItsOwnIsTheGround(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "supervision-decisions-on-file")
  }

  /// Saying no to something, that a decision stays so, that a thing needs redoing, and a meeting on a day decide.
  @Test(arguments: [
    ("decision=1 who=1", #"I do not support a return home"#),
    ("decision=1 who=1", #"I can't agree to overnights yet"#),
    ("decision=1 who=1", #"I'm not in agreement with closing"#),
    ("decision=1", #"Decision unchanged: no contact with uncle"#),
    ("decision=1", #"Position remains: kids stay with nan"#),
    ("decision=1", #"Plan needs rewriting"#),
    ("decision=1", #"Escort wants swapping"#),
    ("decision=1", #"Panel 14/5"#),
    ("decision=1", #"RCPC 14th"#),
    ("decision=1", #"Turn down the taxi request"#),
    ("decision=1", #"FGC? Yes. Nan is up for it"#),
    ("decision=0", #"No change: mum doing well"#),
    ("decision=0", #"I don't agree with mum"#),
    ("decision=0", #"Baby needs changing"#),
    ("decision=0", #"Mum wants moving"#),
    ("decision=0", #"Panel"#),
  ])
  func whatIsRefusedOrUpheldIsDecided(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "supervision-decisions-on-file")
  }

  /// A week of a pregnancy, a child's check, a discharge and a meeting's day are times; what was refused has none.
  @Test(arguments: [
    ("when=1", #"LPM booked 8th"#),
    ("when=1", #"ICPC the 12th"#),
    ("when=0", #"Keep on CP: baby below the 9th centile"#),
  ])
  func aWeekOfPregnancyACheckAndADayOfAMonth(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "supervision-decisions-on-file")
  }

  /// Nobody who is "down" for it, and "owner: nobody", are missed.
  @Test(arguments: [
    ("who=0 negated=1", #"Nobody's down to do the referral"#),
    ("who=0 negated=1", #"FGC needed. Owner: nobody"#),
    ("who=0 negated=1", #"Nobody's named for the chronology"#),
    ("who=1", #"CAMHS to chase the referral"#),
    ("who=1 negated=0", #"SW to do the referral by Friday"#),
  ])
  func whoIsSaidToBeMissing(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "supervision-decisions-on-file")
  }
}
