import AuditDocuments
import AuditPages
import Crypto
import Foundation

/// A pack that was made: what it says first, the page, and the files to take away.
enum PackScene {
  static let routes = [
    Route.get("packs/:pack", .act(.summarise), show),
    Route.get("packs/:pack/page", .act(.summarise), page),
    Route.get("packs/:pack/files/:format", .act(.summarise), file),
  ]

  /// Where a pack is.
  static func address(of id: String) -> String { "/packs/\(id)" }

  private static func withPack(
    _ visit: Visit,
    _ body: (PackMaker.Made, Date) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    guard let pack = visit.site.shelf.find(visit.parameter("pack"), of: visit.person, at: visit.moment) else {
      return visit.page(
        PageContent(
          title: "That pack is not kept any more",
          back: ("/packs", "Packs"),
          body: "<p>Packs are kept until newer ones take their place or the server is stopped. Make it again.</p>"
        ),
        status: 404
      )
    }
    return try body(pack.value, pack.at)
  }

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try withPack(visit) { pack, moment in
      let shown = pack.report.page
      let here = address(of: visit.parameter("pack"))
      let files = [
        (ReportFormat.docx, "Word"), (.xlsx, "Excel"), (.html, "One page for a browser"),
        (.csv, "CSV, for a spreadsheet"), (.json, "JSON, for programs"),
      ]
      let links = files.map { format, words -> HTML in
        "<li><a href=\"\(here)/files/\(format.rawValue)\" download>\(words)</a></li>\n"
      }
      let notes: HTML =
        pack.notes.isEmpty
        ? ""
        : Parts.details(
          "What is worth knowing besides",
          isOpen: !pack.isWhole,
          "<pre>\(HTML.lines(of: BrowserWords.plainLines(pack.notes)))</pre>"
        )
      let broken: HTML =
        pack.isWhole ? "" : Parts.notice("Not every journal could be read. What is in the others is missing here.")
      return visit.page(
        PageContent(
          title: "Pack: \(shown.title)",
          back: ("/packs", "Packs"),
          caption: pack.told(at: moment),
          body: """
            \(broken)\(shown.headline.map { "<p>\(BrowserWords.plain($0))</p>\n" as HTML }.joined())
            <p><a href="\(here)/page">Read the whole page</a></p>
            <h2>Take it away</h2>
            <ul class="links">
            \(links.joined())<li><a href="\(here)/files/zip" download>Everything, with each picture and the data dictionary, as one zip file</a></li>
            </ul>
            \(notes)
            """
        )
      )
    }
  }

  /// The report as it is on paper: its own page, whose one style is allowed by its digest.
  private static func page(_ visit: Visit) throws(Problems) -> WebResponse {
    try withPack(visit) { pack, _ in
      var response = WebResponse.text(pack.report.html(), type: "text/html; charset=utf-8")
      response.set(
        "content-security-policy",
        "default-src 'none'; style-src 'sha256-\(styleDigest)'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
      )
      return response
    }
  }

  private static let styleDigest = Data(SHA256.hash(data: Data(Page.style.markup.utf8))).base64EncodedString()

  private static func file(_ visit: Visit) throws(Problems) -> WebResponse {
    try withPack(visit) { (pack, moment) throws(Problems) -> WebResponse in
      let (report, name) = (pack.report, pack.fileName(at: moment))
      let asked = visit.parameter("format")
      do {
        if asked == "zip" {
          return .file(try zipped(report, name: name), type: "application/zip", name: "\(name).zip")
        }
        guard let format = ReportFormat(rawValue: asked) else { return Refusals.nothingThere(visit) }
        return .file(try report.bytes(as: format), type: format.mediaType, name: "\(name).\(format.fileExtension)")
      } catch let problem as OfficeProblem {
        throw Problems([Problem(problem.what, file: name, hint: problem.advice)])
      } catch {
        throw Problems([Problem("the file could not be made", file: name, hint: "Try another format.")])
      }
    }
  }

  private static func zipped(_ report: some Report, name: String) throws -> [UInt8] {
    try ReportFolder(report, name: name).zipped()
  }
}

extension ReportFormat {
  /// What a browser is told that a file is.
  fileprivate var mediaType: String {
    switch self {
    case .text: "text/plain; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    case .json: "application/json"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }
}
