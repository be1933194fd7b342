import AuditRules
import AuditTestSupport
import Foundation
import Testing

@Suite struct DayTests {
  @Test func everyDayFrom1900To2299FollowsTheOneBeforeIt() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = -25_567
    // 1 January 1900 was a Monday.
    var weekday = 1
    for year in 1900...2299 {
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      for month in 1...12 {
        for dayOfMonth in 1...(month == 2 && isLeap ? 29 : lengths[month - 1]) {
          let day = try #require(Day(year: year, month: month, day: dayOfMonth))
          guard day.number == Int32(number), day.weekday == weekday,
            (day.year, day.month, day.dayOfMonth) == (year, month, dayOfMonth), Day(number: number) == day
          else {
            Issue.record("\(year)-\(month)-\(dayOfMonth) became \(day), day \(day.number)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(Day(number: -25_568) == nil)
    #expect(Day(number: number) == nil)
    #expect(number - 1 == 120_529)
  }

  @Test(
    arguments: [
      ("1900-01-01", 1), ("1945-05-08", 2), ("1969-07-20", 7), ("1970-01-01", 4), ("2000-02-29", 2), ("2011-04-06", 3),
      ("2026-11-21", 6), ("2299-12-31", 7),
    ] as [(Day, Int)]
  )
  func weekdaysOfKnownDatesAgree(day: Day, weekday: Int) {
    #expect(day.weekday == weekday)
  }

  @Test func calendarOfFoundationAgrees() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      let day = try #require(Day(number: Int.random(in: -25_567...120_529, using: &random)))
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      #expect(parts.year == day.year && parts.month == day.month && parts.day == day.dayOfMonth)
      #expect(parts.weekday == day.weekday % 7 + 1)
    }
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
    (2026, 1, 32), (1899, 12, 31), (2300, 1, 1), (Int.max, 1, 1), (2026, Int.min, 1), (2026, 1, Int.max),
  ])
  func whatIsNoDayHasNoValue(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    arguments: [
      ("2025-08-31", 6, "2026-02-28"), ("2027-08-31", 6, "2028-02-29"), ("2026-01-31", 1, "2026-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2025-11-30", 3, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"),
      ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"), ("2026-05-06", 0, "2026-05-06"),
    ] as [(Day, Int, Day)]
  )
  func monthsEndOnTheSameDayOrTheMonthsLast(start: Day, months: Int, end: Day) {
    #expect(start.adding(months: months) == end)
  }

  @Test func anyNumberOfMonthsLandsInTheMonthCounted() throws {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<5_000 {
      let day = try #require(Day(number: Int.random(in: 0...60_000, using: &random)))
      let months = Int.random(in: -600...600, using: &random)
      let moved = day.adding(months: months)
      #expect(moved.year * 12 + moved.month == day.year * 12 + day.month + months, "\(day) and \(months) months")
      let isLastOfItsMonth = moved.adding(days: 1).dayOfMonth == 1
      #expect(moved.dayOfMonth == day.dayOfMonth || (moved.dayOfMonth < day.dayOfMonth && isLastOfItsMonth))
    }
  }

  @Test func sumsBeyondTheSpanAreHeldAtItsEnds() {
    let last: Day = "2299-12-31"
    let first: Day = "1900-01-01"
    #expect(last.adding(days: 1) == last)
    #expect(last.adding(days: .max) == last)
    #expect(first.adding(days: .min) == first)
    #expect(last.adding(months: 1) == last)
    #expect(Day("2299-12-01").adding(months: .max) == last)
    #expect(first.adding(months: -1) == first)
    #expect(Day("1900-03-05").adding(months: .min) == first)
  }

  @Test func daysBetweenAreDifferencesInBothDirections() {
    let start: Day = "2024-02-28"
    #expect(start.days(to: "2024-03-01") == 2)
    #expect(start.days(to: "2024-02-27") == -1)
    #expect(start < "2024-02-29")
  }
}
