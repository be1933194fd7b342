import AuditPages

extension Dumbbell {
  private var compared: [Row] { rows.filter { $0.change != nil } }

  private var directions: String {
    let changes = compared.compactMap(\.change)
    let numbers = [
      "\(changes.filter { $0 > 0 }.count)\u{A0}higher", "\(changes.filter { $0 < 0 }.count)\u{A0}lower",
      "\(changes.filter { $0 == 0 }.count)\u{A0}the same",
    ]
    return Words.list(numbers)
  }

  private var largest: String {
    let order = compared.indices.sorted { left, right in
      let sizes = [left, right].map { abs(compared[$0].change ?? 0) }
      return sizes[0] == sizes[1] ? left < right : sizes[0] > sizes[1]
    }
    guard let first = order.first, compared[first].change != 0 else { return "" }
    let row = compared[first]
    return " The largest difference: “\(row.label)”, \(row.firstCounts), then \(row.secondCounts)."
  }

  var sentence: String {
    let isAnyHidden = rows.contains { $0.firstCounts == Words.hidden || $0.secondCounts == Words.hidden }
    let start =
      compared.isEmpty
      ? "\(Words.span(names.first, names.second).uppercasedAtStart) no \(subject) can be subtracted."
      : "\(Words.span(names.first, names.second).uppercasedAtStart), of \(Words.count(compared.count, subject)): \(directions).\(largest)"
    return start + notJoined + (isAnyHidden ? " \(Words.hiddenMeans)" : "")
  }

  /// How many rows no line joins, by why.
  private var notJoined: String {
    let reasons = Dictionary(grouping: rows.compactMap(\.apart)) { $0 }.mapValues(\.count)
    guard !reasons.isEmpty else { return "" }
    let parts = reasons.sorted { $0.key < $1.key }.map { "\($0.value)\u{A0}\($0.key)" }
    return " Not joined: \(Words.list(parts))."
  }

  var reading: String {
    """
    The ring is \(names.first), the dot is \(names.second); the line between them is how far they are apart, which chance \
    alone can explain where few files were counted. Where the two do not stand beside one another, no line joins them.
    """
  }

  var description: String {
    let told = rows.prefix(12).map { "\($0.label): \($0.firstCounts), then \($0.secondCounts)." }
    let rest = rows.count > told.count ? " The table has the other \(rows.count - told.count)." : ""
    return
      "Rings for \(names.first) and dots for \(names.second), from 0 to 100\u{A0}%. \(told.joined(separator: " "))\(rest)"
  }

  var bars: [String] {
    TextBar.lines(
      rows.map { row in
        let isDrawn = row.first != nil || row.second != nil
        var line: (from: Double, to: Double)?
        if row.change != nil, let first = row.first, let second = row.second {
          line = (min(first, second), max(first, second))
        }
        let bar = isDrawn ? TextBar.marks([(row.first, "o"), (row.second, "#")], line: line) : ""
        return TextBar.Row(label: row.label, bar: bar, counts: "\(row.firstCounts), then \(row.secondCounts)")
      },
      key: "From 0 to 100 %: o \(names.first), # \(names.second) (# alone where both are at one place)."
    )
  }

  var table: Table {
    Table(
      caption: title,
      columns: [
        Table.Column(subject.uppercasedAtStart), Table.Column(names.first, .number),
        Table.Column(names.second, .number),
        Table.Column("Difference in percentage points", .number),
      ],
      rows: rows.map { row in
        .cells([
          row.label, row.firstCounts, row.secondCounts,
          row.apart ?? row.change.map(Words.points) ?? "",
        ])
      }
    )
  }
}
