import AuditRules

/// The limiting items of one version of a checklist, and which of them no file can fail together.
struct LimitingItems {
  /// One limiting item, with the names of the counts that it has in a pack.
  struct Item: Comparable {
    var item: String
    var section: String
    var limit: Grade
    /// The place in the checklist.
    var order: Int
    /// The name of its counts.
    var path: String
    var onlyIf: ItemWords.Condition?

    /// The counts of files that fail it.
    var failing: [String] { [.notMet, .notEvidenced].map(outcome) }

    func outcome(_ outcome: Outcome) -> String { "\(path)/\(outcome.rawValue)" }

    /// The lower limit first, then the earlier item: a cap is counted for the first of those that a file fails.
    static func < (left: Item, right: Item) -> Bool { (left.limit, left.order) < (right.limit, right.order) }
  }

  /// Items that no two of which one file can fail, as a condition makes them, or one item alone.
  struct Family {
    var items: [Item]
    /// The counts of files that fail one of them, each file once.
    var failing: [String]

    var name: String { items.map(\.item).joined(separator: "+") }
    /// The one that a cap is counted for last.
    var last: Item { items[items.count - 1] }
    /// The section of all of them; nil where they are of several.
    var section: String? { Set(items.map(\.section)).count == 1 ? last.section : nil }
  }

  let ties: ChecklistTies
  /// The items in the order in which a cap is counted for them.
  let items: [Item]
  private let paths: [String: String]
  /// So many items that depend on one are combined, at most; the checklists that ship have none that limit.
  private static let most = 6

  init(_ ties: ChecklistTies, _ keys: [ItemKey], _ tables: PublishedTables) {
    self.ties = ties
    let paths = Dictionary(keys.map { ($0.item, tables.name($0)) }) { first, _ in first }
    self.paths = paths
    items = ties.items.enumerated().compactMap { order, item in
      guard let limit = item.limit, limit < .outstanding, let path = paths[item.item] else { return nil }
      return Item(
        item: item.item,
        section: item.section,
        limit: limit,
        order: order,
        path: path,
        onlyIf: item.onlyIf
      )
    }.sorted()
  }

  /// Each item alone, and every set of items that one file cannot fail together.
  var families: [Family] {
    items.map { Family(items: [$0], failing: $0.failing) }
      + Set(items.compactMap(\.onlyIf?.item)).sorted().flatMap(families)
  }

  /// The items that depend on one, with that one where it limits too.
  private func families(dependingOn parent: String) -> [Family] {
    let children = Array(items.filter { $0.onlyIf?.item == parent }.prefix(Self.most))
    let above = items.first { $0.item == parent }
    var families: [Family] = []
    for choice in 1..<(1 << children.count) {
      let chosen = children.indices.filter { choice & (1 << $0) != 0 }.map { children[$0] }
      let outcomes = chosen.compactMap(\.onlyIf?.outcomes)
      let all = outcomes.reduce(into: Set<Outcome>()) { $0.formUnion($1) }
      guard outcomes.map(\.count).reduce(0, +) == all.count else { continue }
      let failing = chosen.flatMap(\.failing)
      if chosen.count > 1 { families.append(Family(items: chosen.sorted(), failing: failing)) }
      let others = [Outcome.notMet, .notEvidenced].filter { !all.contains($0) }
      if let above, !others.isEmpty {
        families.append(Family(items: (chosen + [above]).sorted(), failing: failing + others.map(above.outcome)))
      }
    }
    return families
  }

  /// The counts that hold every file of which either of two items was asked, each file once, where one depends on the
  /// other or both on one; nil where neither is so.
  func askedOfEither(_ one: Item, _ other: Item) -> [String]? {
    if let first = one.onlyIf, let second = other.onlyIf, first.item == second.item, let path = paths[first.item] {
      let outcomes = first.outcomes.union(second.outcomes)
      return Outcome.allCases.filter(outcomes.contains).map { "\(path)/\($0.rawValue)" }
    }
    for (child, parent) in [(one, other), (other, one)] where child.onlyIf?.item == parent.item {
      guard let outcomes = child.onlyIf?.outcomes else { continue }
      // A cap of the parent, or a failure of it, is of files that fail it; the rest have an outcome that asks the child.
      let all = outcomes.union([.notMet, .notEvidenced])
      return Outcome.allCases.filter(all.contains).map(parent.outcome)
    }
    return nil
  }
}
