/// How wide the columns of a table are on paper, worked out beforehand so that every program shows the same.
///
/// Each column has three widths: the least, at which no word is broken; a good one, at which a text takes a few lines;
/// and a full one, at which nothing is wrapped. The page decides which of them can be had.
struct ColumnWidths {
  /// The widths at which no word is broken, in points.
  let least: [Double]
  /// The widths at which the table reads well.
  let good: [Double]
  /// The widths at which nothing is wrapped.
  let full: [Double]

  /// How wide a column of words has to be to read well, the first, which names the row, and the others.
  private static let goodFirst = 140.0
  private static let goodOther = 95.0
  /// Cells longer than this are wrapped even where they are numbers: nobody reads such a number.
  private static let longestNumber = 160.0

  /// Measures a table in letters of a size, with so much white at either side of a cell.
  init(_ table: Table, size: Double, margin: Double) {
    var least = table.columns.map { Self.longestWord(of: $0.title, isBold: true) }
    var good = least
    var full = table.columns.map { column in
      column.kind == .number
        ? Self.longestWord(of: column.title, isBold: true) : Lettering.width(of: column.title, isBold: true)
    }
    for row in table.rows {
      let (cells, isBold) = row.cellsAndWeight
      for (index, cell) in cells.prefix(table.columns.count).enumerated() {
        let whole = Lettering.width(of: cell, isBold: isBold)
        let isNumber = table.columns[index].kind == .number && whole * size / Lettering.size <= Self.longestNumber
        least[index] = max(least[index], isNumber ? whole : Self.longestWord(of: cell, isBold: isBold))
        full[index] = max(full[index], whole)
      }
    }
    let scale = size / Lettering.size
    for index in table.columns.indices {
      let wanted = (index == 0 ? Self.goodFirst : Self.goodOther) / scale
      good[index] = max(least[index], min(full[index], wanted))
      full[index] = max(full[index], good[index])
    }
    // A little more than was measured, since fonts differ, and short words in bold most of all.
    func inPoints(_ width: Double) -> Double { width * scale * 1.05 + 1.5 + margin * 2 }
    self.least = least.map(inPoints)
    self.good = good.map(inPoints)
    self.full = full.map(inPoints)
  }

  /// Whether the table reads well at a width.
  func readsWell(within width: Double) -> Bool { good.reduce(0, +) <= width }

  /// The widths on a page, together no more than its width.
  func fitted(to width: Double) -> [Double] {
    let sums = [least, good, full].map { $0.reduce(0, +) }
    if sums[2] <= width { return full }
    if sums[1] <= width { return Self.between(good, sums[1], full, sums[2], width) }
    if sums[0] <= width { return Self.between(least, sums[0], good, sums[1], width) }
    return least.map { $0 / sums[0] * width }
  }

  private static func between(
    _ narrow: [Double],
    _ narrowSum: Double,
    _ wide: [Double],
    _ wideSum: Double,
    _ width: Double
  ) -> [Double] {
    let part = wideSum > narrowSum ? (width - narrowSum) / (wideSum - narrowSum) : 0
    return zip(narrow, wide).map { $0 + ($1 - $0) * part }
  }

  private static func longestWord(of text: String, isBold: Bool) -> Double {
    text.split(separator: " ").map { Lettering.width(of: $0, isBold: isBold) }.max() ?? 0
  }
}

extension Table.Row {
  /// The cells, none for a heading over rows, and whether they are set in bold.
  fileprivate var cellsAndWeight: (cells: [String], isBold: Bool) {
    switch self {
    case .cells(let cells): (cells, false)
    case .total(let cells): (cells, true)
    case .group: ([], false)
    }
  }
}
