extension Plot {
  /// The plot as a sheet has it: without columns in which nothing stands, and with numbers for its rows where their names
  /// would be too long for an axis.
  var onSheet: Plot {
    var plot = self
    let used = columns.indices.filter { column in
      column == 0 || columns[column].mark == .shade || rows.contains { column < $0.count && !$0[column].isEmpty }
    }
    plot.columns = used.map { columns[$0] }
    plot.rows = rows.map { row in used.map { $0 < row.count ? row[$0] : "" } }
    guard kind == .dots else { return plot }
    plot.columns.insert(Column("No.", .number(decimals: 0), .across), at: 1)
    for index in plot.rows.indices { plot.rows[index].insert("\(index + 1)", at: 1) }
    plot.across = "\(across), by its number in the table"
    return plot
  }

  /// Whether a row has a number for each mark that is there: a word would be drawn as nought.
  func isDrawn(_ row: [Sheet.Cell]) -> Bool {
    var hasValue = false
    for (cell, column) in zip(row, columns) {
      guard let mark = column.mark else { continue }
      switch cell.value {
      case .text where mark == .label: continue
      case .text: return false
      // An interval, a target or a limit may be missing; the value and what names it may not.
      case .nothing where [.dot, .joined, .across, .part, .label].contains(mark): return false
      case .nothing: continue
      case .number: hasValue = true
      }
    }
    return hasValue
  }
}

extension Plot.Column {
  /// Whether its cells are numbers, where they are not the symbol of one that is hidden.
  var isNumber: Bool { format != .general }

  /// How the numbers beside an axis are shown: round ones, which need no decimals.
  var axisFormat: Plot.Format {
    if case .signed = format { .signed(decimals: 0) } else { format }
  }
}
