import AuditPages

extension HeatTable {
  /// A cell with a percentage.
  private struct Place {
    var row: Int
    var column: Int
    var share: Double
  }

  /// The cells with a percentage, from the lowest to the highest.
  private var shown: [Place] {
    let places = rows.indices.flatMap { row in
      columns.indices.compactMap { column in
        share(rows[row].cells[column]).map { Place(row: row, column: column, share: $0) }
      }
    }
    let order = places.indices.sorted { (places[$0].share, $0) < (places[$1].share, $1) }
    return order.map { places[$0] }
  }

  private func told(_ place: Place) -> String {
    let cell = rows[place.row].cells[place.column]
    let percentage = Words.percent(place.share, isWeighted: cell.weighted != nil)
    let counts = "\(words(cell))\u{A0}\(things) (\(percentage))"
    return "“\(columns[place.column])” in \(rows[place.row].label), \(counts)"
  }

  private var ends: String {
    let shown = shown
    guard let lowest = shown.first, let highest = shown.last else {
      return "no cell has the \(smallest) \(base) that a percentage needs"
    }
    guard shown.count > 1 else { return told(lowest) }
    return "lowest \(told(lowest)); highest \(told(highest))"
  }

  private var missing: String {
    let cells = rows.flatMap(\.cells)
    let hidden = cells.filter { words($0) == Words.hidden }.count
    let none = cells.filter { words($0) == "z" }.count
    let few = cells.count - shown.count - hidden - none
    let parts = [
      few > 0 ? "\(few) with fewer than \(smallest) \(base)" : nil, hidden > 0 ? "\(hidden) hidden (c)" : nil,
      none > 0 ? "\(none) where nothing applied (z)" : nil,
    ]
    let told = Words.list(parts.compactMap(\.self))
    return told.isEmpty ? "" : " Without a percentage: \(told)."
  }

  var sentence: String {
    "Of \(Words.count(rows.count * columns.count, "cell")): \(ends).\(missing)"
  }

  var reading: String {
    """
    Each box is the share of counted \(things) that met a theme, with its counts; the darker, the more. A cell without a \
    box has too few \(base) for a percentage, is hidden (c), or had nothing to count (z).
    """
  }

  var description: String {
    """
    A table of \(Words.count(rows.count, "row")) and \(Words.count(columns.count, "column")), shaded in five steps from \
    0 to 100\u{A0}%: \(ends).\(missing)
    """
  }

  var table: Table {
    Table(
      caption: title,
      columns: [Table.Column(rowName)] + columns.map { Table.Column($0, .number) },
      rows: rows.map { row in
        .cells(
          [row.label]
            + row.cells.map { cell in
              share(cell).map { "\(words(cell)) (\(Words.percent($0, isWeighted: cell.weighted != nil)))" }
                ?? words(cell)
            }
        )
      }
    )
  }
}
