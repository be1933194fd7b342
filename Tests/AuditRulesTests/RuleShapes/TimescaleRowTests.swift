import Testing

@testable import AuditRules

@Suite struct TimescaleRowTests {
  @Test(
    arguments: [
      ("", "2010-03-31", .workingDays(7)), ("", "2010-04-01", .workingDays(10)), ("", "2013-04-14", .workingDays(10)),
      ("", "2013-04-15", nil), ("331", "2012-06-01", .workingDays(7)), ("340", "2012-06-01", .workingDays(7)),
      ("873", "2011-03-31", .workingDays(7)), ("873", "2011-04-01", .workingDays(10)),
      ("352", "2011-03-31", .workingDays(10)),
    ] as [(String, Day, Limit?)]
  )
  func initialAssessmentsHaveTheLimitOfTheirTimeAndPlace(authority: String, start: Day, limit: Limit?) {
    #expect(Timescales.national[.initialAssessment].limit(on: start, authority: authority) == limit)
  }

  @Test func anAuthorityWithRowsOfItsOwnHasNoOthers() {
    #expect(Timescales.national[.singleAssessment].limit(on: "2015-01-01", authority: "873") == .workingDays(45))
    #expect(Timescales.national[.singleAssessment].limit(on: "2016-08-31", authority: "884") == nil)
    #expect(Timescales.national[.singleAssessment].limit(on: "2016-09-01", authority: "884") == .workingDays(45))
  }

  @Test(arguments: [
    (Limit.workingDays(1), "1 working day"), (.workingDays(45), "45 working days"), (.days(1), "1 day"),
    (.weeks(6), "6 weeks"), (.weeks(1), "1 week"), (.months(3), "3 months"), (.months(1), "1 month"),
  ])
  func limitsAreSpelledOut(limit: Limit, words: String) {
    #expect(limit.inWords == words)
  }

  @Test(
    arguments: [
      (Limit.days(10), "2026-01-15", true), (.days(10), "2026-01-16", false), (.weeks(6), "2026-02-16", true),
      (.weeks(6), "2026-02-17", false), (.months(3), "2026-04-05", true), (.months(3), "2026-04-06", false),
      (.weeks(.max), "2299-12-31", true), (.days(.min), "2026-01-05", false), (.months(.max), "2299-12-31", true),
    ] as [(Limit, Day, Bool)]
  )
  func lastGoodDayIsWithinAndTheNextIsNot(limit: Limit, end: Day, within: Bool) throws {
    #expect(try #require(limit.measure(from: "2026-01-05", to: end)).within == within)
  }

  @Test(
    arguments: [(nil, 6), (3, 3), (0, 1), (99, 13), (.nan, 6), (.infinity, 6), (-.infinity, 6)] as [(Double?, Int)]
  )
  func thresholdsAreHeldWithinTheirRange(set: Double?, value: Int) {
    let threshold = Threshold("weeks", standard: 6, range: 1...13, means: "weeks")
    #expect(threshold.wholeNumber(in: set.map { ["weeks": $0] } ?? [:]) == value)
  }
}
