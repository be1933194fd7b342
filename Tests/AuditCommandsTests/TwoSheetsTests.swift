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

  /// What a program prints of the report of a half-year; the folder has a plain name, because it is a part of an address.
  private func printed(
    _ halfYear: String,
    _ format: String,
    with program: String,
    _ arguments: (_ home: String) -> [String]
  ) throws -> [String] {
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
    var environment = ["PATH": "/usr/bin:/bin", "TZ": "UTC", "HOME": home, "CASEAUDIT_NOW": "2026-10-05T09:30:00Z"]
    let command = [
      "summarise", halfYear, "--author", "QA lead", "--format", format, "--output", "\(home)/summary.\(format)",
    ]
    let made = try Program.run([Program.built("caseaudit")] + command, environment: environment, folder: folder)
    try #require(made.ending == .exited(0), "\(made.output)")
    environment["CASEAUDIT_NOW"] = nil
    _ = try? Program.run([program] + arguments(home), environment: environment, folder: folder, within: 90)
    return try sheets(folder.appending(path: "summary.pdf"))
  }

  @Test(arguments: halfYears) func inWordTheyAreTwoSheets(_ halfYear: String) throws {
    guard let office = found("soffice"), found("pdftotext") != nil else {
      return print("skipped: LibreOffice and pdftotext are not installed, so that nothing of Word was printed")
    }
    let sheets = try printed(halfYear, "docx", with: office) { home in
      [
        "-env:UserInstallation=file://\(home)/office", "--headless", "--convert-to", "pdf", "--outdir", home,
        "\(home)/summary.docx",
      ]
    }
    guard !sheets.isEmpty else { return print("skipped: LibreOffice made no PDF here") }
    expectTwoSheets(sheets, "Contents")
  }

  @Test(arguments: halfYears) func inABrowserTheyAreTwoSheets(_ halfYear: String) throws {
    guard let browser = found("chromium", "chromium-browser"), found("pdftotext") != nil else {
      return print("skipped: Chromium and pdftotext are not installed, so that no page was printed")
    }
    let sheets = try printed(halfYear, "html", with: browser) { home in
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(home)/browser",
        "--print-to-pdf=\(home)/summary.pdf", "file://\(home)/summary.html",
      ]
    }
    guard !sheets.isEmpty else {
      return print("skipped: Chromium made no PDF here; it does not start under a limit of memory")
    }
    expectTwoSheets(sheets, "Annex 1")
  }
}
