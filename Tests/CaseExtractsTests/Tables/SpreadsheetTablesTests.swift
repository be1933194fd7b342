import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

/// Tables as people and programs change them on the way: what cannot be told from them is not seen, and said.
@Suite("Tables as spreadsheets make them")
struct SpreadsheetTablesTests {
  private static let identifiers = "LAchildID,PersonBirthDate,Sex\n1,2015-05-05,F\n2,2016-05-05,M\n"
  private static let details =
    "LAchildID,CINreferralDate,ReferralSource,PrimaryNeedCode,CINclosureDate,ReferralNFA,DateOfInitialCPC\n"
    + "1,2025-05-01,1D,N1,,false,\n2,2025-05-01,1D,N1,,false,\n"
  private static let assessments =
    "LAchildID,CINreferralDate,AssessmentActualStartDate,AssessmentAuthorisationDate\n1,2025-05-01,2025-05-02,2025-06-20\n"
    + "2,2025-05-01,2025-05-02,2025-06-20\n"
  private static let enquiries =
    "LAchildID,CINreferralDate,S47ActualStartDate,DateOfInitialCPC,ICPCnotRequired\n"
    + "1,2025-05-01,2025-05-06,2025-05-20,false\n2,2025-05-01,2025-05-06,2025-05-21,false\n"
  private static let plans =
    "LAchildID,CINreferralDate,CPPstartDate,CPPendDate\n1,2025-05-01,2025-05-20,\n2,2025-05-01,2025-05-21,\n"
  private static let reviews =
    "LAchildID,CINreferralDate,CPPstartDate,CPPreviewDate\n1,2025-05-01,2025-05-20,2025-08-01\n2,2025-05-01,2025-05-21,2025-08-02\n"

  /// A census in tables, of which some headings are others.
  private func census(_ headings: [(String, String)] = [], _ change: (String) -> String = { $0 }) throws -> ReadTables {
    func table(_ text: String) -> String {
      change(headings.reduce(text) { $0.replacing($1.0, with: $1.1) })
    }
    return try ReadTables([
      "ChildIdentifiers.csv": table(Self.identifiers), "CINdetails.csv": table(Self.details),
      "Assessments.csv": table(Self.assessments), "Section47.csv": table(Self.enquiries),
      "ChildProtectionPlans.csv": table(Self.plans), "Reviews.csv": table(Self.reviews),
    ])
  }

  private func outcomes(_ rule: String, _ read: ReadTables) -> [Outcome?] {
    read.cases.map { ReadTables.outcome(rule, $0) }
  }

  // MARK: - Columns that are not there

  @Test(
    arguments: [
      ([("CPPreviewDate", "CPPreviewDates")], "reviews-in-time"),
      ([("DateOfInitialCPC", "ICPC date")], "initial-conference-in-time"),
      (
        [("AssessmentActualStartDate", "Start"), ("AssessmentAuthorisationDate", "Authorised")],
        "assessment-in-time-from-referral"
      ),
    ] as [([(String, String)], String)]
  )
  func whatATableHasNoColumnForIsNotSeenAndSaid(headings: [(String, String)], rule: String) throws {
    let whole = try census()
    #expect(whole.cases.count == 2 && !outcomes(rule, whole).contains(.notSeen))
    #expect(!whole.problems.contains { $0.hasPrefix("it has no column") })
    let read = try census(headings)
    #expect(outcomes(rule, read) == [.notSeen, .notSeen])
    #expect(read.problems.contains { $0.hasPrefix("it has no column") })
  }

  /// A conference may stand in either of two tables: where one of them has the column, nothing is lacking.
  @Test func oneTableOfTwoWithTheColumnIsEnough() throws {
    let read = try ReadTables([
      "CINdetails.csv": "LAchildID,CINreferralDate,ReferralNFA\n1,2025-05-01,false\n2,2025-05-01,false\n",
      "Section47.csv": Self.enquiries,
    ])
    #expect(outcomes("initial-conference-in-time", read) == [.met, .met])
    #expect(!read.problems.contains { $0.hasPrefix("it has no column") })
  }

  @Test(
    arguments: [
      [("AssessmentAuthorisationDate", "Assessment Authorisation Date")], [("CPPendDate", "CPP end date")],
      [("CINreferralDate", "CIN referral date (dd/mm/yyyy)")], [("ICPCnotRequired", "ICPC not required?")],
      [("LAchildID", "LA Child ID")], [("CINclosureDate", "CIN_closure-date")],
    ] as [[(String, String)]]
  )
  func aHeadingInWordsIsTheSameHeading(headings: [(String, String)]) throws {
    let (whole, read) = (try census(), try census(headings))
    #expect(read.problems == whole.problems)
    for rule in ["reviews-in-time", "initial-conference-in-time", "assessment-in-time-from-referral"] {
      #expect(outcomes(rule, read) == outcomes(rule, whole))
    }
  }

  @Test(
    arguments: [
      ("AssessmentAuthorisationDate", "AssessmentAuthDate"), ("CINclosureDate", "ClosureDate"),
      ("CPPendDate", "CPPendDates"),
    ]
  )
  func aHeadingThatIsNearlyOneIsNamed(heading: String, near: String) throws {
    let read = try census([(heading, near)])
    #expect(read.problems.contains { $0.hasPrefix("it has no column '\(heading)'") && $0.contains("reads '\(near)'") })
  }

  @Test func headingsThatOnlyLookAlikeAreTwo() {
    let table = Table(name: "t", shown: "t", headings: ["End date", "EndDate", "Start (planned)", "Sex"], rows: [])
    #expect(table.column(headed: ["End date"]) == 0 && table.column(headed: ["enddate"]) == 1)
    #expect(table.column(headed: ["Start"]) == nil && table.column(headed: ["S ex"]) == 3)
    #expect(MappingMisses.near("DOB", ["DOD"]) == nil)
    #expect(MappingMisses.near("ReferralSource", ["ReferralTeam", "Source"]) == nil)
  }

  // MARK: - Yes and no

  private func faults(_ yes: String, _ no: String) throws -> Set<String> {
    let folder = try TemporaryFolder()
    let texts = ["ChildIdentifiers": Self.identifiers, "CINdetails": Self.details, "Section47": Self.enquiries]
    let sheets = try texts.sorted { $0.key < $1.key }.flatMap { name, text in
      let url = folder.url.appending(path: "\(name).csv")
      try Data(text.replacing("false", with: no).replacing("true", with: yes).utf8).write(to: url)
      return try TableReader.sheets(of: (url: url, shown: "\(name).csv"))
    }
    var reader = try TableReader(sheets, mappings: try ShippedMapping.all())
    reader.asOf = "2026-03-31"
    var faults: Set<String> = []
    reader.doubted = { faults.formUnion($1.map(\.check.name)) }
    let reading = try reader.readJoined(seen: SeenCases()) { _ in }
    #expect(!reading.problems.all.contains { $0.what.contains("is not yes or no") })
    return faults
  }

  /// The checks of the return take a yes as the rules do.
  @Test(arguments: [("Yes", "No"), ("y", "n"), ("TRUE", "FALSE"), ("1.0", "0.0"), ("1", "0"), ("yes", "no")])
  func aYesOfASpreadsheetIsOneToTheChecks(yes: String, no: String) throws {
    #expect(try faults(yes, no) == faults("true", "false"))
  }

  // MARK: - Totals

  private static let mapping = """
    format: caseaudit-mapping/1
    id: own
    title: Visits
    child: Case
    tables:
      - called: visits
        makes:
          - { part: visits, complete: true, facts: { made: Made, childsViews: Words } }
    """

  @Test(
    arguments: [
      ["4,,"], ["4,Total,"], ["4,,Total"], ["3,Total visits,"], ["7,,Total children"], ["Average,1.5,"], ["Max,3,12"],
      ["4,,Grand total", "Min,1,2", "Median,2,3"], ["Total,4,"],
    ]
  )
  func aTotalBelowATableIsNoChild(rows: [String]) throws {
    let body = "601,2026-01-05,a\n601,2026-02-05,b\n602,2026-01-06,c\n603,2026-01-07,d\n"
    let read = try ReadTables(
      ["visits.csv": "Case,Made,Words\n" + body + rows.joined(separator: "\n") + "\n"],
      mapping: Self.mapping
    )
    #expect(read.cases.count == 3)
    let says = read.problems.contains { $0.contains("has a total below the table") }
    #expect(says == (rows != ["Total,4,"] && !rows[0].hasPrefix("Average")))
  }

  @Test(arguments: ["5,,", "604,,", "604,2026-01-07,Total", "4,2026-01-07,x", "Total4,2026-01-07,x"])
  func whatMayBeAChildIsOne(row: String) throws {
    let body = "601,2026-01-05,a\n601,2026-02-05,b\n602,2026-01-06,c\n603,2026-01-07,d\n"
    let read = try ReadTables(["visits.csv": "Case,Made,Words\n" + body + row + "\n"], mapping: Self.mapping)
    #expect(read.cases.count == (row.hasPrefix("Total") ? 3 : 4))
  }

  // MARK: - Two returns in one reading

  private static let listHead =
    "Child Unique ID,Date of Birth,Continuous Assessment Start Date,Continuous Assessment Date of Authorisation\n"

  @Test func theListsOfTwoMonthsAreOneFile() throws {
    let february = "9001,2015-05-05,2025-12-01,\n9002,2015-05-05,2025-10-01,2025-11-03\n"
    let march = "9001,2015-05-05,2025-12-01,2026-02-02\n9002,2015-05-05,2025-10-01,2025-11-03\n"
    for (first, second) in [(february, march), (march, february)] {
      let read = try ReadTables(["a/List_4.csv": Self.listHead + first, "b/List_4.csv": Self.listHead + second])
      #expect(read.cases.map { $0.assessments.value?.count } == [1, 1])
      #expect(read.cases[0].assessments.value?[0].authorised.value == "2026-02-02")
      #expect(outcomes("assessment-in-time-from-start", read) == [.met, .met])
    }
    // Within one table two rows are two, and so are rows of two days or of other words.
    let read = try ReadTables(["List_4.csv": Self.listHead + february + february])
    #expect(read.cases.map { $0.assessments.value?.count } == [2, 2])
    let visits = "Case,Made,Words\n601,2026-01-05,a\n601,2026-01-06,b\n"
    let own = try ReadTables(
      ["a/visits.csv": visits, "b/visits.csv": visits.replacing(",a", with: ",c")],
      mapping: Self.mapping
    )
    #expect(own.cases[0].visits.value?.count == 3)
  }

  @Test func annexAKnowsSixMonths() throws {
    let rows = "9001,2015-05-05,2025-12-01,2026-02-02\n"
    let dated = try ReadTables(["List_4.csv": Self.listHead + rows])
    #expect(dated.cases[0].span(of: "assessments")?.from.value == "2025-09-30")
    #expect(dated.cases[0].span(of: "plans") == nil)
  }

  // MARK: - One child under two numbers

  @Test func aNumberThatIsWrittenInTwoWaysIsToldAcrossFiles() throws {
    func alike(_ files: [[String]], isOfTable: Bool = false) -> String? {
      let seen = SeenCases()
      for (file, numbers) in files.enumerated() {
        for (place, number) in numbers.enumerated() {
          _ = seen.take(
            Array(number.utf8),
            .census,
            fields: [],
            file: "\(file)",
            ordinal: place + 1,
            line: 0,
            isOfTable: isOfTable
          )
        }
      }
      return seen.alike?.what
    }
    for files in [
      [["0123"], ["123"]], [["123"], ["0123"]], [["abc9"], ["ABC9"]], [["0123", "123"]], [["ABC9"], ["0aBC9"]],
    ] {
      #expect(alike(files)?.hasPrefix("1 number of a child is written in two ways") == true)
    }
    #expect(alike([["0123"], ["0123"]]) == nil && alike([["123"], ["1230"], ["000"], ["0"]]) == nil)
    // Of one reading of tables the reader says so.
    #expect(alike([["0123", "123"]], isOfTable: true) == nil)
    #expect(AlikeNumbers.problem(["123"], among: ["0123", "7"], file: "f") != nil)
    #expect(AlikeNumbers.problem(["123"], among: ["07", "7"], file: "f") == nil)
  }

  @Test func cellsMayStandBetweenUprightLines() throws {
    let read = try ReadTables(["visits.csv": "Case|Made|Words\n601|2026-01-05|a, b\n"], mapping: Self.mapping)
    #expect(read.cases.count == 1 && read.cases[0].visits.value?[0].childsViews.value == "a, b")
  }
}
