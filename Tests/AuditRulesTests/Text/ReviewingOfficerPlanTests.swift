import AuditRules
import Testing

/// Plans in a reviewing officer's files: ordinals that are no day, workers who are no child, short forms, and what measures.
@Suite struct ReviewingOfficerPlanTests {
  private func plan(_ text: String) throws -> Aspects {
    try #require(Rule.named("plan-outcomes-smart")?.occurrence(forText: text, as: .action)).aspects
  }

  @Test(arguments: [
    "Ava weighs on 9th centile or above", "Ben to be on 3rd centile", "BMI on the 75th centile",
    "Mum to move to flat on 4th floor",
  ])
  func aRankIsNoDay(_ text: String) throws { #expect(try plan(text)[.when] != .named) }

  @Test(arguments: ["Ava to be weighed on the 9th", "Mum to move by 4th", "Ben to be on 3rd centile by the 5th"])
  func aDayIsOne(_ text: String) throws { #expect(try plan(text)[.when] == .named) }

  @Test(arguments: [
    "SW to meet HVs by 4/5", "FSWs and HVs to share notes by 4/5", "SW to meet with TAs by 4/5",
    "FSW to use ORS each visit",
    "Paed to report on bruising by 4/5", "Dad to self refer to Talking Therapies by 4/5",
    "Dad to attend Strengthening Families",
    "LPA to sign the agreement",
  ])
  func workersAndServicesAreNoChild(_ text: String) throws { #expect(try plan(text)[.forWhom] != .named) }

  @Test(arguments: ["Paed to see AB by 4/5", "SW to meet TK by 4/5"])
  func initialsAre(_ text: String) throws { #expect(try plan(text)[.forWhom] == .named) }

  @Test(arguments: [
    "FSW t/c to dad within 24hrs", "SW p/c to nan every Tues", "SW HV to dad on 4/5",
    "SW f/u with GP by Tues", "Joint HV SW + HV by 4/5", "FSW unannounced HV 4/5",
  ])
  func shortFormsSayWhat(_ text: String) throws { #expect(try plan(text)[.what] == .named) }

  @Test(arguments: [
    "SW to check w/ Ava whether she wants nan there", "IRO to check in with Ben", "SW to drive if no train fare",
  ])
  func nothingIsMeasured(_ text: String) throws { #expect(try plan(text)[.measure] != .named) }

  @Test(arguments: [
    "SW to check whether the gate is locked", "Check by unannounced visit x3", "RCADS score at start and end",
    "EPDS by HV at 8 wks", "No missed sessions",
  ])
  func somethingIsMeasured(_ text: String) throws { #expect(try plan(text)[.measure] == .named) }
}
