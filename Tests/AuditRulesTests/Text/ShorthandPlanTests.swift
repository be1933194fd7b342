import AuditRules
import Testing

/// Plans in shorthand: intervals, how often and how much, and who is to be kept away.
@Suite struct ShorthandPlanTests {
  private func plan(_ text: String) throws -> Occurrence {
    try #require(Rule.named("plan-outcomes-smart")?.occurrence(forText: text, as: .action))
  }

  @Test(arguments: [
    "FSW visits every 5 wd",
    "HV home every 20 wds",
    "Ty at nan's every other w/e",
    "Nan has Kit every 2nd w/end",
    "Dad rings alt w/ends",
    "contact alternate wkends",
    "uncle takes Ty fishing alt Tuesdays",
    "SW to see the twins at least every 15 wd",
  ])
  func shorthandOfIntervalsIsATime(_ text: String) throws {
    let found = try plan(text)
    #expect(found.aspects[.when] == .named)
  }

  @Test(arguments: [
    "one visit a month by HV from May",
    "Tutor one evening a week",
    "CIN mtgs 6/52",
    "SW to see the twins at least every 15 working days",
    "FSW one afternoon a fortnight",
  ])
  func howOftenIsNoMeasure(_ text: String) throws {
    let found = try plan(text)
    #expect(found.aspects[.measure] != .named)
  }

  @Test(arguments: [
    "In school at least 4 days out of 5",
    "SW to see the log each visit",
    "HV to check the chart every month",
  ])
  func howOftenOfSoManyIs(_ text: String) throws {
    let found = try plan(text)
    #expect(found.aspects[.measure] == .named)
  }

  @Test(arguments: [
    "Mum will not let Gaz in the flat",
    "Nan not to have Shane at the house",
    "Dad won't bring Kelly to contact",
    "Parents not to allow Lee into the home",
  ])
  func whoIsKeptOutIsNoChild(_ text: String) throws {
    let found = try plan(text)
    #expect(found.aspects[.forWhom] != .named)
  }

  @Test(arguments: [
    "Mum will not let Gaz in the flat",
    "Nan not to have Shane at the house",
    "Parents not to allow Lee into the home",
  ])
  func keepingSomebodyOutIsSomethingToSee(_ text: String) throws {
    let found = try plan(text)
    #expect(found.aspects[.what] == .named)
  }

  @Test(arguments: [
    "Nan to have Shane at the house on Tuesdays",
    "Mum to bring Kelly to contact",
    "Dad to take Lee to swimming",
  ])
  func whoIsLetInIsTheChild(_ text: String) throws {
    let found = try plan(text)
    #expect(found.aspects[.forWhom] == .named)
  }

  @Test(arguments: [
    "School to offer Skyla a place at breakfast club",
    "Nursery to provide Idris with a taxi by 3/4",
  ])
  func somebodyWhoIsOfferedSomethingIsTheChild(_ text: String) throws {
    let found = try plan(text)
    #expect(found.aspects[.forWhom] == .named)
  }
}
