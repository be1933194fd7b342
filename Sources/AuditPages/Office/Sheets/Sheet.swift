import AuditDocuments

/// One sheet of a workbook before it is written: rows from the top, of which some are a table.
struct Sheet {
  /// The largest numbers of rows and columns that a spreadsheet can show.
  static let rowLimit = 1_048_576
  static let columnLimit = 16_384

  /// One cell.
  struct Cell: Hashable {
    /// What is in it.
    enum Value: Hashable {
      case text(String)
      case number(Double)
      case nothing
    }

    /// What is in it.
    var value: Value
    /// How it looks.
    var look: SheetLook
    /// How its number is shown.
    var format = SheetFormat.general
    /// The sheet that it leads to.
    var link: String?
  }

  /// One row; its cells begin at the first column.
  struct Row {
    /// The cells.
    var cells: [Cell] = []
    /// Its height in points, where it is not that of one line.
    var height: Double?
  }

  /// Which rows are a table.
  struct Area: Hashable {
    /// The row of the headings.
    var top: Int
    /// How many columns it has.
    var columns: Int
    /// How many rows it has below its headings.
    var rows: Int
  }

  /// A chart over the table, and which rows it draws.
  struct Chart {
    /// The columns of the table, and how they are drawn.
    var plot: Plot
    /// Its title.
    var title: String
    /// What can be seen in it, for those who cannot see it.
    var description: String
    /// The rows of the sheet that are drawn: those with a number for each mark.
    var rows: [Int]
  }

  /// The name on its tab.
  var name: String
  /// The rows.
  var rows: [Row] = []
  /// The widths of the columns, in points.
  var widths: [Double] = []
  /// How many rows stay in place when the others are moved.
  var frozenRows = 0
  /// Whether lines are shown between all cells.
  var showsGrid = false
  /// The table.
  var table: Area?
  /// The chart beside the table.
  var chart: Chart?

  /// The place of a cell, counted from 0, for example `$B$3`: it stays the same wherever a formula is copied to.
  static func place(_ column: Int, _ row: Int) -> String { "$\(AuditDocuments.Sheet.letters(column))$\(row + 1)" }

  /// The name as a formula has it.
  var quotedName: String { "'\(name.replacing("'", with: "''"))'" }

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
