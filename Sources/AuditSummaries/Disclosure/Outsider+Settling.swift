extension Outsider {
  /// Finds values for the variables of earlier releases that agree with everything; false if there are none.
  ///
  /// The register does not keep the true counts behind what a release hid, so any that agree stand in for them.
  mutating func settle() -> Bool {
    let variables = (cells.count..<point.count).filter { !bounds[$0].isFixed }
    let touched = rows.indices.filter { rows[$0].contains { $0.column >= cells.count } }
    var tries = 12
    let whole = wholeValues(of: variables, rows: touched, within: bounds, tries: &tries)
    guard let values = whole ?? values(of: variables, rows: touched, within: bounds) else { return false }
    for (variable, value) in zip(variables, values) { point[variable] = value }
    return true
  }

  /// Values of variables that obey rows while all others stay where they are; nil if there are none.
  ///
  /// The variables start anywhere, each row gets a gap for what is missing, and the gaps are made as small as they can
  /// be.
  func values(of variables: [Int], rows numbers: [Int], within bounds: [Bounds]) -> [Double]? {
    let columns = Dictionary(uniqueKeysWithValues: variables.enumerated().map { ($1, $0) })
    var low = variables.map { bounds[$0].low }
    var high = variables.map { bounds[$0].high }
    guard zip(low, high).allSatisfy({ $0 <= $1 }) else { return nil }
    var start = variables.map { min(max(point[$0], bounds[$0].low), bounds[$0].high) }
    var price = start.map { _ in 0.0 }
    var programRows: [Row] = []
    for number in numbers {
      var terms: Row = []
      var gap = 0.0
      for term in rows[number] {
        let column = columns[term.column]
        if let column { terms.append((column, term.coefficient)) }
        gap += term.coefficient * (column.map { start[$0] } ?? point[term.column])
      }
      if gap != 0 {
        terms.append((start.count, gap > 0 ? -1 : 1))
        low.append(0)
        high.append(abs(gap))
        start.append(abs(gap))
        price.append(-1)
      }
      programRows.append(terms)
    }
    let program = LinearProgram(rows: programRows, count: start.count)
    for column in start.indices {
      (program.low[column], program.high[column], program.point[column]) = (low[column], high[column], start[column])
    }
    guard program.maximise(price) > -1e-6 else { return nil }
    return variables.indices.map { program.point[$0] }
  }

  /// Whole values of variables that obey rows while all others stay where they are; nil if none are found.
  ///
  /// Branches on a value that is not whole, and gives up after a number of tries.
  func wholeValues(of variables: [Int], rows: [Int], within bounds: [Bounds], tries: inout Int) -> [Double]? {
    tries -= 1
    guard tries >= 0, let values = values(of: variables, rows: rows, within: bounds) else { return nil }
    guard let broken = zip(variables, values).first(where: { abs($1 - $1.rounded()) > 1e-6 }) else { return values }
    var below = bounds
    below[broken.0].high = broken.1.rounded(.down)
    var above = bounds
    above[broken.0].low = broken.1.rounded(.up)
    return wholeValues(of: variables, rows: rows, within: below, tries: &tries)
      ?? wholeValues(of: variables, rows: rows, within: above, tries: &tries)
  }
}
