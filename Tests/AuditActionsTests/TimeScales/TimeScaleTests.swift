import AuditRules
import Testing

@testable import AuditActions

@Suite struct TimeScaleTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let written: String
    let due: Day?
    let from: Day?
    init(_ written: String, due: Day? = nil, from: Day? = nil) {
      (self.written, self.due, self.from) = (written, due, from)
    }
    var testDescription: String { written }
  }

  static let rows = [
    Row("Dec 2011", due: "2011-12-31"),
    Row("Dec. 2011", due: "2011-12-31"),
    Row("December 2011.", due: "2011-12-31"),
    Row("September 2011", due: "2011-09-30"),
    Row("Sept 2011", due: "2011-09-30"),
    Row("Feb 2012", due: "2012-02-29"),
    Row("By the end of February 2011", due: "2011-02-28"),
    Row("end 2012", due: "2012-12-31"),
    Row("End of 2012", due: "2012-12-31"),
    Row("2012", due: "2012-12-31"),
    Row("End of June", due: "2011-06-30"),
    Row("June", due: "2011-06-30"),
    Row("End of March"), Row("End of July", due: "2011-07-31"),
    Row("  END   of  April ", due: "2011-04-30"),
    Row("2011-12-31", due: "2011-12-31"),
    Row("31/12/2011", due: "2011-12-31"),
    Row("by 31/12/2011", due: "2011-12-31"),
    Row("31 December 2011", due: "2011-12-31"),
    Row("30.11.2026", due: "2026-11-30"), Row("30-11-2026", due: "2026-11-30"), Row("30/11/26", due: "2026-11-30"),
    Row("by 30.11.26.", due: "2026-11-30"), Row("30-11-26", due: "2026-11-30"), Row("1/3/2026", due: "2026-03-01"),
    Row("30-Nov-2026", due: "2026-11-30"), Row("2026/11/30", due: "2026-11-30"), Row("29/02/00", due: "2000-02-29"),
    Row("From 30.11.2026 to 31/12/26", due: "2026-12-31", from: "2026-11-30"), Row("when staff allow"),
    Row("30/11-2026"), Row("30/11/2026/1"), Row("30//2026"), Row("24/7/365"), Row("+3/11/2026"), Row("1-2-1 each week"),
    Row("1st May 2011", due: "2011-05-01"),
    Row("no later than the end of May 2011", due: "2011-05-31"),
    Row("From April 2011", from: "2011-04-01"),
    Row("Ongoing from April 2011", from: "2011-04-01"),
    Row("Ongoing, from 1 April 2011", from: "2011-04-01"),
    Row("from May", from: "2011-05-01"),
    Row("From April 2011 to March 2012", due: "2012-03-31", from: "2011-04-01"),
    Row("from September until June", due: "2012-06-30", from: "2011-09-01"),
    Row("Ongoing"), Row("Ongoing May 2011"), Row("Immediate"), Row("Ongoing, reviewed quarterly"), Row(""), Row("."),
    Row("Q3"), Row("Dec 11"),
    Row("31 February 2011"), Row("32 May 2011"), Row("Ma 2011"), Row("2011-13-01"), Row("99999"), Row("from"),
    Row("from to"), Row("from March 2012 to March 2011"), Row("end of"), Row("1899"), Row("0th May 2011"),
    Row("+1 May 2011"), Row("١ May 2011"),
  ]

  @Test("a time scale is read as boards mean it, and kept as they wrote it", arguments: rows)
  func readAsMeant(_ row: Row) {
    let scale = TimeScale(row.written, addedOn: "2011-04-06")
    #expect(scale == TimeScale(written: row.written, due: row.due, from: row.from))
  }

  @Test(
    "a date that the calendar does not have is told from words",
    arguments: [
      ("31/02/2026", ["31/02/2026"]), ("29/02/2027", ["29/02/2027"]), ("2026-02-31", ["2026-02-31"]),
      ("31.02.26", ["31.02.26"]), ("11/30/2026", ["11/30/2026"]), ("2026-13-01", ["2026-13-01"]),
      ("By 31/02/2026.", ["31/02/2026"]), ("Phase 1 (by 31/02/2026)", ["31/02/2026"]), ("0/11/2026", ["0/11/2026"]),
      ("31st February, 2026", ["31st February 2026"]), ("from 1 May 2026 to 31 June 2026", ["31 June 2026"]),
      ("32 May 2011", ["32 May 2011"]), ("30/11/3026", ["30/11/3026"]), ("31-Feb-26", ["31-Feb-26"]),
      ("from 30/02/2026–31/04/2026", ["30/02/2026", "31/04/2026"]), ("1) 30/11/2026 2) 31/11/2026", ["31/11/2026"]),
      ("29/02/2028", []), ("30/11/26", []), ("Ongoing", []), ("when staff allow", []), ("", []), ("24/7/365", []),
      ("1-2-1 each week", []), ("the 45 may go in 2026", []), ("Q3", []), ("2026-27", []), ("31/02", []), ("---", []),
    ]
  )
  func impossibleDates(_ text: String, _ dates: [String]) { #expect(TimeScale.impossibleDates(in: text) == dates) }

  @Test func aMonthWithoutAYearIsTheNextToEnd() {
    #expect(TimeScale("End of June", addedOn: "2026-06-30").due == "2026-06-30")
    // It may be the one that is just over.
    #expect(TimeScale("End of June", addedOn: "2026-07-01").due == nil)
    #expect(TimeScale("End of June", addedOn: "2026-10-01").due == "2027-06-30")
    #expect(TimeScale("February", addedOn: "2027-12-31").due == "2028-02-29")
    #expect(TimeScale("January", addedOn: "2299-12-31").due == nil)
  }

  @Test func severalInOneCellAreTakenApart() {
    #expect(NumberedParts.split("1) Mar 2011 2) End 2012", count: 2) == ["Mar 2011", "End 2012"])
    #expect(NumberedParts.split("1)Mar 2011; 2)End 2012", count: 2) == ["Mar 2011", "End 2012"])
    #expect(NumberedParts.split("1) Mar 2011\n2) Ongoing from April 2011\n3) 2012", count: 3)?.last == "2012")
    #expect(NumberedParts.split("1) Mar 2011", count: 1) == ["Mar 2011"])
  }

  @Test(arguments: [
    "Mar 2011", "", "1) Mar 2011", "1) Mar 2011 3) End 2012", "1) 2) End 2012", "1) Mar 2011 2)",
    "2) Mar 2011 1) End 2012", "1) Mar 2011 2) End 2012 3) June",
  ])
  func whatDoesNotCountToTheEndIsLeftWhole(_ text: String) { #expect(NumberedParts.split(text, count: 2) == nil) }
}
