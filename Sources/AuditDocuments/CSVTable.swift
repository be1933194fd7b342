/// Comma-separated text with a first row that names the columns.
///
/// Reads RFC 4180 and what spreadsheets make of it: any of the three line ends, quoted cells that hold commas, line ends
/// and doubled quotation marks, spaces around a cell, empty lines, and empty cells after the last column. A quotation
/// mark inside a cell that does not begin with one stands for itself. The text of a cell is made only when it is read.
public struct CSVTable: Sendable {
  /// The text that was read.
  public let source: SourceText
  /// The names of the columns as written, without spaces around them; an unnamed one is empty.
  public let columns: [String]
  /// The rows under the header.
  public var rows: Rows { Rows(table: self) }

  let cells: [CSVCell]
  /// For each row, the header first, the place of its first cell in `cells`, and after the last the count of cells.
  let firstCells: [Int32]
  let lines: [UInt32]
  let places: [String: [Int]]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - separator: what stands between cells: a comma, a semicolon or a tab.
  /// - Throws: every mistake in the way it is written.
  public init(_ source: SourceText, separator: Character = ",") throws(Problems) {
    let problems = ProblemCollector(source: source)
    var scanner = CSVScanner(separator: separator.asciiValue ?? UInt8(ascii: ","))
    scanner.scan(source.bytes, firstLine: source.firstLine, into: problems)
    try problems.throwErrors()
    let header = scanner.header.map { $0.text(in: source.bytes).trimmed }
    guard header.contains(where: { !$0.isEmpty }) else {
      throw Problems([
        source.problem(
          "the file has no header row",
          at: nil,
          hint: "Give it a first row with the names of the columns."
        )
      ])
    }
    self.source = source
    columns = header
    cells = scanner.cells
    firstCells = scanner.firstCells
    lines = scanner.lines
    places = Dictionary(grouping: header.indices.filter { !header[$0].isEmpty }, by: { Self.key(header[$0]) })
  }

  /// The column of a name, the first where it stands twice; capitals and spaces around it do not matter.
  public func column(_ name: String) -> CSVColumn? {
    places[Self.key(name)]?.first.map { CSVColumn(name: name, index: $0) }
  }

  /// Reports each of these columns that is missing, or that stands in the header twice.
  ///
  /// - Returns: whether all of them are there once.
  @discardableResult
  public func requireColumns(_ names: [String], into problems: ProblemCollector) -> Bool {
    let before = problems.count
    let missing = names.filter { places[Self.key($0)] == nil }
    let other = columns.filter { column in !names.contains { Self.key($0) == Self.key(column) } }
    for name in missing {
      let hint =
        closest(to: name, in: other).map { "Name the column '\(name)' if '\($0)' is what it is." }
        ?? "Add the column, or check that it is the right file.\(separatorHint)"
      problems.report("the column '\(name)' is missing", at: headerPosition, hint: hint)
    }
    for name in names {
      guard let twice = places[Self.key(name)], twice.count > 1 else { continue }
      problems.report(
        "the column '\(name)' stands in the header \(twice.count == 2 ? "twice" : "\(twice.count) times")",
        at: position(ofCell: twice[1], inRow: 0),
        key: name,
        hint: "Keep one of them, or give them different names."
      )
    }
    return problems.count == before
  }

  private var headerPosition: SourcePosition? {
    lines.first.map { SourcePosition(line: Int($0), column: 1) }
  }

  /// What may be wrong where the whole header was read as one cell.
  private var separatorHint: String {
    guard columns.count == 1, let only = columns.first else { return "" }
    if only.contains(";") { return " The cells seem to be separated by semicolons; save the file with commas." }
    if only.contains("\t") { return " The cells seem to be separated by tabs; save the file with commas." }
    return ""
  }

  private static func key(_ name: String) -> String { name.lowercased() }

  func position(ofCell index: Int, inRow row: Int) -> SourcePosition? {
    guard row < lines.count else { return nil }
    let first = Int(firstCells[row])
    let line = Int(lines[row])
    guard first + index < Int(firstCells[row + 1]) else { return SourcePosition(line: line, column: 1) }
    let start = cells[first].written
    return source.position(atOffset: cells[first + index].written, countingFrom: start, line: line)
  }

  /// The rows of a table, without its header.
  public struct Rows: RandomAccessCollection, Sendable {
    let table: CSVTable

    /// The position of the first row.
    public var startIndex: Int { 0 }
    /// The position after the last row.
    public var endIndex: Int { table.lines.count - 1 }
    /// One row.
    public subscript(position: Int) -> CSVRow { CSVRow(table: table, index: position + 1) }
  }
}

/// A column of a table, found once by its name so that its cells are found fast.
public struct CSVColumn: Hashable, Sendable {
  /// The name that was asked for.
  public let name: String
  /// Its position among the columns, from 0.
  public let index: Int
}
