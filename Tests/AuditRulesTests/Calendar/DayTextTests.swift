import AuditRules
import Testing

@Suite struct DayTextTests {
  // A literal would be made a day by the compiler, so the texts come as arguments.
  @Test(arguments: [
    ("2026-03-31", 2026, 3, 31), ("31/03/2026", 2026, 3, 31), ("05/04/2026", 2026, 4, 5), ("2024-02-29", 2024, 2, 29),
  ])
  func bothFormsOfADayAreRead(text: String, year: Int, month: Int, day: Int) {
    #expect(Day(text) == Day(year: year, month: month, day: day))
    #expect(Day(text) != nil)
  }

  @Test(arguments: [
    "", " ", "2026", "2026-3-31", "2026-03-1", "2026/03/31", "31-03-2026", "2026-31-03", "03/31/2026", "2026-02-30",
    "31/02/2026", "2026-03-31 ", " 2026-03-31", "2026-03-31T00:00:00", "2026-03-3x", "2026-03/31", "31/03-2026",
    "20260331", "+026-03-31", "2026-+3-31", "-026-03-31", "1899-12-31", "2300-01-01", "0000-00-00", "31/3/2026",
    "31/03/26", "２026-03-31", "2026‑03‑31", "٢٠٢٦-٠٣-٣١", "2026-03-31\n", "20\u{0}6-03-31", "31 March 2026", "N/A",
  ])
  func wrongFormsHaveNoValue(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func writtenDayIsReadBack() throws {
    for number in stride(from: -25_567, through: 120_529, by: 37) {
      let day = try #require(Day(number: number))
      #expect(Day(day.description) == day)
    }
  }

  @Test func dayInWordsHasNoLeadingZero() {
    let day: Day = "2026-03-01"
    #expect(day.inWords == "1 March 2026")
    #expect(day.description == "2026-03-01")
  }

  @Test func partOfALongerTextIsReadWithoutItsNeighbours() {
    let text = "from 2026-03-31 on"
    #expect(Day(text.dropFirst(5).prefix(10)) == "2026-03-31")
  }

  @Test(
    arguments: [
      ("2026/11/30", "2026-11-30"), ("30/11/2026", "2026-11-30"), ("30.11.26", "2026-11-30"),
      ("30-Nov-2026", "2026-11-30"), ("31/02/2026", nil),
    ] as [(String, Day?)]
  )
  func aWrittenDateHasItsYearFirstOrItsDay(_ text: String, _ day: Day?) throws {
    #expect(try #require(WrittenDate(text)).day == day)
  }

  @Test(arguments: ["2026/11", "2026/Nov/30", "30/11/026", "11", ""]) func whatHasAnotherShapeIsNoDate(_ text: String) {
    #expect(WrittenDate(text) == nil)
  }
}
