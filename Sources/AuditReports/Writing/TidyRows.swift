/// Rows of different kinds under one heading; what a kind has no word for stays empty.
struct TidyRows {
  let columns: [String]
  private(set) var text: String

  init(columns: [String]) {
    self.columns = columns
    text = CSV.line(columns)
  }

  /// Adds a row by the names of its columns.
  mutating func add(_ cells: [String: String?]) {
    assert(cells.keys.allSatisfy(columns.contains), "a cell names a column that the heading does not have")
    text += CSV.line(columns.map { (cells[$0] ?? nil) ?? "" })
  }
}

extension Int {
  var cell: String { "\(self)" }
}

extension Double {
  var cell: String { NumberText.full(self) }
}
