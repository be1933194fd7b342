import AuditTestSupport
import Testing

@testable import AuditPages

/// Everything that a document says, part by part, and what a workbook holds, as kept beside the tests.
@Suite struct OfficeGoldenTests {
  private static let parts: [(name: String, file: String)] = [
    ("word/document.xml", "docx-document.xml"), ("word/styles.xml", "docx-styles.xml"),
    ("word/footer1.xml", "docx-footer.xml"), ("word/numbering.xml", "docx-numbering.xml"),
  ]

  @Test(arguments: parts.map(\.name)) func aPartIsAsRecorded(_ name: String) throws {
    let bytes = try WordDocument(OfficeSample.page).bytes()
    let file = try #require(Self.parts.first { $0.name == name }).file
    // One element a line, so that a change can be read.
    let lines = try ZipReader(bytes).text(name).replacing("><", with: ">\n<")
    if let complaint = try GoldenText.complaint(about: lines, at: "Tests/AuditPagesTests/Fixtures/\(file)") {
      Issue.record("\(complaint)")
    }
  }

  @Test func aWorkbookHoldsWhatIsRecorded() throws {
    let read = try OfficeSample.workbook()
    if let complaint = try GoldenText.complaint(about: read.told, at: "Tests/AuditPagesTests/Fixtures/workbook.txt") {
      Issue.record("\(complaint)")
    }
  }
}
