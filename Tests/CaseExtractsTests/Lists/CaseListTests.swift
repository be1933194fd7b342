import AuditDocuments
import AuditPlanning
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

struct CaseListTests {
  private static func key() throws -> PseudonymKey {
    try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
  }

  private static func list(
    _ text: String,
    named: [CaseColumn: String] = [:],
    stratum: String? = nil
  ) throws -> CaseList {
    try CaseList(Sheet(SourceText(name: "cases.csv", text: text)), key: key(), named: named, stratum: stratum)
  }

  @Test(arguments: [
    "Child ID,Team\n101,North\n102,South\n",
    "Open cases on 30 September 2026\nDo not forward\n\nChild ID,Team\n101,North\n102,South\nTotal,2\n",
    "CHILD_ID;TEAM\n101;North\n102;South\n",
    "Child,,Held by\nID,DOB,Team\n101,01/02/2020,North\n102,03/04/2019,South\n",
    "Team,Mosaic ID\nNorth,101\n,\nSouth,102\n",
    "Child ID,Team\n101,North\nChild ID,Team\n102,South\n",
  ])
  func theHeaderIsFoundWhereverItStands(text: String) throws {
    let list = try Self.list(text)
    #expect(list.entries.map(\.number) == ["101", "102"])
    #expect(list.entries.map(\.team) == ["North", "South"])
    #expect(list.doubts.isEmpty)
  }

  @Test func whatIsNotReadIsNamed() throws {
    let list = try Self.list("Child ID,Forename,Team,Shoe size\n101,Sam,North,4\n")
    #expect(list.read.map(\.heading) == ["Child ID", "Team"])
    #expect(list.unread == ["Forename", "Shoe size"])
  }

  @Test func aColumnCanBeNamed() throws {
    let list = try Self.list("Key,Patch\n101,North\n", named: [.child: "key", .team: "Patch"])
    #expect(list.entries.map(\.team) == ["North"])
  }

  @Test func theFrameIsDividedByAnyColumnHoweverItsValuesAreTyped() throws {
    let list = try Self.list(
      "Child ID,Plan type\n1,Child protection\n2,child  Protection\n3,Looked after\n4,\n",
      stratum: "plan type"
    )
    #expect(
      list.entries.map(\.planned.stratum) == ["Child protection", "Child protection", "Looked after", "not recorded"]
    )
    #expect(list.unread.isEmpty)
  }

  @Test func aChildThatStandsTwiceIsOneCaseTiedToBothRows() throws {
    let list = try Self.list("Child ID,Team,Allocated worker\n1,North,W1\n1,South,W2\n2,North,W1\n2,North,W1\n")
    #expect(list.entries.map(\.number) == ["1", "2"])
    let teams = list.entries[0].planned.ties.teams
    #expect(teams == Set(["North", "South"].compactMap(TeamName.init)))
    #expect(list.entries[0].planned.ties.people.count == 2)
    #expect(
      list.doubts.map(\.what) == [
        "the child of row 2 stands here again, with another team and worker (A3)",
        "the child of row 4 stands here again (A5)",
      ]
    )
  }

  @Test func aCaseWithoutANumberIsSaidAndATotalIsNot() throws {
    let list = try Self.list("Child ID,Team,Worker,Plan type\n1,North,W1,Need\n,North,W1,Need\n,Total,1,\nTotal,,1,\n")
    #expect(list.entries.count == 1)
    #expect(list.doubts.map(\.what) == ["the row has no number of a child (A3)"])
    #expect(list.readings == ["2 rows that add up others were left out: rows 4 and 5."])
  }

  /// Whatever row is of no case is doubted or named; a list without such a row says nothing.
  @Test(arguments: [
    ("Total,,", "1 row that adds up others was left out: row 3."),
    (",,Subtotal", "1 row that adds up others was left out: row 3."),
    ("Child ID,Team,Worker", "1 row that has the headings again was left out: row 3."),
    ("Confidential,,", "1 row without a name or number was left out: row 3."),
    ("SMITH J,North,", "1 row without a name or number was left out: row 3."), ("102,North,W2", nil), (",,", nil),
  ])
  func eachRowThatIsNoCaseIsNamed(_ row: String, _ said: String?) throws {
    let list = try Self.list("Child ID,Team,Worker\n101,North,W1\n\(row)\n103,South,W3\n")
    #expect(list.readings == [said].compactMap(\.self) && list.doubts.isEmpty)
    #expect(list.entries.count == (row.hasPrefix("102") ? 3 : 2))
  }

  @Test func ofManyRowsTheFirstAreNamed() throws {
    let list = try Self.list("Child ID,Team\n101,North\n" + String(repeating: "Total,\n", count: 14))
    #expect(
      list.readings == [
        "14 rows that add up others were left out: rows 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 and 2 more."
      ]
    )
  }

  @Test(arguments: [
    "Total: 5", "Printed 01/09/2026 10:31", "Page 1 of 2", "40 records", "Cases: 40", "Grand total 12",
  ])
  func aLineAtTheFootIsNoCaseAndIsSaidWhereItHasANumber(line: String) throws {
    let list = try Self.list("Child ID,Team\n101,North\n\(line)\n")
    #expect(list.entries.map(\.number) == ["101"])
    #expect(list.doubts.map(\.what) == ["the row reads as a line about the list, and not as a child (A3)"])
  }

  @Test func aNumberThatASpreadsheetChangedIsTheSameChild() throws {
    let list = try Self.list("Child ID,Team\n100203,North\n100203.0,North\n\"100,203\",North\nA1.0,North\n")
    #expect(list.entries.map(\.number) == ["100203", "A1.0"])
    #expect(list.doubts.count == 2)
  }

  @Test func aServiceThatIsNoneIsNotAService() throws {
    let list = try Self.list("Child ID,Service\n1,N/A\n2,-\n3,Assessment\n")
    #expect(list.entries.map(\.service) == ["", "", "Assessment"])
  }

  @Test(arguments: [
    "30/09/2026", "2026-09-30", "30.9.26", "30-Sep-2026", "30 September 2026", "30/09/2026 00:00",
    "2026-09-30T00:00:00",
  ])
  func aDayIsReadAsPeopleWriteIt(written: String) throws {
    let list = try Self.list("Child ID,Last audited\n1,\(written)\n")
    #expect(list.entries.map(\.planned.lastAudited) == [Day(year: 2026, month: 9, day: 30)])
  }

  @Test(arguments: ["", "n/a", "Never", "-"]) func noDayIsNone(written: String) throws {
    #expect(try Self.list("Child ID,Last audited\n1,\(written)\n").entries.first?.planned.lastAudited == nil)
  }

  @Test func everyDayThatCannotBeReadIsSaidAtOnceAndNotShown() throws {
    let problems = #expect(throws: Problems.self) {
      try Self.list("Child ID,Last audited,Date closed\n1,soon,31/02/2026\n2,462956,\n3,03-Apr,12/05\n")
    }
    #expect(
      problems?.all.map(\.what) == [
        "the day of the last audit cannot be read (B2)", "the day of closing cannot be read (C2)",
        "the day of the last audit cannot be read (B3)", "the day of the last audit has no year (B4)",
        "the day of closing has no year (C4)",
      ]
    )
  }

  @Test(arguments: [
    "Swift ref,Responsible Team,Key worker name", "LCS no.,Team (current),Allocated SW", "ChildID,TeamName,Caseworker",
    "Mosaic ID,Team responsible,Worker Allocated", "LA child number,Hub,Social Worker (allocated)",
    "Case file no,Organisational unit,Lead practitioner", "Client reference,Social Work Team,Case holder",
  ])
  func aHeadingIsReadInWhateverWords(headings: String) throws {
    let list = try Self.list("\(headings)\n101,North,W1\n")
    #expect(list.read.map(\.column) == [.child, .team, .worker])
    #expect(list.entries.map(\.team) == ["North"] && list.entries.first?.worker != nil)
  }

  @Test(arguments: [
    "Child name", "Worker ID", "Team ID", "Family number", "Legal status", "Date opened", "UPN", "Sibling group ID",
  ])
  func aHeadingOfSomethingElseIsNoNumberOfAChild(heading: String) throws {
    #expect(throws: Problems.self) { try Self.list("\(heading),Postcode\n101,North\n") }
  }

  @Test func theNumberOfTheChildComesBeforeOtherNumbers() throws {
    let list = try Self.list("Case number,ID,Child ID\n1,2,3\n")
    #expect(list.entries.map(\.number) == ["3"])
    #expect(list.unread == ["Case number", "ID"])
    #expect(list.read.map(\.column) == [.child])
  }

  @Test func childrenOfOneFamilyAreSiblings() throws {
    let list = try Self.list("Child ID,Team,Family ID\n1,North,F9\n2,South,F9\n3,South,F8\n4,South,n/a\n")
    let families = list.entries.map(\.planned.siblings)
    #expect(families[0] != nil && families[0] == families[1] && families[2] != nil && families[3] == nil)
    #expect(families[0] != families[2])
  }

  @Test func aRemarkWithinARemarkIsARemark() {
    #expect(HeadingWords("Team (of the (main) worker)").words == ["team"])
    #expect(HeadingWords("Team [old (see note) code] name").words == ["team", "name"])
  }

  @Test func whoHeldSupervisedOrChairedBeforeIsTiedToTheCase() throws {
    let list = try Self.list(
      "Child ID,Team,Previous team,Allocated worker,Previous worker,Team manager,IRO\n1,North,South; East,W1,W2;W3,W4,W5\n"
    )
    let ties = try #require(list.entries.first?.planned.ties)
    #expect(ties.teams == Set(["North", "South", "East"].compactMap(TeamName.init)))
    #expect(
      ties.people.values.reduce(into: []) { $0 += $1 }.sorted() == [.worked, .worked, .worked, .oversaw, .chaired]
    )
  }

  @Test(arguments: [
    ("Closed", "Yes", true), ("Closed", "No", false), ("Case status", "Closed", true), ("Case status", "Open", false),
    ("Status", "Case ceased", true), ("Status", "Pending closure", false), ("Status", "Not closed", false),
    ("Status", "Child protection", false), ("Closure", "", false),
  ])
  func aCaseIsClosedWhereTheListSaysSoInWords(heading: String, cell: String, isClosed: Bool) throws {
    let list = try Self.list("Child ID,\(heading)\n1,\(cell)\n")
    #expect(list.entries.map(\.planned.isClosed) == [isClosed])
  }

  @Test(arguments: ["", "-", "N/A", "Unallocated", "not known"])
  func aTeamThatIsNoneIsNotATeam(cell: String) throws {
    let list = try Self.list("Child ID,Team\n1,\(cell)\n2,North\n3,\(cell)\n")
    #expect(list.entries.map(\.team) == ["", "North", ""] && list.entries[0].planned.ties.teams.isEmpty)
    #expect(list.doubts.map(\.what) == ["2 cases have no team, this one the first (B2)"])
  }

  @Test(arguments: ["46295", "46295.0", "46295.75"]) func aDayIsReadAsASpreadsheetCountsIt(written: String) throws {
    let list = try Self.list("Child ID,Last audited\n1,\(written)\n")
    #expect(list.entries.map(\.planned.lastAudited) == [Day(year: 2026, month: 9, day: 30)])
  }

  @Test(arguments: ["36525", "73051", "462950", "4629", "46295.x"]) func anyOtherNumberIsNoDay(written: String) {
    #expect(throws: Problems.self) { try Self.list("Child ID,Last audited\n1,\(written)\n") }
  }

  @Test func whatIsNeededAndNotThereIsNamedWithTheHeadingsThatAre() throws {
    let without = #expect(throws: Problems.self) { try Self.list("Team,Worker\nNorth,W1\n") }
    #expect(without?.all.map(\.what) == ["no column is known to say the child (row 1)"])
    #expect(without?.all.first?.hint.contains("'Team', 'Worker'") == true)
    let unknown = #expect(throws: Problems.self) { try Self.list("Child ID,Plan type\n1,Need\n", stratum: "Plan typ") }
    #expect(unknown?.all.first?.hint.contains("did you mean 'Plan type'?") == true)
    #expect(throws: Problems.self) { try Self.list("a,b\n1,2\n") }
    #expect(throws: Problems.self) { try Self.list("Child ID,Team\n,North\n") }
  }

  @Test func noNumberOfTheCouncilIsInAMessage() throws {
    let list = try Self.list("Child ID,Team\n918273,North\n918273,South\n")
    let said = list.doubts.map { "\($0)" }.joined()
    #expect(!list.doubts.isEmpty)
    #expect(!said.contains("918273"))
  }

  @Test func thePublicListIsReadAsWorkbookAndAsTextAlike() throws {
    guard let book = Repository.sample("lists/open-cases.xlsx"), let text = Repository.sample("lists/open-cases.csv")
    else {
      return
    }
    let workbook = try Workbook(Array(Data(contentsOf: book)), file: "open-cases.xlsx")
    let sheet = try #require(workbook.sheets.first)
    let one = try CaseList(sheet, key: Self.key(), stratum: "Plan type")
    let other = try CaseList(Sheet(SourceText(contentsOf: text)), key: Self.key(), stratum: "Plan type")
    #expect(one.entries.map(\.planned) == other.entries.map(\.planned))
    #expect(one.entries.count == 400)
    #expect(one.doubts.count == 2)
    #expect(one.unread == ["Date of birth", "Date opened"])
  }
}

struct AuditorListTests {
  private static func list(_ text: String, teams: [String] = [], known: [String: String] = [:]) throws -> AuditorList {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    let sheet = try Sheet(SourceText(name: "auditors.csv", text: text))
    return try AuditorList(sheet, key: key, teams: Set(teams.compactMap(TeamName.init)), known: known)
  }

  @Test(arguments: [
    ("North / South", ["North", "South"]), ("\"North, South\"", ["North", "South"]), ("Duty, North", ["Duty"]),
    ("\"Duty, North\"", ["Duty, North"]), ("\"South, Quality\"", ["South", "Quality"]), ("East/West", ["East/West"]),
  ])
  func aCellWithSeveralTeamsIsReadByTheTeamsThatHoldCases(cell: String, teams: [String]) throws {
    let list = try Self.list("Auditor,Team\na-1,\(cell)\n", teams: ["North", "South", "Duty", "Duty, North"])
    #expect(list.entries.first?.planned.teams == Set(teams.compactMap(TeamName.init)))
  }

  @Test func aTeamWrittenAlmostLikeOneThatHoldsCasesIsSaid() throws {
    let list = try Self.list("Auditor,Team\na-1,Nort\na-2,Quality assurance\n", teams: ["North", "South"])
    #expect(list.doubts.map(\.what) == ["no case is held by the team that the auditor has (B2)"])
    #expect(list.doubts.first?.hint.contains("'North'") == true)
  }

  @Test func aBoundMayNameWhatItCounts() throws {
    let list = try Self.list(
      "Auditor,Team,Capacity per round,Annual leave\na-1,North,4 files,1-14 Nov\nb-2,North,n/a,\n"
    )
    #expect(list.entries.map(\.planned.most) == [4, nil] && list.unread == ["Annual leave"])
    #expect(throws: Problems.self) { try Self.list("Auditor,Team,Max audits\na-1,North,2 a month\n") }
  }

  @Test(arguments: [
    ("tm-1", true), ("TM1", true), ("-1", false), ("tm", false), ("tm_1", false), ("é1", false), ("tm 1", false),
    (String(repeating: "1", count: 64), true), (String(repeating: "1", count: 65), false),
  ])
  func anIdentifierIsLettersAndFiguresWithAFigureAmongThem(text: String, isOne: Bool) {
    #expect(AuditorList.isIdentifier(text) == isOne)
  }

  @Test func aLeaveMayBeOneDay() throws {
    let list = try Self.list("Auditor,Team,Away from,Away to\na-1,North,02/11/2026,02/11/2026\n")
    #expect(list.entries.flatMap { $0.planned.away.map(\.description) }.count == 1)
  }

  @Test func everyColumnIsKnownByItsName() {
    let columns = ListedColumn.ofCases + ListedColumn.ofAuditors
    #expect(columns.count == CaseColumn.allCases.count + AuditorColumn.allCases.count)
    for column in columns { #expect(ListedColumn(name: column.name) == column) }
    #expect(ListedColumn(name: "shoe-size") == nil)
  }

  @Test func anAuditorHasTeamsABoundAndLeave() throws {
    let list = try Self.list(
      "Auditor,Team,Role,Worker ref,Max audits,Away from,Away to\nA-1,North; South,Team manager,W9,4,01/11/2026,21/11/2026\n"
    )
    let entry = try #require(list.entries.first)
    #expect(entry.planned.id == "a-1")
    #expect(entry.planned.teams == Set(["North", "South"].compactMap(TeamName.init)))
    #expect(entry.planned.most == 4)
    #expect(entry.planned.away.map(\.lowerBound.description) == ["2026-11-01"])
    #expect(entry.planned.workers.contains { $0.hasPrefix("W-") })
    #expect(!list.isByName)
  }

  @Test(arguments: ["Mosaic", "Carefirst", "Paris", "Protocol", "Northgate", "Azeus", "ICS"])
  func aSystemNamesTheNumberOfAWorkerAsItDoesThatOfAChild(system: String) throws {
    let list = try Self.list("Auditor,Team,\(system) worker ID\na-1,North,W9\n")
    #expect(list.entries.first?.planned.workers.count == 1 && list.unread.isEmpty)
    #expect(try Self.list("Auditor,Team,Garden worker ID\na-1,North,W9\n").unread == ["Garden worker ID"])
  }

  @Test func whatIsNobodyReadsNothing() throws {
    let list = try Self.list("Name,Team,Most\nAlex Invented,North,4\nN/A,,\nTotal,,4\n-,South,\n")
    #expect(list.entries.map(\.called) == ["Alex Invented"] && list.doubts.isEmpty)
    #expect(
      list.readings == [
        "1 row that adds up others was left out: row 4.",
        "2 rows without a name or number were left out: rows 3 and 5.",
      ]
    )
    #expect(try !Self.list("Name,Team\na-1,North\nn/a,\n").isByName)
  }

  @Test(arguments: ["Anna Page", "Page", "Sum, Li", "Rose Children"])
  func whoIsCalledAsALineAtTheFootBeginsIsSomebody(_ name: String) throws {
    #expect(try Self.list("Name,Team\n\"\(name)\",North\nSam Madeup,South\n").entries.count == 2)
    #expect(try Self.list("Name,Team\nPage 1 of 2,\nGrand total,2 teams\nSam Madeup,South\n").entries.count == 1)
  }

  @Test(arguments: ["Smith Alex", "SMITH, Alex"]) func oneNameInAnotherOrderIsTakenForOnePerson(name: String) throws {
    let list = try Self.list("Name,Team\nAlex Smith,North\n\"\(name)\",North\nAlex Smithson,North\n")
    #expect(list.entries.count == 2)
    #expect(
      list.doubts.map(\.what) == [
        "the auditor is taken for the one whose identifier is auditor-01, of row 2: the name is the same, written otherwise (A3)"
      ]
    )
  }

  @Test func namesBecomeIdentifiers() throws {
    let list = try Self.list("Name,Team\nAlex Invented,North\nSam Madeup,South\n")
    #expect(list.isByName)
    #expect(list.entries.map(\.planned.id) == ["auditor-01", "auditor-02"])
    #expect(list.entries.map(\.called) == ["Alex Invented", "Sam Madeup"])
  }

  @Test func aPersonKeepsTheIdentifierThatAnEarlierListGave() throws {
    let known = [
      "auditor-01": "Sam Madeup", "auditor-03": "Kim Other", "C-7Q3KBD2MXA": "Alex Invented", "a-9": "Alex Invented",
    ]
    let list = try Self.list("Full Name,Team\nAlex Invented,North\nSAM  MADEUP,South\nPat New,East\n", known: known)
    #expect(list.entries.map(\.planned.id) == ["auditor-04", "auditor-01", "auditor-05"])
    #expect(list.names["auditor-04"] == "Alex Invented")
  }

  @Test func anAuditorInTwoTeamsIsKeptFromBoth() throws {
    let list = try Self.list("Auditor,Team\na-1,North\nA-1,South\nb-2,\n")
    #expect(list.entries.map(\.planned.teams.count) == [2, 0])
    #expect(
      list.doubts.map(\.what) == [
        "the auditor stands here again, with another team (A3)", "the auditor has no team (B4)",
      ]
    )
  }

  @Test func whatCannotBeReadIsSaidAtOnce() throws {
    let problems = #expect(throws: Problems.self) {
      try Self.list("Auditor,Team,Max audits,Away from,Away to\na-1,North,four,02/11/2026,01/11/2026\na-2,North,-1,,\n")
    }
    #expect(problems?.all.count == 3)
    #expect(throws: Problems.self) { try Self.list("Auditor,Team\n,\n") }
  }

  @Test func thePublicListIsRead() throws {
    guard let file = Repository.sample("lists/auditors.csv") else { return }
    let list = try Self.list(String(decoding: Data(contentsOf: file), as: UTF8.self))
    #expect(list.entries.count == 8)
    #expect(list.entries.compactMap(\.planned.most) == [4, 4, 2, 4, 4, 4, 4, 4])
    #expect(list.doubts.isEmpty)
  }
}
