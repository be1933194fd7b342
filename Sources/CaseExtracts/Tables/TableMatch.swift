import AuditDocuments

/// A table and what a mapping makes of it.
struct TableMatch {
  let table: Table
  let mapped: MappedTable
  /// How many of the columns that the mapping names the table has, and how many it lacks.
  let found: Int
  let missing: Int
  private let isNamed: Bool

  /// Matches a table, or nothing where it can hardly be the one that is meant.
  init?(_ table: Table, _ mapped: MappedTable) {
    guard mapped.isSkipped || table.column(headed: mapped.child.headings) != nil else { return nil }
    func columns(_ blocks: [MappedBlock]) -> Set<MappedColumn> {
      Set(blocks.flatMap { $0.facts.flatMap(\.columns) })
    }
    func isThere(_ column: MappedColumn) -> Bool { table.column(headed: column.headings) != nil }
    // A table of which no cell is kept is known by the columns of its conditions.
    let kept = columns(mapped.own)
    let own = kept.isEmpty ? Set(mapped.own.flatMap { $0.conditions.map(\.column) }) : kept
    found = own.union(columns(mapped.every)).count(where: isThere)
    missing = own.count { !isThere($0) }
    isNamed = mapped.called.contains { Table.key($0) == Table.key(table.name) }
    let ownFound = own.count - missing
    // A table under another name has to be alike: half of its headings stand in tables of another kind as well.
    // One of names alone, such as a list of carers, makes nothing, and its names are masked.
    let holdsNames = mapped.names.contains { table.column(headed: [$0]) != nil }
    // What is the same in every row is told by a condition alone.
    let tells = mapped.own.contains { $0.conditions.contains { isThere($0.column) } }
    guard isNamed ? found > 0 || mapped.isSkipped || holdsNames || tells : ownFound > 0 && ownFound >= 3 * missing
    else { return nil }
    self.table = table
    self.mapped = mapped
  }

  /// Whether this is the likelier reading of a table.
  func isBetter(than other: TableMatch?) -> Bool {
    guard let other else { return true }
    return (isNamed ? 1 : 0, found - missing, found)
      > (other.isNamed ? 1 : 0, other.found - other.missing, other.found)
  }
}

extension MappedBlock {
  /// The facts that it takes from a table.
  fileprivate func patterns(in table: Table) -> [String] {
    func patterns(_ facts: [MappedFact], under parent: String) -> [String] {
      facts.flatMap { fact -> [String] in
        guard fact.columns.isEmpty || fact.columns.contains(where: { table.column(headed: $0.headings) != nil }) else {
          return []
        }
        let pattern = parent.isEmpty ? fact.key : "\(parent).\(fact.key)"
        guard case .parts(let all) = fact.source else { return [pattern] }
        return [pattern] + all.flatMap { patterns($0, under: pattern) }
      }
    }
    return patterns(facts, under: part ?? "") + (part.map { [$0] } ?? [])
  }

  fileprivate var columns: [MappedColumn] {
    facts.flatMap(\.columns) + conditions.map(\.column) + one + (continues.map { [$0.column] } ?? [])
  }
}

extension MappedFact {
  var columns: [MappedColumn] {
    switch source {
    case .column(let column, _, _): [column]
    case .born(let column, let expected): [column] + (expected.map { [$0] } ?? [])
    case .constant, .during: []
    case .parts(let all): all.flatMap { $0.flatMap(\.columns) }
    }
  }
}

/// The tables of a source, as one mapping reads them.
public struct MatchedTables {
  /// The mapping.
  public let mapping: TableMapping
  /// The tables that rows are read from, in the order of the mapping.
  let matches: [TableMatch]
  /// The other tables of the source, in which something may be looked up.
  let others: [Table]

  /// Matches the sheets of a source with a mapping; nil where it reads none of them.
  private init?(_ sheets: [TableSheet], _ mapping: TableMapping) {
    let read = sheets.map { (sheet: $0, match: Self.best($0, mapping)) }
    let matches = read.compactMap(\.match)
    guard !matches.isEmpty else { return nil }
    self.mapping = mapping
    // What the mapping has first says what the case is, where several tables could.
    self.matches = matches.enumerated().sorted { first, second in
      (first.element.order, first.offset) < (second.element.order, second.offset)
    }.map(\.element.match)
    others = read.filter { $0.match == nil }.map { Table($0.sheet.sheet, name: $0.sheet.name, headingsAt: 0) }
  }

  /// The sheets of a source by the mappings that read most of them, each sheet once.
  ///
  /// - Returns: what is read, and the sheets that no mapping reads, by what messages call them.
  static func matched(
    _ sheets: [TableSheet],
    _ mappings: [TableMapping]
  ) -> (matched: [MatchedTables], unread: [String]) {
    var left = sheets
    var matched: [MatchedTables] = []
    while let best = mappings.compactMap({ MatchedTables(left, $0) }).max(by: { $0.weight < $1.weight }) {
      matched.append(best)
      let read = Set(best.matches.map(\.table.shown))
      left.removeAll { read.contains($0.shown) }
    }
    let lookedUp = matched.flatMap { one in one.others.filter(one.looksUp).map(\.shown) }
    return (matched, left.map(\.shown).filter { !lookedUp.contains($0) })
  }

  /// How many kinds of table it reads among them, each once.
  public var kinds: Int { Set(matches.map(\.mapped.called)).count }

  /// The facts that the tables carry, as rules name them.
  var facts: Set<String> {
    Set(matches.flatMap { match in match.mapped.makes.flatMap { $0.patterns(in: match.table) } } + ["extracted"])
  }

  /// Whether they are those of a census, which the checks of a return look at as it was typed.
  var isReturn: Bool { mapping.id == "cin-tables" }

  private var weight: Int { matches.reduce(0) { $0 + $1.found - $1.missing } }

  private func looksUp(_ table: Table) -> Bool {
    matches.contains { match in
      match.mapped.throughs.contains {
        table.column(headed: [$0.key]) != nil && table.column(headed: [$0.value]) != nil
      }
    }
  }

  /// How many rows are looked through for the headings.
  static let depth = 25

  private static func best(_ sheet: TableSheet, _ mapping: TableMapping) -> (match: TableMatch, order: Int)? {
    var best: (match: TableMatch, order: Int, place: Int)?
    for place in sheet.sheet.rows.indices.prefix(depth) {
      // Of a large table only the headings are looked at until it is known where they are.
      let head = Table(name: sheet.name, shown: sheet.shown, headings: sheet.sheet.rows[place].cells, rows: [])
      for (order, mapped) in mapping.tables.enumerated() {
        guard let match = TableMatch(head, mapped), match.isBetter(than: best?.match) else { continue }
        best = (match, order, place)
      }
    }
    return best.flatMap { best in
      TableMatch(Table(sheet.sheet, name: sheet.name, headingsAt: best.place), mapping.tables[best.order])
        .map { (match: $0, order: best.order) }
    }
  }
}

extension MappedTable {
  /// What is looked up in other tables.
  fileprivate var throughs: [MappedColumn.Through] { ([child] + makes.flatMap(\.columns)).compactMap(\.through) }
}
