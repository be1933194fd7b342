import AuditDocuments
import AuditRules

/// Something in a row of a child that could not be read as it stands, or that can hardly be.
public struct DoubtedCell: Sendable {
  /// The heading of the column, or the fact that was made of it.
  public let heading: String
  /// What is wrong with it, in words that follow the heading.
  public let what: String
  /// What to do about it.
  public let hint: String
  /// Whether it keeps the source from being read.
  public let isError: Bool
  /// The table, and the row in it.
  public let place: Place
}

/// What was wrong in the cells of tables, added up by column, so that a column of a million cells is one line.
struct TableComplaints {
  private struct Column: Hashable {
    let table: String
    let heading: String
    let what: String
  }

  private struct Rows {
    var count: Int
    let first: Int
    let cell: String
    let hint: String
    let severity: Problem.Severity
  }

  private var rows: [Column: Rows] = [:]
  private var order: [Column] = []
  private var numbers: [Column: Int32] = [:]

  /// The child whose row is read, by its number among the drafts.
  var child: Int?
  /// The rows of each child, with the number of what is wrong there.
  private var ofChildren: [Int: [(number: Int32, row: Int32)]] = [:]

  /// Takes down a cell; `what` follows the heading of its column, for example `is no date`.
  mutating func add(
    _ what: String,
    _ table: Table,
    _ column: TableColumn,
    row: Int,
    hint: String,
    severity: Problem.Severity = .warning
  ) {
    add(what, table.shown, heading: column.heading, cell: table.cell(column.index, row), row: row, hint: hint, severity)
  }

  /// Takes down a line below a table, which is of no child.
  mutating func addFoot(_ row: Table.Row, _ column: TableColumn, isTotal: Bool, in table: Table) {
    add(
      isTotal ? "has a total below the table" : "has words in place of a number below the table",
      table,
      column,
      row: row.number,
      hint: "The row reads as a line about the table, and was passed over. Give it its number, if it is of a child."
    )
  }

  /// Takes down a row of a table as a whole.
  mutating func add(_ what: String, _ table: Table, heading: String, row: Int, hint: String) {
    add(what, table.shown, heading: heading, row: row, hint: hint)
  }

  /// Takes down a row of a table as a whole, by what messages call the table.
  mutating func add(_ what: String, _ table: String, heading: String, row: Int, hint: String) {
    add(what, table, heading: heading, cell: "row \(row)", row: row, hint: hint, .warning)
  }

  private mutating func add(
    _ what: String,
    _ table: String,
    heading: String,
    cell: String,
    row: Int,
    hint: String,
    _ severity: Problem.Severity
  ) {
    let column = Column(table: table, heading: heading, what: what)
    if rows[column] == nil {
      numbers[column] = Int32(order.count)
      order.append(column)
      rows[column] = Rows(count: 0, first: row, cell: cell, hint: hint, severity: severity)
    }
    rows[column]?.count += 1
    if let child, let number = numbers[column] {
      ofChildren[child, default: []].append((number, Int32(clamping: row)))
    }
  }

  /// What was wrong in the rows of a child, row by row.
  func cells(ofChild child: Int) -> [DoubtedCell] {
    (ofChildren[child] ?? []).compactMap { number, row in
      let column = order[Int(number)]
      return rows[column].map { rows in
        DoubtedCell(
          heading: column.heading,
          what: column.what,
          hint: rows.hint,
          isError: rows.severity == .error,
          place: Place(line: Int(row), path: column.table)
        )
      }
    }
  }

  /// The problems, a line for each column and what is wrong with it.
  var problems: [Problem] {
    order.compactMap { column in
      guard let rows = rows[column] else { return nil }
      let many = rows.count == 1 ? "in 1 row (\(rows.cell))" : "in \(rows.count) rows (the first is \(rows.cell))"
      return Problem(
        "\(Problem.quote(column.heading)) \(column.what) \(many)",
        file: column.table,
        line: rows.first,
        hint: rows.hint,
        severity: rows.severity
      )
    }
  }
}
