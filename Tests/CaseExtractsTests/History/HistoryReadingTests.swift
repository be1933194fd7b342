import AuditDocuments
import AuditRules
import AuditSummaries
import Testing

@testable import CaseExtracts

@Suite struct HistoryReadingTests {
  @Test func aRowBecomesAnAuditUnderAPseudonym() throws {
    let reading = try HistorySample.read("101,14/11/2024,x, YES ;,N/A,Good\n102,3rd March 2025,x,no,-,RI\n")
    #expect(reading.audits.map(\.day) == ["2024-11-14", "2025-03-03"])
    #expect(
      reading.audits.map(\.outcomes) == [["seen-alone": .met, "views": .notApplicable], ["seen-alone": .notMet]]
    )
    #expect(reading.audits.map(\.overall) == [.good, .requiresImprovement])
    #expect(reading.audits.allSatisfy { Pseudonym.isCase($0.reference) })
    #expect(reading.numbers.values.sorted() == ["101", "102"])
    #expect(reading.unread == (.init(columns: 1, cells: 2), .init()))
  }

  @Test func whatPeopleWroteIsToldApartFromWhatNobodyNamed() throws {
    let mapping = try HistorySample.mapping(
      "header: 1\ncase: Case\nday: Day\nitems: { seen-alone: Alone }\noutcomes: { yes: met }\n"
    )
    let sheet = try HistorySample.sheet(
      "Case,Day,Alone,Comments,Area,Empty\n1,14/11/2024,Yes,Dad was rude,N,\n2,14/11/2024,Yes,,N,\n3,14/11/2024,Yes,Good,S,\n"
    )
    let reading = try HistoryReading(sheet, mapping, key: PseudonymKey(), today: "2026-11-29")
    #expect(reading.unread == (.init(columns: 2, cells: 5), .init(columns: 1, cells: 2)))
  }

  @Test func aQuestionAskedTheOtherWayRoundIsTurned() throws {
    let rows = "1,14/11/2024,x,yes,yes,\n2,14/11/2024,x,no,no,\n3,14/11/2024,x,partially,n/a,\n"
    let reading = try HistorySample.read(rows, "reversed: { seen-alone: true, views: false }\n")
    #expect(reading.audits.map { $0.outcomes["seen-alone"] } == [.notMet, .met, .partlyMet])
    #expect(reading.audits.map { $0.outcomes["views"] } == [.met, .notMet, .notApplicable])
    #expect(reading.items.map(\.isReversed) == [true, false])
    // Its own words cannot be asked the other way round, so that only a lead can say that the same was asked.
    let own = try HistorySample.read(rows, "reversed: { views: true }\n")
    #expect(own.items.map(\.wording) == [nil, nil] && own.audits.first?.outcomes["views"] == .notMet)
    let said = try HistorySample.read(rows, "reversed: { views: true }\ncomparable: { views: Turned }\n")
    #expect(said.items.last?.remark == "asked the other way round; a lead says that it is the same: Turned")
    let evidenced = try HistorySample.mapping(
      "header: 1\ncase: Case\nday: Day\nitems: { seen-alone: Alone }\noutcomes: { \"no\": notEvidenced }\nreversed: { seen-alone: true }\n"
    )
    let sheet = try HistorySample.sheet("Case,Day,Alone\n1,14/11/2024,No\n")
    let turned = try HistoryReading(sheet, evidenced, key: PseudonymKey(), today: "2026-11-29")
    #expect(turned.audits.first?.outcomes == ["seen-alone": .met])
  }

  @Test func whatIsCalledReversedHasToBeMapped() {
    let said = #expect(throws: Problems.self) {
      try HistorySample.mapping(HistorySample.usual + "reversed: { decisions: true }\n")
    }
    #expect(said?.render().contains("an item is called reversed that no column is mapped to") == true)
  }

  @Test func onlyTheSameWordsCanBeCompared() throws {
    let same = try HistorySample.read("101,14/11/2024,x,yes,yes,\n")
    #expect(same.items.map(\.wording) == [nil, "Are the child's wishes and feelings recorded?"])
    let said = try HistorySample.read(
      "101,14/11/2024,x,yes,yes,\n",
      "comparable: { seen-alone: The guidance said so }\n"
    )
    #expect(said.items.map(\.reason) == ["The guidance said so", nil])
    #expect(said.items.first?.wording == "Was the child seen alone?")
  }

  @Test func anEarlierWordingIsTheSameQuestion() throws {
    let mapping = try HistorySample.mapping(
      "header: 1\ncase: Case\nday: Day\nitems: { contingency: \"3. Is there a contingency plan\" }\noutcomes: { yes: met }\n"
    )
    let sheet = try HistorySample.sheet("Case,Day,3. Is there a contingency plan\n1,14/11/2024,Yes\n")
    let key = PseudonymKey()
    let reading = try HistoryReading(sheet, mapping, key: key, today: "2026-11-29")
    #expect(reading.items.first?.wording == "Is there a contingency plan?")
  }

  @Test(arguments: [
    (",14/11/2024,x,yes,,\n", "there is no case number in 'Case' (A2)"),
    ("Jane Smith,14/11/2024,x,yes,,\n", "more than a case number stands here, or none in 'Case' (A2)"),
    ("101 Jane,14/11/2024,x,yes,,\n", "more than a case number stands here, or none in 'Case' (A2)"),
    ("101,,x,yes,,\n", "the day of the audit is not given in 'Day' (B2)"),
    ("101,chased x2,x,yes,,\n", "the day of the audit cannot be read in 'Day' (B2)"),
    ("101,31/02/2025,x,yes,,\n", "the day of the audit cannot be read in 'Day' (B2)"),
    ("101,30/11/2026,x,yes,,\n", "the day of the audit is still to come in 'Day' (B2)"),
    ("101,14/11/1924,x,yes,,\n", "the day of the audit lies before 2000 in 'Day' (B2)"),
    ("101,3/4/2024,x,yes,,\n", "the day can be read in two ways, the day or the month first in 'Day' (B2)"),
    ("101,14/11/2024,x,yes?,,\n", "the mapping has no outcome for the word here in 'Alone' (D2)"),
    ("101,14/11/2024,x,yes,,poor\n", "the mapping has no grade for the word here in 'Grade' (F2)"),
    ("101,14/11/2024,x,,-,\n", "the row has neither an answer nor a grade (row 2)"),
    ("101,14/11/2024,x,yes,,\n101,14/11/2024,y,no,,\n", "the rows are of the same audits as others (row 2, row 3)"),
  ])
  func whatIsWrongIsSaidByItsCell(rows: String, what: String) throws {
    let said = try HistorySample.said(rows)
    #expect(said.contains("list.csv: error: \(what)\n"), "\(said)")
    for word in ["Jane", "chased", "poor", "yes?"] { #expect(!said.contains(word)) }
  }

  @Test func allIsSaidAtOnceAndManyCellsInOneLine() throws {
    let wrong = (0..<20).map { "\(500 + $0),14/11/2024,x,hm,,\n" }.joined()
    let said = try HistorySample.said(wrong + "601,,x,yes,,\n")
    #expect(said.contains("(D2, D3, D4, D5, D6, D7, D8, D9 and 12 more)"))
    #expect(said.contains("(B22)"))
    #expect(said.hasSuffix("2 errors"))
  }

  @Test func wrongRowsCanBeLeftOutAndAreCounted() throws {
    let reading = try HistorySample.read(
      "101,14/11/2024,x,yes,,\n102,,x,yes?,,\n103,14/11/2024,x,hm,,\n104,15/11/2024,x,yes,,\n104,15/11/2024,x,no,,\n",
      leavesOutWrong: true
    )
    #expect(reading.audits.count == 1)
    #expect(reading.leftOut == [.noDay: 1, .unknownOutcome: 1, .sameAudit: 2])
    #expect(throws: Problems.self) { try HistorySample.read("102,,x,yes,,\n", leavesOutWrong: true) }
  }

  @Test func rowsThatSayTheSameAreOneAudit() throws {
    let reading = try HistorySample.read("101,14/11/2024,x,yes,,\n101,14/11/2024,x,yes,,\n", leavesOutWrong: true)
    #expect(reading.audits.count == 1)
    let two = try HistorySample.read("101,14/11/2024,x,yes,,\n101,14/11/2024,y,no,,\n", "auditor: Who\n")
    #expect(two.audits.count == 2)
  }

  @Test func whatWasBroughtInBeforeIsRefused() throws {
    let first = try HistorySample.read("101,14/11/2024,x,yes,,\n")
    let before = Dictionary(
      uniqueKeysWithValues: first.audits.map { (AuditedDay(reference: $0.reference, day: $0.day), "2023-forms") }
    )
    let problems = try #require(throws: Problems.self) {
      try HistorySample.read("101,14/11/2024,x,yes,,\n", before: before)
    }
    #expect(problems.render().contains("brought in before as '2023-forms' (row 2)"))
    #expect(problems.render().contains("history remove 2023-forms"))
  }

  @Test(arguments: [
    "Total,2,,,,\n", ",,,,,\n", "Case,Day,Who,Alone,Are the child’s wishes and feelings recorded?,Grade\n",
    "Exported by hand,,,,,\n",
    ",,Total,12,13,\n", "12,,Total,,,\n", "2,Total,,,,\n", ",Total,x,12,13,\n",
  ])
  func aRowThatIsNoAuditIsPassedOver(row: String) throws {
    let reading = try HistorySample.read("101,14/11/2024,x,yes,,\n\(row)")
    #expect(reading.audits.count == 1)
  }

  @Test func aMappingIsReadWithAllItsMistakes() throws {
    let problems = try #require(throws: Problems.self) {
      try HistorySample.mapping(
        "header: 0\ncase: Case\nitems: { seen-alones: A, views: B, decisions: B }\nsections: { x: C }\n"
          + "outcomes: { yes: good, Yes.: met }\ncomparable: { contingency: because }\nteams: D\n"
      )
    }
    let said = problems.render()
    for what in [
      "'header'", "'day' is missing", "the checklist has no such item", "It may be 'seen-alone'",
      "taken for another item already",
      "the checklist has no such section", "unknown outcome", "no column is mapped to", "unknown key",
    ] { #expect(said.contains(what) || said.contains(what.lowercased()), "\(what): \(said)") }
  }

  @Test func aHeadingThatIsNotThereIsNamedWithThoseThatAre() throws {
    let said = try HistorySample.said("101,14/11/2024,x,yes,,\n", "team: Locality\n")
    #expect(said.contains("no column is headed as the mapping says here"))
    #expect(said.contains("'Case', 'Day', 'Who'"))
    let byLetters = try HistorySample.read("101,14/11/2024,North,yes,,\n", "team: column C\n")
    #expect(byLetters.audits.first?.team == "North")
  }

  @Test func twoRolesOfOneColumnAreRefused() throws {
    let said = try HistorySample.said("101,14/11/2024,x,yes,,Good\n", "team: Grade\n")
    #expect(said.contains("this column (F) is taken for something else already"), "\(said)")
    let byLetters = try HistorySample.said("101,14/11/2024,x,yes,,Good\n", "team: column B\n")
    #expect(byLetters.contains("this column (B) is taken"))
  }
}
