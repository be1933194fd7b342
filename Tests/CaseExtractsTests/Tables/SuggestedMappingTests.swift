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
}
