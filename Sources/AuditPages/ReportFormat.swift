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
  /// A Word document.
  case docx
  /// An Excel workbook.
  case xlsx

  /// The ending of a file in this format, without the dot.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .csv, .json, .docx, .xlsx: rawValue
    }
  }

  /// Whether it can be read on a screen; anything else only makes sense in a file.
  public var isText: Bool { self != .docx && self != .xlsx }
}
