import Testing

@testable import AuditPages

@Suite("Cells and sheets")
struct SheetTests {
  @Test(arguments: [
    ("9", 9, "0"), ("0", 0, "0"), ("-3", -3, "0"), ("1\u{A0}234", 1234, "0"), ("12.50", 12.5, "0.00"),
    ("41\u{A0}%", 0.41, "0\"\u{A0}\"%"), ("41%", 0.41, "0\"\u{A0}\"%"), ("100\u{A0}%", 1, "0\"\u{A0}\"%"),
    ("37.5\u{A0}%", 0.375, "0.0\"\u{A0}\"%"), ("28.7\u{A0}%", 0.287, "0.0\"\u{A0}\"%"),
    ("-4%", -0.04, "0\"\u{A0}\"%"), ("+27", 27, "+0;\"\u{2212}\"0;0"),
    ("\u{2212}4", -4, "+0;\"\u{2212}\"0;0"), ("+0.25", 0.25, "+0.00;\"\u{2212}\"0.00;0"),
  ])
  func aPrintedNumberIsANumberInItsForm(_ text: String, _ value: Double, _ code: String) throws {
    let number = try #require(SheetNumber(printed: text))
    #expect(number.value == value)
    #expect(number.format.code == code)
  }

  @Test(arguments: [
    "", "c", "007", "1,234", "under\u{A0}1\u{A0}%", "9 of 22", "23\u{A0}to\u{A0}61\u{A0}%", "1e5", "=1", "1.", ".5",
    "%",
    "+", "-", "+4\u{A0}%", "1234567890123456", "0.00001", "\u{0661}", "0x10", "inf", "nan", "1.2.3", "00", "--1",
  ])
  func whatIsNotANumberAndNothingElseStaysText(_ text: String) { #expect(SheetNumber(printed: text) == nil) }

  @Test(arguments: ["0", "-7", "0.4090909090909091", "1e-07", "-1e-7", "2.5e+10", "123456789012345"])
  func anExactNumberIsKeptAsItIsWritten(_ text: String) { #expect(SheetNumber(exact: text)?.value == Double(text)) }

  @Test(arguments: [
    "", "c", "007", "+44", "1e", "e5", "1e999", "1 000", "1\u{A0}000", "=1", "-", "1.", "1E5", "41 %", "0x1p3",
    "infinity",
    "1e5e5", "1234567890123456",
  ])
  func anythingElseInTheDataStaysText(_ text: String) { #expect(SheetNumber(exact: text) == nil) }

  @Test func namesOfSheetsAreShortSafeAndThereOnce() {
    var names = SheetNames()
    #expect(names.name(for: "Grades") == "Grades")
    #expect(names.name(for: "GRADES") == "GRADES 2")
    #expect(names.name(for: "What [we] know: 1/2\\*?") == "What we know 1 2")
    #expect(names.name(for: "'quoted'") == "quoted")
    #expect(names.name(for: "History") == "History 2")
    #expect(names.name(for: "//") == "Sheet")
    #expect(names.name(for: "") == "Sheet 2")
    let long = "Questions that fewer than half of the files meet"
    #expect(names.name(for: long) == "Questions that fewer than half")
    #expect(names.name(for: long) == "Questions that fewer than 2")
    #expect(names.name(for: String(repeating: "x", count: 40)) == String(repeating: "x", count: 31))
    let family = String(repeating: "\u{1F469}\u{200D}\u{1F467}", count: 20)
    #expect(names.name(for: family).utf16.count == 30)
  }

  @Test func columnsAreNamedLikeInASpreadsheet() {
    let places = [0: "$A$3", 25: "$Z$3", 26: "$AA$3", 701: "$ZZ$3", 702: "$AAA$3", 16_383: "$XFD$3"]
    for (column, place) in places { #expect(Sheet.place(column, 2) == place) }
  }

  @Test func aTextThatLooksLikeAnEscapeIsWrittenAsOne() {
    #expect(SheetText.cell("a_x0041_b_x005F_ _xyz_ _x0041") == "a_x005F_x0041_b_x005F_x005F_ _xyz_ _x0041")
  }

  @Test func aTextTooLongForACellSaysThatItWasCut() {
    let text = SheetText.cell(String(repeating: "é", count: 40_000))
    #expect(text.utf16.count == 32_767)
    #expect(text.hasSuffix("é (cut here: a cell holds no more)"))
  }

  @Test(arguments: [
    ("1900-03-01", 61), ("1970-01-01", 25_569), ("2000-02-29", 36_585), ("2026-09-14", 46_279),
    ("9999-12-31", 2_958_465),
    ("14 September 2026", 46_279), ("1\u{A0}January 1970", 25_569),
  ])
  func aDayIsTheNumberThatASpreadsheetHasForIt(_ text: String, _ number: Int) {
    #expect(SheetDate(text)?.number == number)
  }

  @Test(arguments: [
    "", "2026-9-14", "2026-02-29", "1900-02-28", "2026-13-01", "2026-00-10", "14 Sept 2026", "September 2026",
    "01 July 2026", "31 June 2026", "2026-09-14T09:30:00Z", "+026-09-14", "14 September 26",
  ])
  func whatIsNoDayStaysText(_ text: String) { #expect(SheetDate(text) == nil) }

  @Test func namesOfTablesAreNeverThoseOfCellsAndThereOnce() {
    var names = TableNames()
    #expect(names.name(for: "Q1") == "Q1_table" && names.name(for: "q 1") == "q_1_table")
    #expect(names.name(for: "q/1") == "q_1_table_2" && names.name(for: "2026") == "Sheet_2026_table")
    #expect(names.name(for: "\u{C9}t\u{E9}") == "t_table" && names.name(for: "") == "Sheet__table")
  }

  @Test func aSheetWithMoreThanASpreadsheetShowsIsRefused() throws {
    let rows = Sheet(name: "Data", rows: [Sheet.Row](repeating: Sheet.Row(), count: Sheet.rowLimit + 1))
    #expect(throws: OfficeProblem.tooManyRows(place: "Data", rows: 1_048_577, limit: 1_048_576)) {
      try rows.checkLimits()
    }
    let columns = [String](repeating: "", count: Sheet.columnLimit + 1)
    #expect(throws: OfficeProblem.tooManyColumns(place: "Data", columns: 16_385, limit: 16_384)) {
      try Workbook(Page(title: "T"), data: [columns]).bytes()
    }
  }
}
