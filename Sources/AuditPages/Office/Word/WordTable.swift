/// A table of Word: its headings come again on every page, and no row is broken over two.
struct WordTable {
  /// The white at either side of a cell, in twentieths of a point.
  static let cellMargin = 80
  /// The largest number of columns that Word can show.
  static let columnLimit = 63
  /// Up to so many rows a table stays on one page, where they do not fill more of it than `mostOfPage`.
  private static let shortTable = 12
  /// What is kept together fills no more of a page: more would go over to the next and leave its heading alone.
  private static let mostOfPage = 0.5

  /// The height of a row that a person writes in, in twentieths of a point: three lines by hand.
  private static let roomHeight = 800

  private let table: Table
  private let widths: [Int]
  private let size: XML
  /// From which row on each stays on the page of the next.
  private let keptFrom: Int

  /// Lays a table out on a paper.
  ///
  /// - Throws: `OfficeProblem` where it has more columns than Word can show.
  init(_ table: Table, paper: WordPaper, place: String) throws(OfficeProblem) {
    guard table.columns.count <= Self.columnLimit else {
      throw .tooManyColumns(
        place: table.caption.isEmpty ? place : table.caption,
        columns: table.columns.count,
        limit: Self.columnLimit
      )
    }
    self.table = table
    let size = Self.size(of: table)
    // The size of the style needs no mention.
    self.size = size == 9 ? "" : WordStyles.size(size)
    widths = Self.widths(of: table, on: paper).map { max(1, Int($0 * 20)) }
    keptFrom = Self.keptFrom(table, on: paper)
  }

  /// All rows of a short table stay together, of others the last three, as far as that fills no large part of a page.
  private static func keptFrom(_ table: Table, on paper: WordPaper) -> Int {
    let heights = WordHeight.rows(of: table, on: paper)
    let room = Double(paper.textHeight) / 20 * mostOfPage
    let first = table.rows.count <= shortTable ? 0 : table.rows.count - 3
    guard heights.dropFirst(first).reduce(0, +) > room else { return first }
    // A row that fills much alone need not wait for the next.
    return heights.suffix(2).reduce(0, +) > room ? table.rows.count : max(0, table.rows.count - 2)
  }

  /// The widths of the columns on a paper, in points.
  static func widths(of table: Table, on paper: WordPaper) -> [Double] {
    let width = Double(paper.textWidth) / 20
    var widths = measured(table).fitted(to: width)
    let rooms = table.columns.indices.filter { table.columns[$0].kind == .room }
    let left = width - widths.reduce(0, +)
    for index in rooms where left > 0 { widths[index] += left / Double(rooms.count) }
    return widths
  }

  /// Whether a table reads well on a paper.
  static func readsWell(_ table: Table, on paper: WordPaper) -> Bool {
    measured(table).readsWell(within: Double(paper.textWidth) / 20)
  }

  /// Whether every word of a table stays whole on a paper, though it takes many lines.
  static func breaksNoWord(_ table: Table, on paper: WordPaper) -> Bool {
    measured(table).least.reduce(0, +) <= Double(paper.textWidth) / 20
  }

  private static func measured(_ table: Table) -> ColumnWidths {
    ColumnWidths(table, size: size(of: table), margin: Double(cellMargin) / 20)
  }

  private static func size(of table: Table) -> Double { table.columns.count >= 7 ? 8 : 9 }

  /// The table as Word has it.
  var markup: XML {
    let caption: XML = table.caption.isEmpty ? "" : "<w:tblCaption w:val=\"\(table.caption)\"/>"
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" as XML }
    let rows = table.rows.enumerated().map { index, row -> XML in
      // Neither a sum nor the last row stands alone on a page.
      let keepsNext = index < table.rows.count - 1 && index >= keptFrom
      return switch row {
      case .cells(let cells): line(cells, keepsNext: keepsNext)
      case .total(let cells): line(cells, isTotal: true, keepsNext: keepsNext)
      case .group(let title): group(title)
      }
    }
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/>\
      <w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" \
      w:noVBand="1"/>\(caption)</w:tblPr><w:tblGrid>\(grid.joined())</w:tblGrid>
      \(headings)\(rows.joined())</w:tbl>

      """
  }

  private var headings: XML {
    let cells = table.columns.enumerated().map { index, column in
      cell(
        column.title,
        index,
        "<w:tcBorders>\(border("bottom"))</w:tcBorders><w:vAlign w:val=\"bottom\"/>",
        isBold: true,
        keepsNext: true
      )
    }
    return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(cells.joined())</w:tr>\n"
  }

  private func line(_ cells: [String], isTotal: Bool = false, keepsNext: Bool) -> XML {
    let set = table.columns.indices.map { index in
      cell(
        index < cells.count ? cells[index] : "",
        index,
        isTotal ? "<w:tcBorders>\(border("top"))</w:tcBorders>" : "",
        isBold: isTotal,
        keepsNext: keepsNext
      )
    }
    let height: XML =
      table.columns.contains { $0.kind == .room }
      ? "<w:trHeight w:val=\"\(Self.roomHeight)\" w:hRule=\"atLeast\"/>" : ""
    return "<w:tr><w:trPr><w:cantSplit/>\(height)</w:trPr>\(set.joined())</w:tr>\n"
  }

  /// A heading over the rows that follow, across all columns.
  private func group(_ title: String) -> XML {
    let span: XML = widths.count > 1 ? "<w:gridSpan w:val=\"\(widths.count)\"/>" : ""
    return """
      <w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\(span)\
      </w:tcPr><w:p><w:pPr><w:pStyle w:val="TableGroup"/></w:pPr>\(WordBody.run(title, size))</w:p></w:tc></w:tr>

      """
  }

  private func cell(_ text: String, _ index: Int, _ properties: XML, isBold: Bool, keepsNext: Bool) -> XML {
    let style: XML = table.columns[index].kind == .number ? "TableNumber" : "TableText"
    let keep: XML = keepsNext ? "<w:keepNext/>" : ""
    return """
      <w:tc><w:tcPr><w:tcW w:w="\(widths[index])" w:type="dxa"/>\(properties)</w:tcPr>\
      <w:p><w:pPr><w:pStyle w:val="\(style)"/>\(keep)</w:pPr>\
      \(WordBody.run(text, (isBold ? "<w:b/>" : "") + size))</w:p></w:tc>
      """
  }

  private func border(_ side: XML) -> XML {
    "<w:\(side) w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"1B1B1B\"/>"
  }
}
