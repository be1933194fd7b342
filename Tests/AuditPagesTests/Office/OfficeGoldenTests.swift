import AuditTestSupport
import Testing

@testable import AuditPages

/// Everything that a document and a workbook say, part by part, as kept beside the tests.
@Suite struct OfficeGoldenTests {
  private static let parts: [(name: String, file: String)] = [
    ("word/document.xml", "docx-document.xml"), ("word/styles.xml", "docx-styles.xml"),
    ("word/footer1.xml", "docx-footer.xml"), ("word/numbering.xml", "docx-numbering.xml"),
    ("xl/workbook.xml", "xlsx-workbook.xml"), ("xl/styles.xml", "xlsx-styles.xml"),
    ("xl/sharedStrings.xml", "xlsx-strings.xml"), ("xl/worksheets/sheet1.xml", "xlsx-sheet1.xml"),
    ("xl/worksheets/sheet2.xml", "xlsx-sheet2.xml"), ("xl/worksheets/sheet3.xml", "xlsx-sheet3.xml"),
    ("xl/worksheets/sheet4.xml", "xlsx-sheet4.xml"), ("xl/worksheets/sheet6.xml", "xlsx-sheet6.xml"),
    ("xl/drawings/drawing3.xml", "xlsx-drawing.xml"),
  ]

  @Test(arguments: parts.map(\.name)) func aPartIsAsRecorded(_ name: String) throws {
    let bytes =
      try name.hasPrefix("word/")
      ? WordDocument(OfficeSample.page).bytes()
      : Workbook(OfficeSample.page, data: OfficeSample.data, dictionary: OfficeSample.dictionary).bytes()
    let file = try #require(Self.parts.first { $0.name == name }).file
    // One element a line, so that a change can be read.
    let lines = try ZipReader(bytes).text(name).replacing("><", with: ">\n<")
    if let complaint = try GoldenText.complaint(about: lines, at: "Tests/AuditPagesTests/Fixtures/\(file)") {
      Issue.record("\(complaint)")
    }
  }
}
