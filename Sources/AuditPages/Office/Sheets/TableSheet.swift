/// One table on a sheet of its own, below its title and the words that belong to it.
///
/// The words stand in the first column and are wrapped there: no cell is merged, so that rows can be sorted and columns
/// moved, and a screen reader reads one cell after the other.
struct TableSheet {
  /// The sheet.
  private(set) var sheet: Sheet

  /// The width that a table is fitted to, in points: about what A4 on its side shows.
  private static let width = 720.0
  /// The same where a chart stands beside the table.
  private static let widthBesideChart = 480.0
  private static let size = 11.0
  private static let margin = 7.0
  /// The first column is at least so wide where words stand above it.
  private static let wordsWidth = 300.0
  /// The headings stay in view, so that what stands above them has to leave most of the screen to the rows.
  private static let mostAbove = 110.0

  /// Makes the sheet of a table.
  init(_ content: SheetContent, name: String) {
    sheet = Sheet(name: name)
    let grid = content.grid
    let widths = ColumnWidths(grid.measured, size: Self.size, margin: Self.margin)
    let width = content.figure == nil ? Self.width : Self.widthBesideChart
    sheet.widths = widths.fitted(to: max(width, widths.good.reduce(0, +) * 1.15))
    if let first = sheet.widths.first, !content.words.isEmpty { sheet.widths[0] = max(first, Self.wordsWidth) }

    sheet.rows = [
      Sheet.Row(cells: [.init(value: .text(content.title), look: .title)], height: 24),
      Sheet.Row(cells: [.init(value: .text("Back to the list of sheets"), look: .link, link: ReadMeSheet.name)]),
    ]
    // What a figure says stands above its numbers, however long it is.
    let above = max(wordsAbove(content.words), content.figure == nil || content.words.isEmpty ? 0 : 1)
    for (text, look) in content.words.prefix(above) { add([.init(value: .text(text), look: look)]) }
    if above < content.words.count {
      add([.init(value: .text("More on these numbers stands below the table."), look: .quietText)])
    }
    if !content.caption.isEmpty {
      sheet.rows.append(Sheet.Row(cells: [.init(value: .text(content.caption), look: .heading)], height: 20))
    }
    let top = sheet.rows.count
    add(grid.columns.map { .init(value: .text($0.heading), look: $0.isNumber ? .headNumber : .headWords) })
    // Under headings alone a spreadsheet makes no table.
    if !grid.rows.isEmpty { sheet.table = .init(top: top, columns: grid.columns.count, rows: grid.rows.count) }
    for row in grid.rows + grid.totals { add(row) }
    sheet.frozenRows = top + 1
    if above < content.words.count { sheet.rows.append(Sheet.Row()) }
    for (text, look) in content.words.dropFirst(above) { add([.init(value: .text(text), look: look)]) }
    guard let figure = content.figure, let plot = content.plot else { return }
    sheet.chart = .init(
      plot: plot,
      title: figure.title,
      description: figure.description,
      rows: grid.rows.indices.filter { plot.isDrawn(grid.rows[$0]) }.map { top + 1 + $0 }
    )
  }

  /// How many of the words stand above the table.
  private func wordsAbove(_ words: [(text: String, look: SheetLook)]) -> Int {
    var height = 0.0
    return words.prefix { word in
      height += Self.height(lines: Self.lines(of: word.text, width: sheet.widths[0] - Self.margin)) + 3
      return height <= Self.mostAbove
    }.count
  }

  /// A row as high as its fullest cell.
  private mutating func add(_ cells: [Sheet.Cell]) {
    let lines = cells.enumerated().map { index, cell -> Int in
      guard cell.look.isWrapped, case .text(let text) = cell.value else { return 1 }
      return Self.lines(of: text, width: sheet.widths[index] - Self.margin)
    }
    sheet.rows.append(Sheet.Row(cells: cells, height: Self.height(lines: lines.max() ?? 1) + 3))
  }

  /// How many lines a text takes in a width; somewhat more than measured, since fonts differ.
  static func lines(of text: String, width: Double) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, line in
      lines
        + max(
          1,
          Lettering.wrapped(String(line), width: max(width, 10) / 1.05 * Lettering.size / size, lines: 1_000).count
        )
    }
  }

  /// The height of a row of so many lines.
  static func height(lines: Int) -> Double { min(Double(lines) * 14.5 + 1, 400) }
}
