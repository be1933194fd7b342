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

  private func mapping(_ name: String, _ text: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let url = folder.url.appending(path: name)
    try Data(text.utf8).write(to: url)
    let text = try #require(
      try SuggestedMapping(try TableReader.sheets(of: (url: url, shown: name)), mappings: []).text
    )
    // Whatever is proposed can be read.
    _ = try TableMapping(SourceText(name: "own.yaml", bytes: Array(text.utf8)))
    return text.split(separator: "\n").map(\.trimmed)
  }

  @Test func theDayOfANoteIsItsDayAndItsTimeItsTime() throws {
    let head = "Case ID,Note date,Note time,Note type,Author,Note text\n"
    let notes = try mapping(
      "notes.csv",
      head + "1,02/04/2026,14:30,Home visit,Nell Ashdown (social worker),Seen alone.\n"
    )
    for line in [
      "- part: caseNotes", "happened: Note date", "time: Note time", "kind: Note type", "authorRole: Author",
      "text: Note text",
    ] {
      #expect(notes.contains(line), "\(line)")
    }
    #expect(!notes.contains { $0.hasPrefix("# Nothing is read from") })
    // A column of days is no time, whatever it is headed.
    let dated = try mapping("notes.csv", "Case ID,Note time,Note text\n1,02/04/2026,Seen alone.\n")
    #expect(!dated.contains { $0.hasPrefix("time:") })
    #expect(dated.contains { $0.hasPrefix("# happened:") })
  }

  @Test func whoeverStandsInATableIsMasked() throws {
    let people = try mapping(
      "people.csv",
      "Case ID,Child name,DOB,Carer,Brother,Sibling,Mother's views,Worker\n"
        + "1,Leo Hall,02/04/2016,Ann Hall,Ben Hall,Mia Hall,She is tired.,Nell Ashdown\n"
    )
    let names = people.first { $0.hasPrefix("names:") } ?? ""
    for name in ["Child name", "Carer", "Brother", "Sibling"] { #expect(names.contains(name), "\(name)") }
    #expect(!names.contains("views"))
    #expect(people.contains { $0.contains("Worker") && !$0.hasPrefix("#") })
    #expect(people.contains("- part: child") && people.contains("ageBand: { born: DOB }"))
    #expect(!people.contains("- part: visits"))
    // A count of brothers is no name, nor is a yes.
    let counted = try mapping("visits.csv", "Case ID,Visit date,Brothers,Carer\n1,02/04/2026,2,Yes\n")
    #expect(!counted.contains { $0.hasPrefix("names:") })
    // A table of names alone makes nothing.
    let alone = try mapping("family.csv", "Case ID,Brother\n1,Ben Hall\n")
    #expect(alone.contains("names: [Brother]") && !alone.contains("makes:"))
  }

  /// A table of plans is one of plans, and of what no heading says nothing is made up: what is proposed is read as it stands.
  @Test func aTableOfPlansHasItsKindAndItsDays() throws {
    let plans = try mapping(
      "export.csv",
      "Client ref,Plan type,Start,End,Reason\n1,childProtection,02/02/2026,,x\n2,childInNeed,05/01/2026,03/02/2026,y\n"
    )
    #expect(plans.contains("- part: plans"))
    for fact in ["kind: Plan type", "started: Start", "ended: End"] { #expect(plans.contains(fact), "\(fact)") }
    let placements = try mapping("placements.csv", "Client ref,Start,End\n1,02/02/2026,\n")
    #expect(placements.contains("- part: placements") && placements.contains("started: Start"))
    let nothing = try mapping("export.csv", "Client ref,Weather,Mood\n1,wet,good\n")
    #expect(nothing.contains("skip: true") && !nothing.contains("makes:"))
  }

  @Test func discussionsAndTimesInCareAreWhatTheyAreCalledInPractice() throws {
    let discussions = try mapping(
      "sds.csv",
      "Child ID,SD ref,SD date,How held,Who,Role\n1,S1,03/02/2026,Meeting,Police,detective sergeant\n"
    )
    #expect(discussions.contains("- part: strategyDiscussions"))
    #expect(discussions.contains("held: SD date") && discussions.contains("form: How held"))
    let care = try mapping("cla.csv", "Child ID,Plan start,Plan end,In care since\n1,02/02/2026,,05/01/2026\n")
    #expect(care.contains("- part: plans") && care.contains("lookedAfterFrom: In care since"))
    #expect(care.contains("started: Plan start"))
  }
}
