/// The largest or smallest value of a linear expression over columns that are bounded and linked by rows.
///
/// The primal simplex method with bounds (Dantzig's rule, Bland's once it stalls), in a dense table. It starts from a
/// point that is known to obey every row, so it needs no first phase and no right-hand sides: every row stays what it
/// is at the start. A column that starts between its bounds may stay there until it is moved. Coefficients are -1, 0
/// and 1 here, so the table holds small fractions and 1e-9 tells zero from not; a point is whole when every value is
/// within 1e-6 of a whole number.
struct LinearProgram: Sendable {
  /// The coefficients of a row by column.
  typealias Row = [(column: Int, coefficient: Double)]

  static let zero = 1e-9
  private static let stall = 30

  /// The point where the method stands.
  private(set) var point: [Double]
  private var low: [Double]
  private var high: [Double]
  private var table: [Double] = []
  /// The column that each row of the table is solved for.
  private var basis: [Int] = []
  private var isBasic: [Bool]
  private var columns: Int { point.count }

  /// Makes a programme from its rows, of which any may follow from the others.
  ///
  /// - Parameters:
  ///   - rows: what links the columns; each keeps the value it has at the start.
  ///   - low: the smallest value of each column, `-infinity` for none.
  ///   - high: the largest value of each column, `infinity` for none.
  ///   - start: a point within all bounds.
  init(rows: [Row], low: [Double], high: [Double], start: [Double]) {
    point = start
    self.low = low
    self.high = high
    isBasic = Array(repeating: false, count: start.count)
    for row in rows { solve(row) }
  }

  /// Adds a row to the table, solved for the column that has most room to move; nothing for a row that follows from
  /// the others.
  private mutating func solve(_ row: Row) {
    var dense = Array(repeating: 0.0, count: columns)
    for (column, coefficient) in row { dense[column] += coefficient }
    for (index, column) in basis.enumerated() where dense[column] != 0 {
      let factor = dense[column]
      let base = index * columns
      for other in 0..<columns { dense[other] -= factor * table[base + other] }
      dense[column] = 0
    }
    var best: (column: Int, room: Double)?
    for column in 0..<columns where abs(dense[column]) > 1e-7 && high[column] > low[column] {
      let room = min(point[column] - low[column], high[column] - point[column], 1e6)
      let weighed = room + min(abs(dense[column]), 1) * 0.5
      if weighed > best?.room ?? -1 { best = (column, weighed) }
    }
    guard let best else { return }
    table += dense
    basis.append(best.column)
    isBasic[best.column] = true
    eliminate(row: basis.count - 1, column: best.column)
  }

  /// Makes a column 1 in its row and 0 in all others.
  private mutating func eliminate(row: Int, column: Int) {
    let width = columns
    let rows = basis.count
    table.withUnsafeMutableBufferPointer { table in
      let pivot = row * width
      let scale = 1 / table[pivot + column]
      for index in 0..<width where table[pivot + index] != 0 { table[pivot + index] *= scale }
      table[pivot + column] = 1
      for other in 0..<rows where other != row {
        let base = other * width
        let factor = table[base + column]
        guard factor != 0 else { continue }
        for index in 0..<width where table[pivot + index] != 0 {
          let value = table[base + index] - factor * table[pivot + index]
          table[base + index] = abs(value) < 1e-12 ? 0 : value
        }
        table[base + column] = 0
      }
    }
  }

  /// Fixes a column where it stands.
  mutating func fix(_ column: Int) {
    low[column] = point[column]
    high[column] = point[column]
  }

  /// Moves to a point where an expression is largest.
  ///
  /// - Parameters:
  ///   - objective: the coefficient of each column.
  ///   - beyond: how many steps to take where there is no limit, to show a point far out.
  ///   - visit: is shown every point on the way, and stops the search by returning true.
  /// - Returns: the value of the expression there; `infinity` where there is no limit.
  mutating func maximise(_ objective: [Double], beyond: Double = 1, visit: ([Double]) -> Bool = { _ in false })
    -> Double
  {
    var gains = objective
    for (row, column) in basis.enumerated() where objective[column] != 0 {
      let base = row * columns
      for other in 0..<columns { gains[other] -= objective[column] * table[base + other] }
    }
    var idle = 0
    // Far more than is ever needed; a search that is cut short only makes the range found narrower.
    for _ in 0..<(50 * (columns + basis.count) + 1000) {
      guard let (entering, direction) = entering(gains, bySmallestIndex: idle > Self.stall) else { break }
      let leaving = leaving(entering, direction, bySmallestIndex: idle > Self.stall)
      guard leaving.step < .infinity else {
        move(entering, by: direction * beyond)
        _ = visit(point)
        move(entering, by: -direction * beyond)
        return .infinity
      }
      idle = leaving.step > Self.zero ? 0 : idle + 1
      move(entering, by: direction * leaving.step)
      if let row = leaving.row {
        exchange(row, entering, atHigh: leaving.atHigh, &gains)
      } else {
        point[entering] = direction > 0 ? high[entering] : low[entering]
      }
      if leaving.step > Self.zero, visit(point) { break }
    }
    return zip(objective, point).reduce(0) { $1.0 == 0 ? $0 : $0 + $1.0 * $1.1 }
  }

  /// The column to move and which way; nil where no move makes the expression larger.
  private func entering(_ gains: [Double], bySmallestIndex: Bool) -> (column: Int, direction: Double)? {
    var best: (column: Int, direction: Double)?
    var most = Self.zero
    for column in 0..<columns where !isBasic[column] && high[column] > low[column] {
      let gain = gains[column]
      let canMove = gain > 0 ? point[column] < high[column] - Self.zero : point[column] > low[column] + Self.zero
      guard abs(gain) > most, canMove else { continue }
      best = (column, gain > 0 ? 1 : -1)
      if bySmallestIndex { break }
      most = abs(gain)
    }
    return best
  }

  /// How far a column can move before it or a column that moves with it meets a bound, and in which row that is.
  private func leaving(_ entering: Int, _ direction: Double, bySmallestIndex: Bool)
    -> (step: Double, row: Int?, atHigh: Bool)
  {
    let own = direction > 0 ? high[entering] - point[entering] : point[entering] - low[entering]
    var best = (step: own, row: Int?.none, atHigh: false)
    var size = 0.0
    for (row, column) in basis.enumerated() {
      let rate = -direction * table[row * columns + entering]
      guard abs(rate) > Self.zero else { continue }
      let room = rate > 0 ? high[column] - point[column] : point[column] - low[column]
      let step = max(0, room / abs(rate))
      let isTie = abs(step - best.step) <= Self.zero
      let winsTie = bySmallestIndex ? best.row.map { column < basis[$0] } ?? true : abs(rate) > size
      guard step < best.step - Self.zero || (isTie && step < .infinity && winsTie) else { continue }
      best = (step, row, rate > 0)
      size = abs(rate)
    }
    return best
  }

  private mutating func move(_ entering: Int, by amount: Double) {
    guard amount != 0 else { return }
    point[entering] += amount
    for (row, column) in basis.enumerated() { point[column] -= amount * table[row * columns + entering] }
  }

  private mutating func exchange(_ row: Int, _ entering: Int, atHigh: Bool, _ gains: inout [Double]) {
    let left = basis[row]
    point[left] = atHigh ? high[left] : low[left]
    isBasic[left] = false
    isBasic[entering] = true
    basis[row] = entering
    eliminate(row: row, column: entering)
    let factor = gains[entering]
    let base = row * columns
    for column in 0..<columns { gains[column] -= factor * table[base + column] }
    gains[entering] = 0
  }
}
