import AuditDocuments

/// The rows of children in one table that have other numbers of cells than it has headings.
struct UnevenRows {
  private var longer: (count: Int, first: Int) = (0, 0)
  private var shorter: (count: Int, first: Int) = (0, 0)

  /// Takes down a row.
  mutating func take(_ row: Table.Row) {
    if row.excess > 0 { Self.add(row, to: &longer) } else if row.excess < 0 { Self.add(row, to: &shorter) }
  }

  private static func add(_ row: Table.Row, to rows: inout (count: Int, first: Int)) {
    if rows.count == 0 { rows.first = row.number }
    rows.count += 1
  }

  /// What is said of them.
  func problems(in table: Table) -> [Problem] {
    var problems: [Problem] = []
    func report(_ rows: (count: Int, first: Int), _ what: String, hint: String) {
      guard rows.count > 0 else { return }
      let named = rows.count == 1 ? "1 row has" : "\(rows.count) rows have"
      problems.append(
        Problem("\(named) \(what)", file: table.shown, line: rows.first, hint: hint, severity: .warning)
      )
    }
    report(
      longer,
      "more cells than there are headings; what stands beyond the last heading was not read",
      hint:
        "Where a comma stands within a cell, all after it has moved: export again with such cells between quotation marks."
    )
    report(
      shorter,
      "fewer cells than there are headings; what is not there counts as not seen",
      hint: "See whether a line was cut, and export the table again."
    )
    return problems
  }
}
