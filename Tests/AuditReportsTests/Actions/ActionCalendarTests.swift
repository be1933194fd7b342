import AuditActions
import AuditReports
import AuditRules
import Testing

@Suite struct ActionCalendarTests {
  private static let text = ActionCalendar.text(SampleActionPlan.plan, identifier: "0123456789abcdef")

  /// The lines as a calendar reads them: what goes on after a break belongs to the line before.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\r\n") {
      if line.first == " ", !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  @Test func theCalendarIsAsRecorded() throws {
    try GoldenFile.expect(Self.text.replacing("\r\n", with: "\n"), is: "actions.ics")
  }

  @Test func whatIsStillToBeDoneAndWhatRunsOutIsInIt() {
    let identifiers = Self.lines(Self.text).filter { $0.hasPrefix("UID:") }
    #expect(
      identifiers == ["P1.1-due", "1.2-due", "1.3-due", "2.1-risk"].map { "UID:0123456789abcdef-\($0)@caseaudit" }
    )
    #expect(Self.text.contains("DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n"))
    #expect(Self.text.contains("DTSTAMP:20260616T1000"))
  }

  @Test func noLineIsLongerThanCalendarsTakeAndNoneIsBrokenWithinALetter() {
    let lines = Self.text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.last == "" && lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    var standing = PlanStanding()
    let moment = Moment(day: "2026-04-20", text: "2026-04-20T10:00:00Z")
    guard let area = AreaNumber(1), let number = ActionNumber(area, 1) else { return }
    let text = String(repeating: "Wörter; für, alle\\n 👩‍👧\n", count: 12)
    standing.apply(.areaAdded(NewArea(number: area, area: "A", source: .summary("2025-H2"))), by: "QA", at: moment)
    let timeScale = TimeScale("Dec 2026", addedOn: "2026-04-20")
    let action = NewAction(number: number, text: text, person: "Head", timeScale: timeScale)
    standing.apply(.actionAdded(action), by: "QA", at: moment)
    let calendar = ActionCalendar.text(standing.plan, identifier: "x")
    #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    let summary = Self.lines(calendar).first { $0.hasPrefix("SUMMARY:") }
    #expect(summary?.hasPrefix("SUMMARY:Action 1.1: Wörter\\; für\\, alle\\\\n 👩‍👧 Wörter\\; für") == true)
  }

  @Test(arguments: [(54, 1), (55, 1), (56, 2)]) func aLineIsBrokenPastItsSeventyFifthByte(_ letters: Int, _ lines: Int)
    throws
  {
    var standing = PlanStanding()
    let moment = Moment(day: "2026-04-20", text: "2026-04-20T10:00:00Z")
    let area = try #require(AreaNumber(1))
    standing.apply(.areaAdded(NewArea(number: area, area: "A", source: .summary("2025-H2"))), by: "QA", at: moment)
    let action = NewAction(
      number: try #require(ActionNumber(area, 1)),
      text: String(repeating: "x", count: letters),
      person: "Head",
      timeScale: TimeScale("Dec 2026", addedOn: "2026-04-20")
    )
    standing.apply(.actionAdded(action), by: "QA", at: moment)
    let all = ActionCalendar.text(standing.plan, identifier: "p").split(separator: "\r\n")
    let start = try #require(all.firstIndex { $0.hasPrefix("SUMMARY:") })
    #expect(all[start...].prefix { $0.hasPrefix("SUMMARY:") || $0.hasPrefix(" ") }.count == lines, "\(all[start])")
  }

  @Test func anEventKeepsItsNameWhenItsDayIsMoved() {
    let before = ActionCalendar.text(SampleActionPlan.plan, identifier: "p")
    #expect(before.contains("SEQUENCE:3"))
    #expect(before.components(of: "UID:p-1.3-due@caseaudit") == 1)
  }

  @Test func aPlanWithoutDaysIsAnEmptyCalendar() {
    let text = ActionCalendar.text(ActionPlan(), identifier: "")
    #expect(!text.contains("VEVENT") && text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
