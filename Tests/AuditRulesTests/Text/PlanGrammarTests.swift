import AuditRules
import Testing

/// Whom, who, what, by when and how measured in plans, where a reviewing officer found them invented or passed over.
@Suite struct PlanGrammarTests {
  private func plan(_ text: String) throws -> Occurrence {
    try #require(Rule.named("plan-outcomes-smart")?.occurrence(forText: text, as: .outcome))
  }

  @Test(arguments: [
    "2 hrs short break Sat am, Sunflowers, from w/c 20/4", "BAC below 0.02", "mo 2 stop drinkin by June",
    "Optician appointment 6 June", "Health assessment in August, LAC nurse",
  ])
  func noChildIsNamed(_ text: String) throws { #expect(try plan(text).aspects[.forWhom] != .named) }

  @Test(arguments: [
    "June to have eye test by 6 May", "SW to see chn weekly", "fa 2 leave home so chn dont hear rows",
    "Mum is going to come to the hospital with you about your ears.", "SW to visit Zayden weekly", "T to see his nan",
    "Needs of disabled child met.",
  ])
  func theChildIsNamed(_ text: String) throws { #expect(try plan(text).aspects[.forWhom] == .named) }

  @Test(arguments: [
    "You can tell us three people you would go to", "T to stay out of trouble.",
    "Mum understands what the children need.",
    "mo not drinking when has care of Bobbi", "mo 2 stop drinkin by June", "jayden and his brother brushing teeth",
    "fa 2 leave home", "Dentist for Riley, foster dad is taking them Thurs 6th", "mum is taking him Thurs 6th",
    "Who: SW / Timescale: ongoing / Success: TBC", "Owner: HV / When: tbc",
  ])
  func whoActs(_ text: String) throws { #expect(try plan(text).aspects[.who] == .named) }

  @Test(arguments: [
    "You will be listened to.", "Passport sorted before you go to Spain", "ELSA for Dion", "Burn to hand has healed",
    "Who: tbc / Timescale: ongoing", "Optician appointment 6 June",
  ])
  func nobodyActs(_ text: String) throws { #expect(try plan(text).aspects[.who] != .named) }

  @Test(arguments: ["Dentist for Riley", "Optician for Leo", "SALT for Leo", "1:1 with T every Weds", "ELSA for Dion"])
  func aServiceForTheChildIsToBeArranged(_ text: String) throws { #expect(try plan(text).aspects[.what] == .named) }

  @Test(arguments: [
    "To ensure Reece has a sense of belonging and identity.", "Needs of disabled child met.",
    "a feeling of security and warmth", "To have a sense of pride and dignity", "SW for Leo",
  ])
  func abstractNounsNameNothing(_ text: String) throws { #expect(try plan(text).aspects[.what] != .named) }

  @Test(arguments: [
    "NRM referral sent within 24h", "Referral within 48h", "Teeth brushed morning and night",
    "Memory box sorted before you move", "mo 2 stop drinkin by June", "Sessions over 6 weeks with FSW",
  ])
  func byWhen(_ text: String) throws { #expect(try plan(text).aspects[.when] == .named) }

  @Test(arguments: ["No MISPERs over 4 hrs.", "BAC below 0.02", "Screen time not over 30 minutes", "Level below 1.50"])
  func boundedByNothing(_ text: String) throws { #expect(try plan(text).aspects[.when] != .named) }

  @Test(arguments: [
    "ASQ-3 at 24/12 - target above cut-off", "Readings daily, all under the limit", "One move only, by end of March",
    "Without any absences this term", "BAC below 0.02",
  ])
  func measured(_ text: String) throws { #expect(try plan(text).aspects[.measure] == .named) }

  @Test(arguments: ["DSL will ring home on first day of any absence.", "Ring on any further incidents"])
  func measuredByNothing(_ text: String) throws { #expect(try plan(text).aspects[.measure] != .named) }

  private func action(_ text: String) throws -> Aspects {
    try #require(Rule.named("plan-outcomes-smart")?.occurrence(forText: text, as: .action)).aspects
  }

  @Test(arguments: [
    "Dad won't be in the house between 7pm and 7am", "Mum will not be alone with Kai", "Dad not to be at handover",
    "Dad must not stay in the flat overnight",
  ])
  func whereSomebodyIsNotToBe(_ text: String) throws {
    let found = try action(text)
    #expect(found[.what] == .named && found[.who] == .named)
  }

  @Test(arguments: ["Dad to be in the home", "Mum won't be unsafe"])
  func howSomebodyIsNotToBeNamesNothing(_ text: String) throws { #expect(try action(text)[.what] != .named) }

  @Test(arguments: [
    "Mum to be honest", "Dad to be sober when he has the kids", "Parents to be open with SW", "HV by Friday",
    "SW weekly", "Dentist to check teeth by Friday",
  ])
  func anAdultActs(_ text: String) throws { #expect(try action(text)[.who] == .named) }

  @Test(arguments: [
    "Mum to be supported", "Dad to be assessed", "Kai to be safe", "Dentist before Xmas", "Optician 6 June",
    "GP by Friday",
  ])
  func noAdultActs(_ text: String) throws { #expect(try action(text)[.who] != .named) }

  @Test(arguments: [
    "Dentist before Xmas", "Optician 6 June", "GP by Friday", "Ana to get a mobile of her own",
    "Kai to have his own key", "Kai has a lanyard", "Improve attendance to 95%", "Attendance 95% by March",
  ])
  func somethingIsToBeDoneOrSeen(_ text: String) throws { #expect(try action(text)[.what] == .named) }

  @Test(arguments: [
    "Dad to step up", "Improve attendance", "Attendance to improve", "Better school attendance",
    "Kai to have a good relationship", "Ana to get a better understanding of risk", "Mum to have a plan",
  ])
  func nothingIsToBeDoneOrSeen(_ text: String) throws { #expect(try action(text)[.what] != .named) }

  @Test(arguments: [
    "HV to weigh baby fortnightly", "HV to weigh baby and plot on the chart", "SW to count the bottles at each visit",
    "Drug screens weekly", "Clean drug tests",
  ])
  func aDeedThatIsRepeatedMeasures(_ text: String) throws { #expect(try action(text)[.measure] == .named) }

  @Test(arguments: ["HV to weigh baby", "School to log incidents", "drug test mum", "Drug screens"])
  func aDeedAloneMeasuresNothing(_ text: String) throws { #expect(try action(text)[.measure] != .named) }

  @Test(arguments: ["TAC lead = Jo, minutes by Jo", "Owner: Priya. Priya to ring the GP"])
  func whoWasNamedAsAWorkerIsNoChild(_ text: String) throws {
    let found = try action(text)
    #expect(found[.forWhom] != .named && found[.who] == .named)
  }

  @Test(arguments: ["Jo to brush her teeth", "Book read by Jo each night"])
  func whoWasNotMayBeTheChild(_ text: String) throws { #expect(try action(text)[.forWhom] == .named) }

  @Test(arguments: [
    "No parenting assessment, nan has one", "Bike for J, his sister has one already", "Nan has hers", "Dad has his own",
  ])
  func whoHasOneAlreadyDoesNothing(_ text: String) throws { #expect(try action(text)[.who] != .named) }

  @Test(arguments: [
    "Nan has them at weekends", "Dad has J on Fridays", "Mum has one drink a week at most", "Mum to get one",
  ])
  func whoHasSomethingToDoActs(_ text: String) throws { #expect(try action(text)[.who] == .named) }
}
