import Testing

@testable import AuditPages

@Suite("Cells and sheets")
struct SheetTests {
  @Test(arguments: [
    ("9", "9", "0"), ("0", "0", "0"), ("-3", "-3", "0"), ("1\u{A0}234", "1234", "0"), ("12.50", "12.50", "0.00"),
    ("41\u{A0}%", "0.41", "0\"\u{A0}\"%"), ("41%", "0.41", "0\"\u{A0}\"%"), ("100\u{A0}%", "1", "0\"\u{A0}\"%"),
    ("37.5\u{A0}%", "0.375", "0.0\"\u{A0}\"%"), ("28.7\u{A0}%", "0.287", "0.0\"\u{A0}\"%"),
    ("-4%", "-0.04", "0\"\u{A0}\"%"), ("+27", "27", "+0;\"\u{2212}\"0;0"),
    ("\u{2212}4", "-4", "+0;\"\u{2212}\"0;0"), ("+0.25", "0.25", "+0.00;\"\u{2212}\"0.00;0"),
  ])
  func aPrintedNumberIsANumberInItsForm(_ text: String, _ value: String, _ code: String) throws {
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
  func anExactNumberIsKeptAsItIsWritten(_ text: String) { #expect(SheetNumber(exact: text)?.value == text) }

  @Test(arguments: [
    "", "c", "007", "+44", "1e", "e5", "1e999", "1 000", "1\u{A0}000", "=1", "-", "1.", "1E5", "41 %", "0x1p3",
    "infinity",
    "1e5e5", "1234567890123456",
  ])
  func anythingElseInTheDataStaysText(_ text: String) { #expect(SheetNumber(exact: text) == nil) }

  @Test func everyFormatHasItsOwnNumberAndStylesAreCountedThrough() {
    #expect(SheetFormat.all.enumerated().allSatisfy { $0 == $1.index })
    #expect(Set(SheetFormat.all.map(\.id)).count == SheetFormat.all.count)
    let styles = SheetLook.allCases.flatMap { look in SheetFormat.all.map { look.style($0) } }
    #expect(styles == Array(0..<styles.count))
    #expect(OfficeTree.root(of: SheetLook.markup.markup)?.first("cellXfs")?.children.count == styles.count)
  }

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
    let places = [0: "A3", 25: "Z3", 26: "AA3", 701: "ZZ3", 702: "AAA3", 16_383: "XFD3"]
    for (column, place) in places { #expect(Sheet.place(column, 2) == place) }
  }

  @Test func aTextThatLooksLikeAnEscapeIsWrittenAsOne() {
    #expect(SharedStrings.literal("a_x0041_b_x005F_ _xyz_ _x0041") == "a_x005F_x0041_b_x005F_x005F_ _xyz_ _x0041")
  }

  @Test func aTextTooLongForACellSaysThatItWasCut() throws {
    var strings = SharedStrings()
    _ = strings.number(of: String(repeating: "é", count: 40_000))
    let text = try #require(OfficeTree.root(of: strings.markup.markup)?.first("t")?.text)
    #expect(text.utf16.count == 32_767)
    #expect(text.hasSuffix("é (cut here: a cell holds no more)"))
  }

  @Test func twoSpellingsOfALetterAreTwoTexts() {
    var strings = SharedStrings()
    #expect(["é", "e\u{301}", "é"].map { strings.number(of: $0) } == [0, 1, 0])
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

  @Test func aSheetWithoutWidthsHasNoListOfColumnsForExcelCallsAnEmptyOneDamaged() {
    var strings = SharedStrings()
    let empty = Sheet(name: "Data").markup(title: "T", isFirst: true, strings: &strings).markup
    #expect(!empty.contains("<cols>") && !empty.contains("<mergeCells"))
    let wide = Sheet(name: "Data", widths: [70]).markup(title: "T", isFirst: true, strings: &strings).markup
    #expect(wide.contains("<col min=\"1\" max=\"1\""))
  }

  @Test func theTitleAtTheFootIsCutAndGivesNoOrders() throws {
    func footer(_ title: String) throws -> String {
      var strings = SharedStrings()
      let markup = Sheet(name: "Data").markup(title: title, isFirst: true, strings: &strings).markup
      return try #require(OfficeTree.root(of: markup)?.first("oddFooter")?.text)
    }
    #expect(try footer("Plans & visits") == "&LPlans && visits&RPage &P of &N")
    let long = String(repeating: "x", count: 91)
    #expect(try footer(long) == "&L\(long.dropLast())&RPage &P of &N")
  }
}
