/// Decides which counts of a pack are hidden, and proves that what is hidden cannot be worked out.
///
/// A number counts as protected only once whole-number tables have been found, each agreeing with everything that is
/// published, in which the number is as small and as large as it must be able to be. So the proof holds for an outsider
/// who knows that counts are whole numbers, too.
struct Suppression: Sendable {
  var outsider: Outsider
  let checks: [ProtectionCheck]
  /// Why each hidden count of this pack is hidden, by number.
  private(set) var reasons: [Int: ReleasePattern.Reason] = [:]
  /// What hiding more was made for, check by check: the check or the next best, nil where an earlier release gives the
  /// number away.
  var aims: [ProtectionCheck?] = []
  /// The smallest and the largest value of each variable in the whole-number tables found so far.
  private var found: [Outsider.Bounds]
  private var programs: [[Int]: LinearProgram] = [:]

  /// Hides what must be hidden on its own account, and nothing else.
  init(_ system: LinkedCounts, policy: DisclosurePolicy, learned: Outsider.Learned) {
    outsider = learned.outsider
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
    self.checks = (checks + learned.checks).sorted {
      ($0.truth ?? 0, $0.cell, $0.variable) < ($1.truth ?? 0, $1.cell, $1.variable)
    }
    found = outsider.point.map { _ in Outsider.Bounds(low: .infinity, high: -.infinity) }
    for (number, reason) in reasons { hide(number, because: reason) }
  }

  /// Hides a count.
  mutating func hide(_ cell: Int, because reason: ReleasePattern.Reason) {
    reasons[cell] = reason
    outsider.bounds[cell] = outsider.hidden[cell]
    programs = [:]
  }

  /// Shows a count again, and forgets the tables that had another value for it.
  mutating func show(_ cell: Int) {
    let component = outsider.component(of: cell, within: outsider.bounds)
    for variable in component.variables { found[variable] = Outsider.Bounds(low: .infinity, high: -.infinity) }
    reasons[cell] = nil
    outsider.bounds[cell] = outsider.shown[cell]
    programs = [:]
  }

  /// Whether a check is met by the tables found so far or by others that are looked for.
  mutating func prove(_ check: ProtectionCheck) -> Bool {
    if isMet(check) { return true }
    let possible = check.range(search(check.variable, until: { $0.isMet(check) }))
    if isMet(check) { return true }
    // Tables of three dimensions and more have possible values that are not whole; then whole ones are looked for.
    guard check.isMet(low: possible.low, high: possible.high, under: outsider.policy) else { return false }
    for target in check.targets(beside: check.range(found[check.variable]), under: outsider.policy) where !isMet(check)
    {
      searchWhole(check.variable, within: target)
    }
    return isMet(check)
  }

  private mutating func searchWhole(_ variable: Int, within target: Outsider.Bounds) {
    let (variables, rows) = outsider.component(of: variable, within: outsider.bounds)
    var bounds = outsider.bounds
    bounds[variable] = bounds[variable].meeting(target)
    var tries = 60
    let values = outsider.wholeValues(of: variables, rows: rows, within: bounds, tries: &tries)
    if let values { note(values, of: variables) }
  }

  /// The smallest and the largest value of a variable that agree with everything published, as whole numbers.
  mutating func range(of variable: Int) -> Outsider.Bounds {
    search(variable, until: { _ in false })
  }

  private func isMet(_ check: ProtectionCheck) -> Bool {
    let seen = check.range(found[check.variable])
    guard found[check.variable].low <= found[check.variable].high else { return false }
    return check.isMet(low: seen.low, high: seen.high, under: outsider.policy)
  }

  /// Looks for tables in which a variable is small and large, and returns how small and large it came to be, as whole
  /// numbers.
  @discardableResult
  private mutating func search(_ variable: Int, until isEnough: (Suppression) -> Bool) -> Outsider.Bounds {
    let (variables, rows) = outsider.component(of: variable, within: outsider.bounds)
    let start = variables.map { outsider.point[$0] }
    note(start, of: variables)
    guard !outsider.bounds[variable].isFixed, let column = variables.firstIndex(of: variable), !isEnough(self) else {
      return Outsider.Bounds(low: outsider.point[variable], high: outsider.point[variable])
    }
    var program = programs[variables] ?? outsider.program(over: variables, rows: rows)
    programs[variables] = nil
    var ends = [outsider.point[variable], outsider.point[variable]]
    for (end, direction) in [1.0, -1.0].enumerated() {
      var objective = Array(repeating: 0.0, count: variables.count)
      objective[column] = direction
      // Twelve makes the usual fractions whole.
      let best = program.maximise(objective, beyond: 12 * Double(outsider.policy.smallestShown + 1)) { point in
        note(point, of: variables)
        return isEnough(self)
      }
      ends[end] = direction * best
      if isEnough(self) { break }
    }
    programs[variables] = program
    return Outsider.Bounds(low: (ends[1] - 1e-6).rounded(.up), high: (ends[0] + 1e-6).rounded(.down))
  }

  /// Takes note of a table if it is one of whole numbers.
  private mutating func note(_ point: [Double], of variables: [Int]) {
    guard point.allSatisfy({ abs($0 - $0.rounded()) < 1e-6 }) else { return }
    for (variable, value) in zip(variables, point) {
      let value = value.rounded()
      found[variable].low = min(found[variable].low, value)
      found[variable].high = max(found[variable].high, value)
    }
  }
}

extension Outsider {
  /// A programme over variables that can move together.
  func program(over variables: [Int], rows numbers: [Int]) -> LinearProgram {
    let columns = Dictionary(uniqueKeysWithValues: variables.enumerated().map { ($1, $0) })
    return LinearProgram(
      rows: numbers.map { rows[$0].compactMap { term in columns[term.column].map { ($0, term.coefficient) } } },
      low: variables.map { bounds[$0].low },
      high: variables.map { bounds[$0].high },
      start: variables.map { point[$0] }
    )
  }
}
