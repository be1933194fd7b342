/// A table of two auditors as shares of everything they both gave something to.
struct PairShares {
  let total: Int
  let size: Int
  /// The share of each cell, row after row.
  let cells: [Double]
  /// What the first auditor gave.
  let rows: [Double]
  /// What the second auditor gave.
  let columns: [Double]

  /// Nil for a table of nothing, and for a list of fewer than two categories.
  init?<Category>(_ table: AgreementTable<Category>) {
    let (total, size) = (table.total, table.size)
    guard total > 0, size > 1 else { return nil }
    self.total = total
    self.size = size
    cells = table.counts.map { Double($0) / Double(total) }
    rows = (0..<size).map { row in
      Double((0..<size).reduce(0) { $0 + table.counts[row * size + $1] }) / Double(total)
    }
    columns = (0..<size).map { column in
      Double((0..<size).reduce(0) { $0 + table.counts[$1 * size + column] }) / Double(total)
    }
  }

  /// The mean of a number over the table.
  func mean(of number: (_ row: Int, _ column: Int) -> Double) -> Double {
    var sum = 0.0
    for row in 0..<size {
      for column in 0..<size { sum += cells[row * size + column] * number(row, column) }
    }
    return sum
  }

  /// The variance of a number over the table, divided by the number of subjects; never under nothing.
  func variance(of number: (_ row: Int, _ column: Int) -> Double) -> Double {
    let middle = mean(of: number)
    return mean { row, column in
      let distance = number(row, column) - middle
      return distance * distance
    }
  }
}
