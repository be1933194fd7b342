import AuditSummaries
import AuditTestSupport

/// Systems of counts as packs have them, made from numbers.
enum LinkedTables {
  /// A table of rows and columns with both kinds of totals; cells are `row/column`, totals `row/*`, `*/column`, `*/*`.
  static func twoWay(
    _ table: [[Int]],
    rows: [String]? = nil,
    columns: [String]? = nil,
    sensitive: Set<String> = []
  ) -> LinkedCounts {
    var counts = LinkedCounts()
    add(
      table,
      rows: rows ?? table.indices.map { "R\($0)" },
      columns: columns ?? (table.first ?? []).indices.map { "C\($0)" },
      sensitive: sensitive,
      to: &counts
    )
    return counts
  }

  private static func add(
    _ table: [[Int]],
    rows: [String],
    columns: [String],
    sensitive: Set<String> = [],
    total: String = "*",
    to counts: inout LinkedCounts
  ) {
    for (row, values) in zip(rows, table) {
      let isSensitive = sensitive.contains(row)
      for (column, value) in zip(columns, values) { counts.add("\(row)/\(column)", value, isSensitive: isSensitive) }
      counts.add("\(row)/*", values.reduce(0, +), isSensitive: isSensitive)
      counts.relate("\(row)/*", parts: columns.map { "\(row)/\($0)" })
    }
    for (index, column) in columns.enumerated() {
      counts.add("\(total)/\(column)", table.reduce(0) { $0 + $1[index] })
      counts.relate("\(total)/\(column)", parts: rows.map { "\($0)/\(column)" })
    }
    counts.add("\(total)/*", table.joined().reduce(0, +))
    counts.relate("\(total)/*", parts: rows.map { "\($0)/*" })
    counts.relate("\(total)/*", parts: columns.map { "\(total)/\($0)" })
  }

  /// The table of four teams and three grades that the statistics were agreed on.
  static let fourTeams = twoWay(
    [[12, 3, 5], [9, 8, 7], [15, 6, 2], [11, 10, 9]],
    rows: ["T1", "T2", "T3", "T4"],
    columns: ["Good", "RI", "Inad"]
  )

  /// Items with six outcomes each, asked of the same files; the counted files that are not met are not printed.
  static func items(_ outcomes: [[Int]]) -> LinkedCounts {
    let names = ["met", "partly", "not-met", "not-evidenced", "not-applicable", "not-seen"]
    var counts = LinkedCounts()
    for (number, values) in outcomes.enumerated() {
      let item = "I\(number)"
      for (name, value) in zip(names, values) { counts.add("\(item)/\(name)", value) }
      counts.add("\(item)/counted", values[..<4].reduce(0, +))
      counts.add("\(item)/unmet", values[1..<4].reduce(0, +), isPrinted: false)
      counts.add("\(item)/asked", values.reduce(0, +))
      counts.relate("\(item)/counted", parts: names[..<4].map { "\(item)/\($0)" })
      counts.relate("\(item)/counted", parts: ["\(item)/met", "\(item)/unmet"])
      counts.relate("\(item)/asked", parts: ["counted", "not-applicable", "not-seen"].map { "\(item)/\($0)" })
      counts.add("files", values.reduce(0, +))
      counts.relate("files", parts: ["\(item)/asked"])
    }
    return counts
  }

  /// Grades of teams, teams in services, services in an authority, all with totals.
  static func services(_ services: [[[Int]]], sensitive: Set<String> = []) -> LinkedCounts {
    let grades = ["outstanding", "good", "requires-improvement", "inadequate"]
    var counts = LinkedCounts()
    for (number, teams) in services.enumerated() {
      let names = teams.indices.map { "S\(number)T\($0)" }
      add(teams, rows: names, columns: grades, sensitive: sensitive, total: "S\(number)", to: &counts)
    }
    let sums = services.map { teams in
      teams.reduce([0, 0, 0, 0]) { sums, team in zip(sums, team).map { $0 + $1 } }
    }
    add(sums, rows: sums.indices.map { "S\($0)" }, columns: grades, to: &counts)
    return counts
  }

  /// Two by two by some, with the sums over each dimension: the least table whose possible values need not be whole.
  static func threeWay(_ layers: [[[Int]]]) -> LinkedCounts {
    var counts = LinkedCounts()
    let flat = layers.reduce(into: layers[0].map { $0.map { _ in 0 } }) { sums, layer in
      for (row, values) in layer.enumerated() {
        for (column, value) in values.enumerated() { sums[row][column] += value }
      }
    }
    for (number, layer) in (layers + [flat]).enumerated() {
      let name = number == layers.count ? "*" : "L\(number)"
      add(
        layer,
        rows: layer.indices.map { "\(name)R\($0)" },
        columns: layer[0].indices.map { "C\($0)" },
        total: name,
        to: &counts
      )
    }
    for row in flat.indices.map({ "R\($0)" }) + [""] {
      for column in flat[0].indices.map({ "C\($0)" }) + ["*"] {
        counts.relate("*\(row)/\(column)", parts: layers.indices.map { "L\($0)\(row)/\(column)" })
      }
    }
    return counts
  }

  /// Counts with many zeros and small numbers, or larger ones.
  static func counts(_ many: Int, upTo most: Int, _ generator: inout SeededGenerator) -> [Int] {
    (0..<many).map { _ in
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: 0
      case 1: Int.random(in: 0...min(3, most), using: &generator)
      default: Int.random(in: 0...most, using: &generator)
      }
    }
  }

  /// Items that were all asked of as many files.
  static func randomItems(_ generator: inout SeededGenerator) -> LinkedCounts {
    let files = Int.random(in: 1...40, using: &generator)
    return items(
      (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        var left = files
        var outcomes = (0..<5).map { _ in
          let count = Int.random(in: 0...left, using: &generator)
          left -= count
          return count
        }
        outcomes.append(left)
        return outcomes.shuffled(using: &generator)
      }
    )
  }

  /// A table of up to five rows and four columns.
  static func randomTwoWay(upTo most: Int, _ generator: inout SeededGenerator) -> LinkedCounts {
    let columns = Int.random(in: 2...4, using: &generator)
    return twoWay(
      (0..<Int.random(in: 2...5, using: &generator)).map { _ in counts(columns, upTo: most, &generator) },
      sensitive: Int.random(in: 0..<4, using: &generator) == 0 ? ["R0"] : []
    )
  }

  /// Two or three services of one to four teams, one of them sometimes of one worker.
  static func randomServices(upTo most: Int, _ generator: inout SeededGenerator) -> LinkedCounts {
    services(
      (0..<Int.random(in: 2...3, using: &generator)).map { _ in
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in counts(4, upTo: most, &generator) }
      },
      sensitive: Int.random(in: 0..<3, using: &generator) == 0 ? ["S0T0"] : []
    )
  }
}
