import AuditRules
import Testing

@Suite struct PeriodTests {
  @Test(
    arguments: [
      ("2026-H1", "2026-04-01", "2026-09-30"), ("2026-H2", "2026-10-01", "2027-03-31"),
      ("2026-h2", "2026-10-01", "2027-03-31"), ("2010-09", "2010-09-01", "2010-09-30"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2010-09..2010-12", "2010-09-01", "2010-12-31"),
      ("2025-H2..2026-H1", "2025-10-01", "2026-09-30"), ("2010-09-15..2010-12-31", "2010-09-15", "2010-12-31"),
      ("2026-03-31", "2026-03-31", "2026-03-31"), ("2299-12", "2299-12-01", "2299-12-31"),
    ] as [(String, Day, Day)]
  )
  func periodsHaveTheirFirstAndLastDay(text: String, first: Day, last: Day) throws {
    let period = try #require(Period(text))
    #expect(period.first == first)
    #expect(period.last == last)
    #expect(period.contains(first) && period.contains(last))
    #expect(!period.contains(first.adding(days: -1)))
  }

  @Test(arguments: [
    "", "2026", "2026-H3", "2026-H0", "2026-H", "H1-2026", "2026H1", "26-H1", "2026-13", "2026-00", "2026-9", "2026-+9",
    "2026- 9", "2026-٠٩", "2026-09-31", "2010-09...2010-12", "2010-09.2010-12", "2010-09..", "..2010-12",
    "2010-12..2010-09", "2010-09..2010-10..2010-11", "2010-09 .. 2010-12", "1899-H1", "9999-H1", "2026-H1 ",
  ])
  func wrongFormsHaveNoValue(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func yearsMayStartInJanuary() throws {
    let first = try #require(Period("2026-H1", yearStart: .january))
    #expect((first.first, first.last) == ("2026-01-01", "2026-06-30"))
    let second = try #require(Period("2026-H2", yearStart: .january))
    #expect((second.first, second.last) == ("2026-07-01", "2026-12-31"))
    #expect(Period("2010-09", yearStart: .january) == Period("2010-09"))
  }

  @Test func halfYearsFollowEachOtherWithoutAGap() throws {
    var last: Day?
    for year in 1995...2040 {
      for half in 1...2 {
        let period = try #require(Period.halfYear(half, of: year))
        #expect(period.name == "\(year)-H\(half)")
        if let last { #expect(period.first == last.adding(days: 1)) }
        last = period.last
      }
    }
    #expect(Period.halfYear(3, of: 2026) == nil)
    #expect(Period.halfYear(1, of: .max) == nil)
  }

  @Test func periodsAreOrderedByTheirDays() throws {
    let early = try #require(Period("2025-H2"))
    let later = try #require(Period("2026-H1"))
    #expect(early < later)
    #expect(!(later < early))
    #expect(early.inWords == "1 October 2025 to 31 March 2026")
    #expect(Period(first: "2026-02-01", last: "2026-01-01", name: "backwards") == nil)
  }

  @Test(arguments: [
    ("2025-H2", "October 2025 to March 2026"), ("2026-H1", "April to September 2026"), ("2026-05", "May 2026"),
    ("2010-09..2010-12", "September to December 2010"), ("2010-12..2011-01", "December 2010 to January 2011"),
    ("2024-02..2024-02", "February 2024"), ("2010-09-15..2010-12-31", "15 September 2010 to 31 December 2010"),
    ("2024-02-01..2024-02-28", "1 February 2024 to 28 February 2024"), ("2026-05-01", "1 May 2026"),
  ]) func whatAPageCallsIt(text: String, shortName: String) {
    #expect(Period(text)?.shortName == shortName)
  }
}
