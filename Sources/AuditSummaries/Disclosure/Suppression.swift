/// Decides which counts of a pack are hidden, and proves that what is hidden cannot be worked out.
///
/// A number counts as protected only once whole-number tables have been found, each agreeing with everything that is
/// published, in which the number is as small and as large as it must be able to be. So the proof holds for an outsider
/// who knows that counts are whole numbers, too. Each such table is kept, and is held against every row and bound in whole
/// numbers, so that no rounding of a search can prove anything.
struct Suppression {
  /// A whole-number table that agrees with everything published: how it differs from the true one.
  struct Table: Sendable {
    var changes: [(variable: Int, by: Double)]
  }

  /// What is hidden, and what was proven of it.
  struct Standing: Sendable {
    var outsider: Outsider
    var checks: [ProtectionCheck]
    var reasons: [Int: ReleasePattern.Reason]
    var aims: [ProtectionCheck?]
    fileprivate var tables: [Table]
    fileprivate var found: [Outsider.Bounds]
  }

  var standing: Standing
  /// Which variables a check is about.
  private let isChecked: [Bool]
  /// The programmes are kept while bounds change, since what their rows were solved for stays solved.
  private var program: LinearProgram?
  var coverProgram: CoverProgram?

  var outsider: Outsider {
    get { standing.outsider }
    set { standing.outsider = newValue }
  }
  var checks: [ProtectionCheck] { standing.checks }
  /// Why each hidden count of this pack is hidden, by number.
  var reasons: [Int: ReleasePattern.Reason] { standing.reasons }
  /// What hiding more was made for, check by check: the check or the next best, nil where an earlier release gives the
  /// number away.
  var aims: [ProtectionCheck?] {
    get { standing.aims }
    set { standing.aims = newValue }
  }

  /// Takes up what was hidden and proven before.
  init(_ standing: Standing) {
    self.standing = standing
    var isChecked = Array(repeating: false, count: standing.outsider.point.count)
    for check in standing.checks { isChecked[check.variable] = true }
    for (number, cell) in standing.outsider.cells.enumerated() where cell.isPrinted { isChecked[number] = true }
    self.isChecked = isChecked
  }

  /// Hides what must be hidden on its own account, and nothing else.
  init(_ system: LinkedCounts, policy: DisclosurePolicy, learned: Outsider.Learned) {
    let outsider = learned.outsider
    let cells = outsider.cells
    var checks: [ProtectionCheck] = []
    var reasons = learned.hidden
    for (number, cell) in cells.enumerated() where cell.isSensitive || (cell.isProtected && policy.isSmall(cell.count))
    {
      let reason: ReleasePattern.Reason = cell.isSensitive ? .fewWorkers : .small
      if cell.isPrinted { reasons[number] = reason }
      // That a count is zero is shown everywhere, and may be worked out.
      guard cell.count > 0 else { continue }
      checks.append(
        ProtectionCheck(variable: number, need: .distance, cell: number, reason: reason, truth: cell.count)
      )
    }
    for number in cells.indices where reasons[number] == .hiddenEarlier && cells[number].count > 0 {
      checks.append(
        ProtectionCheck(
          variable: number,
          need: .twoValues,
          cell: number,
          reason: .hiddenEarlier,
          truth: cells[number].count
        )
      )
    }
    let sorted = (checks + learned.checks).sorted {
      ($0.truth ?? 0, $0.cell, $0.variable) < ($1.truth ?? 0, $1.cell, $1.variable)
    }
    self.init(
      Standing(
        outsider: outsider,
        checks: sorted,
        reasons: [:],
        aims: [],
        tables: [],
        found: outsider.point.map(Self.only)
      )
    )
    for (number, reason) in reasons { hide(number, because: reason) }
  }

  /// What the true table says of a variable: nothing where it is not a whole number, which stands in for what an earlier
  /// release hid.
  private static func only(_ value: Double) -> Outsider.Bounds {
    let whole = value.rounded()
    guard (value - whole).magnitude < 1e-6 else { return Outsider.Bounds(low: .infinity, high: -.infinity) }
    return Outsider.Bounds(low: whole, high: whole)
  }

  /// Hides a count.
  mutating func hide(_ cell: Int, because reason: ReleasePattern.Reason) {
    standing.reasons[cell] = reason
    standing.outsider.bounds[cell] = standing.outsider.hidden[cell]
    if let program, !program.has(cell), !standing.outsider.bounds[cell].isFixed { self.program = nil }
  }

  /// Shows a count again, and forgets the tables that had another value for it.
  mutating func show(_ cell: Int) {
    standing.reasons[cell] = nil
    standing.outsider.bounds[cell] = standing.outsider.shown[cell]
    let shown = standing.outsider.shown[cell]
    let kept = standing.tables.filter { table in
      table.changes.allSatisfy { $0.variable != cell || shown.contains(standing.outsider.point[cell] + $0.by) }
    }
    guard kept.count < standing.tables.count else { return }
    standing.tables = kept
    standing.found = standing.outsider.point.map(Self.only)
    for table in kept { take(table) }
  }

  private mutating func take(_ table: Table) {
    for (variable, change) in table.changes {
      let value = standing.outsider.point[variable] + change
      if value < standing.found[variable].low { standing.found[variable].low = value }
      if value > standing.found[variable].high { standing.found[variable].high = value }
    }
  }

  // MARK: - Proofs

  /// What must stay uncertain: what is checked, and every other count that is hidden.
  var needs: [ProtectionCheck] {
    let checked = Set(checks.filter { $0.subject == .count }.map(\.cell))
    return checks
      + reasons.filter { !checked.contains($0.key) }.sorted { $0.key < $1.key }.map { number, reason in
        ProtectionCheck(
          variable: number,
          need: .twoValues,
          cell: number,
          reason: reason,
          truth: standing.outsider.cells[number].count
        )
      }
  }

  /// Whether a check is met by the tables found so far or by others that are looked for.
  mutating func prove(_ check: ProtectionCheck) -> Bool {
    if isMet(check) { return true }
    let possible = check.range(search(check.variable, until: check))
    if isMet(check) { return true }
    guard check.isMet(low: possible.low, high: possible.high, under: standing.outsider.policy) else { return false }
    // Not every corner of what is possible is a table of whole numbers; then one is looked for.
    search(check.variable, until: check, isWhole: true)
    for target in check.targets(beside: check.range(standing.found[check.variable]), under: standing.outsider.policy)
    where !isMet(check) {
      searchWhole(check.variable, within: target)
    }
    return isMet(check)
  }

  /// Whether the tables found so far meet a check.
  func isMet(_ check: ProtectionCheck) -> Bool {
    let found = standing.found[check.variable]
    guard found.low <= found.high else { return false }
    let seen = check.range(found)
    return check.isMet(low: seen.low, high: seen.high, under: standing.outsider.policy)
  }

  /// The smallest and the largest value of a variable that agree with everything published, as whole numbers.
  mutating func range(of variable: Int) -> Outsider.Bounds { search(variable, until: nil) }

  /// A programme over all variables, at the true table.
  private mutating func begin() -> LinearProgram {
    let program =
      program
      ?? LinearProgram(rows: standing.outsider.rows, count: standing.outsider.point.count) { variable in
        guard standing.outsider.bounds[variable].isFixed else { return false }
        return !standing.outsider.hidden.indices.contains(variable) || standing.outsider.hidden[variable].isFixed
      }
    self.program = program
    let count = program.count
    standing.outsider.bounds.withUnsafeBufferPointer { bounds in
      standing.outsider.point.withUnsafeBufferPointer { truth in
        var index = 0
        while index < count {
          program.low[index] = bounds[index].low
          program.high[index] = bounds[index].high
          program.point[index] = truth[index]
          index += 1
        }
      }
    }
    return program
  }

  /// Looks for tables in which a variable is small and large, and returns how small and large it came to be, as whole
  /// numbers.
  @discardableResult
  private mutating func search(_ variable: Int, until check: ProtectionCheck?, isWhole: Bool = false) -> Outsider.Bounds
  {
    let truth = standing.outsider.point[variable]
    guard !standing.outsider.bounds[variable].isFixed else { return Outsider.Bounds(low: truth, high: truth) }
    var search = LinearProgram.Search()
    // Twelve makes the usual fractions whole.
    search.beyond = (isWhole ? 1 : 12) * Double(standing.outsider.policy.smallestShown + 1)
    search.isWhole = isWhole
    var ends = [truth, truth]
    for (end, direction) in [1.0, -1.0].enumerated() {
      let program = begin()
      let best = program.move(variable, up: direction > 0, search) {
        note(program)
        return check.map { isMet($0) } ?? false
      }
      ends[end] = direction * best
      if let check, isMet(check) { break }
    }
    return Outsider.Bounds(low: (ends[1] - 1e-6).rounded(.up), high: (ends[0] + 1e-6).rounded(.down))
  }

  /// Looks for a whole-number table in which a variable lies within bounds, by branching.
  private mutating func searchWhole(_ variable: Int, within target: Outsider.Bounds) {
    let (variables, rows) = standing.outsider.component(of: variable, within: standing.outsider.bounds)
    var bounds = standing.outsider.bounds
    bounds[variable] = bounds[variable].meeting(target)
    var tries = 12
    guard let values = standing.outsider.wholeValues(of: variables, rows: rows, within: bounds, tries: &tries) else {
      return
    }
    let program = begin()
    for (variable, value) in zip(variables, values) { program.point[variable] = value }
    note(program)
  }

  /// Takes note of where a programme stands if it is a table of whole numbers that shows something new.
  private mutating func note(_ program: LinearProgram) {
    var isNew = false
    let isWhole = standing.outsider.point.withUnsafeBufferPointer { truth in
      isChecked.withUnsafeBufferPointer { isChecked in
        standing.found.withUnsafeBufferPointer { found in
          var index = 0
          while index < truth.count {
            let value = program.point[index]
            if value != truth[index] {
              let whole = value.rounded()
              let rest = value - whole
              if rest > 1e-6 || rest < -1e-6 { return false }
              if isChecked[index], whole < found[index].low || whole > found[index].high { isNew = true }
            }
            index += 1
          }
          return true
        }
      }
    }
    guard isWhole, isNew else { return }
    var changes: [(variable: Int, by: Double)] = []
    for (variable, truth) in standing.outsider.point.enumerated() {
      let value = program.point[variable].rounded()
      if (value - truth).magnitude > 1e-6 { changes.append((variable, value - truth)) }
    }
    guard standing.outsider.agrees(changes) else { return }
    let table = Table(changes: changes)
    standing.tables.append(table)
    take(table)
  }
}

extension Outsider {
  /// Whether the true table with changes agrees with everything published.
  fileprivate func agrees(_ changes: [(variable: Int, by: Double)]) -> Bool {
    var sums: [Int: Double] = [:]
    for (variable, change) in changes {
      guard bounds[variable].contains((point[variable] + change)) else { return false }
      for number in rowsOf[variable] {
        for term in rows[number] where term.column == variable {
          sums[number, default: 0] += term.coefficient * change
        }
      }
    }
    return sums.values.allSatisfy { $0.magnitude < 1e-6 }
  }
}
