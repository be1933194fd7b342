/// Rows for programs as a table that can be sorted and filtered; numbers are numbers, days are days, the rest is text.
enum DataSheet {
  /// How wide a column is at most, in points.
  private static let widest = 260.0
  /// So many rows are measured; those further down are mostly like them.
  private static let measuredRows = 500

  /// The sheet of rows of which the first holds the names of the columns.
  static func sheet(_ rows: [[String]], name: String) -> Sheet {
    var sheet = Sheet(name: name)
    guard let heading = rows.first else { return sheet }
    let body = rows.dropFirst()
    let names = columnsOfNames(body, count: heading.count)
    var headings = SheetHeadings()
    sheet.widths = widths(rows, count: heading.count, room: 30)
    sheet.rows = [
      Sheet.Row(cells: heading.map { .init(value: .text(headings.heading($0)), look: .headWords) })
    ]
    sheet.rows += body.map { row in
      Sheet.Row(
        cells: row.enumerated().map { index, text in
          if text.isEmpty { return .init(value: .nothing, look: .plain) }
          if let day = SheetDate(text), day.isShort { return SheetGrid.cell(day, .plain) }
          if !names.contains(index), let number = SheetNumber(exact: text) {
            return .init(value: .number(number.value), look: .plain)
          }
          return .init(value: .text(text), look: .plain)
        }
      )
    }
    sheet.frozenRows = 1
    sheet.showsGrid = true
    if !body.isEmpty, !heading.isEmpty { sheet.table = .init(top: 0, columns: heading.count, rows: body.count) }
    return sheet
  }

  /// The columns whose numbers are names: where `1.1` and `1.10` are two things, a number would lose one, and where a code beside them has
  /// a letter, `8841` and `8770Q`.
  private static func columnsOfNames(_ rows: ArraySlice<[String]>, count: Int) -> Set<Int> {
    var decimals = [Set<Int>](repeating: [], count: count)
    var endsInNought = Set<Int>()
    var codes = Set<Int>()
    for row in rows {
      for (index, text) in row.enumerated() where index < count && SheetGrid.isCode(text) { codes.insert(index) }
      for (index, text) in row.enumerated() where index < count && text.utf8.contains(UInt8(ascii: ".")) {
        // Programs write `.0` after whole numbers.
        guard !text.hasSuffix(".0"), let places = SheetNumber.decimals(of: Substring(text)) else { continue }
        decimals[index].insert(places)
        if text.last == "0" { endsInNought.insert(index) }
      }
    }
    return endsInNought.filter { decimals[$0].count > 1 }.union(codes)
  }

  private static func widths(_ rows: [[String]], count: Int, room: Double) -> [Double] {
    var widths = [Double](repeating: 0, count: count)
    for (number, row) in rows.prefix(measuredRows).enumerated() {
      for (index, text) in row.enumerated() where index < count {
        widths[index] = max(widths[index], Lettering.width(of: text, isBold: number == 0))
      }
    }
    return widths.map { min($0 * 11 / Lettering.size + room, widest) }
  }
}
