import AuditDocuments
import AuditSummaries
import Testing

@testable import PublishedFigures

@Suite struct PublishedLayoutTests {
  private typealias Sample = PublishedSample

  @Test func aFileIsKnownByItsColumns() throws {
    let file = try Sample.file(Sample.reviews)
    #expect(file.measure == .reviews)
    #expect(file.years == [ReportingYear(ending: 2023), ReportingYear(ending: 2024)])
    #expect(file.figures.count == 6)
    #expect(file.figures[1].value == .counts(met: 910, counted: 1010))
    #expect(file.figures[1].note == "rounded to the nearest 10")
    #expect(file.figures[1].year.inWords == "year to March 2024")
    #expect(file.figures[3].area.authority == "901" && file.figures[3].note.isEmpty)
  }

  @Test(
    arguments: [
      ("c", "hidden, because the number is small or would give one away"), ("[c]", "hidden, because the number is"),
      ("z", "does not apply"), ("x", "not available"), ("u", "the number is unreliable"), ("k", "rounds to nought"),
      ("low", "rounds to nought"), ("..", "not available"),
    ]
  )
  func aSymbolIsNoFigureAndNeverNought(symbol: String, means: String) throws {
    for cells in ["\(symbol),900,90", "1000,\(symbol),90"] {
      let figure = try #require(try Sample.file(Sample.reviewsHeader + Sample.national(2024, cells)).figures.first)
      guard case .unavailable(let reason) = figure.value else {
        Issue.record("\(symbol) was read as a number")
        continue
      }
      #expect(reason.contains(means))
      #expect(figure.share == nil)
    }
  }

  @Test func assessmentsWithin45DaysAreTheFirstSixColumns() throws {
    let rows =
      Sample.local(2024, "Upper Marsh", "E61", "100,1,1,2,3,4,5,6,7,8,60,1,2,3")
      + Sample.local(2024, "Lower Marsh", "E62", "100,1,c,2,3,4,5,6,7,8,60,1,2,3")
      + Sample.local(2024, "West Marsh", "E63", "100,1,1,2,3,4,5,6,c,c,60,1,2,3")
      + Sample.local(2024, "East Marsh", "E64", "100,1,1,2,3,4,5,6,7,8,50,1,2,3")
      + Sample.national(2024, "100,1,10,20,30,10,10,30,0,0,0,1,2,3")
    let figures = try Sample.file(Sample.assessmentsHeader + rows).figures
    #expect(figures[0].value == .counts(met: 21, counted: 100))
    #expect(
      figures[1].value == .unavailable("'c' in Same_day: hidden, because the number is small or would give one away")
    )
    // What was late is not needed, so that a symbol there hides nothing.
    #expect(figures[2].value == .counts(met: 21, counted: 100))
    #expect(figures[3].note == "14 of them have no published duration and count as not in time")
    // Rounded parts may add up to a little more than the rounded whole.
    #expect(figures[4].value == .counts(met: 100, counted: 100))
  }

  @Test(
    arguments: [
      ("time_period,time_identifier,geographic_level,country_code,country_name,CPP_At31_3Months", "D6"),
      ("\n\ntime_period,time_identifier,geographic_level,country_code,country_name,CPP_At31_3Months", "D6"),
      ("time_period,time_identifier,geographic_level,country_code,CPP_At31_3Months", nil),
      ("time_period,time_identifier,geographic_level,country_code,country_name,region_code", nil),
      (PublishedSample.shared + "Same_day,1-10_days,11-20_days,21-30_days,31-40_days,CPP_At31_3Months", "C2"),
    ] as [(String, String?)]
  )
  func aFileIsTakenForTheTableOfWhoseColumnsItHasMostAndAtLeastHalf(_ header: String, _ table: String?) {
    let row = header.split(separator: ",").map { _ in "1" }.joined(separator: ",")
    let found = Sample.problems("\(header)\n\(row)\n").map(\.what)
    let known = table.map { "the file looks like table \($0), and not in the layout of 2013 to 2024" }
    #expect(found.contains(known ?? "the columns are not those of a published table that is known here"), "\(found)")
  }

  @Test(arguments: [
    (Sample.national(2024, "1000,1,100,100,100,100,100,100,100,100,150,1,2,3"), "rounded to the nearest 10"),
    (
      Sample.national(2024, "1000,1,100,100,100,100,100,100,100,100,140,1,2,3"),
      "rounded to the nearest 10; 60 of them have no published duration and count as not in time"
    ),
    (Sample.local(2024, "Upper Marsh", "E61", "100,1,1,2,3,4,5,6,7,8,64,1,2,3"), ""),
    (
      Sample.local(2024, "Upper Marsh", "E61", "100,1,1,2,3,4,5,6,7,8,63,1,2,3"),
      "1 of them have no published duration and count as not in time"
    ),
  ])
  func whatHasNoDurationIsSaidBeyondWhatRoundingExplains(_ row: String, _ note: String) throws {
    #expect(try Sample.file(Sample.assessmentsHeader + row).figures.map(\.note) == [note])
  }

  @Test(arguments: [(1990, true), (2199, true), (1989, false), (2200, false)])
  func aYearIsOneOfTwoCenturies(_ year: Int, _ isRead: Bool) {
    #expect(Sample.problems(Sample.reviewsHeader + Sample.national(year, "1000,900,90")).isEmpty == isRead)
  }

  @Test(arguments: [
    ("E!~", true), (String(repeating: "E", count: 20), true), (String(repeating: "E", count: 21), false),
    ("E 6", false), ("E\u{7F}", false), ("É6", false),
  ])
  func aCodeIsAFewPlainLetters(_ code: String, _ isRead: Bool) {
    let text = Sample.reviewsHeader + Sample.local(2024, "Upper Marsh", code, "100,90,90")
    #expect(Sample.problems(text).isEmpty == isRead)
  }

  @Test func anotherLayoutNamesWhatIsMissingAndWhatWasExpected() {
    let text = Sample.reviews.replacing("Reviewed_within_timescales,", with: "Reviewed_within_timescale,")
      .replacing("la_name", with: "authority")
    let found = Sample.problems(text)
    #expect(
      found.map(\.what) == [
        "the file looks like table D6, and not in the layout of 2013 to 2024", "the column 'la_name' is missing",
        "the column 'Reviewed_within_timescales' is missing",
      ]
    )
    #expect(found.first?.hint.contains("CPP_At31_3Months, Reviewed_within_timescales") == true)
    #expect(found.last?.hint.contains("'Reviewed_within_timescale'") == true)
  }

  @Test func aFileOfSomethingElseNamesTheTablesThatAreKnown() throws {
    let found = Sample.problems("case,team,rule\nC-1,North,x\n")
    #expect(found.map(\.what) == ["the columns are not those of a published table that is known here"])
    let hint = try #require(found.first?.hint)
    for column in ["Assessments_completed", "Duration_11-15_days", "CPP_At31_3Months"] {
      #expect(hint.contains(column))
    }
  }

  @Test(
    "a file of something else is one problem, whatever its rows",
    arguments: [
      "case,note\n\"C-1\",\"Invented words\" and more\nC-2,Invented,words\n\"C-3,Invented words\n",
      "{\"format\":\"caseaudit-extract/1\",\"notes\":[{\"text\":\"Invented words\"}]}\n",
      "{\"n\":1,\"reason\":\"Invented words\"}\n{\"n\":2,\"reason\":\"Invented, words\"}\n",
      "<Children>\n<Child>\"Invented words</Child>\n</Children>\n", "Invented words \"\n", "\"Invented words", "\n\n",
      "",
      "\n ,\"\"\r\n\"Invented\nwords\",b\n1\n", "case,ICPC\nInvented words,1,2\n",
    ]
  )
  func aFileOfSomethingElseIsOneProblem(_ text: String) throws {
    let problems = Sample.problems(text, isPrivate: true)
    #expect(problems.map(\.what) == ["the columns are not those of a published table that is known here"])
    #expect(problems.allSatisfy { $0.excerpt == nil && !$0.hint.contains("Invented") })
  }

  @Test func noValueOfAPrivateFileIsShown() throws {
    let text = Sample.reviewsHeader + Sample.national(2024, "Invented words,1,2") + "Invented,words\n"
    let told = Problems(Sample.problems(text, isPrivate: true)).render()
    #expect(told.contains("invented.csv:3:1: error: the row has 2 cells") && !told.contains("Invented"))
    let cells = Sample.reviewsHeader + Sample.national(2024, "Invented words,1,2")
    let cell = Problems(Sample.problems(cells, isPrivate: true)).render()
    #expect(cell.contains("'CPP_At31_3Months' is [not shown], not a whole number") && !cell.contains("Invented"))
  }

  @Test(arguments: ["\r\n", "\n\r\n", " , ,\n", "\u{FEFF}", "\r\r"])
  func whatIsEmptyBeforeTheHeaderDoesNotMatter(_ before: String) throws {
    #expect(try Sample.file(before + Sample.reviews).figures.count == 6)
    let problems = Sample.problems(before + "case,team\n")
    #expect(problems.map(\.line) == [1 + before.replacing("\r\n", with: "\n").count { $0.isNewline }])
    #expect(problems.map(\.column) == [1])
  }

  @Test func aFigureNamesItsFileWithoutItsFolder() throws {
    let file = try Sample.file(Sample.reviews, name: "downloads/of/today/d6.csv")
    #expect(file.figures.allSatisfy { $0.source.hasSuffix("table D6, file d6.csv") })
  }

  @Test func everyCellThatCannotBeReadIsReported() {
    let text =
      Sample.reviewsHeader + Sample.national(2024, "1o1,910,90.1") + Sample.national(2023, "-5,,90")
      + "202324,Academic year,Nation,E92000001,England,,,,,,Invented,1,1,100\n"
      + Sample.local(2024, "Upper Marsh", "E61", "50,52,96.2") + Sample.national(2022, "10,10,1")
      + Sample.national(2022, "10,10,1")
    #expect(
      Sample.problems(text).map { "\($0.line ?? 0) \($0.what)" } == [
        "2 'CPP_At31_3Months' is '1o1', not a whole number, or a symbol such as c, u, x or z",
        "3 'CPP_At31_3Months' is '-5', not a whole number, or a symbol such as c, u, x or z",
        "3 'Reviewed_within_timescales' is empty",
        "4 'time_period' is '202324', not the year in which the period ends, such as 2024",
        "4 'time_identifier' is 'Academic year', not Reporting year", "4 unknown geographic level 'Nation'",
        "5 more are in time than are counted", "7 a second row for 'England' in 2022",
      ]
    )
  }

  @Test(arguments: ["cx]", "[cx", "[x[", "1000000001"]) func whatIsNeitherANumberNorASymbolIsRefused(cell: String) {
    #expect(Sample.problems(Sample.reviewsHeader + Sample.national(2024, "\(cell),1,1")).count == 1)
  }

  @Test func aThousandMillionIsTheLargestNumber() throws {
    let figures = try Sample.file(Sample.reviewsHeader + Sample.national(2024, "1000000000,1,0")).figures
    #expect(figures.first?.value == .counts(met: 1, counted: 1_000_000_000))
  }

  @Test func moreInTimeThanCountedIsRefusedBeyondWhatRoundingExplains() throws {
    let level = { (row: String) in Sample.problems(Sample.reviewsHeader + row).map(\.what) }
    let refused = ["more are in time than are counted"]
    #expect(level(Sample.local(2024, "Upper Marsh", "E61", "50,50,100")) == [])
    #expect(level(Sample.local(2024, "Upper Marsh", "E61", "50,51,100")) == refused)
    #expect(level(Sample.national(2024, "1000,1010,100")) == [])
    #expect(level(Sample.national(2024, "1000,1011,100")) == refused)
  }

  @Test func aFileWithoutRowsIsAProblem() {
    #expect(Sample.problems(Sample.reviewsHeader).map(\.what) == ["the file has no rows"])
  }
}
