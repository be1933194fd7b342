import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

/// Tables of invented children on the disk, for one reading.
private struct Tables {
  let folder: TemporaryFolder
  private(set) var files: [SourceFiles.File] = []

  init(_ texts: KeyValuePairs<String, String>) throws {
    folder = try TemporaryFolder()
    for (name, text) in texts {
      let url = folder.url.appending(path: name)
      try Data(text.utf8).write(to: url)
      files.append((url, name))
    }
  }

  func reader(_ mapping: String, dates: DateOrder? = nil) throws -> TableReader {
    var mapping = try TableMapping(SourceText(name: "mapping.yaml", bytes: Array(mapping.utf8)))
    if let dates { mapping = mapping.withDates(dates) }
    return try TableReader(try files.flatMap { try TableReader.sheets(of: $0) }, mappings: [mapping])
  }

  /// The cases as they come into a round, and what was said.
  static func read(_ reader: TableReader) throws -> (cases: [CaseFile], problems: [Problem]) {
    var cases: [CaseFile] = []
    let reading = try reader.readJoined(seen: SeenCases()) { cases.append($0.caseFile) }
    #expect(reading.cases == cases.count)
    return (cases, reading.problems.all)
  }
}

private let visits = """
  format: caseaudit-mapping/1
  id: own
  title: Our own list
  child: [Child ID, Case number]
  tables:
    - called: visits
      names: Carer
      makes:
        - part: visits
          complete: true
          facts:
            made: [Date of visit, Visited]
            childSeen: { column: Seen, values: { Ja: "yes", Nein: "no" } }
            childSeenAlone: { column: Not alone, reversed: true }
            childsViews: What the child said
  """

@Suite("Tables")
struct TableReaderTests {
  @Test func cellsSayWhatPeopleWrite() throws {
    let tables = try Tables([
      "visits.csv": #"""
      Wexcombe visits,,,,
      ,,,,
      CHILD_ID,Date of visit,Seen,Not alone,What the child said,Carer
      100203.0,31/03/2026,Yes,b) No,"""Mum shouts"", he said.
      Then he played.",NULL
      "100,203",45017,n,1,,
      100204,2026-02-01,ja,,#N/A,
      Total: 3,,,,,

      """#
    ])
    let (cases, problems) = try Tables.read(try tables.reader(visits))
    #expect(cases.map(\.reference) == ["child 1", "child 2"])
    let first = try #require(cases[0].visits.value)
    #expect(first.map { $0.made.value } == ["2023-04-01", "2026-03-31"])
    #expect(first.map { $0.childSeen.value } == [false, true])
    #expect(first.map { $0.childSeenAlone.value } == [false, true])
    #expect(first[1].childsViews.value == "\"Mum shouts\", he said.\nThen he played.")
    #expect(first[0].childsViews == .empty(Place(line: 6, path: "visits.csv")))
    #expect(cases[1].visits.value?.first?.childSeen.value == true)
    #expect(
      problems.map(\.what) == [
        "the tables do not say on which day they were made, so that open work and ages are not judged"
      ]
    )
  }

  @Test func aDateThatCanBeTwoDaysIsAnErrorWithItsCountAndNeverAGuess() throws {
    let text = "Child ID,Visited\n1,03/04/2026\n2,05/06/2026\n3,07/07/2026\n"
    let tables = try Tables(["visits.csv": text])
    let (cases, problems) = try Tables.read(try tables.reader(visits))
    #expect(cases.isEmpty)
    #expect(
      problems.map(\.what) == [
        "'Visited' can be read as two days, with the day or the month first, in 2 rows (the first is B2)"
      ]
    )
    #expect(problems[0].hint == "Say which comes first: --dates day-first, or --dates month-first.")
    let monthFirst = try Tables.read(try tables.reader(visits, dates: .monthFirst)).cases
    #expect(monthFirst[0].visits.value?[0].made.value == "2026-03-04")
  }

  @Test func oneDateProvesTheOrderOfItsColumn() throws {
    let tables = try Tables(["visits.csv": "Child ID,Visited\n1,03/04/2026\n2,25/12/2025\n"])
    let (cases, _) = try Tables.read(try tables.reader(visits))
    #expect(cases[0].visits.value?[0].made.value == "2026-04-03")
  }

  @Test func datesOfBothOrdersInOneColumnAreRefused() throws {
    let tables = try Tables(["visits.csv": "Child ID,Visited\n1,13/04/2026\n2,12/25/2025\n"])
    let (cases, problems) = try Tables.read(try tables.reader(visits))
    #expect(cases.isEmpty)
    #expect(problems[0].what == "'Visited' has dates with the day first and dates with the month first")
  }

  @Test func whatCannotBeReadIsCountedByColumnAndNeverShown() throws {
    let tables = try Tables([
      "visits.csv": "Child ID,Visited,Seen\n1,soon,perhaps\n2,2026-01-05,Moses\n,2026-01-05,Yes\n3,the 3rd,No\n"
    ])
    let (cases, problems) = try Tables.read(try tables.reader(visits))
    #expect(
      problems.map(\.what).dropFirst() == [
        "'Visited' is not a date in 2 rows (the first is B2)", "'Seen' is not yes or no in 2 rows (the first is C2)",
        "'Child ID' is empty in 1 row (A4)",
      ]
    )
    #expect(!Problems(problems).render().contains("Moses"))
    #expect(cases[1].visits.value?[0].childSeen == .notSeen)
    // The row is there, so that the child is not one without a visit.
    #expect(cases[0].visits.value?.map(\.made) == [.notSeen] && cases[2].visits.value?.map(\.made) == [.notSeen])
  }

  @Test func namesInAColumnAreMaskedInTheTextsOfTheirChildAlone() throws {
    let tables = try Tables([
      "visits.csv": "Child ID,Visited,What the child said,Carer\n1,2026-01-05,Ottoline is kind,Ottoline Breck\n"
        + "2,2026-01-05,Ottoline is my friend,\n"
    ])
    let (cases, _) = try Tables.read(try tables.reader(visits))
    #expect(cases.map { $0.visits.value?[0].childsViews.value } == ["[name] is kind", "Ottoline is my friend"])
  }

  @Test func tablesWithoutAKnownHeadingAreRefusedTogether() throws {
    let tables = try Tables(["a.csv": "Ref,Colour\n1,red\n"])
    let problems = #expect(throws: Problems.self) { try tables.reader(visits) }
    #expect(problems?.all.map(\.what) == ["the tables have the headings of no source that is known"])
  }

  @Test func aTableUnderAnotherNameIsKnownByMostOfItsHeadings() throws {
    let tables = try Tables([
      "export 7.csv": "Case number;Visited;Seen;Not alone;What the child said\n1;2026-01-05;Y;N;\n",
      "factors.csv": "Child ID,Visited,Factor\n1,2026-01-05,1A\n",
    ])
    let reader = try tables.reader(visits)
    #expect(reader.unread == ["factors.csv"])
    #expect(try Tables.read(reader).cases[0].visits.value?.count == 1)
  }

  @Test func whatStandsInAnotherTableIsLookedUp() throws {
    let mapping = """
      format: caseaudit-mapping/1
      id: own
      title: t
      tables:
        - called: reviews
          child: { column: Plan, through: [Plan no, Child] }
          makes:
            - part: reviews
              facts: { held: Held, plan: Plan }
            - part: case
              facts: { team: { column: Team, through: [Team no, Team name] } }
        - called: plans
          child: Child
          makes:
            - part: plans
              facts: { identifier: Plan no, started: Begun, kind: { is: childProtection } }
      """
    let tables = try Tables([
      "plans.csv": "Plan no,Child,Begun\n77,A1,2026-01-05\n", "teams.csv": "Team no,Team name\n4,North\n",
      "reviews.csv": "Plan,Held,Team\n77,2026-03-01,4\n78,2026-03-01,4\n",
    ])
    let reader = try tables.reader(mapping)
    #expect(reader.unread.isEmpty)
    let (cases, problems) = try Tables.read(reader)
    #expect(cases.count == 1)
    #expect(cases[0].team == "North")
    #expect(cases[0].plans.value?.map(\.identifier) == cases[0].reviews.value?.map { $0.plan.value ?? "" })
    #expect(problems.last?.what == "'Plan' is in no other table in 1 row (A3)")
  }

  @Test func twoChildrenUnderOneNumberAreSaid() throws {
    let mapping = """
      format: caseaudit-mapping/1
      id: own
      title: t
      child: Child
      tables:
        - called: children
          makes:
            - part: child
              facts: { sex: Sex, ethnicity: { column: Ethnicity, code: true } }
      """
    let tables = try Tables(["children.csv": "Child,Sex,Ethnicity\n7,M,WBRI\n7,F,WBRI\n7,,\n"])
    let (cases, problems) = try Tables.read(try tables.reader(mapping))
    #expect(cases.map { $0.child.value?.sex.value } == ["M"])
    #expect(problems.last?.what == "'child.sex' is different in another row of the same child in 1 row (row 3)")
  }

  @Test func rowsOfOneMeetingMakeOneWithItsDecisions() throws {
    let mapping = """
      format: caseaudit-mapping/1
      id: own
      title: t
      child: Child
      tables:
        - called: supervision
          makes:
            - part: supervisions
              one: [Held, Worker]
              facts:
                held: Held
                worker: Worker
                decisions:
                  - text: Decision
                    due: Due
      """
    let tables = try Tables([
      "supervision.csv": "Child,Held,Worker,Decision,Due\n1,2026-01-05,JS,Call a meeting,2026-01-20\n"
        + "1,2026-01-05,JS,See him alone,\n1,2026-02-05,JS,,\n"
    ])
    let held = try #require(try Tables.read(try tables.reader(mapping)).cases[0].supervisions.value)
    #expect(held.map { $0.decisions.value?.compactMap(\.text.value) } == [["Call a meeting", "See him alone"], nil])
    #expect(held[1].decisions == .empty(Place(line: 4, path: "supervision.csv")))
  }
}
