import AuditDocuments

/// One sheet of a workbook before it is written: rows from the top, and what lies over them.
struct Sheet {
  /// The largest numbers of rows and columns that a spreadsheet can show.
  static let rowLimit = 1_048_576
  static let columnLimit = 16_384
  /// The height of a row of one line, in points.
  static let lineHeight = 15.0
  /// The width of a column that nothing asks to be wider, in points.
  static let columnWidth = 64.0

  /// One cell.
  struct Cell {
    /// What is in it.
    enum Value {
      case text(String)
      case number(String)
      case nothing
    }

    /// What is in it.
    var value: Value
    /// The number of its style.
    var style: Int
  }

  /// One row; its cells begin at the first column.
  struct Row {
    /// The cells.
    var cells: [Cell] = []
    /// Its height in points.
    var height = Sheet.lineHeight
    /// Over how many columns its first cell reaches.
    var span = 1
    /// The sheet that its first cell leads to.
    var link: String?
  }

  /// The name on its tab.
  var name: String
  /// The rows.
  var rows: [Row] = []
  /// The widths of the columns, in points.
  var widths: [Double] = []
  /// How many rows stay in place when the others are moved.
  var frozenRows = 0
  /// Whether the first row is a heading by which the others can be filtered.
  var isFiltered = false
  /// Whether lines are shown between all cells.
  var showsGrid = false
  /// The pictures, each with the row that its top stands on.
  var pictures: [(figure: Figure, row: Int)] = []

  /// The place of a cell, counted from 0, for example `B3`.
  static func place(_ column: Int, _ row: Int) -> String { "\(AuditDocuments.Sheet.letters(column))\(row + 1)" }

  /// The name as a formula has it.
  var quotedName: String { "'\(name.replacing("'", with: "''"))'" }

  /// The area that the filter covers.
  var filteredArea: (first: String, last: String)? {
    guard isFiltered, let heading = rows.first, !heading.cells.isEmpty else { return nil }
    return ("A1", Self.place(heading.cells.count - 1, rows.count - 1))
  }

  /// Makes sure that a spreadsheet can show all of it.
  func checkLimits() throws(OfficeProblem) {
    guard rows.count <= Self.rowLimit else {
      throw .tooManyRows(place: name, rows: rows.count, limit: Self.rowLimit)
    }
    let columns = max(widths.count, rows.map(\.cells.count).max() ?? 0)
    guard columns <= Self.columnLimit else {
      throw .tooManyColumns(place: name, columns: columns, limit: Self.columnLimit)
    }
  }
}
