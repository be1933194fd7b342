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
      let before = standing
      if widen(next) { return next }
      // Not even hiding everything helps, so everything need not be hidden.
      standing = before
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
  private mutating func cheapestCover(of check: ProtectionCheck) -> [Int] {
    let width = Double(standing.outsider.policy.protectionWidth)
    let now = check.value(at: standing.outsider.point[check.variable])
    let reach = Double(standing.outsider.policy.protectionReach ?? 0)
    switch check.need {
    case .spread:
      return cover(check, shift: width) ?? cover(check, shift: -width) ?? []
    case .distance:
      let up = cover(check, shift: max(reach, now + width) - now)
      return up ?? (now >= reach ? cover(check, shift: -width) : nil) ?? []
    case .twoValues, .notSurelySmall:
      return cover(check, shift: 1) ?? cover(check, shift: -1) ?? []
    }
  }

  /// The cheapest counts to hide so that the number of a check can move by an amount; nil if it cannot.
  private mutating func cover(_ check: ProtectionCheck, shift: Double) -> [Int]? {
    let program = coverProgram ?? CoverProgram(standing.outsider)
    coverProgram = program
    return program.cheapest(check.variable, shift: check.sign * shift, standing.outsider) { reasons[$0] != nil }
  }

  /// The smallest count still shown that is linked with a variable through hidden ones.
  private func neighbour(of variable: Int) -> Int? {
    let outsider = standing.outsider
    let rows = outsider.component(of: variable, within: outsider.bounds).rows
    let linked = Set(rows.flatMap { outsider.rows[$0].map(\.column) })
    let shown = linked.filter {
      $0 < outsider.cells.count && outsider.cells[$0].isPrinted && outsider.cells[$0].count > 0 && reasons[$0] == nil
    }
    return shown.min { (outsider.cells[$0].count, $0) < (outsider.cells[$1].count, $1) }
  }

  /// Shows again, largest first, what is hidden for others' sake and need not be.
  ///
  /// Once through is enough: what cannot be shown with more hidden cannot be shown with less.
  private mutating func trim() {
    let cells = standing.outsider.cells
    let secondary = reasons.filter { $0.value == .protectsAnother }.keys
    for cell in secondary.sorted(by: { (cells[$1].count, $1) < (cells[$0].count, $0) }) {
      let before = standing
      show(cell)
      let lost = aims.compactMap(\.self).filter { !isMet($0) }
      if !lost.allSatisfy({ prove($0) }) { standing = before }
    }
  }
}
