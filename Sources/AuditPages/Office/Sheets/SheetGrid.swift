/// A table as a spreadsheet holds it: a heading for each column, no two alike, and a value for each cell.
struct SheetGrid {
  /// One column.
  struct Column {
    /// The heading.
    var heading: String
    /// Whether it holds numbers, which stand at the right.
    var isNumber: Bool
  }

  /// The columns.
  private(set) var columns: [Column] = []
  /// The cells below the headings.
  private(set) var rows: [[Sheet.Cell]] = []
  /// The cells that sum up, which stand below the table: it would sort and filter them with the others.
  private(set) var totals: [[Sheet.Cell]] = []
  /// The same as words, headings and totals too, by which columns are measured.
  private(set) var measured: Table

  /// A table of a page: headings over rows become a column, and cells that say several numbers become several.
  init(_ table: Table) {
    let names = table.columns.map(\.title)
    let lines = Self.lines(of: table)
    var columns: [Table.Column] = []
    var texts = [[String]](repeating: [], count: lines.count)
    func add(_ heading: String, _ kind: Table.Column.Kind, _ cells: [String]) {
      columns.append(Table.Column(heading, kind))
      for (index, cell) in cells.enumerated() { texts[index].append(cell) }
    }
    if lines.contains(where: { !$0.group.isEmpty }) { add("Group", .words, lines.map(\.group)) }
    for (index, name) in names.enumerated() {
      let cells = lines.map { index < $0.cells.count ? $0.cells[index] : "" }
      guard index > 0, let kind = PrintedCounts.kind(of: cells) else {
        add(name, Self.isOfShares(cells) ? .number : table.columns[index].kind, cells)
        continue
      }
      let read = cells.map { PrintedCounts($0, as: kind)?.parts ?? [.first: $0] }
      for part in Set(read.flatMap(\.keys)).sorted() {
        add(Self.heading(name, part), .number, read.map { $0[part] ?? "" })
      }
    }
    let ofCodes = Set(columns.indices.filter { index in texts.contains { index < $0.count && Self.isCode($0[index]) } })
    self.init(columns, texts, isTotal: lines.map(\.isTotal)) { text, column, index in
      let look: SheetLook = column.kind == .number ? .number : .words
      if let day = SheetDate(text) { return Self.cell(day, look) }
      // A name that looks like a number with decimals, for example of a question, is still a name.
      // Nor is a code a number whose neighbour has a letter: the column is sorted and filtered as one.
      let isCount = { (number: SheetNumber) in number.isCount && !ofCodes.contains(index) }
      if let number = SheetNumber(printed: text), column.kind == .number || isCount(number) {
        return .init(value: .number(number.value), look: look, format: number.format)
      }
      return .init(value: text.isEmpty ? .nothing : .text(text), look: look)
    }
  }

  /// The table of a plot, with a column for each that has anything in it.
  init(_ plot: Plot) {
    let columns = plot.columns.map { Table.Column($0.heading, $0.isNumber ? .number : .words) }
    self.init(columns, plot.rows, isTotal: plot.rows.map { _ in false }) { text, column, index in
      guard column.kind == .number, let number = SheetNumber(exact: text) else {
        return .init(value: text.isEmpty ? .nothing : .text(text), look: column.kind == .number ? .number : .words)
      }
      return .init(value: .number(number.value), look: .number, format: SheetFormat(plot.columns[index].format))
    }
  }

  private init(
    _ columns: [Table.Column],
    _ texts: [[String]],
    isTotal: [Bool],
    cell: (String, Table.Column, Int) -> Sheet.Cell
  ) {
    var names = SheetHeadings()
    self.columns = columns.map { Column(heading: names.heading($0.title), isNumber: $0.kind == .number) }
    var shown: [Table.Row] = []
    for (row, isTotal) in zip(texts, isTotal) {
      let cells = zip(row, columns).enumerated().map { cell($1.0, $1.1, $0) }
      let words = zip(cells, row).map { $0.shown ?? $1 }
      shown.append(isTotal ? .total(words) : .cells(words))
      if isTotal {
        totals.append(cells.map { $0.summing })
      } else {
        rows.append(cells)
      }
    }
    measured = Table(columns: zip(self.columns, columns).map { Table.Column($0.heading, $1.kind) }, rows: shown)
  }

  /// Whether most cells of a column are percentages, whatever it was set as on the page.
  private static func isOfShares(_ cells: [String]) -> Bool {
    let filled = PrintedCounts.says(cells)
    return filled.filter { $0.last == "%" && SheetNumber(printed: $0) != nil }.count * 2 > filled.count
  }

  /// Whether a cell is a code of figures and letters, such as `8770Q`.
  static func isCode(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && text.contains(where: \.isLetter) && !text.contains(where: \.isWhitespace)
      && SheetNumber(exact: text) == nil
  }

  /// A day as a cell.
  static func cell(_ day: SheetDate, _ look: SheetLook) -> Sheet.Cell {
    .init(value: .number(Double(day.number)), look: look, format: day.isShort ? .shortDay : .longDay)
  }

  /// The rows with the heading above them.
  private static func lines(of table: Table) -> [(group: String, cells: [String], isTotal: Bool)] {
    var group = ""
    return table.rows.compactMap { row in
      switch row {
      case .group(let title):
        group = title
        return nil
      case .cells(let cells): return (group, cells, false)
      case .total(let cells): return ("", cells, true)
      }
    }
  }

  /// The heading of a part; what the whole says of its brackets has a column of its own.
  private static func heading(_ name: String, _ part: PrintedCounts.Part) -> String {
    let whole = (name.lastIndex(of: "(").map { name[..<$0] } ?? name[...]).split(separator: " ").joined(separator: " ")
    return part.heading.isEmpty ? whole : "\(whole): \(part.heading)"
  }
}

extension Sheet.Cell {
  /// About what is seen of a number in its format, by which columns are measured; nothing where the text says it.
  fileprivate var shown: String? {
    guard case .number(let number) = value else { return nil }
    return switch format {
    case .general: nil
    case .plain(let decimals), .signed(let decimals): "+" + NumberText.fixed(number, places: min(decimals, 4))
    case .percent(let decimals): NumberText.fixed(number * 100, places: min(decimals, 4)) + "\u{A0}%"
    case .shortDay: "2026-09-30"
    case .longDay: "30\u{A0}September\u{A0}2026"
    }
  }

  /// The same as part of a sum.
  fileprivate var summing: Sheet.Cell {
    var cell = self
    cell.look = look == .number ? .totalNumber : .totalWords
    return cell
  }
}
