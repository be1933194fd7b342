/// What somebody knows who has this pack and every earlier one, but none of the audits.
///
/// Every count is a variable between two bounds; a count that is shown has the same bound twice. Rows say which
/// variables are sums of others. The first variables are the counts of this pack, sorted by identifier; after them come
/// the counts of earlier packs and the differences between packs.
///
/// The outsider is taken to know more than most would: that a printed count is hidden only if it is not zero, unless
/// its team is hidden whole.
struct Outsider: Sendable {
  /// Variables that add up to zero when each is taken with its sign.
  typealias Row = LinearProgram.Row

  /// The smallest and the largest value that something can have.
  struct Bounds: Hashable, Sendable {
    var low: Double
    var high: Double

    static let notNegative = Bounds(low: 0, high: .infinity)
    var isFixed: Bool { low >= high }

    func meeting(_ other: Bounds) -> Bounds { Bounds(low: max(low, other.low), high: min(high, other.high)) }
    func contains(_ value: Double) -> Bool { low <= value && value <= high }
  }

  /// Identifiers of the counts of this pack, sorted.
  let ids: [String]
  /// The counts themselves.
  let cells: [LinkedCounts.Cell]
  let policy: DisclosurePolicy
  /// Bounds of a count of this pack while it is shown.
  var shown: [Bounds]
  /// Bounds of a count of this pack while it is hidden.
  var hidden: [Bounds]
  /// Bounds of every variable, as things are now.
  var bounds: [Bounds]
  /// Values of all variables that agree with everything published; for this pack, the true counts.
  var point: [Double]
  var rows: [Row] = []
  /// How many of the rows, the first ones, hold in an earlier release too, whatever its checklists were.
  private(set) var sumRows = 0
  /// How many of the rows, the first ones, hold in an earlier release too, if its checklists tied its counts as now.
  private(set) var lastingRows = 0
  /// The rows that each variable occurs in.
  var rowsOf: [[Int]]

  /// What is known from this pack alone, with all printed counts shown.
  init(_ system: LinkedCounts, policy: DisclosurePolicy) {
    ids = system.ids
    let cells = ids.compactMap { system.cells[$0] }
    self.cells = cells
    self.policy = policy
    shown = cells.map { cell in
      guard cell.isPrinted else { return .notNegative }
      let possible = policy.possible(behind: policy.rounded(cell.count))
      return Bounds(low: possible.lowerBound, high: possible.upperBound)
    }
    hidden = cells.map { cell in
      guard cell.isPrinted, !cell.isSensitive else { return .notNegative }
      guard cell.count > 0 else { return Bounds(low: 0, high: 0) }
      let isKnownSmall = policy.isRounding && policy.isSmall(cell.count)
      return Bounds(low: 1, high: isKnownSmall ? Double(policy.smallestShown - 1) : .infinity)
    }
    bounds = shown
    point = cells.map { Double($0.count) }
    rowsOf = Array(repeating: [], count: cells.count)
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let relations = system.relations.sorted {
      ($0.totals + [""] + $0.parts).lexicographicallyPrecedes($1.totals + [""] + $1.parts)
    }
    let lasting = relations.filter(\.heldEarlier)
    let sums = lasting.filter { !$0.isFromChecklist }
    (sumRows, lastingRows) = (sums.count, lasting.count)
    for relation in sums + lasting.filter(\.isFromChecklist) + relations.filter({ !$0.heldEarlier }) {
      add(
        relation.totals.compactMap { numbers[$0] }.map { ($0, 1) }
          + relation.parts.compactMap { numbers[$0] }.map { ($0, -1) }
      )
    }
  }

  /// Adds a row.
  mutating func add(_ row: Row) {
    for (variable, _) in row { rowsOf[variable].append(rows.count) }
    rows.append(row)
  }

  /// Adds a variable and returns its number.
  mutating func add(_ bounds: Bounds, at value: Double = 0) -> Int {
    self.bounds.append(bounds)
    point.append(value)
    rowsOf.append([])
    return point.count - 1
  }

  /// The variables that can move together with one, and the rows that link them.
  ///
  /// - Parameters:
  ///   - variable: the one.
  ///   - bounds: what can move at all.
  ///   - enough: no rows further off are followed once so many variables were found.
  /// - Returns: the variables and the rows, by number, in order.
  func component(
    of variable: Int,
    within bounds: [Bounds],
    enough: Int = .max
  ) -> (variables: [Int], rows: [Int]) {
    var variables: Set<Int> = [variable]
    var ring = [variable]
    while !ring.isEmpty, variables.count < enough {
      var next: [Int] = []
      for row in Set(ring.flatMap { rowsOf[$0] }) {
        for (other, _) in rows[row] where !bounds[other].isFixed && variables.insert(other).inserted {
          next.append(other)
        }
      }
      ring = next
    }
    return (variables.sorted(), Set(variables.flatMap { rowsOf[$0] }).sorted())
  }
}
