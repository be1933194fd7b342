import AuditRules
import Testing

@testable import CaseExtracts

@Suite struct HistoryDaysTests {
  @Test(arguments: [
    "2024-03-03", "2024-03-03T09:05:00", "03/03/2024", "3.3.24", "3rd March 2024", "3 Mar 24", "March 3, 2024",
    "Sunday 3 March 2024", "Sun, 3rd Mar 2024 9:05 am", "45354", "45354.378", "3-Mar-24", "3/3/24 9:05",
  ])
  func aDayIsReadAsPeopleWriteIt(text: String) {
    #expect(HistoryDays(order: nil).read(text) == .day("2024-03-03"), "\(text)")
  }

  @Test func nobodyCanTellWhichNumberIsTheDay() {
    #expect(HistoryDays(order: nil).read("3/4/24 9:05") == .twoWays)
    #expect(HistoryDays(order: .dayFirst).read("3/4/24 9:05") == .day("2024-04-03"))
    #expect(HistoryDays(order: .monthFirst).read("3/4/24 9:05") == .day("2024-03-04"))
    #expect(HistoryDays(order: .dayFirst).read("3/14/24") == HistoryDays.Reading.none)
  }

  @Test func aColumnProvesTheOrder() {
    #expect(HistoryDays.proven(by: ["3/4/24", "3/14/24 9:05"]) == [.monthFirst])
    #expect(HistoryDays.proven(by: ["3/4/24", "14/3/24"]) == [.dayFirst])
    #expect(HistoryDays.proven(by: ["3/4/24", "2024-03-14", "14 March 2024"]).isEmpty)
  }

  @Test(arguments: ["chased x2", "", "03-Apr", "n/a", "13/13/2024", "2024"]) func whatIsNoDayIsNone(text: String) {
    #expect(HistoryDays(order: nil).read(text) == HistoryDays.Reading.none)
  }
}
