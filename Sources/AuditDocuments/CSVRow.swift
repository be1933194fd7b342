/// One row of a table; its cells are made into text when they are read.
public struct CSVRow: Sendable {
  let table: CSVTable
  let index: Int

  /// The line on which the row begins.
  public var line: Int { Int(table.lines[index]) }

  /// The text of a cell; unquoted, it is without the spaces around it.
  public subscript(column: CSVColumn) -> String { cell(column.index)?.text(in: table.source.bytes) ?? "" }

  /// The text of a cell by the name of its column, nil where there is no such column.
  public subscript(name: String) -> String? { table.column(name).map { self[$0] } }

  /// The bytes of a cell as they are written, without quotation marks around them, for comparing without making text.
  public func bytes(_ column: CSVColumn) -> ArraySlice<UInt8> {
    cell(column.index).map { table.source.bytes[$0.content] } ?? []
  }

  /// Whether nothing but spaces is in a cell.
  public func isEmpty(_ column: CSVColumn) -> Bool {
    bytes(column).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// A reader of typed values from the row, which reports what it cannot read.
  public func reader(into problems: ProblemCollector) -> CSVRowReader { CSVRowReader(row: self, problems: problems) }

  func cell(_ column: Int) -> CSVCell? {
    let first = Int(table.firstCells[index])
    let place = first + column
    return column >= 0 && place < Int(table.firstCells[index + 1]) ? table.cells[place] : nil
  }

  func position(ofColumn column: Int) -> SourcePosition {
    table.position(ofCell: column, inRow: index) ?? SourcePosition(line: line, column: 1)
  }
}
