import AuditDocuments
import AuditStore
import AuditTestSupport
import AuditWalk
import CaseExtracts
import Foundation
import Testing

@testable import AuditCommands

/// A round that is planned from any source that `check` reads, and not from a list.
@Suite struct PlannedSourceTests {
  private static let census = """
    <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
    <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>201</LEA></Source></Header><Children>
    \((1...5).map(child).joined())</Children></Message>
    """

  private static func child(_ number: Int) -> String {
    """
    <Child><ChildIdentifiers><LAchildID>K\(number)</LAchildID><PersonBirthDate>2015-02-0\(number)</PersonBirthDate>
    </ChildIdentifiers><CINdetails><CINreferralDate>2025-05-01</CINreferralDate>
    \(number == 5 ? "<CINclosureDate>2025-09-01</CINclosureDate>" : "")</CINdetails></Child>
    """
  }

  private static let native = (1...3).map {
    #"{"format":"caseaudit-extract/1","reference":"K\#($0)","team":"North","service":"looked after","#
      + #""workers":[{"reference":"Jane Smith","role":"socialWorker"}]}"#
  }.joined(separator: "\n")

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String, _ text: String) throws -> String {
    let file = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path(percentEncoded: false)
  }

  private func list(_ path: String, sheet: String? = nil) throws -> CaseList {
    let tables = try TableOptions.parse([])
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    let lists = try PlanLists(
      cases: { () throws(Problems) in
        try ListedSource(path: path, sheet: sheet, columns: [:], tables: tables).cases()
      },
      auditors: { () throws(Problems) in
        try .ofAuditors([Sheet(SourceText(name: "a.csv", text: "Auditor,Team\na-1,North\n"))], sheet: nil, shownAs: "a")
      }
    )
    return try lists.caseList(key: key, named: [:], stratum: nil, scope: ListScope())
  }

  @Test func everyChildOfACensusIsACase() throws {
    for path in [try file("census.xml", Self.census), try file("part/census.xml", Self.census)] {
      let path = path.contains("/part/") ? String(path.dropLast("/census.xml".count)) : path
      let list = try list(path)
      #expect(list.entries.map(\.number).sorted() == ["K1", "K2", "K3", "K4", "K5"])
      #expect(list.entries.filter(\.planned.isClosed).map(\.number) == ["K5"])
      #expect(list.doubts.map(\.what).contains { $0.contains("the team and a worker") })
    }
  }

  @Test func extractsAreCasesWithTheirTeamsAndWorkers() throws {
    let list = try list(try file("cases.jsonl", Self.native))
    #expect(list.entries.map(\.number) == ["K1", "K2", "K3"] && list.doubts.isEmpty)
    #expect(list.entries.allSatisfy { $0.team == "North" && $0.planned.ties.people.count == 1 })
  }

  @Test func aListStaysAListAndASheetOfASourceIsNone() throws {
    let path = try file("open.csv", "Child ID,Team\n1,North\n")
    #expect(try list(path).read.map(\.heading) == ["Child ID", "Team"])
    let census = try file("census.xml", Self.census)
    #expect(throws: Problems.self) { try list(census, sheet: "One") }
    let nothing = try file("page.html", "<!doctype html><html></html>")
    #expect(throws: Problems.self) { try list(nothing) }
  }
}
