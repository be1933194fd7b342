import AuditDocuments
import AuditPlanning
import AuditRules
import Testing

@testable import CaseExtracts

/// Lists as people keep them: a team in several spellings, sums between the rows, days in the American order, numbers of siblings.
struct UntidyListTests {
  private static func list(_ text: String) throws -> CaseList {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    return try CaseList(Sheet(SourceText(name: "cases.csv", text: text)), key: key)
  }

  @Test func aTeamHasTheFirstSpellingThatTheListHasForIt() throws {
    let list = try Self.list(
      "Child ID,Team,Service\n1,Child Protection West,Duty\n2,CHILD PROTECTION WEST,DUTY\n3,child  protection west.,duty\n"
        + "4,Child Protection & West,x\n"
    )
    #expect(Set(list.entries.prefix(3).map(\.team)) == ["Child Protection West"])
    #expect(list.entries[3].team == "Child Protection & West")
    #expect(Set(list.entries.prefix(3).map(\.service)) == ["Duty"])
    #expect(Set(list.entries.prefix(3).flatMap { $0.planned.ties.teams.map(\.shown) }) == ["Child Protection West"])
  }

  @Test(arguments: [
    "North total,2,", "North Total,2,W1", "Subtotal,2,", "East count,1,", "Grand total,101,", "North,2,Total",
  ])
  func aRowThatSumsUpIsNoChild(row: String) throws {
    let list = try Self.list("Team,Child ID,Worker\nNorth,101,W1\nNorth,102,W2\n\(row)\n")
    #expect(list.entries.map(\.number) == ["101", "102"])
    #expect(list.doubts.map(\.what) == ["the row reads as a line about the list, and not as a child (B4)"])
  }

  @Test(
    arguments: [
      ("1.23457E+11", "a spreadsheet shortened the case number here (B3)"),
      ("=B2+1", "a formula or its error stands for a case number (B3)"),
      ("3 Apr 2026", "a day stands for a case number (B3)"),
    ])
  func aNumberThatASpreadsheetSpoiltIsRefused(number: String, what: String) throws {
    let problems = #expect(throws: Problems.self) { try Self.list("Team,Child ID\nNorth,101\nNorth,\(number)\n") }
    #expect(problems?.all.map(\.what) == [what])
    #expect(
      try Self.list("Team,Child ID\nNorth,101\nNorth,12E\nNorth,E5\n").entries.map(\.number) == ["101", "12E", "E5"]
    )
  }

  @Test func aMarkBeforeANumberIsSaid() throws {
    let list = try Self.list("Team,Child ID\nNorth,'0101\nNorth,#102\nNorth,103\n")
    #expect(list.doubts.map(\.what) == ["2 numbers begin with ' or #, this one the first (B2)"])
    #expect(list.entries.count == 3)
  }

  @Test(arguments: ["Children in care", "Page, Anna", "Totality Team", "Total Family Coaching Service East"])
  func aNameThatHasSuchAWordInItIsAChildsRow(cell: String) throws {
    #expect(try Self.list("Team,Child ID\nNorth,101\n\"\(cell)\",102\n").entries.map(\.number) == ["101", "102"])
  }

  @Test func aColumnWithTheMonthFirstIsReadSoAndSaid() throws {
    let list = try Self.list("Child ID,Last audited\n1,10/11/2025\n2,12/25/2025\n3,02/03/2026\n4,\n")
    #expect(list.entries.map(\.planned.lastAudited) == ["2025-10-11", "2025-12-25", "2026-02-03", nil])
    #expect(
      list.doubts.map(\.what) == [
        "'Last audited' was read with the month first, as 1 of its days can only be; 2 could be read either way (B1)"
      ]
    )
  }

  @Test func aColumnWithBothOrdersIsRefusedOnce() throws {
    let problems = #expect(throws: Problems.self) {
      try Self.list("Child ID,Last audited\n1,31/10/2025\n2,12/25/2025\n3,02/03/2026\n")
    }
    #expect(
      problems?.all.map(\.what) == [
        "'Last audited' has 1 with the day first and 1 with the month first, and 1 that could be either (B1)"
      ]
    )
  }

  @Test func aColumnThatProvesNothingSaysHowItWasRead() throws {
    let list = try Self.list("Child ID,Last audited\n1,10/11/2025\n2,02/03/2026\n")
    #expect(list.entries.map(\.planned.lastAudited) == ["2025-11-10", "2026-03-02"])
    #expect(list.readings == ["The days of 'Last audited' were read with the day first, which nothing in them proves."])
    #expect(try Self.list("Child ID,Last audited\n1,10/11/2025\n2,30/03/2026\n").readings.isEmpty)
  }

  @Test func leaveIsReadInTheOrderThatItsColumnsProve() throws {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    func list(_ rows: String) throws -> AuditorList {
      let text = "Auditor,Team,Away from,Away to\n\(rows)"
      return try AuditorList(Sheet(SourceText(name: "auditors.csv", text: text)), key: key)
    }
    let read = try list("a-1,North,11/02/2026,11/20/2026\n")
    #expect(read.entries.first?.planned.away.map(\.lowerBound) == ["2026-11-02"] && read.doubts.count == 1)
    let problems = #expect(throws: Problems.self) {
      try list("a-1,North,11/02/2026,11/20/2026\nb-2,North,20/11/2026,\n")
    }
    #expect(problems?.all.count == 1)
  }

  @Test(arguments: [
    "Child ID,Siblings\n101,102\n102,101\n103,\n", "Child ID,Siblings\n101,\"102, 104\"\n102,\n103,\n104,\n",
    "Child ID,Sibling IDs\n101,102 and 104\n102,101;104\n103,\n104,101/102\n",
    "Child ID,Family\n101,102\n102,101\n103,\n",
  ])
  func numbersOfSiblingsMakeOneFamily(text: String) throws {
    let families = try Self.list(text).entries.map(\.planned.siblings)
    #expect(families[0] != nil && families[0] == families[1] && families[2] == nil)
    if families.count > 3 { #expect(families[3] == families[0]) }
  }

  @Test(arguments: [
    "Child ID,Sibling group\n101,FAM0\n102,FAM0\n103,104\n104,\n105,\n",
    "Child ID,Family\n101,Smith\n102,Smith\n103,104\n104,n/a\n105,\n",
    "Child ID,Household\n101,9\n102,9\n104,\n103,104.0\n105,\n",
  ])
  func theNumberOfAnotherChildAmongWordsForFamiliesJoinsTheTwo(text: String) throws {
    let list = try Self.list(text)
    let families = Dictionary(uniqueKeysWithValues: list.entries.map { ($0.number, $0.planned.siblings) })
    #expect(families["101"] == families["102"] && families["103"] == families["104"])
    #expect(families["101"] != families["103"] && families["103"] != .some(nil) && families["105"] == .some(nil))
    #expect(list.doubts.contains { $0.what.contains("the number of another child of the list") })
  }

  @Test(arguments: [
    "Child ID,Family ID\n1,1\n2,1\n3,2\n", "Child ID,Sibling group\n1,2\n2,3\n3,2\n",
    "Child ID,Siblings\n1,F1\n2,F1\n3,F2\n",
  ])
  func aWordForTheFamilyStaysOne(text: String) throws {
    let families = try Self.list(text).entries.map(\.planned.siblings)
    #expect(Set(families).count == 2 && !families.contains(nil))
  }

  @Test(arguments: [
    "Yes", "yes - 2", "Y", "2", "2 siblings", "two", "see notes", "See file", "half brother", "several", "unborn",
    "1 sibling in care",
  ])
  func whatSaysThatThereAreSiblingsAndNotWhichIsNoFamily(cell: String) throws {
    let list = try Self.list("Child ID,Siblings\n10101,\(cell)\n10102,\(cell)\n10103,\n")
    #expect(list.entries.allSatisfy { $0.planned.siblings == nil })
    let said = list.doubts.filter { $0.what.contains("name no family") }
    #expect(said.count == 1 && said[0].what.hasPrefix("2 cells of 'Siblings' say") && said[0].severity == .warning)
  }

  @Test(arguments: ["None known", "only child", "No", "n/a", "no siblings"]) func thatThereAreNoneIsNoDoubt(
    cell: String
  )
    throws
  {
    let list = try Self.list("Child ID,Siblings\n10101,\(cell)\n10102,\(cell)\n")
    #expect(
      list.entries.allSatisfy { $0.planned.siblings == nil } && !list.doubts.contains { $0.what.contains("family") }
    )
  }

  @Test(arguments: [
    ("Siblings", "Smith"), ("Siblings", "F12"), ("Sibling group", "2"), ("Family", "2"), ("Household", "7"),
    ("Siblings", "120"),
  ])
  func aWordOrANumberForTheFamilyIsOne(heading: String, cell: String) throws {
    let list = try Self.list("Child ID,\(heading)\n10101,\(cell)\n10102,\(cell)\n")
    #expect(list.entries[0].planned.siblings != nil)
    #expect(list.entries[0].planned.siblings == list.entries[1].planned.siblings)
  }

  @Test func wordsBesideTheNumberOfASiblingJoinNobody() throws {
    let list = try Self.list(
      "Child ID,Siblings\n6020,half-sib of 6021\n6021,\n6022,sister of 6023\n6023,Yes\n6024,Yes\n6025,2\n6026,2\n"
    )
    let families = Dictionary(uniqueKeysWithValues: list.entries.map { ($0.number, $0.planned.siblings) })
    #expect(families["6020"] == families["6021"] && families["6022"] == families["6023"])
    #expect(families["6020"] != families["6022"])
    #expect(["6024", "6025", "6026"].allSatisfy { families[$0] == .some(nil) })
  }

  @Test func aCaseWithADayOfClosingIsNotAmongThoseWithoutATeam() throws {
    let list = try Self.list(
      "Child ID,Team,Closed on,Case status\n1,,02/10/2026,Open\n2,,,Closed\n3,,,Open\n4,Ash,,Open\n"
    )
    #expect(list.doubts.contains { $0.what.hasPrefix("a case has no team (B4") })
  }
}
