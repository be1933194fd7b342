extension Suppression {
  /// Hides more until every check is met, and then shows again what need not be hidden.
  mutating func protect() {
    // What is aimed for; without earlier releases that is always what is needed.
    aims = checks
    for (number, check) in checks.enumerated() {
      aims[number] = reach(check)
    }
    trim()
  }

  /// Hides what it takes to meet a check, or the next best that can be met; nil if an earlier release gives it away.
  private mutating func reach(_ check: ProtectionCheck) -> ProtectionCheck? {
    var aim: ProtectionCheck? = check
    while let next = aim {
      if prove(next) { return next }
      let before = self
      if widen(next) { return next }
      // Not even hiding everything helps, so everything need not be hidden.
      self = before
      aim = next.lesser
    }
    return nil
  }

  /// Hides what makes the number of a check uncertain enough; false if nothing does.
  private mutating func widen(_ check: ProtectionCheck) -> Bool {
    for cell in cheapestCover(of: check) { hide(cell, because: .protectsAnother) }
    while !prove(check) {
      guard let next = neighbour(of: check.variable) else { return false }
      hide(next, because: .protectsAnother)
    }
    return true
  }

  /// The cheapest counts to hide so that a number can move as far as it must; empty if it cannot.
  ///
  /// Found with the move itself: the shift of every count, within what an outsider would think possible were it
  /// hidden, so that all sums still hold and the shifts of counts now shown cost least. In a table of rows and columns
  /// that is the cheapest rectangle.
  private func cheapestCover(of check: ProtectionCheck) -> [Int] {
    let width = Double(outsider.policy.protectionWidth)
    let now = check.value(at: outsider.point[check.variable])
    let reach = Double(outsider.policy.protectionReach ?? 0)
    switch check.need {
    case .spread:
      return cover(check.variable, shift: check.sign * width) ?? cover(check.variable, shift: -check.sign * width) ?? []
    case .distance:
      let up = cover(check.variable, shift: check.sign * (max(reach, now + width) - now))
      return up ?? (now >= reach ? cover(check.variable, shift: -check.sign * width) : nil) ?? []
    case .twoValues, .notSurelySmall:
      return cover(check.variable, shift: check.sign) ?? cover(check.variable, shift: -check.sign) ?? []
    }
  }

  /// The cheapest counts to hide so that a variable can move by an amount; nil if it cannot.
  ///
  /// Looked for nearby first: in a large pack everything is linked with everything, by the number of files.
  private func cover(_ variable: Int, shift: Double) -> [Int]? {
    var possible = outsider.bounds
    for cell in outsider.cells.indices where outsider.cells[cell].isPrinted { possible[cell] = outsider.hidden[cell] }
    var near: (variables: [Int], rows: [Int]) = ([], [])
    for enough in [60, 240, .max] {
      let wider = outsider.component(of: variable, within: possible, enough: enough)
      guard wider.variables.count > near.variables.count else { break }
      near = wider
      if let cells = cover(variable, shift: shift, near: near, possible: possible) { return cells }
    }
    return nil
  }

  private func cover(
    _ variable: Int,
    shift: Double,
    near: (variables: [Int], rows: [Int]),
    possible: [Outsider.Bounds]
  ) -> [Int]? {
    let (variables, rows) = near
    var columns: [Int: [(column: Int, coefficient: Double)]] = [:]
    var low: [Double] = []
    var high: [Double] = []
    var price: [Double] = []
    var owner: [Int] = []
    func add(_ variable: Int, _ coefficient: Double, _ range: (Double, Double), price cost: Double) {
      columns[variable, default: []].append((low.count, coefficient))
      low.append(range.0)
      high.append(range.1)
      price.append(-cost)
      owner.append(variable)
    }
    for other in variables {
      let down = outsider.point[other] - possible[other].low
      let up = possible[other].high - outsider.point[other]
      if other == variable {
        add(other, 1, shift > 0 ? (0, min(up, shift)) : (max(-down, shift), 0), price: 0)
      } else if other < outsider.cells.count, outsider.cells[other].isPrinted, reasons[other] == nil {
        let cost = 1 + Double(outsider.cells[other].count)
        add(other, 1, (0, up), price: cost)
        add(other, -1, (0, down), price: cost)
      } else {
        add(other, 1, (-down, up), price: 0)
      }
    }
    guard let moved = columns[variable]?.first?.column else { return nil }
    var program = LinearProgram(
      rows: rows.map { row in
        outsider.rows[row].flatMap { term in
          (columns[term.column] ?? []).map { ($0.column, $0.coefficient * term.coefficient) }
        }
      },
      low: low,
      high: high,
      start: low.map { _ in 0 }
    )
    var objective = low.map { _ in 0.0 }
    objective[moved] = shift > 0 ? 1 : -1
    guard program.maximise(objective) >= abs(shift) - 1e-6 else { return nil }
    program.fix(moved)
    _ = program.maximise(price)
    return Set(owner.indices.filter { price[$0] < 0 && program.point[$0] > 1e-7 }.map { owner[$0] }).sorted()
  }

  /// The smallest count still shown that is linked with a variable through hidden ones.
  private func neighbour(of variable: Int) -> Int? {
    let rows = outsider.component(of: variable, within: outsider.bounds).rows
    let linked = Set(rows.flatMap { outsider.rows[$0].map(\.column) })
    let shown = linked.filter {
      $0 < outsider.cells.count && outsider.cells[$0].isPrinted && outsider.cells[$0].count > 0 && reasons[$0] == nil
    }
    return shown.min { (outsider.cells[$0].count, $0) < (outsider.cells[$1].count, $1) }
  }

  /// Shows again, largest first, what is hidden for others' sake and need not be.
  private mutating func trim() {
    var isDone = false
    while !isDone {
      isDone = true
      let secondary = reasons.filter { $0.value == .protectsAnother }.keys
      for cell in secondary.sorted(by: { (outsider.cells[$1].count, $1) < (outsider.cells[$0].count, $0) }) {
        let before = self
        let affected = Set(outsider.component(of: cell, within: outsider.bounds).variables)
        show(cell)
        let touched = aims.compactMap(\.self).filter { affected.contains($0.variable) }
        if touched.allSatisfy({ prove($0) }) { isDone = false } else { self = before }
      }
    }
  }
}
