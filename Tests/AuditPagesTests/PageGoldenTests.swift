import AuditTestSupport
import Testing

@testable import AuditPages

/// A page with everything that a page can hold, in each format that is text, as kept beside the tests.
@Suite struct PageGoldenTests {
  private func expect(_ text: String, is file: String) throws {
    if let complaint = try GoldenText.complaint(about: text, at: "Tests/AuditPagesTests/Fixtures/\(file)") {
      Issue.record("\(complaint)")
    }
  }

  @Test func aPageIsAsRecorded() throws {
    try expect(OfficeSample.page.text(width: 60), is: "page.txt")
    try expect(OfficeSample.page.markdown(), is: "page.md")
    try expect(OfficeSample.page.html(), is: "page.html")
  }

  @Test func aDrawingIsAsRecorded() throws {
    try expect(OfficeSample.figure().svgFile(), is: "drawing.svg")
  }
}
