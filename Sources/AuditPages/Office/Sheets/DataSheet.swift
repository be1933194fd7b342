/// Rows for programs as a sheet that can be sorted and filtered; numbers are numbers, everything else stays text.
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
    sheet.widths = widths(rows, count: heading.count, room: 24)
    sheet.rows = [Sheet.Row(cells: heading.map { .init(value: .text($0), style: SheetLook.headWords.style()) })]
    sheet.rows += body.map { row in
      Sheet.Row(
        cells: row.enumerated().map { index, text in
          if text.isEmpty { return .init(value: .nothing, style: SheetLook.plain.style()) }
          if !names.contains(index), let number = SheetNumber(exact: text) {
            return .init(value: .number(number.value), style: SheetLook.plain.style())
          }
          return .init(value: .text(text), style: SheetLook.plain.style())
        }
      )
    }
    sheet.frozenRows = 1
    sheet.isFiltered = !body.isEmpty
    sheet.showsGrid = true
    return sheet
  }

  /// The sheet of a table of words, for example what each column means.
  static func dictionary(_ rows: [[String]], name: String) -> Sheet {
    var sheet = Sheet(name: name)
    let count = rows.map(\.count).max() ?? 0
    sheet.widths = widths(rows, count: count, room: 12).enumerated().map { index, width in
      index == count - 1 && count > 1 ? 460 : width
    }
    sheet.rows = rows.enumerated().map { index, row in
      let look: SheetLook = index == 0 ? .headWords : .words
      let lines = zip(row, sheet.widths).map { PageSheet.lines(of: $0, width: $1 - 10) }.max() ?? 1
      return Sheet.Row(
        cells: row.map { .init(value: .text($0), style: look.style()) },
        height: PageSheet.height(lines: lines) + 3
      )
    }
    sheet.frozenRows = rows.isEmpty ? 0 : 1
    return sheet
  }

  /// The columns whose numbers are names: where `1.1` and `1.10` are two things, a number would lose one.
  private static func columnsOfNames(_ rows: ArraySlice<[String]>, count: Int) -> Set<Int> {
    var decimals = [Set<Int>](repeating: [], count: count)
    var endsInNought = Set<Int>()
    for row in rows {
      for (index, text) in row.enumerated() where index < count && text.utf8.contains(UInt8(ascii: ".")) {
        // Programs write `.0` after whole numbers.
        guard !text.hasSuffix(".0"), let places = SheetNumber.decimals(of: Substring(text)) else { continue }
        decimals[index].insert(places)
        if text.last == "0" { endsInNought.insert(index) }
      }
    }
    return endsInNought.filter { decimals[$0].count > 1 }
  }

  private static func widths(_ rows: [[String]], count: Int, room: Double) -> [Double] {
    var widths = [Double](repeating: 0, count: count)
    for (number, row) in rows.prefix(measuredRows).enumerated() {
      for (index, text) in row.enumerated() where index < count {
        widths[index] = max(widths[index], Lettering.width(of: text, isBold: number == 0))
      }
    }
    return widths.map { min($0 * 10 / Lettering.size + room, widest) }
  }
}
