import AuditRules
import Testing

/// Fields that are filled and say nothing: pointers with a day of their own, what is put off, and tasks that only look so.
@Suite struct FilledFieldTests {
  private func decision(_ text: String) throws -> Occurrence {
    try #require(Rule.named("supervision-decisions-on-file")?.occurrence(forText: text))
  }

  private func plan(_ text: String) throws -> Occurrence {
    try #require(Rule.named("plan-outcomes-smart")?.occurrence(forText: text, as: .action))
  }

  private func voice(_ text: String) throws -> Occurrence {
    try #require(Rule.named("childs-views-evidenced")?.occurrence(forText: text))
  }

  private func contingency(_ text: String) throws -> Occurrence {
    try #require(Rule.named("contingency-names-step")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "See mail to HoS 9/9",
    "as per letter 2/3",
    "See strat minutes 6.2.26",
    "see RCPC mins 4/3 for tasks",
    "See LAC review notes dated 5 May",
    "Refer to supervision record of 11th Feb",
    "Pls see tracker 3/4",
    "As per core group 6/6",
    "see Mosaic entry 12.1.26",
    "as in my email 4/5",
  ])
  func aDecisionThatOnlyPointsIsNone(_ text: String) throws {
    let found = try decision(text)
    #expect(found.reads.contains(.placeholder) && found.outcome == .notMet)
  }

  @Test(arguments: [
    "See both boys at nan's 9/9",
    "See mum re tenancy by 3/4",
    "Refer to MARAC 3/4",
    "See strat minutes 6.2.26. Kit to book the medical by 9/2",
    "as per strat, FSW to ring dad today",
    "See HV report by Friday",
  ])
  func whatSomebodyIsToSeeIsATask(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named)
  }

  @Test(arguments: [
    "Not needed at present",
    "None identified this month",
    "N/A at this time, nothing required",
    "to be discussed at next supervision",
    "None, to be reviewed at next core group",
    "No further actions at this stage",
    "Actions to be agreed at next meeting",
    "Mgmt oversight: seen and noted",
    "Read and agreed, HoS",
    "File reviewed and agreed",
  ])
  func whatIsDeniedOrPutOffDecidesNothing(_ text: String) throws {
    let found = try decision(text)
    #expect(found.reads.contains(.placeholder) && found.outcome == .notMet)
  }

  @Test(arguments: [
    "No further action needed",
    "ICPC not required",
    "No s47 needed, mark explained",
    "Read and agreed, FSW to visit by Tues",
  ])
  func whatIsNotToBeIsDecided(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named)
  }

  @Test(arguments: [
    "see care plan dated 9/3",
    "See mins of CIN meeting 2/9",
    "refer to safety plan 4/26",
    "see PEP on file (DT) 3/6",
    "as RCPC 9 March",
    "No action required at this stage",
    "To be agreed at first core group",
    "see school's report 2.2.26",
    "As per pathway plan",
  ])
  func aPlanThatOnlyPointsIsAPlaceholder(_ text: String) throws {
    let found = try plan(text)
    #expect(found.reads.contains(.placeholder) && found.outcome == .notMet)
  }

  @Test(arguments: [
    "See Tia at nursery every 2 wks",
    "SW to read the care plan to Leo by 4/5",
    "Refer to CAMHS by 9/3",
    "see care plan: nan takes Kit to swimming on Tuesdays",
    "FSW to see the plan of the flat and order the cot",
  ])
  func aPlanThatSaysMoreIsNone(_ text: String) throws {
    let found = try plan(text)
    #expect(found.aspects[.what] == .named)
  }

  @Test(arguments: [
    "FSW to complete EHM by 3/4",
    "SW to do GCP by day 20",
    "IRO to finalise QAF by Fri",
    "Kit to submit VVP by 9 March",
    "SW to complete the SDQA by Tues",
    "YOT to do Asset by Mon",
  ])
  func aTaskByItsLettersIsOne(_ text: String) throws {
    let found = try decision(text)
    #expect(found.aspects[.decision] == .named && found.aspects[.who] == .named)
  }

  @Test(arguments: [
    "YOS to complete CheckPoint by 3/3",
    "FSW to do PAMS by 9/3",
    "SW to do GCP2 by 4/5",
    "HV to complete ASQ by 2 June",
    "School to offer Draw",
    "Nursery to provide WellComm",
  ])
  func aTaskByItsNameIsOne(_ text: String) throws {
    let found = try plan(text)
    #expect(found.aspects[.what] == .named && found.aspects[.who] == .named)
  }

  @Test(arguments: [
    "FSW to do",
    "SW to complete by 9/3",
    "to complete",
    "to do by Friday",
  ])
  func aTaskOfNothingIsAPlaceholder(_ text: String) throws {
    let found = try plan(text)
    #expect(found.aspects[.what] != .named)
  }

  @Test(arguments: [
    "see last report",
    "see visit 4/5",
    "Ongoing",
    "None expressed at this stage",
    "in progress",
    "see previous visit 2/3",
    "Not applicable at this time",
  ])
  func aPointerOrAnIdleWordSaysNothing(_ text: String) throws {
    let found = try voice(text)
    #expect(found.reads.contains(.placeholder) && found.outcome == .notEvidenced)
  }

  @Test(arguments: [
    "Not applicable at this stage",
    "see plan in LAC review minutes",
    "To be discussed and agreed at next core group",
    "tbc",
    "as per CP plan",
    "Contingency: to be confirmed at RCPC",
    "None needed at present",
  ])
  func aContingencyOfFillerIsNone(_ text: String) throws {
    let found = try contingency(text)
    #expect(found.outcome == .notEvidenced)
  }

  @Test(arguments: [
    "Ring 999",
    "SW to call EDT",
    "Kids go to nan's",
    "Back to conference",
    "Emergency strat meeting",
  ])
  func aShortStepIsOne(_ text: String) throws {
    let found = try contingency(text)
    #expect(found.outcome == .met)
  }

  @Test(arguments: [
    "More of it",
    "Lots of it",
  ])
  func aFewWordsAreTooFew(_ text: String) throws {
    let found = try contingency(text)
    #expect(found.outcome == .partlyMet)
  }
}
