import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

struct WorkbookTests {
  private static func cells(
    _ data: String,
    strings: String = "",
    styles: String = "",
    workbook: String = ""
  ) throws -> [[String]] {
    let bytes = try MadeWorkbook.oneSheet(data, strings: strings, styles: styles, workbook: workbook)
    return try #require(Workbook(bytes, file: "cases.xlsx").sheets.first).rows.map(\.cells)
  }

  @Test(arguments: [
    (#"<c t="inlineStr"><is><t> Child </t><t>ID</t></is></c>"#, "Child ID"),
    (#"<c t="s"><v>0</v></c>"#, "Plan type"),
    (#"<c t="s"><v>7</v></c>"#, ""),
    (#"<c t="str"><f>A1&amp;B1</f><v>North</v></c>"#, "North"),
    (#"<c t="b"><v>1</v></c>"#, "yes"),
    (#"<c t="e"><v>#N/A</v></c>"#, ""),
    (#"<c><v>201512</v></c>"#, "201512"),
    (#"<c><v>2.01512E5</v></c>"#, "201512"),
    (#"<c><v>0.5</v></c>"#, "0.5"),
    (#"<c s="1"><v>46295</v></c>"#, "2026-09-30"),
    (#"<c s="2"><v>46295.75</v></c>"#, "2026-09-30"),
    (#"<c s="2"><v>59</v></c>"#, "1900-02-28"),
    (#"<c s="2"><v>61</v></c>"#, "1900-03-01"),
    (#"<c s="3"><v>46295</v></c>"#, "46295"),
    (#"<c s="4"><v>46295</v></c>"#, "46295"),
    (#"<c s="99"><v>46295</v></c>"#, "46295"),
    (#"<c t="d"><v>2026-09-30T00:00:00</v></c>"#, "2026-09-30"),
    (#"<c s="1"><v>-3</v></c>"#, "-3"),
    (#"<c s="1"><v>0</v></c>"#, "0"),
    (#"<c s="1"><v>2958465</v></c>"#, "9999-12-31"),
    (#"<c s="1"><v>2958466</v></c>"#, "2958466"),
    (#"<c><v>1e300</v></c>"#, "1e300"),
  ])
  func aCellIsWhatAPersonReadsInIt(cell: String, text: String) throws {
    let rows = try Self.cells(
      #"<row r="1"><c t="inlineStr"><is><t>before</t></is></c>\#(cell)</row>"#,
      strings: "<si><r><t>Plan </t></r><r><t>type</t></r><rPh><t>pu-ran</t></rPh></si>"
    )
    #expect(rows == [text.isEmpty ? ["before"] : ["before", text]])
  }

  @Test func aFormulaWithoutAResultIsCounted() throws {
    let data =
      #"<row r="1"><c><f>A1</f></c><c t="str"><f>A1</f><v></v></c><c><f>1+1</f><v>2</v></c><c><v>3</v></c><c><f>B1</f></c></row>"#
    let bytes = try MadeWorkbook.oneSheet(data)
    let sheet = try #require(Workbook(bytes, file: "cases.xlsx").sheets.first)
    #expect(sheet.unworkedCells == 2)
    #expect(sheet.hiddenBeside == ["Notes"])
  }

  @Test(arguments: ["<v></v>", "<v/>", ""])
  func anEmptyResultIsNone(value: String) throws {
    let data = #"<row r="1"><c><f>A1</f>\#(value)</c><c t="n"><f>1+1</f><v>2</v></c><c><v></v></c></row>"#
    let sheet = try #require(Workbook(try MadeWorkbook.oneSheet(data), file: "cases.xlsx").sheets.first)
    #expect(sheet.unworkedCells == 1)
  }

  @Test func aWorkbookOfHiddenSheetsAloneNamesThem() throws {
    func problem(_ names: [String]) throws -> Problem? {
      let sheets = names.map { #"<sheet name="\#($0)" state="veryHidden" r:id="rId1"/>"# }.joined()
      let book = #"<workbook xmlns:r="r"><sheets>\#(sheets)</sheets></workbook>"#
      let bytes = try MadeWorkbook.zip([("xl/workbook.xml", book), ("xl/worksheets/sheet1.xml", "<worksheet/>")])
      do throws(Problems) {
        _ = try Workbook(bytes, file: "cases.xlsx")
        return nil
      } catch {
        return error.all.first
      }
    }
    #expect(try problem(["Open", "Closed"])?.what == "all its sheets are hidden: 'Open', 'Closed'")
    #expect(try problem(["Open"])?.what == "the only sheet 'Open' is hidden")
    #expect(try problem(["Open"])?.file == "cases.xlsx")
  }

  @Test func whatIsWrittenAboveAWordBelongsToThatWordAlone() throws {
    let rows = try Self.cells(
      #"<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>"#,
      strings: "<si><t>Plan</t><rPh><t>pu-ran</t></rPh></si><si><t>Team</t></si>"
    )
    #expect(rows == [["Plan", "Team"]])
  }

  @Test(arguments: [13, 14, 17, 18, 21, 22, 23, 26, 27, 36, 37, 49, 50, 58, 59])
  func theFormatsThatEveryWorkbookHasForDays(format: Int) throws {
    let rows = try Self.cells(#"<row r="1"><c s="5"><v>46295</v></c></row>"#, styles: #"<xf numFmtId="\#(format)"/>"#)
    let isDay = (14...17).contains(format) || format == 22 || (27...36).contains(format) || (50...58).contains(format)
    #expect(rows == [[isDay ? "2026-09-30" : "46295"]])
  }

  @Test func daysOfAWorkbookThatBeginsIn1904() throws {
    let rows = try Self.cells(
      #"<row r="1"><c s="1"><v>44833</v></c></row>"#,
      workbook: #"<workbookPr date1904="1"/>"#
    )
    #expect(rows == [["2026-09-30"]])
  }

  @Test func cellsStandWhereTheirPlaceSaysAndEmptyRowsAreLeftOut() throws {
    let bytes = try MadeWorkbook.oneSheet(
      #"<row r="4"><c r="C4"><v>1</v></c></row><row r="6"/><row r="9"><c r="AB9"><v>2</v></c></row>"#
    )
    let sheet = try #require(Workbook(bytes, file: "cases.xlsx").sheets.first)
    #expect(sheet.name == "Open cases")
    #expect(sheet.rows.map(\.number) == [4, 9])
    #expect(sheet.rows[0].cells == ["", "", "1"])
    #expect(sheet.rows[1][27] == "2")
    #expect(sheet.rows[1][28] == "")
  }

  @Test func whatAMergedRangeShowsIsInAllOfItsCells() throws {
    let bytes = try MadeWorkbook.zip([
      ("xl/workbook.xml", #"<workbook><sheets><sheet name="A" id="1"/></sheets></workbook>"#),
      ("xl/_rels/workbook.xml.rels", #"<r><Relationship Id="1" Target="/xl/worksheets/s.xml"/></r>"#),
      (
        "xl/worksheets/s.xml",
        #"<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="B2"><v>8</v></c></row></sheetData>"#
          + #"<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:XFD1048576"/><mergeCell ref="junk"/></mergeCells></worksheet>"#
      ),
    ])
    #expect(try Workbook(bytes, file: "a.xlsx").sheets.map { $0.rows.map(\.cells) } == [[["7"], ["7", "8"]]])
  }

  @Test(arguments: [
    ("not a workbook", "the workbook is damaged"),
    ("PK\u{3}\u{4}cut", "the workbook is damaged"),
  ])
  func whatIsNoWorkbookIsRefused(text: String, message: String) {
    let problems = #expect(throws: Problems.self) { try Workbook(Array(text.utf8), file: "a.xlsx") }
    #expect(problems?.all.map(\.what) == [message])
  }

  /// The problems of a workbook.
  private static func refusal(_ bytes: [UInt8]) -> [String]? {
    let problems = #expect(throws: Problems.self) { try Workbook(bytes, file: "a.xlsx") }
    return problems?.all.map(\.what)
  }

  @Test func aSheetThatEndsTooEarlyIsDamaged() throws {
    #expect(try Self.refusal(MadeWorkbook.oneSheet(#"<row r="1"><c><v>1</v></c>"#)) == ["the workbook is damaged"])
  }

  @Test func aPartThatIsNotWhereTheDirectoryOfTheArchiveSaysIsDamage() throws {
    var bytes = try MadeWorkbook.oneSheet(#"<row r="1"><c><v>1</v></c></row>"#)
    let parts = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 0x03, 0x04]) }
    bytes[parts[2]] = 0
    #expect(Self.refusal(bytes) == ["the workbook is damaged"])
  }

  @Test func aWorkbookWithAPasswordSaysSo() throws {
    let bytes = try MadeWorkbook.zip([("xl/workbook.xml", "<workbook/>")], password: "known")
    #expect(Self.refusal(bytes) == ["the workbook is locked with a password"])
  }

  @Test func moreThanTenThousandPartsAreRefused() throws {
    let book = ("xl/workbook.xml", "<workbook><sheets/></workbook>")
    let most = try MadeWorkbook.zip([book] + (1..<10_000).map { ("x/\($0)", "") })
    #expect(try Workbook(most, file: "a.xlsx").sheets.isEmpty)
    let more = try MadeWorkbook.zip([book] + (1...10_000).map { ("x/\($0)", "") })
    #expect(Self.refusal(more) == ["the workbook is larger than 64 MiB unpacked"])
  }

  @Test func hiddenSheetsAreLeftOut() throws {
    let sheets = try Workbook(MadeWorkbook.oneSheet(""), file: "a.xlsx").sheets
    #expect(sheets.map(\.name) == ["Open cases"])
  }

  @Test func hiddenRowsAreReadAndCounted() throws {
    func cell(_ place: String) -> String { #"<c r="\#(place)" t="inlineStr"><is><t>x</t></is></c>"# }
    let rows =
      #"<row r="1">\#(cell("A1"))</row><row r="2" hidden="1">\#(cell("A2"))</row><row r="3" hidden="true">\#(cell("A3"))</row>"#
      + #"<row r="4" hidden="0">\#(cell("A4"))</row><row r="5" hidden="1"/>"#
    let sheet = try #require(Workbook(MadeWorkbook.oneSheet(rows), file: "a.xlsx").sheets.first)
    #expect(sheet.rows.count == 4 && sheet.hiddenRows == 2)
  }

  @Test func aWordDocumentIsNoWorkbook() throws {
    let bytes = try MadeWorkbook.zip([("word/document.xml", "<document/>")])
    let problems = #expect(throws: Problems.self) { try Workbook(bytes, file: "a.docx") }
    #expect(problems?.all.map(\.what) == ["the file is no workbook of Excel"])
  }

  @Test(arguments: ["Assessments.csv", "out/census.xml", "a/b/cases.json"])
  func anArchiveOfFilesIsToldToBeUnpacked(path: String) throws {
    let bytes = try MadeWorkbook.zip([(path, "x")])
    let problems = #expect(throws: Problems.self) { try Workbook(bytes, file: "a.zip") }
    #expect(problems?.all.map(\.what) == ["the file is an archive of files"])
  }

  @Test func aDocumentTypeIsNotReadSoThatNoEntityGrows() throws {
    let bytes = try MadeWorkbook.zip([
      ("xl/workbook.xml", #"<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook><sheets/></workbook>"#)
    ])
    #expect(throws: Problems.self) { try Workbook(bytes, file: "a.xlsx") }
  }

  @Test func everyCutAndEveryChangedByteEndsInAWorkbookOrAProblem() throws {
    let bytes = try MadeWorkbook.oneSheet(#"<row r="1"><c s="1"><v>46295</v></c></row>"#)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      _ = try? Workbook(Array(bytes.prefix(count)), file: "a.xlsx")
      var changed = bytes
      changed[count] ^= 0x55
      _ = try? Workbook(changed, file: "a.xlsx")
    }
  }

  @Test func aWorkbookAndItsTextSayTheSame() throws {
    guard let book = Repository.sample("lists/open-cases.xlsx"), let text = Repository.sample("lists/open-cases.csv")
    else {
      return
    }
    let sheet = try #require(Workbook(Array(try Data(contentsOf: book)), file: "open-cases.xlsx").sheets.first)
    let lines = try Sheet(SourceText(contentsOf: text))
    #expect(sheet.rows.count == lines.rows.count + 3, "a title, a note and a total stand in the workbook only")
  }
}

struct SheetTests {
  @Test(arguments: ["a,b\n1,2", "a;b\r\n1;2\r\n", "a\tb\n\n1\t2\n", "\u{FEFF}\"a\",b\n1,\" 2 \""])
  func theSeparatorIsFoundOut(text: String) throws {
    let sheet = try Sheet(SourceText(name: "cases.csv", text: text))
    #expect(sheet.rows.map(\.cells) == [["a", "b"], ["1", "2"]])
  }

  @Test func rowsHaveTheLineOnWhichTheyBegin() throws {
    let sheet = try Sheet(SourceText(name: "cases.csv", text: "Open cases\n,,\n\"two\nlines\",x\nlast,y\n"))
    #expect(sheet.rows.map(\.number) == [1, 3, 5])
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnsHaveTheLettersThatAPersonSees(column: Int, letters: String) {
    #expect(Sheet.letters(column) == letters)
  }
}
