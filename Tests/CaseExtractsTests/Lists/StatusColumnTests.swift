import AuditDocuments
import AuditPlanning
import AuditRules
import Testing

@testable import CaseExtracts

/// A yes or a no means what its heading asks, and every word that decides which cases are open is said.
struct StatusColumnTests {
  private static func list(_ text: String, named: [CaseColumn: String] = [:]) throws -> CaseList {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    return try CaseList(Sheet(SourceText(name: "cases.csv", text: text)), key: key, named: named)
  }

  private static func closed(_ heading: String, _ cells: String..., named: [CaseColumn: String] = [:]) throws -> [Bool]
  {
    let rows = cells.enumerated().map { "\($0 + 1),North,\($1)\n" }.joined()
    return try list("Child ID,Team,\(heading)\n\(rows)", named: named).entries.map(\.planned.isClosed)
  }

  @Test(arguments: ["Open", "Case open", "Open?", "Is open", "Active", "Open (Y/N)", "Still open", "Open Y/N"])
  func aYesToBeingOpenIsOpen(heading: String) throws {
    #expect(
      try Self.closed(heading, "Y", "Yes", "true", "N", "no", "1", "0") == [
        false, false, false, true, true, false, true,
      ]
    )
  }

  @Test(arguments: ["Closed", "Case closed", "Closed?", "Closure", "Closed Y/N"])
  func aYesToTheClosingIsClosed(heading: String) throws {
    #expect(try Self.closed(heading, "Y", "Yes", "N", "no") == [true, true, false, false])
  }

  @Test func aHeadingThatAPersonNamesIsReadByWhatItSays() throws {
    #expect(try Self.closed("Open?", "Y", "N", named: [.status: "Open?"]) == [false, true])
    #expect(try Self.closed("Live case", "Y", "N", named: [.closed: "Live case"]) == [false, true])
    #expect(try Self.closed("Patch", "Y", "N", named: [.closed: "Patch"]) == [true, false])
  }

  @Test(arguments: ["Open/Closed", "Status", "Case status", "Closed or open"])
  func aYesToNeitherIsRefusedWithWhatToDo(heading: String) throws {
    let problems = #expect(throws: Problems.self) {
      try Self.closed(heading, "Y", "Y", "N", named: heading == "Closed or open" ? [.status: heading] : [:])
    }
    #expect(
      problems?.all.map(\.what) == [
        "3 cells of '\(heading)' say yes or no, and the heading does not say whether yes is open or closed (C2)"
      ]
    )
    #expect(problems?.all.first?.hint.contains("--column status=") == true)
    #expect(try Self.closed(heading, "open", "closed", named: [.status: heading]) == [false, true])
  }

  @Test(arguments: [
    ("To be closed", false), ("For closure", false), ("Pending closure", false), ("Re-opened", false),
    ("Not closed", false), ("Archived", true), ("NFA", true), ("No further action", true), ("Transferred out", true),
    ("Completed", true), ("Ended", true), ("Not open", true), ("No longer active", true), ("C", true), ("O", false),
    ("Assessment completed", false), ("CP", false),
  ])
  func aStatusIsReadInWhateverWords(cell: String, isClosed: Bool) throws {
    #expect(try Self.closed("Case status", cell) == [isClosed])
  }

  @Test func everyWordIsSaidWithItsCountAndWhatItWasTakenFor() throws {
    let list = try Self.list("Child ID,Status\n1,Open\n2,open\n3,NFA\n4,CP plan\n5,\n6,Open\n")
    #expect(
      list.readings == [
        "'Status' says whether a case is open: 'Open' 3 (open), no entry 1 (open), "
          + "'CP plan' 1 (not understood, and left in), 'NFA' 1 (closed)."
      ]
    )
    let remarks = (1...15).map { "\($0),closed after a long talk with somebody \($0)\n" }.joined()
    let long = try Self.list("Child ID,Status\n\(remarks)")
    #expect(long.readings == ["'Status' says whether a case is open: other words 15 (closed)."])
    #expect(try Self.list("Child ID,Team\n1,North\n").readings.isEmpty)
  }

  @Test(arguments: [
    ("Audit last done", "audited"), ("Ended because", "closed"), ("Open referral", "status"),
    ("Active worker", "status"),
  ])
  func aHeadingThatMayDecideAndIsNotReadIsSaid(heading: String, column: String) throws {
    let list = try Self.list("Child ID,Team,\(heading)\n1,North,x\n")
    #expect(list.doubts.map(\.what) == ["nothing was read from '\(heading)' (C1)"])
    #expect(list.doubts.first?.hint.contains("--column \(column)='\(heading)'") == true)
  }

  @Test(arguments: ["Legal status", "Date opened", "Auditor", "Ethnicity"])
  func aHeadingThatDecidesNothingIsNotSaid(heading: String) throws {
    #expect(try Self.list("Child ID,Team,\(heading)\n1,North,x\n").doubts.isEmpty)
  }

  @Test(arguments: ["Last audited on", "Date of most recent audit", "Most recent audit", "Date last audited"])
  func theLastAuditIsKnownByMoreHeadings(heading: String) throws {
    let list = try Self.list("Child ID,\(heading)\n1,30/09/2026\n")
    #expect(list.entries.map(\.planned.lastAudited) == ["2026-09-30"] && list.doubts.isEmpty)
  }

  @Test(arguments: ["Record status", "Case open", "Active", "File status"])
  func theStatusIsKnownByMoreHeadings(heading: String) throws {
    #expect(try Self.closed(heading, "Open", "Closed") == [false, true])
  }
}
