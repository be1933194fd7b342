import AuditRules
import Testing

@Suite struct WeekdayTests {
  @Test func aDayIsReadFromItsNameAndFromEachOfItsShortForms() {
    for day in Weekday.allCases {
      for word in [day.name] + day.shortForms { #expect(Weekday(word: word) == day, "\(word)") }
    }
    #expect(Weekday.words.count == Set(Weekday.words).count)
  }

  @Test func theDaysAreNumberedAsThoseOfTheCalendarAre() {
    // 5 January 2026 was a Monday.
    let monday: Day = "2026-01-05"
    for (offset, day) in Weekday.allCases.enumerated() {
      #expect(monday.adding(days: offset).weekday == day.rawValue, "\(day)")
    }
    #expect(Weekday.monday.name == "monday")
  }

  @Test(arguments: ["", "m", "mo", "mond", "Monday", "month", "sung", "satin", "thus", "days", "mondays"])
  func anotherWordIsNone(word: String) { #expect(Weekday(word: word) == nil) }
}
