/// The forms in which a report can be had.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// Plain text for a terminal.
  case text
  /// Markdown, for a page that is edited further.
  case markdown
  /// One self-contained page for reading and printing.
  case html
  /// Tidy rows for a spreadsheet.
  case csv
  /// A document for programs, in a format that only changes with its number.
  case json

  /// The ending of a file in this format, without the dot.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .csv, .json: rawValue
    }
  }
}

/// Something that can be read in every format.
public protocol Report: Sendable {
  /// The page before it has a format.
  var page: Page { get }
  /// Comma-separated values after RFC 4180.
  func csv() -> String
  /// A JSON document; the same values always give the same bytes.
  func json() throws -> String
}

extension Report {
  /// Plain text, wrapped to a number of columns.
  public func text(width: Int = 80) -> String { page.text(width: width) }

  /// Markdown.
  public func markdown() -> String { page.markdown() }

  /// One self-contained page, well-formed as XML too.
  public func html() -> String { page.html() }

  /// The report in one of the formats; the width only matters for text.
  public func rendered(as format: ReportFormat, width: Int = 80) throws -> String {
    switch format {
    case .text: text(width: width)
    case .markdown: markdown()
    case .html: html()
    case .csv: csv()
    case .json: try json()
    }
  }
}
