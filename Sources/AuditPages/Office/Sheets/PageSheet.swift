/// A section of a page as a sheet: its words, tables and pictures one below the other.
struct PageSheet {
  /// The sheet.
  private(set) var sheet: Sheet

  /// The width that tables and words are fitted to, in points: about what A4 on its side shows.
  private static let width = 720.0
  private static let size = 10.0
  private static let margin = 7.0
  /// The heading rows of a table further down stay where they are: freezing them would hide what is below.
  private static let mostFrozenRows = 8

  /// Over how many columns a paragraph reaches, and how wide they are together.
  private var span = 1
  private var spanWidth = 0.0

  /// Makes the sheet of a section.
  init(_ section: PageSection, name: String) {
    sheet = Sheet(name: name)
    measure(section)
    paragraph(section.title, .title, height: 24)
    for block in section.blocks { add(block) }
    freeze(section)
  }

  /// Whether a section has anything that is worth a sheet.
  static func hasSheet(_ section: PageSection) -> Bool {
    section.blocks.contains { block in
      switch block {
      case .table, .figure, .terms: true
      case .heading, .paragraph, .list, .code: false
      }
    }
  }

  /// Each column is as wide as the table that needs most asks for.
  private mutating func measure(_ section: PageSection) {
    for case .table(let table) in section.blocks {
      let widths = ColumnWidths(table, size: Self.size, margin: Self.margin)
      let wanted = widths.fitted(to: max(Self.width, widths.good.reduce(0, +) * 1.15))
      for (index, width) in wanted.enumerated() {
        if index == sheet.widths.count { sheet.widths.append(width) }
        sheet.widths[index] = max(sheet.widths[index], width)
      }
    }
    if sheet.widths.isEmpty { sheet.widths = [Self.width / 4] }
    spanWidth = sheet.widths[0]
    while spanWidth < Self.width * 0.8 {
      if span == sheet.widths.count { sheet.widths.append(Sheet.columnWidth) }
      spanWidth += sheet.widths[span]
      span += 1
    }
  }

  private mutating func freeze(_ section: PageSection) {
    let tables = section.blocks.filter { if case .table = $0 { true } else { false } }
    let hasPicture = !sheet.pictures.isEmpty
    guard tables.count == 1, !hasPicture, let heading = firstTableHeading, heading < Self.mostFrozenRows else { return }
    sheet.frozenRows = heading + 1
  }

  /// The row of the headings of the first table.
  private var firstTableHeading: Int?

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let text):
      skip()
      paragraph(text, .heading, height: 18)
    case .paragraph(let text): paragraph(text, .text)
    case .list(let statements): for statement in statements { paragraph("• \(statement)", .text) }
    case .table(let table): add(table)
    case .terms(let terms): for term in terms { paragraph("\(term.term): \(term.means)", .text) }
    case .code(let text):
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) { paragraph(String(line), .code) }
    case .figure(let figure): add(figure)
    }
  }

  /// The sentence, how to read the picture, its title, and the picture over rows that are kept free for it.
  private mutating func add(_ figure: Figure) {
    skip()
    paragraph(figure.sentence, .strongText)
    paragraph(figure.reading, .quietText)
    paragraph(figure.title, .caption)
    sheet.pictures.append((figure, sheet.rows.count))
    let rows = (SheetPicture.height(of: figure) / Sheet.lineHeight).rounded(.up) + 1
    sheet.rows += [Sheet.Row](repeating: Sheet.Row(), count: Int(min(max(rows, 1), 400)))
  }

  private mutating func add(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    skip()
    paragraph(table.caption, .caption)
    if firstTableHeading == nil { firstTableHeading = sheet.rows.count }
    line(
      table.columns.map { column in
        .init(value: .text(column.title), style: (column.kind == .number ? .headNumber : SheetLook.headWords).style())
      }
    )
    for row in table.rows {
      switch row {
      case .cells(let cells): line(values(cells, of: table, words: .words, number: .number))
      case .total(let cells): line(values(cells, of: table, words: .totalWords, number: .totalNumber))
      case .group(let title):
        let rest = [Sheet.Cell](
          repeating: .init(value: .nothing, style: SheetLook.group.style()),
          count: table.columns.count - 1
        )
        line([.init(value: .text(title), style: SheetLook.group.style())] + rest)
        sheet.rows[sheet.rows.count - 1].span = table.columns.count
        sheet.rows[sheet.rows.count - 1].height = 21
      }
    }
    skip()
  }

  private func values(_ cells: [String], of table: Table, words: SheetLook, number: SheetLook) -> [Sheet.Cell] {
    table.columns.indices.map { index in
      let text = index < cells.count ? cells[index] : ""
      let look = table.columns[index].kind == .number ? number : words
      guard !text.isEmpty else { return .init(value: .nothing, style: look.style()) }
      // A name that looks like a number with decimals, for example of a question, is still a name.
      if let found = SheetNumber(printed: text), look == number || found.isCount {
        return .init(value: .number(found.value), style: look.style(found.format))
      }
      return .init(value: .text(text), style: look.style())
    }
  }

  /// A row of a table, as high as its fullest cell.
  private mutating func line(_ cells: [Sheet.Cell]) {
    let lines = cells.enumerated().map { index, cell -> Int in
      guard case .text(let text) = cell.value else { return 1 }
      return Self.lines(of: text, width: sheet.widths[index] - Self.margin)
    }
    sheet.rows.append(Sheet.Row(cells: cells, height: Self.height(lines: lines.max() ?? 1) + 3))
  }

  /// A text over the width of the sheet.
  private mutating func paragraph(_ text: String, _ look: SheetLook, height: Double? = nil) {
    guard !text.isEmpty else { return }
    sheet.rows.append(
      Sheet.Row(
        cells: [.init(value: .text(text), style: look.style())],
        height: height ?? Self.height(lines: Self.lines(of: text, width: spanWidth)) + 2,
        span: span
      )
    )
  }

  /// Leaves a row free, but never two.
  private mutating func skip() {
    guard let last = sheet.rows.last, !last.cells.isEmpty else { return }
    sheet.rows.append(Sheet.Row())
  }

  /// How many lines a text takes in a width, in letters of a size; somewhat more than measured, since fonts differ.
  static func lines(of text: String, width: Double) -> Int {
    Lettering.wrapped(text, width: max(width, 10) / 1.05 * Lettering.size / size, lines: 1_000).count
  }

  /// The height of a row of so many lines.
  static func height(lines: Int) -> Double { Double(lines) * 12.75 + 1 }
}
