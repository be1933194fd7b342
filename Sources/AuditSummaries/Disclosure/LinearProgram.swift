/// The largest value of a linear expression over columns that are bounded and linked by rows.
///
/// The primal simplex method with bounds (Dantzig's rule, Bland's once it stalls). It starts from a point that is known to
/// obey every row, so it needs no first phase and no right-hand sides: every row stays what it is at the start. A column
/// that starts between its bounds may stay there until it is moved, so that what the rows were solved for stays solved
/// when bounds change and the search begins anew. Only columns that rows were not solved for have a place in the table.
///
/// Coefficients are -1, 0 and 1 here, so the table holds small fractions; 1e-9 tells zero from not. The numbers lie in
/// memory of its own, because a table of a pack and an earlier one has half a million, and one search may change each.
final class LinearProgram {
  /// The coefficients of a row by column.
  typealias Row = [(column: Int, coefficient: Double)]

  static let zero = 1e-9
  static let stall = 40
  private static let outside = Int.min

  /// How many columns there are.
  let count: Int
  /// The point where the method stands.
  let point: UnsafeMutablePointer<Double>
  /// The smallest value of each column, `-infinity` for none.
  let low: UnsafeMutablePointer<Double>
  /// The largest value of each column, `infinity` for none.
  let high: UnsafeMutablePointer<Double>

  var rows = 0
  var width: Int
  var table: UnsafeMutablePointer<Double>
  /// The column that each row of the table is solved for.
  var solved: UnsafeMutablePointer<Int>
  /// The column that stands in each place of a row.
  var free: UnsafeMutablePointer<Int>
  /// Where each column stands: its row, or -1 less its place in a row.
  let place: UnsafeMutablePointer<Int>
  let gains: UnsafeMutablePointer<Double>
  private let touched: UnsafeMutablePointer<Int>

  /// Makes a programme from its rows, of which any may follow from the others.
  ///
  /// - Parameters:
  ///   - rows: what links the columns.
  ///   - count: how many columns there are.
  ///   - isLeftOut: the columns that never move, which need no place in the table.
  init(rows: [Row], count: Int, isLeftOut: (Int) -> Bool = { _ in false }) {
    self.count = count
    point = .allocate(capacity: max(count, 1))
    low = .allocate(capacity: max(count, 1))
    high = .allocate(capacity: max(count, 1))
    place = .allocate(capacity: max(count, 1))
    gains = .allocate(capacity: max(count, 1))
    touched = .allocate(capacity: max(count, 1))
    free = .allocate(capacity: max(count, 1))
    solved = .allocate(capacity: max(rows.count, 1))
    point.initialize(repeating: 0, count: count)
    low.initialize(repeating: 0, count: count)
    high.initialize(repeating: 0, count: count)
    gains.initialize(repeating: 0, count: count)
    touched.initialize(repeating: 0, count: count)
    width = 0
    for column in 0..<count {
      let isOut = isLeftOut(column)
      place[column] = isOut ? Self.outside : -1 - width
      if !isOut {
        free[width] = column
        width += 1
      }
    }
    table = .allocate(capacity: max(rows.count * width, 1))
    var uses = Array(repeating: 0, count: count)
    for row in rows { for term in row { uses[term.column] += 1 } }
    for row in rows { solve(row, uses) }
    close()
  }

  deinit {
    for memory in [point, low, high, gains, table] { memory.deallocate() }
    for memory in [place, touched, free, solved] { memory.deallocate() }
  }

  /// Whether a column has a place in the table.
  func has(_ column: Int) -> Bool { place[column] != Self.outside }

  // MARK: - The table

  /// Adds a row, solved for the column that occurs in the fewest rows; nothing for a row that follows from the others.
  ///
  /// While rows are added, all columns have a place, those that rows are solved for among them.
  private func solve(_ row: Row, _ uses: [Int]) {
    let (width, table, rows, free, place, touched) = (width, table, self.rows, free, place, touched)
    let base = rows * width
    let new = table + base
    new.initialize(repeating: 0, count: width)
    for term in row where place[term.column] != Self.outside {
      if place[term.column] < 0 { new[-1 - place[term.column]] += term.coefficient }
    }
    for term in row where place[term.column] >= 0 {
      let other = table + place[term.column] * width
      let factor = term.coefficient
      var index = 0
      while index < width {
        if other[index] != 0 { new[index] -= factor * other[index] }
        index += 1
      }
    }
    var best = -1
    var bestUses = Int.max
    var index = 0
    while index < width {
      let size = new[index] < 0 ? -new[index] : new[index]
      if size > 1e-7 {
        let column = free[index]
        let weighed = uses[column] * 2 + (size == 1 ? 0 : 1)
        if place[column] < 0, weighed < bestUses {
          best = index
          bestUses = weighed
        }
      } else {
        new[index] = 0
      }
      index += 1
    }
    guard best >= 0 else { return }
    let scale = 1 / new[best]
    var nonzero = 0
    index = 0
    while index < width {
      if new[index] != 0 {
        new[index] *= scale
        touched[nonzero] = index
        nonzero += 1
      }
      index += 1
    }
    var earlier = 0
    while earlier < rows {
      let other = table + earlier * width
      let factor = other[best]
      if factor != 0 {
        var position = 0
        while position < nonzero {
          let at = touched[position]
          other[at] = Self.clean(other[at] - factor * new[at])
          position += 1
        }
        other[best] = 0
      }
      earlier += 1
    }
    new[best] = 0
    solved[rows] = free[best]
    place[free[best]] = rows
    self.rows += 1
  }

  /// Takes the columns that rows are solved for out of the rows.
  private func close() {
    let kept = (0..<width).filter { place[free[$0]] < 0 }
    let closed = UnsafeMutablePointer<Double>.allocate(capacity: max(rows * kept.count, 1))
    for row in 0..<rows {
      for (index, old) in kept.enumerated() { closed[row * kept.count + index] = table[row * width + old] }
    }
    for (index, old) in kept.enumerated() {
      free[index] = free[old]
      place[free[index]] = -1 - index
    }
    table.deallocate()
    table = closed
    width = kept.count
  }

  /// Takes away what rounding leaves of a whole number.
  static func clean(_ value: Double) -> Double {
    let whole = (value + 6_755_399_441_055_744) - 6_755_399_441_055_744
    let rest = value - whole
    return rest < 1e-10 && rest > -1e-10 ? whole : value
  }

  /// Solves a row for a column that it was not solved for, which takes the other's place.
  func exchange(_ row: Int, _ index: Int) {
    let (width, table, rows, free, gains, touched) = (width, table, rows, free, gains, touched)
    let pivot = table + row * width
    let scale = 1 / pivot[index]
    var nonzero = 0
    var at = 0
    while at < width {
      if pivot[at] != 0, at != index {
        pivot[at] = Self.clean(pivot[at] * scale)
        touched[nonzero] = at
        nonzero += 1
      }
      at += 1
    }
    pivot[index] = scale
    var other = 0
    var entries = table
    while other < rows {
      if other != row {
        let factor = entries[index]
        if factor != 0 {
          var position = 0
          while position < nonzero {
            let at = touched[position]
            entries[at] = Self.clean(entries[at] - factor * pivot[at])
            position += 1
          }
          entries[index] = Self.clean(-factor * scale)
        }
      }
      other += 1
      entries += width
    }
    let factor = gains[index]
    if factor != 0 {
      var position = 0
      while position < nonzero {
        gains[touched[position]] -= factor * pivot[touched[position]]
        position += 1
      }
      gains[index] = -factor * scale
    }
    let (left, entered) = (solved[row], free[index])
    solved[row] = entered
    free[index] = left
    place[entered] = row
    place[left] = -1 - index
  }
}
