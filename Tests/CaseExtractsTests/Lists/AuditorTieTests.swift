import AuditDocuments
import AuditPlanning
import AuditTestSupport
import Testing

@testable import CaseExtracts

/// Auditors whom the list of cases names as people, whatever column says so and in whatever order their name is written.
@Suite struct AuditorTieTests {
  private static func key() throws -> PseudonymKey {
    try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
  }

  static func cases(_ text: String) throws -> CaseList {
    try CaseList(Sheet(SourceText(name: "cases.csv", text: text)), key: key())
  }

  private static func auditors(_ text: String, beside cases: CaseList) throws -> AuditorList {
    let teams = cases.entries.reduce(into: Set<TeamName>()) { $0.formUnion($1.planned.ties.teams) }
    return try AuditorList(
      Sheet(SourceText(name: "auditors.csv", text: text)),
      key: key(),
      teams: teams,
      people: cases.people
    )
  }

  private static let cases = "Child ID,Team,Social worker,Manager\n1,North,Jane Smith,Max Power\n2,South,Ali Khan,\n"

  @Test(arguments: [
    ("Jane Smith", true), ("\"Smith, Jane\"", true), ("SMITH Jane", true), ("Ms Jane Smith (IRO)", true),
    ("jane.smith@council.example", true), ("Max Power", true), ("Jane Smithson", false), ("Smith", true),
    ("Jane", true), ("Jones", false),
  ])
  func whoeverTheListNamesIsTiedToTheCase(name: String, isTied: Bool) throws {
    let cases = try Self.cases(Self.cases)
    let list = try Self.auditors("Auditor,Team\n\(name),Quality\nPat Other,Quality\n", beside: cases)
    let case1 = try #require(cases.entries.first?.planned.ties)
    #expect(try #require(list.entries.first).planned.conflicts(with: case1).isEmpty == !isTied)
    #expect(try #require(list.entries.last).planned.conflicts(with: case1).isEmpty)
    // Whom nothing ties to a case is said by identifier, and whom something ties is not.
    let said = try #require(list.doubts.first { $0.what.hasPrefix("nothing ties") }?.what)
    #expect(said.contains("auditor-02") && said.contains("auditor-01") == !isTied)
  }

  @Test(arguments: ["Worker ref", "Worker name", "Login", "Social worker name"])
  func aColumnForTheWorkerMayHaveTheNameToo(heading: String) throws {
    let cases = try Self.cases(Self.cases)
    let list = try Self.auditors("Auditor,Team,\(heading)\nqa-1,Quality,\"Khan, Ali\"\n", beside: cases)
    #expect(try !#require(list.entries.first).planned.conflicts(with: cases.entries[1].planned.ties).isEmpty)
    #expect(list.unread.isEmpty && list.doubts.isEmpty)
  }

  @Test func anExtractThatComesLaterMayNameTheAuditorInEitherOrder() throws {
    let key = try Self.key()
    let list = try Self.auditors(
      "Auditor,Team\nJane Mary Smith,Quality\n",
      beside: try Self.cases("Child ID,Team\n1,North\n")
    )
    let workers = try #require(list.entries.first?.planned.workers)
    #expect(workers == Set(["Jane Mary Smith", "Smith, Jane Mary"].map(key.workerReference)))
    // A list that names nobody says nothing of who is tied, so that nothing is said of it.
    #expect(list.doubts.isEmpty)
  }

  @Test(arguments: ["IRO / CP chair", "IRO", "CP chair", "IRO / Chair"])
  func aChairIsReadUnderEveryHeadingOfOne(heading: String) throws {
    let cases = try Self.cases("Child ID,Team,\(heading)\n1,North,Jane Smith\n")
    #expect(cases.entries.first?.planned.ties.people.values.contains([.chaired]) == true)
  }

  @Test func twoColumnsOfOneMeaningBothTie() throws {
    let cases = try Self.cases("Child ID,Team,Worker,IRO,CP chair\n1,North,W1,Jane Smith,Max Power\n")
    #expect(cases.entries.first?.planned.ties.people.values.filter { $0 == [.chaired] }.count == 2)
    #expect(cases.unread.isEmpty)
  }

  @Test(arguments: [
    ("Supervising social work manager", "manager"), ("Reviewing officer of conferences", "chair"),
    ("Duty practitioner on the day", nil), ("Worker email", nil), ("Ward", nil),
  ])
  func aHeadingThatMayNameSomebodyIsAskedAbout(heading: String, column: String?) throws {
    let cases = try Self.cases("Child ID,Team,\(heading)\n1,North,x\n")
    #expect(cases.unread == [heading])
    #expect(cases.doubts.contains { $0.hint.contains("--column") } == (column != nil))
    if let column { #expect(cases.doubts.contains { $0.hint.contains("--column \(column)=") }) }
  }

  @Test(arguments: ["Max cases", "Maximum number of audits", "Max audits this round", "Audit capacity", "Case limit"])
  func aBoundIsReadUnderEveryHeadingOfOne(heading: String) throws {
    let list = try Self.auditors(
      "Auditor,Team,\(heading)\na-1,North,3\n",
      beside: try Self.cases("Child ID,Team\n1,N\n")
    )
    #expect(list.entries.first?.planned.most == 3)
  }

  @Test(arguments: [("Annual leave", "away-from"), ("Audits agreed with head of service", "most"), ("Shoe size", nil)])
  func aHeadingThatMayBoundOrKeepAwayIsAskedAbout(heading: String, column: String?) throws {
    let list = try Self.auditors("Auditor,Team,\(heading)\na-1,N,x\n", beside: try Self.cases("Child ID,Team\n1,N\n"))
    #expect(list.doubts.map { $0.hint.contains("--column \(column ?? "none")=") } == (column == nil ? [] : [true]))
  }

  @Test(arguments: [
    ("Ash Team", "Team Ash", true), ("Duty and Assessment", "Team Duty & Assessment", true),
    ("beech", "Team Beech", true),
    ("Team Cedar (North)", "Team Cedar", true), ("Team Cedar (North)", "Team Cedar (South)", false),
    ("Team 1", "Team 2", false), ("Duty", "Duty & Assessment", false), ("Quality", "Team Ash", false),
  ])
  func aTeamInOtherWordsKeepsFromItsCases(written: String, listed: String, isKept: Bool) throws {
    let cases = try Self.cases("Child ID,Team\n1,\(listed)\n")
    let list = try Self.auditors("Auditor,Team\na-1,\(written)\n", beside: cases)
    let planned = try #require(list.entries.first?.planned)
    #expect(planned.conflicts(with: cases.entries[0].planned.ties).isEmpty != isKept)
    #expect(list.doubts.contains { $0.what.contains("taken for '\(listed)'") } == isKept)
  }

  /// Numbers of people as spreadsheets leave them: one person is one, and two are not.
  @Test(arguments: [
    ("12345.0", "12345"), ("12345", "12345.0"), ("12,345", "12345"), ("012345", "12345"), ("12345", "0012345"),
  ])
  func aNumberThatASpreadsheetWroteOtherwiseIsOfThePerson(inCases: String, inAuditors: String) throws {
    let cases = try Self.cases("Child ID,Team,Worker ref\n1,North,\"\(inCases)\"\n2,South,99\n")
    let text = "Auditor,Team,Worker ref\nqa-1,Quality,\"\(inAuditors)\"\n"
    let list = try Self.auditors(text, beside: cases)
    let auditor = try #require(list.entries.first).planned
    #expect(!auditor.conflicts(with: cases.entries[0].planned.ties).isEmpty)
    #expect(auditor.conflicts(with: cases.entries[1].planned.ties).isEmpty)
    // Zeros may be lost, or the two be two people: that is said.
    let isSaid = list.doubts.contains { $0.what.contains("zeros at the beginning") }
    #expect(isSaid == (inCases.hasPrefix("0") || inAuditors.hasPrefix("0")))
  }

  @Test(arguments: ["12345.0", "12345"])
  func aNumberOfAnAuditorIsAnIdentifier(number: String) throws {
    let list = try Self.auditors("Auditor,Team\n\(number),Quality\n", beside: try Self.cases(Self.cases))
    #expect(list.entries.map(\.planned.id) == ["12345"] && !list.isByName)
  }

  @Test(arguments: ["1.23E+05", "1.23457E+11", "=A2", "#REF!", "12/03/2026"])
  func aNumberThatASpreadsheetSpoiltIsRefused(number: String) throws {
    let people = "Child ID,Team,Worker ref\n1,North,\(number)\n2,South,\(number)\n"
    let ofCases = #expect(throws: Problems.self) { try Self.cases(people) }
    #expect(ofCases?.all.count == 1 && ofCases?.all[0].what.hasPrefix("'Worker ref' holds") == true)
    let cases = try Self.cases(Self.cases)
    for text in ["Auditor,Team,Worker ref\nqa-1,Quality,\(number)\n", "Auditor,Team\n\(number),Quality\n"] {
      let problems = #expect(throws: Problems.self) { try Self.auditors(text, beside: cases) }
      #expect(problems?.all.count == 1 && problems?.all[0].what.contains("holds") == true)
    }
  }

  @Test(arguments: ["April Day", "May", "Jane Smith", "J. Smith 2", "W-12", "sw12", "E100"])
  func aNameOrAReferenceIsNotSpoilt(written: String) throws {
    let cases = try Self.cases("Child ID,Team,Worker\n1,North,\(written)\n")
    let list = try Self.auditors("Auditor,Team,Worker\nqa-1,Quality,\(written)\n", beside: cases)
    #expect(try !#require(list.entries.first).planned.conflicts(with: cases.entries[0].planned.ties).isEmpty)
  }

  @Test func twoAuditorsWhoseNumbersDifferByZerosAreSaid() throws {
    let list = try Self.auditors("Auditor,Team\n0123,Quality\n123,Quality\n", beside: try Self.cases(Self.cases))
    let said =
      "the auditor is taken for the one whose identifier is 0123: the number is the same but for zeros at its beginning"
    #expect(list.doubts.map(\.what).contains("\(said) (A3)"))
  }

  /// Whether an auditor called Jane Okell, with a number as a worker, is kept from a case of which a cell says this, and whether it is
  /// said that the cell may mean her.
  private static func tie(_ cell: String) throws -> (isKept: Bool, isDoubted: Bool) {
    let cases = try cases("Child ID,Team,Social worker\n1,North,\"\(cell)\"\n")
    let list = try auditors("Auditor,Team,Worker ref\nJane Okell,Quality,4022\n", beside: cases)
    let planned = try #require(list.entries.first).planned
    let isKept = try !planned.conflicts(with: #require(cases.entries.first).planned.ties).isEmpty
    return (isKept, list.doubts.contains { $0.what.contains("may name this auditor in other words: auditor-01 in C2") })
  }

  @Test(arguments: [
    "Jane Okell / Dee Wexley", "Dee Wexley & Jane Okell", "Dee Wexley and Jane Okell", "Dee Wexley + Jane Okell",
    "Dee Wexley → Jane Okell", "Dee Wexley (covering for Jane Okell)", "SW: Jane Okell", "Acting: Jane Okell",
    "Chaired by Jane Okell", "4022 Jane Okell", "Jane Okell - 4022", "4022", "Wexley 4023 / 4022",
    "Jane Okell, Senior Practitioner", "Dr Jane Okell BSc", "OKELL Jane (Mrs) ASYE", "Jane M Okell", "jane.okell",
    "Jané Okéll", "Okell, Jane; Wexley, Dee", "C/O Jane Okell",
  ])
  func aCellThatHoldsEveryWordOfANameNamesThePerson(cell: String) throws {
    let tie = try Self.tie(cell)
    #expect(tie.isKept && !tie.isDoubted)
  }

  @Test(arguments: [
    "J. Okell", "Okell J, Wexley D", "JOkell", #"WEX\jokell"#, "jokell2@wex.example", "Okell/Wexley", "Okell",
    "Janey Okell",
    "Okell, SW", "Jane Smith, Tom Okell",
  ])
  func aCellThatMayMeanThePersonKeepsThemFromTheCaseAndIsSaid(cell: String) throws {
    let tie = try Self.tie(cell)
    #expect(tie.isKept && tie.isDoubted)
  }

  @Test(arguments: [
    "Dee Wexley", "Tom Okell", "Jane Smith", "Jane Okellson", "Dee Wexley [JO]", "4023", "40221", "Unallocated",
    "Duty / CIN",
    "T Okell", "Okello, Jim",
  ])
  func whoeverElseIsNamedIsSomebodyElse(cell: String) throws {
    let tie = try Self.tie(cell)
    #expect(!tie.isKept && !tie.isDoubted)
  }

  @Test(arguments: [
    ("Jane Okell / Dee Wexley", ["Jane Okell", "Dee Wexley"]), ("4022 / 4023", ["4022", "4023"]),
    ("12/345", ["12/345"]),
    ("Duty and Assessment", ["Duty", "Assessment"]), ("Sandy Anderson", ["Sandy Anderson"]),
    ("Okell, Jane; Dray,  Sam", ["Okell, Jane", "Dray, Sam"]), ("C/O Jane", ["C/O Jane"]), ("A & B", ["A & B"]),
  ])
  func aCellIsPartedWhereEachPartCanBeAPerson(cell: String, parts: [String]) {
    #expect(PersonName.each(of: cell) == parts)
  }

  @Test func anIdentifierIsNoNameOfWhichAPartMayMeanSomebody() throws {
    let cases = try Self.cases("Child ID,Team,Worker\n1,North,A Lead\n2,North,Bo Lead\n")
    let list = try Self.auditors("Auditor,Team\na-lead-1,Quality\n", beside: cases)
    #expect(cases.entries.allSatisfy { list.entries[0].planned.conflicts(with: $0.planned.ties).isEmpty })
  }

  @Test func theTwoSpellingsOfOneTeamInTheListBothKeepItsAuditorsFromTheirCases() throws {
    let teams = [
      "Ash", "Ash Team", "Team Ash", "ASH TEAM", "AshTeam", "The Ash team (closed)", "Ash  Tm", "\"Ash, Beech\"",
      "Ash / Beech", "Ash and Beech", "Beech", "MASH", "Ash Hub", "Ashley",
    ]
    let cases = try Self.cases(
      "Child ID,Team\n" + teams.enumerated().map { "\($0 + 1),\($1)\n" }.joined()
    )
    for own in ["Ash Team", "Ash", "team ash"] {
      let list = try Self.auditors("Auditor,Team\na-1,\(own)\n", beside: cases)
      let kept = cases.entries.filter { !list.entries[0].planned.conflicts(with: $0.planned.ties).isEmpty }
      #expect(kept.map(\.row) == Array(2...11), "\(own)")
    }
    let said = try #require(cases.doubts.first { $0.what.contains("spellings look like one team") })
    #expect(said.what.contains("6 spellings look like one team: 'Ash' 1, 'Ash Team' 2") && said.severity == .warning)
  }

  @Test func oneNameOrOneNumberIsOnePersonWhoReadsACaseOnce() throws {
    let cases = try Self.cases("Child ID,Team,Worker\n1,Ash,4022\n2,Ash,Jane Okell\n3,Elm,Pia Standen\n")
    let list = try Self.auditors(
      "Auditor,Team,Worker ref\nJane Okell,QA,4022\nJo Wexley,Elm,4022.0\n\"OKELL, Jane\",QA,\nPat Other,QA,9\n",
      beside: cases
    )
    let people = list.entries.map(\.planned)
    #expect(people.count == 3 && people[1].isSamePerson(as: people[0]) && !people[2].isSamePerson(as: people[0]))
    #expect(people[0].teams == people[1].teams && people[0].teams.count == 2)
    for person in people.prefix(2) {
      #expect(cases.entries.allSatisfy { !person.conflicts(with: $0.planned.ties).isEmpty })
    }
    let said = list.doubts.map(\.what).filter { $0.hasPrefix("the auditor is taken for") }
    #expect(
      said == [
        "the auditor is taken for the one whose identifier is auditor-01: both have the same number as a worker (C3)",
        "the auditor is taken for the one whose identifier is auditor-01, of row 2: the name is the same, written otherwise (A4)",
      ]
    )
  }

  @Test func whoStandsInTheListAgainHasTheSmallestBoundAndAllNumbers() throws {
    let cases = try Self.cases("Child ID,Team,Worker\n1,Ash,555\n2,Ash,556\n")
    let list = try Self.auditors(
      "Auditor,Team,Worker ref,Max audits\nAnn Bolt,QA,555,5\nAnn Bolt,Beech,556,1\nann bolt,QA,,2\n",
      beside: cases
    )
    let ann = try #require(list.entries.first?.planned)
    #expect(list.entries.count == 1 && ann.most == 1 && ann.teams.count == 2)
    #expect(cases.entries.allSatisfy { !ann.conflicts(with: $0.planned.ties).isEmpty })
    #expect(
      list.doubts.filter { $0.what.contains("stands here again") }.map { "\($0.what) \($0.hint)" } == [
        "the auditor stands here again, with another team and another bound and another number as a worker (A3) "
          + "One auditor, kept from the cases of all these teams, kept from the cases of both workers, with 1 at most.",
        "the auditor stands here again, with another bound (A4) One auditor, with 1 at most.",
      ]
    )
  }
}
