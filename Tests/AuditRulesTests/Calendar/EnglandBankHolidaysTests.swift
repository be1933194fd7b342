import AuditTestSupport
import Foundation
import Testing

@testable import AuditRules

@Suite struct EnglandBankHolidaysTests {
  static let years = Array(EnglandBankHolidays.firstYear...EnglandBankHolidays.lastYear)

  /// Days by proclamation and royal days, which no rule can work out: what went, and what came.
  static let exceptions: [Int: (gone: [Day], added: [Day])] = [
    1995: (["1995-05-01"], ["1995-05-08"]),
    1999: ([], ["1999-12-31"]),
    2002: (["2002-05-27"], ["2002-06-03", "2002-06-04"]),
    2011: ([], ["2011-04-29"]),
    2012: (["2012-05-28"], ["2012-06-04", "2012-06-05"]),
    2020: (["2020-05-04"], ["2020-05-08"]),
    2022: (["2022-05-30"], ["2022-06-02", "2022-06-03", "2022-09-19"]),
    2023: ([], ["2023-05-08"]),
  ]

  @Test(arguments: years) func listAgreesWithEasterAndTheAct(year: Int) throws {
    let listed = try #require(EnglandBankHolidays.byYear[year]).map { Day(year: year, month: $0.month, day: $0.day) }
    var expected = Set(try Self.worked(out: year))
    let exception = Self.exceptions[year] ?? ([], [])
    for day in exception.gone { #expect(expected.remove(day) != nil, "\(day) was never expected") }
    for day in exception.added { #expect(expected.insert(day).inserted, "\(day) was expected anyway") }
    #expect(listed.compactMap { $0 } == expected.sorted())
    #expect(listed.allSatisfy { ($0?.weekday ?? 7) <= 5 })
  }

  @Test func everyYearOfTheSpanIsListed() {
    #expect(EnglandBankHolidays.byYear.keys.sorted() == Self.years)
    #expect(WorkingDays.england.firstDay.year == EnglandBankHolidays.firstYear)
    #expect(WorkingDays.england.lastDay.year == EnglandBankHolidays.lastYear)
  }

  @Test func publishedListAgrees() throws {
    guard let url = Repository.sample("england-bank-holidays.tsv") else { return }
    let rows = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    let published = rows.compactMap { row in row.split(separator: "\t").first.flatMap { Day($0) } }
    #expect(published.count == rows.count && rows.count == 238)
    let years = Set(published.map(\.year))
    let listed = EnglandBankHolidays.byYear.filter { years.contains($0.key) }.flatMap { year, days in
      days.compactMap { Day(year: year, month: $0.month, day: $0.day) }
    }
    #expect(published.sorted() == listed.sorted())
  }

  /// The bank holidays of the Banking and Financial Dealings Act 1971, with a weekday for those that fall on a weekend.
  static func worked(out year: Int) throws -> [Day] {
    let easter = try easterSunday(of: year)
    func first(_ weekday: Int, of month: Int) throws -> Day {
      let start = try #require(Day(year: year, month: month, day: 1))
      return start.adding(days: (weekday - start.weekday + 7) % 7)
    }
    func last(_ weekday: Int, of month: Int) throws -> Day {
      let end = try #require(Day(year: year, month: month, day: 31))
      return end.adding(days: -((end.weekday - weekday + 7) % 7))
    }
    func onWeekday(_ day: Day?) throws -> Day {
      let day = try #require(day)
      return day.weekday <= 5 ? day : day.adding(days: 8 - day.weekday)
    }
    let christmas = try onWeekday(Day(year: year, month: 12, day: 25))
    var boxing = try onWeekday(Day(year: year, month: 12, day: 26))
    while boxing <= christmas { boxing = boxing.adding(days: 1) }
    // Christmas Day on a Sunday keeps Boxing Day on the Monday and moves to the Tuesday: the same two days.
    return [
      try onWeekday(Day(year: year, month: 1, day: 1)), easter.adding(days: -2), easter.adding(days: 1),
      try first(1, of: 5), try last(1, of: 5), try last(1, of: 8), christmas, boxing,
    ]
  }

  /// The date of Easter by the anonymous Gregorian method.
  static func easterSunday(of year: Int) throws -> Day {
    let golden = year % 19
    let (century, ofCentury) = (year / 100, year % 100)
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
    let shift = (golden + 11 * moon + 22 * sunday) / 451
    let sum = moon + sunday - 7 * shift + 114
    return try #require(Day(year: year, month: sum / 31, day: sum % 31 + 1))
  }

  @Test func easterFallsOnKnownSundays() throws {
    let known: [Day] = ["1995-04-16", "2000-04-23", "2008-03-23", "2011-04-24", "2026-04-05", "2038-04-25"]
    for day in known { #expect(try Self.easterSunday(of: day.year) == day) }
  }
}
