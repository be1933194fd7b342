extension Outsider {
  /// What an outsider knows with the earlier releases, and what follows from it for this pack.
  struct Learned: Sendable {
    var outsider: Outsider
    /// Counts of this pack, by number, that the earlier releases force to be hidden.
    var hidden: [Int: ReleasePattern.Reason] = [:]
    /// Numbers about earlier releases, and about the audits between them and this pack, that must stay uncertain.
    var checks: [ProtectionCheck] = []
    /// Names of earlier releases that contradict this pack.
    var setAside: [String] = []
    /// The tables of other sets of audits, each with its variables in the order of this pack's counts.
    fileprivate var others: [(audits: Set<String>, variables: [Int])] = []
  }

  /// Learns from earlier releases.
  func learning(earlier: [EarlierRelease], audits: Set<String>) -> Learned {
    var learned = Learned(outsider: self)
    guard !audits.isEmpty else { return learned }
    for release in earlier where !release.audits.isEmpty {
      if release.audits == audits {
        learned.learnSameAudits(release)
      } else if release.audits.isSubset(of: audits) || audits.isSubset(of: release.audits) {
        // A checklist that was changed under its version tied the counts of that release in another way.
        let attempts = [lastingRows, sumRows].lazy.compactMap { rows -> Learned? in
          var next = learned
          return next.learn(release, beside: audits, rows: rows) ? next : nil
        }
        if let next = attempts.first {
          learned = next
        } else {
          learned.setAside.append(release.name)
        }
      }
    }
    learned.outsider.bounds.replaceSubrange(shown.indices, with: learned.outsider.shown)
    return learned
  }
}

extension Outsider.Learned {
  /// Takes in a release of the very audits of this pack: what it shows is known, and what it hides stays hidden.
  fileprivate mutating func learnSameAudits(_ release: EarlierRelease) {
    var next = self
    let ids = Set(outsider.ids)
    for (number, id) in outsider.ids.enumerated() {
      guard outsider.cells[number].growsWithAudits, let count = release.count(id, beside: ids) else { continue }
      guard let shown = count.value else {
        next.hide(number, because: .hiddenEarlier)
        continue
      }
      let possible = release.policy.possible(behind: shown)
      let known = Outsider.Bounds(low: possible.lowerBound, high: possible.upperBound)
      guard known.contains(outsider.point[number]) else { return setAside.append(release.name) }
      next.outsider.shown[number] = next.outsider.shown[number].meeting(known)
      next.outsider.hidden[number] = next.outsider.hidden[number].meeting(known)
    }
    self = next
  }

  /// Takes in a release of fewer or more audits: a table beside this one, with the difference between them; false if
  /// the two contradict each other.
  fileprivate mutating func learn(_ release: EarlierRelease, beside audits: Set<String>, rows: Int) -> Bool {
    let isPart = release.audits.isSubset(of: audits)
    let cells = outsider.cells
    let ids = Set(outsider.ids)
    let counts = zip(outsider.ids, cells).map { id, cell in
      cell.growsWithAudits ? release.count(id, beside: ids) : nil
    }
    let relations = Array(outsider.rows.prefix(rows))
    var known = zip(counts, cells).map { count, cell -> Outsider.Bounds in
      guard let count else { return .notNegative }
      guard let value = count.value else { return Outsider.Bounds(low: cell.isSensitive ? 0 : 1, high: .infinity) }
      let possible = release.policy.possible(behind: value)
      return Outsider.Bounds(low: possible.lowerBound, high: possible.upperBound)
    }
    // A release of more audits may have had parts that this pack has not.
    let hasOthers = !isPart && release.counts.keys.contains { !ids.contains($0) }
    if !hasOthers { Self.complete(&known, relations) }
    let variables = known.indices.map { outsider.add(known[$0], at: start(known[$0], cells[$0].count)) }
    for relation in relations {
      let rest = hasOthers ? [(outsider.add(.notNegative), -1.0)] : []
      outsider.add(relation.map { (variables[$0.column], $0.coefficient) } + rest)
    }
    for number in cells.indices where cells[number].growsWithAudits {
      let isReleased = counts[number] != nil
      if isReleased, counts[number]?.value == nil {
        checks.append(
          ProtectionCheck(
            variable: variables[number],
            need: .distance,
            cell: number,
            reason: .hiddenEarlier,
            subject: .countIn(release.name)
          )
        )
      }
      guard known[number].isFixed else {
        let change = link(isPart ? number : variables[number], isPart ? variables[number] : number)
        guard cells[number].isProtected, isReleased || !cells[number].isPrinted else { continue }
        checks.append(
          ProtectionCheck(
            variable: change,
            need: .notSurelySmall,
            cell: number,
            reason: .smallChange,
            subject: .changeSince(release.name)
          )
        )
        continue
      }
      guard noteChange(of: number, from: known[number].low, in: release.name, isPart: isPart) else { return false }
    }
    for other in others where other.audits.isSubset(of: release.audits) || release.audits.isSubset(of: other.audits) {
      let isLess = release.audits.isSubset(of: other.audits)
      for (mine, its) in zip(variables, other.variables) {
        let isKnown = outsider.bounds[mine].isFixed && outsider.bounds[its].isFixed
        if !isKnown { _ = isLess ? link(its, mine) : link(mine, its) }
      }
    }
    others.append((release.audits, variables))
    return outsider.settle()
  }

  /// Works out what follows at once from the sums: a count that is the only unknown of a row.
  private static func complete(_ known: inout [Outsider.Bounds], _ rows: [Outsider.Row]) {
    var isDone = false
    while !isDone {
      isDone = true
      for row in rows {
        let open = row.filter { !known[$0.column].isFixed }
        guard open.count == 1, let last = open.first else { continue }
        let rest = row.reduce(0) { $1.column == last.column ? $0 : $0 + $1.coefficient * known[$1.column].low }
        let value = -rest / last.coefficient
        known[last.column] = Outsider.Bounds(low: value, high: value)
        isDone = false
      }
    }
  }

  private func start(_ bounds: Outsider.Bounds, _ count: Int) -> Double {
    min(max(Double(count), bounds.low), bounds.high)
  }

  /// Says that one variable is at least another, and returns the variable of their difference.
  private mutating func link(_ greater: Int, _ lesser: Int) -> Int {
    let change = outsider.add(.notNegative, at: max(0, outsider.point[greater] - outsider.point[lesser]))
    outsider.add([(greater, 1), (lesser, -1), (change, -1)])
    return change
  }

  /// Takes note of how a count differs from one that is known exactly; false if it cannot differ so.
  private mutating func noteChange(of number: Int, from earlier: Double, in release: String, isPart: Bool) -> Bool {
    let now = outsider.point[number]
    guard isPart ? now >= earlier : now <= earlier, earlier >= 0 else { return false }
    let change = Int(abs(now - earlier))
    let isSmall = outsider.cells[number].isProtected && outsider.policy.isSmall(change)
    if isSmall { hide(number, because: .smallChange) }
    let limit = isPart ? Outsider.Bounds(low: earlier, high: .infinity) : Outsider.Bounds(low: 0, high: earlier)
    outsider.shown[number] = outsider.shown[number].meeting(limit)
    outsider.hidden[number] = outsider.hidden[number].meeting(limit)
    guard isSmall else { return true }
    checks.append(
      ProtectionCheck(
        variable: number,
        sign: isPart ? 1 : -1,
        offset: isPart ? -earlier : earlier,
        need: .distance,
        cell: number,
        reason: .smallChange,
        subject: .changeSince(release),
        truth: change
      )
    )
    return true
  }

  private mutating func hide(_ number: Int, because reason: ReleasePattern.Reason) {
    guard outsider.cells[number].isPrinted else { return }
    hidden[number] = reason
    // Whoever knows why it is hidden does not know that it is not zero.
    if outsider.cells[number].count == 0 { outsider.hidden[number] = .notNegative }
  }
}
