import AuditDocuments

/// One table of a source: a sheet of a workbook, a file of comma-separated text, or one list of a document of records.
///
/// Its cells are a child's; no message shows one.
public struct Table: Sendable {
  /// One row below the headings.
  struct Row: Sendable {
    /// Its number in the sheet, or the line of the text.
    let number: Int
    /// The texts of its cells without spaces around them.
    let cells: [String]

    /// The text of a column, 0 for the first; empty beyond the last.
    subscript(column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }
  }

  /// What it is called: the name of the sheet, or of the file without its ending.
  public let name: String
  /// What messages call it, for example `annex-a.xlsx, sheet 'List 7'`.
  public let shown: String
  /// The headings of its columns, in their order.
  public let headings: [String]
  let rows: [Row]

  init(name: String, shown: String, headings: [String], rows: [Row]) {
    self.name = name
    self.shown = shown
    self.headings = headings
    self.rows = rows
  }

  /// A table whose headings stand in one row of a sheet.
  init(_ sheet: Sheet, name: String, headingsAt place: Int) {
    let headings = sheet.rows.indices.contains(place) ? sheet.rows[place].cells : []
    let keys = Self.keys(headings)
    self.init(
      name: name,
      shown: sheet.name.map { "\(sheet.file), sheet \(Problem.quote($0))" } ?? sheet.file,
      headings: headings,
      // Where tables were put below each other, or every page has them, the headings stand there again.
      rows: sheet.rows.dropFirst(place + 1).filter { !Self.areHeadings($0.cells, keys) }
        .map { Row(number: $0.number, cells: $0.cells) }
    )
  }

  private static func keys(_ cells: [String]) -> [String] {
    let keys = cells.map(key)
    return keys.suffix(1) == [""] ? Array(keys[...(keys.lastIndex { !$0.isEmpty } ?? -1)]) : keys
  }

  /// Whether a row has the headings once more; one heading alone may be a word of a row.
  private static func areHeadings(_ cells: [String], _ headings: [String]) -> Bool {
    guard headings.count > 1, let cell = cells.first, let heading = headings.first,
      cell.utf8.first.map({ $0 | 0x20 }) == heading.utf8.first.map({ $0 | 0x20 })
    else { return false }
    return keys(cells) == headings
  }

  /// The column of the first of some headings that the table has; capitals and marks do not matter.
  func column(headed headings: [String]) -> Int? {
    let keys = self.headings.map(Self.key)
    return headings.lazy.compactMap { keys.firstIndex(of: Self.key($0)) }.first
  }

  /// What a cell is called in a message, for example `column G`.
  func cell(_ column: Int, _ row: Int) -> String { "\(Sheet.letters(column))\(row)" }

  /// A heading or a name without capitals and marks; `List_7`, `list 7` and `LIST-7` are one.
  static func key(_ text: String) -> String { ListHeader<CaseColumn>.key(text) }
}
