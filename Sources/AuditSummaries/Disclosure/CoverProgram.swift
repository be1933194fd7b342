/// The cheapest counts to hide so that a number can move as far as it must.
///
/// Found with the move itself: the shift of every count, within what an outsider would think possible were it hidden, so
/// that all sums still hold and the shifts of counts now shown cost least. In a table of rows and columns that is the
/// cheapest rectangle. Each count that a pack can print has two columns, one for each way it can shift.
final class CoverProgram {
  private let program: LinearProgram
  private let up: [Int]
  private let down: [Int?]
  private let possible: [Outsider.Bounds]

  /// Makes the programme of what an outsider knows, whatever is hidden.
  init(_ outsider: Outsider) {
    var possible = outsider.bounds
    for cell in outsider.cells.indices where outsider.cells[cell].isPrinted { possible[cell] = outsider.hidden[cell] }
    self.possible = possible
    var count = 0
    var up: [Int] = []
    var down: [Int?] = []
    for variable in outsider.point.indices {
      up.append(count)
      let isPrinted = variable < outsider.cells.count && outsider.cells[variable].isPrinted
      down.append(isPrinted ? count + 1 : nil)
      count += isPrinted ? 2 : 1
    }
    self.up = up
    self.down = down
    var isLeftOut = Array(repeating: false, count: count)
    for variable in up.indices where possible[variable].isFixed {
      isLeftOut[up[variable]] = true
      if let down = down[variable] { isLeftOut[down] = true }
    }
    program = LinearProgram(
      rows: outsider.rows.map { row in
        row.flatMap { term in
          [(up[term.column], term.coefficient)] + (down[term.column].map { [($0, -term.coefficient)] } ?? [])
        }
      },
      count: count,
      isLeftOut: { isLeftOut[$0] }
    )
  }

  /// The counts, not hidden yet, that must be hidden so that a variable can shift by an amount; nil if it cannot.
  func cheapest(_ variable: Int, shift: Double, _ outsider: Outsider, isHidden: (Int) -> Bool) -> [Int]? {
    var objective = Array(repeating: 0.0, count: program.count)
    var most = 1.0
    for other in up.indices {
      let value = outsider.point[other]
      let (below, above) = (value - possible[other].low, possible[other].high - value)
      program.point[up[other]] = 0
      guard let down = down[other] else {
        (program.low[up[other]], program.high[up[other]]) = (-below, above)
        continue
      }
      program.point[down] = 0
      (program.low[up[other]], program.high[up[other]]) = (0, above)
      (program.low[down], program.high[down]) = (0, below)
      if other != variable, !isHidden(other) {
        let cost = 1 + Double(outsider.cells[other].count)
        (objective[up[other]], objective[down]) = (-cost, -cost)
        if cost > most { most = cost }
      }
    }
    let (moved, size) = (shift > 0 || down[variable] == nil ? up[variable] : down[variable] ?? 0, shift.magnitude)
    if let down = down[variable] {
      let other = moved == down ? up[variable] : down
      program.high[other] = 0
      program.high[moved] = min(program.high[moved], size)
    } else {
      program.low[moved] = max(program.low[moved], shift > 0 ? 0 : -size)
      program.high[moved] = min(program.high[moved], shift > 0 ? size : 0)
    }
    // A shift is worth more than anything it can cost.
    let worth = 10_000 * most
    objective[moved] = shift > 0 || moved != up[variable] ? worth : -worth
    _ = program.maximise(objective, LinearProgram.Search(least: 1e-6))
    guard program.point[moved].magnitude >= size - 1e-6 else { return nil }
    return up.indices.filter { other in
      guard other != variable, let down = down[other], !isHidden(other) else { return false }
      return program.point[up[other]] > 1e-7 || program.point[down] > 1e-7
    }
  }
}
