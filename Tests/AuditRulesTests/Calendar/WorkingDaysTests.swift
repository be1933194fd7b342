import AuditTestSupport
import Testing

@testable import AuditRules

@Suite struct WorkingDaysTests {
  let calendar = WorkingDays.england

  @Test func countsAgreeWithALoopOverTheDays() throws {
    let closed = Set(
      EnglandBankHolidays.byYear.flatMap { year, days in
        days.compactMap { Day(year: year, month: $0.month, day: $0.day)?.number }
      }
    )
    var random = SeededGenerator(seed: 2)
    let first = Int(calendar.firstDay.number)
    let last = Int(calendar.lastDay.number)
    for _ in 0..<400 {
      let start = try #require(Day(number: Int.random(in: first...last, using: &random)))
      let end = try #require(Day(number: Int.random(in: first...min(last, Int(start.number) + 200), using: &random)))
      var expected = 0
      let (low, high) = start <= end ? (start, end) : (end, start)
      var day = low
      while day < high {
        day = day.adding(days: 1)
        if day.weekday <= 5, !closed.contains(day.number) { expected += 1 }
      }
      #expect(calendar.count(after: start, through: end) == (start <= end ? expected : -expected))
    }
  }

  @Test func dayFoundIsTheLastThatIsStillWithinTheCount() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let start = try #require(Day(number: Int.random(in: 9_131...21_000, using: &random)))
      let count = Int.random(in: 1...100, using: &random)
      let day = try #require(calendar.day(count, after: start))
      #expect(calendar.count(after: start, through: day) == count)
      #expect(calendar.isWorkingDay(day) == true)
      #expect(calendar.count(after: start, through: day.adding(days: -1)) == count - 1)
    }
  }

  @Test func startDayIsDayZero() {
    #expect(calendar.count(after: "2026-03-30", through: "2026-03-30") == 0)
    #expect(calendar.count(after: "2026-03-30", through: "2026-03-31") == 1)
    #expect(calendar.count(after: "2026-03-28", through: "2026-03-30") == 1)
  }

  @Test func easterIsNotCounted() {
    #expect(calendar.count(after: "2026-04-02", through: "2026-04-07") == 1)
    #expect(calendar.isWorkingDay("2026-04-03") == false)
    #expect(calendar.isWorkingDay("2026-04-06") == false)
    #expect(calendar.isWorkingDay("2026-04-04") == false)
    #expect(calendar.isWorkingDay("2026-04-07") == true)
  }

  @Test func outsideTheKnownBankHolidaysThereIsNoAnswer() {
    #expect(calendar.count(after: "1994-12-31", through: "1995-02-01") == nil)
    #expect(calendar.count(after: "2028-12-01", through: "2029-01-01") == nil)
    #expect(calendar.isWorkingDay("2029-01-01") == nil)
    #expect(calendar.day(10, after: "2028-12-29") == nil)
    #expect(calendar.day(-1, after: "2026-01-01") == nil)
    #expect(calendar.day(.max, after: "2026-01-01") == nil)
    #expect(calendar.covers("1995-01-01") && calendar.covers("2028-12-31"))
    #expect(!calendar.covers("1994-12-31") && !calendar.covers("2029-01-01"))
  }
}
