import AuditPages
import AuditReports

/// The page for those who work with a child, as a browser shows it and gives it out: to its auditor, and to whoever may read what
/// auditors wrote.
enum FeedbackPage {
  private static let formats: [(format: ReportFormat, words: String, type: String)] = [
    (.docx, "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (.html, "HTML", "text/html; charset=utf-8"), (.text, "Text", "text/plain; charset=utf-8"),
  ]

  /// The files in which it is given out.
  static func files(_ address: String) -> HTML {
    let links = formats.map { format, words, _ -> HTML in
      "<li><a href=\"\(address)/\(format.fileExtension)\">\(words)</a></li>\n"
    }
    return "<p>To give out as:</p>\n<ul>\n\(links.joined())</ul>\n"
  }

  /// The way to it for whoever may read what auditors wrote, of the case of this address.
  static func link(_ visit: Visit) -> HTML {
    guard visit.mayDo(.readWords) else { return "" }
    return "<p><a href=\"\(LedCaseScene.feedback(visit))\">The page for those who work with the child</a></p>\n"
  }

  /// It on a page of the site: nothing that is said to anybody else stands on it, since it is printed and given out.
  static func shown(_ report: FeedbackReport, _ visit: Visit, back: (address: String, words: String), files: HTML = "")
    -> WebResponse
  {
    visit.page(
      PageContent(
        title: report.page.title,
        back: back,
        caption: report.page.subtitle,
        body: report.page.content + files
      )
    )
  }

  /// It as a file of the format that the address names.
  static func file(_ report: FeedbackReport, _ visit: Visit, of reference: String) -> WebResponse {
    // A page of words has nothing that a format cannot hold.
    guard let found = formats.first(where: { $0.format.fileExtension == visit.parameter("format") }),
      let bytes = try? report.bytes(as: found.format)
    else { return Refusals.nothingThere(visit) }
    return .file(bytes, type: found.type, name: "feedback-\(reference).\(found.format.fileExtension)")
  }
}
