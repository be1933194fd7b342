/// Something that can be read in every format.
public protocol Report: Sendable {
  /// The page before it has a format.
  var page: Page { get }
  /// The same for a screen, where commands are typed; anywhere else nobody can follow one.
  var pageOfScreen: Page { get }
  /// The columns of its tidy rows, and what they mean.
  static var columns: [DataColumn] { get }
  /// The tidy rows, without a heading; numbers in full.
  var rows: [[String]] { get }
  /// A JSON document; the same values always give the same bytes.
  func json() throws -> String
}

/// One column of tidy rows.
public struct DataColumn: Hashable, Sendable {
  /// Its name: small letters and underscores.
  public var name: String
  /// What it holds.
  public var means: String

  /// Makes a column.
  public init(_ name: String, _ means: String) {
    self.name = name
    self.means = means
  }
}

extension Report {
  /// The page as it is anywhere: most name no command.
  public var pageOfScreen: Page { page }

  /// Plain text, wrapped to a number of columns.
  public func text(width: Int = 80) -> String { pageOfScreen.text(width: width) }

  /// Markdown.
  public func markdown() -> String { page.markdown() }

  /// One self-contained page, well-formed as XML too.
  public func html() -> String { page.html() }

  /// Comma-separated values after RFC 4180.
  public func csv() -> String {
    ([Self.columns.map(\.name)] + rows).map(CSV.line).joined()
  }

  /// The tidy rows, each value by the name of its column, for a JSON document.
  public var namedRows: [[String: String]] {
    rows.map { Dictionary(uniqueKeysWithValues: zip(Self.columns.map(\.name), $0)) }
  }

  /// The data dictionary as comma-separated values: each column of the tidy rows, and what it means.
  public static var dictionaryCSV: String { dictionary.map(CSV.line).joined() }

  private static var dictionary: [[String]] { [["column", "means"]] + columns.map { [$0.name, $0.means] } }

  /// The report in one of the formats, as bytes; the width only matters for text.
  public func bytes(as format: ReportFormat, width: Int = 80) throws -> [UInt8] {
    switch format {
    case .text: Array(text(width: width).utf8)
    case .markdown: Array(markdown().utf8)
    case .html: Array(html().utf8)
    case .csv: Array(csv().utf8)
    case .json: Array(try json().utf8)
    case .docx: try WordDocument(page).bytes()
    case .xlsx: try Workbook(page, data: [Self.columns.map(\.name)] + rows, dictionary: Self.dictionary).bytes()
    }
  }
}
