import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct CalendarTests {
  @Test(
    "the day in England follows summer time",
    arguments: [
      ("2026-03-31T22:59:59Z", "2026-03-31"), ("2026-03-31T23:00:00Z", "2026-04-01"),
      ("2026-09-30T23:30:00Z", "2026-10-01"), ("2026-03-29T00:59:59Z", "2026-03-29"),
      ("2026-10-24T23:10:00Z", "2026-10-25"), ("2026-10-25T23:30:00Z", "2026-10-25"),
      ("2026-12-31T23:59:59Z", "2026-12-31"), ("2026-03-28T23:30:00Z", "2026-03-28"),
      ("2024-03-31T23:00:00Z", "2024-04-01"), ("2021-10-31T00:30:00Z", "2021-10-31"),
    ]
  )
  func dayInEngland(_ moment: String, _ day: String) throws {
    let date = try #require(Timestamp.date(moment))
    #expect(EnglandDay.of(date)?.description == day)
  }

  @Test(arguments: [
    ("2026-03-31T22:59:59Z", "23:59"), ("2026-01-05T09:05:00Z", "09:05"), ("2026-07-01T23:30:00Z", "00:30"),
    ("2026-10-25T00:59:00Z", "01:59"), ("2026-10-25T01:00:00Z", "01:00"),
  ])
  func theClockInEnglandFollowsSummerTime(_ moment: String, _ time: String) throws {
    #expect(EnglandDay.clock(of: try #require(Timestamp.date(moment))) == time)
  }

  @Test func timesAreWrittenAsTheyWereRead() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<2_000 {
      let date = Date(timeIntervalSince1970: Double(Int.random(in: -2_208_988_800...10_413_791_999, using: &generator)))
      #expect(Timestamp.date(Timestamp.text(date)) == date)
    }
    #expect(Timestamp.text(Date(timeIntervalSince1970: 1_795_295_211)) == "2026-11-21T21:06:51Z")
    #expect(Timestamp.text(Date(timeIntervalSince1970: -0.5)) == "1969-12-31T23:59:59Z")
  }

  @Test(
    "anything else is not a time",
    arguments: [
      "", "2026-11-21", "2026-11-21 21:06:51Z", "2026-11-21T24:00:00Z", "2026-11-21T21:60:00Z", "2026-02-30T00:00:00Z",
      "2026-11-21T21:06:51", "2026-11-21T21:06:51+", "21/11/2026T21:06:51Z", "2026-11-21T2a:06:51Z",
    ]
  )
  func notATime(_ text: String) { #expect(Timestamp.date(text) == nil) }

  @Test func wildTimesAreHeldWithinTheCalendar() {
    for wild in [Double.infinity, -.infinity, .nan, 1e300] {
      let text = Timestamp.text(Date(timeIntervalSince1970: wild))
      #expect(Timestamp.date(text) != nil)
      #expect(EnglandDay.of(Date(timeIntervalSince1970: wild)) == nil)
    }
  }
}
