import AuditTestSupport
import Testing

@testable import AuditRules

@Suite struct ConferenceTimingTests {
  /// The figure of the census: late conferences, and required ones outstanding, counted day by day.
  @Test func notMetCountsLateAndOutstandingConferencesAsTheCensusDoes() throws {
    let rule = try #require(Rule.named("initial-conference-in-time"))
    let extracted: Day = "2026-03-31"
    var random = SeededGenerator(seed: 9)
    var expected = 0
    var found = 0
    for _ in 0..<2_000 {
      var enquiries: [Section47Enquiry] = []
      var conferences: [Conference] = []
      for number in 0..<Int.random(in: 0...3, using: &random) {
        let start = extracted.adding(days: -Int.random(in: 0...400, using: &random))
        let held = start.adding(days: Int.random(in: 0...40, using: &random))
        // One that is to be held after the extract is not held yet.
        let isPlanned = Bool.random(using: &random)
        let isHeld = isPlanned && held <= extracted
        let isRequired = Bool.random(using: &random)
        enquiries.append(
          Section47Enquiry(identifier: "e\(number)", started: .value(start), conferenceRequired: .value(isRequired))
        )
        if isPlanned { conferences.append(Conference(section47Enquiry: .value("e\(number)"), held: .value(held))) }
        if isHeld || isRequired { expected += slowCount(from: start, to: isHeld ? held : extracted) > 15 ? 1 : 0 }
      }
      let caseFile = CaseFile(
        extracted: .value(extracted),
        section47Enquiries: .value(enquiries),
        conferences: .value(conferences)
      )
      found += rule.finding(for: caseFile).counts.notMet
    }
    #expect(found == expected)
    #expect(expected > 500)
  }

  private func slowCount(from start: Day, to end: Day) -> Int {
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if WorkingDays.england.isWorkingDay(day) == true { count += 1 }
    }
    return count
  }
}
