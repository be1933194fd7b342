import AuditDocuments
import AuditRules
import Testing

@testable import CaseExtracts

@Suite("Tables whose rows, headings and numbers are not as they should be")
struct UntidyTablesTests {
  private static func mapping(_ makes: String, dates: String = "", child: String = "Child ID") -> String {
    """
    format: caseaudit-mapping/1
    id: own
    title: Our own list
    \(dates)
    child: \(child)
    tables:
      - called: visits
        makes:
    \(makes)
    """
  }

  private static let visits = """
          - part: visits
            complete: true
            facts: { made: Date, childSeen: Seen, worker: Worker }
    """

  private static func read(_ text: String, dates: String = "") throws -> ReadTables {
    try ReadTables(["visits.csv": text], mapping: mapping(visits, dates: dates))
  }

  @Test func whatStandsBeyondTheHeadingsIsSaid() throws {
    let read = try Self.read(
      "Child ID,Date,Seen,Worker\n1,2026-01-05,yes,w1,2,\n2,2026-01-06,no,w1\n3,2026-01-07,yes,w2,x\n"
    )
    #expect(
      read.problems == [
        "2 rows have more cells than there are headings; what stands beyond the last heading was not read"
      ]
    )
    #expect(try Self.read("Child ID,Date,Seen,Worker\n1,2026-01-05,yes,w1,,,\n").problems.isEmpty)
    #expect(try Self.read("Child ID,Date,Seen,Worker,,\n1,2026-01-05,yes,w1\n").problems.isEmpty)
  }

  @Test func whatARowWasCutBeforeIsNotSeen() throws {
    let read = try Self.read("Child ID,Date,Seen,Worker\n1,2026-01-05\n2,2026-01-06,,\n")
    #expect(read.problems == ["1 row has fewer cells than there are headings; what is not there counts as not seen"])
    #expect(read.cases.map { $0.visits.value?.first?.childSeen.isSeen } == [false, true])
    #expect(read.cases.map { $0.visits.value?.first?.worker.isSeen } == [false, true])
  }

  @Test func aColumnThatProvesTheOppositeOfWhatWasSaidIsRefused() throws {
    let text = "Child ID,Date,Seen,Worker\n1,04/03/2025,yes,w1\n2,12/25/2025,yes,w1\n"
    let read = try Self.read(text, dates: "dates: day-first")
    #expect(read.cases.isEmpty)
    #expect(
      read.problems == [
        "'Date' has dates that can only be read with the month first, and it was said that the day comes first"
      ]
    )
    let other = "Child ID,Date,Seen,Worker\n1,04/03/2025,yes,w1\n2,25/12/2025,yes,w1\n"
    #expect(try Self.read(other, dates: "dates: month-first").problems.count == 1)
    for dates in ["", "dates: month-first"] {
      let read = try Self.read(text, dates: dates)
      #expect(read.problems.isEmpty)
      #expect(read.cases.compactMap { $0.visits.value?.first?.made.value } == ["2025-04-03", "2025-12-25"])
    }
    let unproven = try Self.read("Child ID,Date,Seen,Worker\n1,04/03/2025,yes,w1\n", dates: "dates: day-first")
    #expect(unproven.cases.first?.visits.value?.first?.made.value == "2025-03-04")
  }

  @Test(
    arguments: [
      ("1.23457E+11", "'Child ID' holds a number that a spreadsheet shortened in 1 row (A3)"),
      ("1,2E+05", "'Child ID' holds a number that a spreadsheet shortened in 1 row (A3)"),
      ("=A1+1", "'Child ID' holds a formula or its error in place of a number in 1 row (A3)"),
      ("03-Apr-26", "'Child ID' holds a day in place of a number in 1 row (A3)"),
    ])
  func aNumberThatASpreadsheetSpoiltIsNoChild(number: String, problem: String) throws {
    let read = try Self.read("Child ID,Date,Seen,Worker\n1,2026-01-05,yes,w1\n\"\(number)\",2026-01-06,yes,w1\n")
    #expect(read.problems == [problem])
    #expect(read.cases.isEmpty)
  }

  @Test func aWorkerWhomASpreadsheetShortenedIsAnErrorAsWell() throws {
    let read = try Self.read("Child ID,Date,Seen,Worker\n1,2026-01-05,yes,1.23457E+11\n2,2026-01-06,yes,123457000000\n")
    #expect(read.problems == ["'Worker' holds a number that a spreadsheet shortened in 1 row (D2)"])
    #expect(
      try Self.read("Child ID,Date,Seen,Worker\n1E5,2026-01-05,yes,E12\n12e,2026-01-06,yes,2E\n").problems.isEmpty
    )
  }

  @Test func aMarkBeforeANumberIsTold() throws {
    let read = try Self.read(
      "Child ID,Date,Seen,Worker\n'0012,2026-01-05,yes,w1\n#13,2026-01-06,yes,w1\n14,2026-01-06,yes,w1\n"
    )
    #expect(read.problems == ["'Child ID' begins with ' or # in 2 rows (the first is A2)"])
    #expect(read.cases.count == 3)
  }

  @Test func whatAMappingOfItsOwnNamesInVainIsSaid() throws {
    let makes = """
            - part: visits
              where: { Type: [Home visit, Hmoe visit, ""] }
              complete: true
              facts: { made: Date, childSeen: [Seen, Child seen], childSeenAlone: Seen alone }
      """
    let text = "Child ID,Date,Type,Seen on own\n1,2026-01-05,Home visit,yes\n"
    let read = try ReadTables(["visits.csv": text], mapping: Self.mapping(makes), isForThese: true)
    #expect(
      read.problems == [
        "it has no column 'Seen' or 'Child seen' of 'visits.childSeen' in the mapping",
        "it has no column 'Seen alone' of 'visits.childSeenAlone' in the mapping",
        "no row says 'hmoe visit' under 'Type', by which the mapping tells 'visits'",
      ]
    )
    // Those that travel in the program are for the tables of every council.
    #expect(try ReadTables(["visits.csv": text], mapping: Self.mapping(makes)).problems.isEmpty)
    let problems = #expect(throws: Problems.self) {
      try ReadTables(["visits.csv": text], mapping: Self.mapping(makes, child: "Case no"), isForThese: true)
    }
    #expect(problems?.all.map(\.what) == ["no table has the column 'Case no' of 'child:' in the mapping"])
  }

  @Test func aHeadingThatStandsTwiceIsSaidOnce() throws {
    let read = try Self.read("Child ID,Date,Seen,Worker,DATE\n1,2026-01-05,yes,w1,2026-02-05\n")
    #expect(read.problems == ["2 columns are headed 'Date', of which only the first was read (column B)"])
    #expect(read.cases.first?.visits.value?.first?.made.value == "2026-01-05")
    #expect(try Self.read("Child ID,Date,Seen,Worker,Note,Note\n1,2026-01-05,yes,w1,a,b\n").problems.isEmpty)
  }

  @Test func namesOfBothColumnsOfOneHeadingAreMasked() throws {
    let makes = """
            - part: caseNotes
              facts: { text: Text }
      """
    let mapping = Self.mapping(makes).replacing("  - called: visits", with: "  - called: visits\n    names: [Name]")
    let text = "Child ID,Name,Name,Text\n1,Ottilie,Barnaby,Ottilie saw Barnaby.\n"
    let read = try ReadTables(["visits.csv": text], mapping: mapping)
    #expect(read.cases.first?.caseNotes.value?.first?.text.value == "[name] saw [name].")
  }

  @Test func aTableWithoutAChildSaysSo() throws {
    #expect(try Self.read("Child ID,Date,Seen,Worker\n").problems == ["the table has no row of a child"])
    let empty = #expect(throws: Problems.self) { try Self.read("") }
    #expect(empty?.all.map(\.what) == ["the file is empty"])
  }
}
