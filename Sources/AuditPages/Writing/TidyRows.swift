/// Rows of different kinds under one heading; what a kind has no word for stays empty.
public struct TidyRows {
  private let columns: [String]
  /// The rows, each with a cell for every column.
  public private(set) var rows: [[String]] = []

  /// Starts without a row.
  public init(columns: [DataColumn]) { self.columns = columns.map(\.name) }

  /// Adds a row by the names of its columns.
  public mutating func add(_ cells: [String: String?]) {
    assert(cells.keys.allSatisfy(columns.contains), "a cell names a column that the heading does not have")
    rows.append(columns.map { (cells[$0] ?? nil) ?? "" })
  }
}

extension Int {
  /// The number for a spreadsheet.
  public var cell: String { "\(self)" }
}

extension Double {
  /// The number for a spreadsheet, with every digit it has.
  public var cell: String { NumberText.full(self) }
}
