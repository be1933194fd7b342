/// Rows of different kinds under one heading; what a kind has no word for stays empty.
struct TidyRows {
  private let columns: [String]
  private(set) var rows: [[String]] = []

  init(columns: [DataColumn]) { self.columns = columns.map(\.name) }

  /// Adds a row by the names of its columns.
  mutating func add(_ cells: [String: String?]) {
    assert(cells.keys.allSatisfy(columns.contains), "a cell names a column that the heading does not have")
    rows.append(columns.map { (cells[$0] ?? nil) ?? "" })
  }
}

extension Int {
  var cell: String { "\(self)" }
}

extension Double {
  var cell: String { NumberText.full(self) }
}
