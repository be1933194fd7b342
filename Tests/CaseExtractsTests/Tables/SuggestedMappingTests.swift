import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("A mapping that is suggested")
struct SuggestedMappingTests {
  private func lines(_ name: String, _ headings: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let url = folder.url.appending(path: name)
    let cells = headings.split(separator: ",").dropFirst().map { _ in ",2026-01-05" }.joined()
    try Data("\(headings)\n1001\(cells)\n".utf8).write(to: url)
    let text = try SuggestedMapping(try TableReader.sheets(of: (url: url, shown: name)), mappings: []).text
    return try #require(text).split(separator: "\n").map(\.trimmed)
  }

  @Test func whatIsPlannedIsNotTakenForDone() throws {
    let reviews = try lines("reviews.csv", "Child ID,Review due date,Next review due,Review date")
    #expect(reviews.contains("held: Review date"))
    let planned = try lines("visits.csv", "Child ID,Planned visit date,Visit target date (expected),Child seen alone")
    #expect(!planned.contains { $0.hasPrefix("made:") })
    let plans = try lines("plans.csv", "Child ID,Plan review date,Plan start date,\"Plan end date (expected)\"")
    #expect(plans.contains("started: Plan start date") && !plans.contains { $0.hasPrefix("ended:") })
  }

  @Test func columnsOfNamesAreNamed() throws {
    let visits = try lines("visits.csv", "Mosaic ID,Child name,Forename,Team name,Visit date")
    #expect(visits.contains("names: [Child name, Forename]"))
    #expect(visits.contains { $0.hasPrefix("# Nothing is read from") && $0.contains("Team name") })
  }

  @Test func whatStandsUnderAHeadingSpeaksAgainstADayAndAgainstAYesOrNo() throws {
    let folder = try TemporaryFolder()
    func mapping(_ text: String) throws -> [String] {
      let url = folder.url.appending(path: "visits.csv")
      try Data(text.utf8).write(to: url)
      let text = try SuggestedMapping(try TableReader.sheets(of: (url: url, shown: "visits.csv")), mappings: []).text
      return try #require(text).split(separator: "\n").map(\.trimmed)
    }
    let own = try mapping("Child ID,Seen on own?,Visit date\n1,Y,05/01/2026\n2,N,\n")
    #expect(own.contains("made: Visit date") && own.contains("childSeenAlone: \"Seen on own?\""))
    let alone = try mapping("Child ID,Seen on,Purpose\n1,Y,x\n")
    #expect(!alone.contains { $0.hasPrefix("made:") })
    let dated = try mapping("Child ID,Seen on,Child seen alone\n1,2026-01-05,2026-01-05\n")
    #expect(dated.contains("made: Seen on") && !dated.contains { $0.hasPrefix("childSeenAlone:") })
    let empty = try mapping("Child ID,Seen on,Purpose\n1,,x\n")
    #expect(empty.contains("made: Seen on"))
  }
}
