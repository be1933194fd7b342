import AuditDocuments
import AuditPlanning
import AuditRules
import AuditTestSupport
import Testing

@testable import CaseExtracts

/// Where a list of cases comes from: one sheet of several, several as one, or whole extracts; and which of its cases count.
@Suite struct ListSourceTests {
  private static func key() throws -> PseudonymKey {
    try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
  }

  private static func sheet(_ name: String, _ rows: [[String]]) -> Sheet {
    Sheet(file: "cases.xlsx", name: name, rows: rows.enumerated().map { Sheet.Row(number: $0 + 1, cells: $1) })
  }

  private static let boxes = ColumnNames.boxes(
    { ColumnNames.Box(id: "column-\($0.name)", label: $0.name) },
    choices: { ColumnNames.Box(id: "box-\($0.rawValue)", label: "The \($0.rawValue)") }
  )

  private static let cover = sheet("Cover", [["Quality assurance"], ["Printed for", "the board"]])
  private static func team(_ name: String, _ numbers: [String]) -> Sheet {
    sheet(name, [["Child ID", "Team", "Worker"]] + numbers.map { [$0, name, "W1"] })
  }

  private static func list(_ sheets: [Sheet], sheet: String? = nil) throws -> (list: CaseList, found: ListSheets) {
    let found = try ListSheets.ofCases(sheets, sheet: sheet, shownAs: "cases.xlsx")
    return (try CaseList(found, key: key()), found)
  }

  @Test func aCoverSheetIsPassedOverAndSaid() throws {
    let (list, found) = try Self.list([Self.cover, Self.team("North", ["1", "2"])])
    #expect(list.entries.count == 2)
    #expect(found.others == ["Cover"])
    #expect(
      found.notes.map(\.what) == ["the list was read from the sheet 'North', as the first has none of its headings"]
    )
  }

  @Test func aSheetForEachTeamIsOneList() throws {
    let sheets = [
      Self.cover, Self.team("North", ["1", "2"]), Self.team("South", ["3", "2"]), Self.team("East", ["4"]),
    ]
    let (list, found) = try Self.list(sheets)
    #expect(list.entries.map(\.number) == ["1", "2", "3", "4"])
    #expect(
      found.notes.map(\.what) == ["3 sheets have the same headings and were read as one list: 'North', 'South', 'East'"]
    )
    #expect(list.doubts.map(\.what) == ["the child stands on another sheet too (row 3, sheet 'South')"])
    #expect(list.entries[1].planned.ties.teams == Set(["North", "South"].compactMap(TeamName.init)))
    #expect(try Self.list(sheets, sheet: "South").list.entries.map(\.number) == ["3", "2"])
  }

  @Test func severalListsOfOtherHeadingsAreAskedAbout() throws {
    let other = Self.sheet("Other", [["Child ID", "Ward"], ["9", "x"]])
    let problems = #expect(throws: Problems.self) { try Self.list([Self.cover, Self.team("North", ["1"]), other]) }
    #expect(problems?.all.map(\.what) == ["several sheets could have the list: 'North', 'Other'"])
    #expect(problems?.all.first?.hint.contains("--sheet") == true)
    let sheets = [Self.cover, Self.team("North", ["1"]), other]
    let sent = #expect(throws: Problems.self) {
      try ListSheets.ofCases(sheets, sheet: nil, shownAs: "the cases", names: Self.boxes)
    }
    #expect(sent?.all.map(\.file) == ["box-sheet"] && sent?.all.first?.hint == "Choose which for 'The sheet'.")
    // Where the first has what is needed it is meant, as it always was.
    #expect(try Self.list([other, Self.team("North", ["1"])]).list.entries.map(\.number) == ["9"])
  }

  @Test func ofAuditorsOneSheetIsReadAndTheOthersAreSaid() throws {
    let sheets = ["A", "B"].map { Self.sheet($0, [["Auditor", "Team"], ["\($0)-1", "North"]]) }
    let found = try ListSheets.ofAuditors([Self.cover] + sheets.prefix(1), sheet: nil, shownAs: "a.xlsx")
    #expect(found.sheets.map(\.name) == ["A"])
    let two = try ListSheets.ofAuditors(sheets, sheet: nil, shownAs: "a.xlsx")
    #expect(two.notes.map(\.what) == ["2 sheets have the same headings, and only the first was read: 'A', 'B'"])
    #expect(two.notes.first?.hint.hasSuffix("or name the one that is meant with --auditors-sheet.") == true)
    let sent = try ListSheets.ofAuditors(sheets, sheet: nil, shownAs: "a.xlsx", names: Self.boxes)
    #expect(sent.notes.first?.hint.hasSuffix("or choose the one that is meant for 'The auditors-sheet'.") == true)
    #expect(try ListSheets.ofAuditors(sheets, sheet: "B", shownAs: "a.xlsx").sheets.map(\.name) == ["B"])
  }

  @Test func aFormulaWithoutAResultIsSaid() throws {
    var sheet = Self.team("North", ["1"])
    sheet.unworkedCells = 3
    let notes = try ListSheets.ofCases([sheet], sheet: nil, shownAs: "cases.xlsx").notes
    #expect(notes.map(\.what) == ["3 cells hold a formula of which the file keeps no result, and was read as empty"])
  }

  private static func extracts(
    _ files: [CaseFile],
    by heading: String? = nil,
    scope: ListScope = ListScope()
  ) throws -> CaseList {
    let key = try key()
    return try CaseList(extractsOf: "census.xml", stratum: heading, scope: scope) { take in
      for file in files { take(file.prepared(with: key, mask: NameMask([]))) }
      return ExtractReading(cases: files.count, problems: Problems([]))
    }
  }

  @Test func everyChildOfExtractsIsARowWithItsNumberAndWhoIsTiedToIt() throws {
    let key = try Self.key()
    let held = CaseFile(
      reference: "100",
      service: "child protection",
      team: "North",
      workers: [Worker(reference: "Jane Smith", role: .value(.socialWorker))]
    )
    let list = try Self.extracts([held, CaseFile(reference: "200", referrals: [Referral(closed: "2026-01-01")])])
    #expect(list.entries.map(\.number) == ["100", "200"])
    #expect(list.entries.map(\.planned.reference) == ["100", "200"].map { key.caseReference(for: $0) })
    #expect(list.entries.map(\.team) == ["North", ""] && list.entries.map(\.service) == ["child protection", ""])
    #expect(list.entries[0].planned.ties.people == [key.workerReference(for: "Jane Smith"): [.worked]])
    #expect(list.people.called("SMITH, Jane") == [key.workerReference(for: "Jane Smith")])
    #expect(
      list.readings == [
        "The list was made of 2 case files of extracts, of 1 of which no work is open: of 1 every referral is closed."
      ]
    )
  }

  /// Annex A has the end of a plan and no day on which a case was closed.
  @Test func whereASourceCannotShowThatACaseIsClosedItIsSaid() throws {
    func file(_ number: String, ended: Fact<Day>, referrals: Part<Referral>, service: String = "") -> CaseFile {
      let plan = Plan(identifier: "P", kind: .value(.childProtection), started: "2025-01-01", ended: ended)
      return CaseFile(
        reference: number,
        service: service,
        referrals: referrals,
        assessments: [Assessment(started: "2025-01-01")],
        plans: [plan]
      )
    }
    let received: Part<Referral> = [Referral(received: "2025-01-01")]
    func said(_ files: [CaseFile]) throws -> String? { try Self.extracts(files).readings.dropFirst().first }
    let one = file("1", ended: "2025-09-01", referrals: .notSeen)
    #expect(try said([one])?.hasPrefix("Of 1 of them every plan has ended") == true)
    #expect(try said([one])?.contains("it counts as open") == true)
    let two = file("2", ended: "2025-09-01", referrals: received)
    #expect(try said([one, two])?.hasPrefix("Of 2 of them every plan has ended") == true)
    #expect(try said([one, two])?.contains("they count as open") == true)
    let others = [
      file("3", ended: .empty, referrals: .notSeen),
      // A source that has the day of closure says that the case was not closed, or when it was.
      file("4", ended: "2025-09-01", referrals: [Referral(received: "2025-01-01", closed: .empty)]),
      file("5", ended: "2025-09-01", referrals: [Referral(received: "2025-01-01", closed: "2025-09-02")]),
      file("6", ended: "2025-09-01", referrals: .notSeen, service: "looked after"),
    ]
    #expect(try said(others) == nil)
  }

  @Test func whyNoWorkIsOpenIsSaidOfHowMany() throws {
    let ended = Plan(identifier: "P", kind: .value(.childInNeed), started: "2025-01-01", ended: "2025-09-01")
    let files = [
      CaseFile(reference: "1", plans: [ended]), CaseFile(reference: "2", contacts: [Contact()]),
      CaseFile(reference: "3", contacts: [Contact()]), CaseFile(reference: "4", service: "looked after"),
    ]
    #expect(
      try Self.extracts(files).readings == [
        "The list was made of 4 case files of extracts, of 3 of which no work is open: of 1 every plan has ended and nothing else "
          + "is on the file, of 2 nothing but contacts is on the file."
      ]
    )
    #expect(
      try Self.extracts([files[3]]).readings == ["The list was made of 1 case file of extracts."]
    )
  }

  @Test(arguments: [
    (CaseFile(reference: "1", service: "looked after"), true),
    (CaseFile(reference: "1", referrals: [Referral(closed: .empty)]), true),
    (CaseFile(reference: "1", referrals: [Referral(closed: "2026-01-01"), Referral(closed: .empty)]), true),
    (CaseFile(reference: "1", referrals: [Referral(closed: "2026-01-01")]), false),
    (CaseFile(reference: "1", contacts: [Contact()]), false),
    (CaseFile(reference: "1", visits: [Visit(made: "2026-01-01")]), true), (CaseFile(reference: "1"), true),
  ])
  func aCaseWithoutOpenWorkIsClosed(file: CaseFile, isOpen: Bool) throws {
    #expect(try Self.extracts([file]).entries.map(\.planned.isClosed) == [!isOpen])
  }

  @Test func whatASourceLacksIsSaidAndWhatItHasDividesIt() throws {
    let files = ["1", "2"].map { CaseFile(reference: $0, service: $0 == "1" ? "looked after" : "child in need") }
    let list = try Self.extracts(files, by: "Service")
    #expect(list.entries.map(\.planned.stratum) == ["looked after", "child in need"])
    #expect(
      list.doubts.map(\.what) == ["the source says the team and a worker, manager or chair of none of its 2 open cases"]
    )
    #expect(throws: Problems.self) { try Self.extracts(files, by: "Plan type") }
    let scope = try ListScope(only: ["service=Looked After"], without: [])
    #expect(try Self.extracts(files, scope: scope).entries.map(\.planned.isOutOfScope) == [false, true])
  }

  private static func scoped(_ only: [String], _ without: [String]) throws -> [Bool] {
    let rows = [
      ["Child ID", "Plan type", "Ward"], ["1", "Child Protection", "x"], ["2", "CIN", "y"], ["3", "LAC", "x"],
    ]
    let sheets = ListSheets((sheet: sheet("One", rows), others: []))
    return try CaseList(sheets, key: key(), scope: ListScope(only: only, without: without)).entries
      .map(\.planned.isOutOfScope)
  }

  /// What stands against a scope, by the place at which it stands.
  private static func against(_ only: [String], _ without: [String], _ names: ColumnNames) -> [String] {
    let sheets = ListSheets((sheet: team("North", ["1", "2"]), others: []))
    do {
      let scope = try ListScope(only: only, without: without, names: names)
      _ = try CaseList(sheets, key: key(), scope: scope, names: names)
      return []
    } catch { return (error as? Problems)?.all.map(\.file) ?? ["\(error)"] }
  }

  @Test func whatIsWrongWithAScopeStandsWhereItWasSaid() {
    for (only, without, option) in [
      (["Team"], [], "--only"), (["=North"], [], "--only"), (["Team="], [], "--only"), ([], ["Team"], "--leave-out"),
      (["Team=East"], [], "--only"), ([], ["Team=East"], "--leave-out"), (["Ward=x"], [], "cases.xlsx"),
      ([], ["Ward=x"], "cases.xlsx"), (["Team=North"], [], ""), ([], ["team = north"], ""),
    ] {
      #expect(Self.against(only, without, .options) == (option.isEmpty ? [] : [option]), "\(only) \(without)")
      let box = option.isEmpty ? [] : [only.isEmpty ? "box-leave-out" : "box-only"]
      #expect(Self.against(only, without, Self.boxes) == box, "\(only) \(without)")
    }
  }

  @Test func onlyWhatIsAskedForIsInScope() throws {
    #expect(try Self.scoped([], []) == [false, false, false])
    #expect(try Self.scoped(["plan type=child protection"], []) == [false, true, true])
    #expect(try Self.scoped(["Plan type=CIN", "Plan type=LAC"], []) == [true, false, false])
    #expect(try Self.scoped(["Plan type=LAC", "Ward=x"], []) == [true, true, false])
    #expect(try Self.scoped([], ["Ward=X"]) == [true, false, true])
    for wrong in ["Plan type", "Plan type=", "Plan type=Adoption", "Colour=red"] {
      #expect(throws: Problems.self) { try Self.scoped([wrong], []) }
    }
  }
}
