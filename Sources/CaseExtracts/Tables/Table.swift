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

    /// How many more cells it has than there are headings, or how many fewer, below nought.
    var excess = 0

    /// The text of a column, 0 for the first; empty beyond the last.
    subscript(column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }

    /// Whether a cell that its table has a heading for is not there, as where a line was cut.
    func lacks(_ column: Int) -> Bool { excess < 0 && column != .max && !cells.indices.contains(column) }
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
    // A workbook keeps no empty cells; in text each row has one for each heading.
    let width = sheet.isText ? keys.count : nil
    self.init(
      name: name,
      shown: sheet.name.map { "\(sheet.file), sheet \(Problem.quote($0))" } ?? sheet.file,
      headings: headings,
      // Where tables were put below each other, or every page has them, the headings stand there again.
      rows: sheet.rows.dropFirst(place + 1).filter { !Self.areHeadings($0.cells, keys) }
        .map { row in Row(number: row.number, cells: row.cells, excess: width.map { Self.excess(row.cells, $0) } ?? 0) }
    )
  }

  /// How many cells there are beyond the headings up to the last that holds something, or how many too few.
  private static func excess(_ cells: [String], _ width: Int) -> Int {
    cells.count < width ? cells.count - width : max(0, (cells.lastIndex { !$0.isEmpty } ?? 0) + 1 - width)
  }

  private static func keys(_ cells: [String]) -> [String] {
    let keys = cells.map(key)
    return keys.suffix(1) == [""] ? Array(keys.prefix((keys.lastIndex { !$0.isEmpty } ?? -1) + 1)) : keys
  }

  /// Whether a row has the headings once more; one heading alone may be a word of a row.
  private static func areHeadings(_ cells: [String], _ headings: [String]) -> Bool {
    guard headings.count > 1, let cell = cells.first, let heading = headings.first,
      cell.utf8.first.map({ $0 | 0x20 }) == heading.utf8.first.map({ $0 | 0x20 })
    else { return false }
    return keys(cells) == headings
  }

  /// The column of the first of some headings that the table has; capitals and marks do not matter.
  ///
  /// Where it has none of them, one that is the same but for the spaces within it or a form of dates behind it, as
  /// `CIN referral date (dd/mm/yyyy)`, if there is one alone.
  func column(headed headings: [String]) -> Int? {
    let keys = self.headings.map(Self.key)
    if let found = headings.lazy.compactMap({ keys.firstIndex(of: Self.key($0)) }).first { return found }
    let bare = self.headings.map(Self.bare)
    return headings.lazy.compactMap { heading in
      let key = Self.bare(heading)
      let all = bare.indices.filter { bare[$0] == key }
      return all.count == 1 && !key.isEmpty ? all[0] : nil
    }.first
  }

  /// The letters and figures of a heading, without a form of dates in brackets behind it.
  static func bare(_ heading: String) -> String {
    let small = heading.lowercased()
    let words =
      small.last == ")"
      ? small.lastIndex(of: "(").map { at in
        small[at...].allSatisfy { "dmy/-. ()".contains($0) } ? small[..<at] : small[...]
      } ?? small[...] : small[...]
    return String(words.filter { $0.isLetter || $0.isNumber })
  }

  /// Every column of a heading, where a table has it more than once.
  func columns(headed heading: String) -> [Int] {
    let key = Self.key(heading)
    return headings.indices.filter { Self.key(headings[$0]) == key }
  }

  /// What a cell is called in a message, for example `column G`.
  func cell(_ column: Int, _ row: Int) -> String { "\(Sheet.letters(column))\(row)" }

  /// A heading or a name without capitals and marks; `List_7`, `list 7` and `LIST-7` are one.
  static func key(_ text: String) -> String { ListHeader<CaseColumn>.key(text) }
}
