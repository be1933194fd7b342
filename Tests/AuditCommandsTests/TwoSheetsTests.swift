import AuditTestSupport
import Foundation
import Testing

/// On paper the two pages are two sheets, for each half-year that is shipped; where the program that prints is not there, the
/// test says so and is left out.
@Suite(.serialized) struct TwoSheetsTests {
  static let halfYears = ["2025-H2", "2026-H1", "2026-H2"]

  /// Where a program lies, by the first of these names that is found.
  private func found(_ names: String...) -> String? {
    names.flatMap { name in ["/usr/bin/\(name)", "/usr/local/bin/\(name)"] }
      .first(where: FileManager.default.isExecutableFile)
  }

  /// The words of the sheets of a PDF, one text each; nothing where there is none.
  private func sheets(_ file: URL) throws -> [String] {
    guard let reader = found("pdftotext"), FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
    else {
      return []
    }
    let folder = file.deletingLastPathComponent()
    let text = try Program.run([reader, file.path(percentEncoded: false), "-"], environment: [:], folder: folder)
    return text.output.split(separator: "\u{0C}").map(String.init)
  }

  private func expectTwoSheets(_ sheets: [String], _ annex: String) {
    let place = sheets.firstIndex { $0.contains(annex) }
    #expect(place == 2, "the annex begins on sheet \((place ?? -1) + 1)")
    for title in ["What we know", "How we know it", "What we will do"] {
      #expect(sheets.prefix(2).contains { $0.contains(title) }, "\(title)")
    }
  }

  private enum Way { case word, browser }

  /// What is printed of a page by LibreOffice or by Chromium; the folder has a plain name, because it is a part of an address.
  ///
  /// - Parameters:
  ///   - command: the words of the command that makes the page.
  ///   - way: which of the two prints it.
  /// - Returns: the words of the sheets; nil where that cannot be done here, which is said.
  /// - Throws: where the page cannot be made.
  private func printed(_ command: [String], _ way: Way) throws -> [String]? {
    let program = way == .word ? found("soffice") : found("chromium", "chromium-browser")
    guard let program, found("pdftotext") != nil else {
      print(
        "skipped: \(way == .word ? "LibreOffice" : "Chromium") and pdftotext are not installed: nothing was printed"
      )
      return nil
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "two-sheets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Repository.copyWorkspace(to: folder)
    // Who it is for takes room of the first page.
    let settings = """
      format: caseaudit-workspace/1
      council: Ambleford and Wexcombe Metropolitan Borough Council
      committee: Children and Young People Overview and Scrutiny Committee

      """
    try Data(settings.utf8).write(to: folder.appending(path: "workspace.yaml"))
    let home = folder.path(percentEncoded: false)
    let format = way == .word ? "docx" : "html"
    let arguments =
      way == .word
      ? [
        "-env:UserInstallation=file://\(home)/office", "--headless", "--convert-to", "pdf", "--outdir", home,
        "\(home)/page.docx",
      ]
      : [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(home)/browser",
        "--print-to-pdf=\(home)/page.pdf", "file://\(home)/page.html",
      ]
    var environment = ["PATH": "/usr/bin:/bin", "TZ": "UTC", "HOME": home, "CASEAUDIT_NOW": "2026-10-05T09:30:00Z"]
    let words = command + ["--format", format, "--output", "\(home)/page.\(format)"]
    let made = try Program.run([Program.built("caseaudit")] + words, environment: environment, folder: folder)
    try #require(made.ending == .exited(0), "\(made.output)")
    environment["CASEAUDIT_NOW"] = nil
    _ = try? Program.run([program] + arguments, environment: environment, folder: folder, within: 90)
    let sheets = try sheets(folder.appending(path: "page.pdf"))
    if sheets.isEmpty { print("skipped: no PDF was made here; Chromium does not start under a limit of memory") }
    return sheets.isEmpty ? nil : sheets
  }

  private func report(_ halfYear: String) -> [String] { ["summarise", halfYear, "--author", "QA lead"] }

  @Test(arguments: halfYears) func inWordTheyAreTwoSheets(_ halfYear: String) throws {
    if let sheets = try printed(report(halfYear), .word) { expectTwoSheets(sheets, "Contents") }
  }

  @Test(arguments: halfYears) func inABrowserTheyAreTwoSheets(_ halfYear: String) throws {
    if let sheets = try printed(report(halfYear), .browser) { expectTwoSheets(sheets, "Annex 1") }
  }

  /// A worker and a manager read it: an ordinary case is two sheets, with room for the reply, and no heading ends a sheet.
  @Test(arguments: ["C-A02", "C-D03"], [false, true]) func aPageOfFeedbackIsTwoSheets(_ reference: String, inWord: Bool)
    throws
  {
    let command = ["feedback", "show", reference, "--round", "2026-h1-case-file"]
    guard let sheets = try printed(command, inWord ? .word : .browser) else { return }
    #expect(sheets.count == 2, "\(sheets.count) sheets")
    #expect(sheets.last?.contains("What I will do, and by when") == true)
    let headings = ["What is good", "What to do, and by when", "What the auditor saw", "Your reply", "Question"]
    for sheet in sheets {
      let last = sheet.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }
      #expect(last.map { !headings.contains(String($0)) } == true, "\(last ?? "")")
    }
  }
}
