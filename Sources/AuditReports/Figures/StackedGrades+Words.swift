import AuditPages
import AuditRules
import AuditSummaries

extension StackedGrades {
  /// How many rows are told one by one.
  private static let told = 4

  var sentence: String {
    let words = rows.count <= Self.told ? allWords : endWords
    return "Good or better: \(words)." + (isAnyHidden ? " \(Words.hiddenMeans)" : "")
  }

  private var allWords: String {
    rows.enumerated().map { index, row in
      "\(goodOrBetter(row, things: index == 0 ? things : nil)) in \(row.label)"
    }.joined(separator: ", ")
  }

  /// The best and the worst of the rows that have enough files to be compared.
  private var endWords: String {
    let compared = rows.filter { ($0.grades.total.value ?? 0) >= smallest && share($0) != nil }
    let order = compared.indices.sorted { left, right in
      let shares = [left, right].map { share(compared[$0]) ?? 0 }
      return shares[0] == shares[1] ? left < right : shares[0] > shares[1]
    }
    guard let best = order.first, let worst = order.last, best != worst else {
      return "too few \(things) in each of \(rows.count) rows to compare them; the table has the counts"
    }
    let few = rows.count - compared.count
    return """
      highest in \(compared[best].label), \(goodOrBetter(compared[best], things: things)); lowest in \
      \(compared[worst].label), \(goodOrBetter(compared[worst])); \(rows.count) rows in all\
      \(few > 0 ? ", \(few) of them hidden or with fewer than \(smallest) \(things)" : "")
      """
  }

  private func share(_ row: Row) -> Double? {
    row.grades.seemsAllGood ? nil : row.grades.total.share(of: row.grades.goodOrBetter)
  }

  var reading: String {
    """
    Each bar stands for all \(things) of its row; the number in a part is how many \(things) were given that grade. Look at how \
    many \(things) stand behind a bar before comparing its parts.
    """
  }

  var description: String {
    let told = rows.prefix(12).map { row in
      guard let drawn = row.drawn else { return "\(row.label): \(notDrawn(row))." }
      return
        "\(row.label): \(drawn.map { "\($0.count) \($0.grade.inWords.lowercasedAtStart)" }.joined(separator: ", "))."
    }
    let rest = rows.count > told.count ? " The table has the other \(rows.count - told.count) rows." : ""
    return
      "\(Words.count(rows.count, "bar")) of grades, from outstanding to inadequate. \(told.joined(separator: " "))\(rest)"
  }

  /// What stands in the place of a bar.
  func notDrawn(_ row: Row) -> String { row.grades.total.value == 0 ? "no \(things) graded" : Words.hidden }

  /// One letter for each file where there is room for them, else a bar of 40 letters for each row.
  var bars: [String] {
    let room = 40
    let largest = rows.compactMap { $0.drawn == nil ? nil : $0.grades.total.value }.max() ?? 0
    let isOneEach = largest <= room
    let key = """
      O outstanding, G good, R requires improvement, I inadequate; \
      \(isOneEach ? "a letter for each of the \(things)" : "the \(room) letters of a row stand for all its \(things), however many"); \
      then good or better.
      """
    return TextBar.lines(
      rows.map { row in
        let bar = row.drawn.map { drawn in
          let counts = drawn.map(\.count)
          let letters = isOneEach ? counts : Self.parts(counts, of: room)
          return zip(drawn, letters).map { String(repeating: Self.letter($0.grade), count: $1) }.joined()
        }
        return TextBar.Row(label: row.label, bar: bar ?? notDrawn(row), counts: bar == nil ? "" : goodOrBetter(row))
      },
      key: key
    )
  }

  private static func letter(_ grade: Grade) -> String { grade.inWords.first.map { String($0) } ?? "" }

  /// Whole parts that keep to the shares and add up; what is more than nothing keeps one letter.
  static func parts(_ counts: [Int], of room: Int) -> [Int] {
    let total = counts.reduce(0.0) { $0 + Double($1) }
    guard total > 0 else { return counts.map { _ in 0 } }
    let exact = counts.map { Double($0) / total * Double(room) }
    var parts = exact.map { $0 > 0 ? max(Int($0.rounded(.down)), 1) : 0 }
    while parts.reduce(0, +) != room {
      let isShort = parts.reduce(0, +) < room
      let gaps = parts.indices.map { exact[$0] - Double(parts[$0]) }
      let next = parts.indices.filter { isShort ? counts[$0] > 0 : parts[$0] > 1 }
        .max { isShort ? gaps[$0] < gaps[$1] : gaps[$0] > gaps[$1] }
      guard let next else { break }
      parts[next] += isShort ? 1 : -1
    }
    return parts
  }

  var table: Table {
    let grades = Grade.allCases.sorted(by: >)
    return Table(
      caption: title,
      columns: [Table.Column("")] + grades.map { Table.Column($0.inWords, .number) }
        + [Table.Column("Good or better", .number), Table.Column("All", .number)],
      rows: rows.map { row in
        .cells(
          [row.label] + grades.map { Words.number(row.grades[$0]) } + [
            goodOrBetter(row), Words.number(row.grades.total),
          ]
        )
      }
    )
  }

  /// A row with a hidden part has no bar, as in the picture: the parts that are shown would look like all of it.
  var plot: Plot {
    let grades = Grade.allCases.sorted(by: >)
    return Plot(
      .stackedBars,
      columns: [.init("")] + grades.map { .init($0.inWords, .number(decimals: 0), .part) } + [
        .init("Good or better", .number(decimals: 0)), .init("All", .number(decimals: 0)),
        .init("Share good or better", .percent),
      ],
      rows: Array(tidyRows.dropFirst()),
      across: "",
      values: "Share of all graded \(things); the numbers are \(things)"
    )
  }

  static let columns = [
    "row", "outstanding", "good", "requires_improvement", "inadequate", "good_or_better", "graded", "share",
  ]

  func cells(_ row: Row) -> [String] {
    [row.label] + Grade.allCases.sorted(by: >).map { Words.number(row.grades[$0]) } + [
      Words.number(row.grades.goodOrBetter), Words.number(row.grades.total),
      row.grades.seemsAllGood ? Words.hidden : Words.cell(row.grades.goodOrBetter, of: row.grades.total),
    ]
  }
}
