import AuditPages

/// The change of each of several questions between two times, a dot with its 95 % interval.
public struct Changes: Chart, Sendable {
  /// One change.
  public struct Row: Sendable {
    /// What it stands for.
    public var label: String
    /// Second share minus first, from -1 to 1; nothing where too little was counted for one.
    public var value: Double?
    /// The lower end of its interval.
    public var low: Double?
    /// The upper end of its interval.
    public var high: Double?
    /// The counts in words, for example `9 of 24, then 13 of 23`; exactly `c` where they are hidden.
    public var counts: String
    /// What can be said of it in fixed words, for example `no clear change`; it may rest on more than the interval.
    public var verdict: String

    /// Makes a row.
    public init(label: String, value: Double?, low: Double?, high: Double?, counts: String, verdict: String) {
      self.label = label
      self.value = value
      self.low = low
      self.high = high
      self.counts = counts
      self.verdict = verdict
    }
  }

  /// The verdicts that are counted in the sentence even where there is none.
  public static let verdicts = ["better", "worse", "no clear change"]

  let id: String
  let title: String
  let names: (first: String, second: String)
  let subject: String
  let rows: [DotRow]
  let said: [String]

  /// Makes a figure; nothing where there is no dot to draw, or a number is not between -1 and 1.
  ///
  /// - Parameters:
  ///   - id: small letters and hyphens.
  ///   - title: what it shows, in a few words.
  ///   - first: the name of the earlier time.
  ///   - second: the name of the later time.
  ///   - subject: what one row is, an "s" makes it several.
  ///   - rows: the changes, from the top.
  public init?(id: String, title: String, first: String, second: String, subject: String = "question", rows: [Row]) {
    let dots = rows.map { row in
      DotRow(label: row.label, value: row.value, low: row.low, high: row.high, counts: row.counts).released
    }
    guard dots.contains(where: { $0.value != nil }), dots.allSatisfy({ $0.lies(in: -1...1) }) else { return nil }
    self.id = id
    self.title = title
    names = (first, second)
    self.subject = subject
    self.rows = dots
    // A verdict says which way hidden counts went.
    said = rows.map { $0.counts == Words.hidden ? Words.hidden : $0.verdict }
  }

  /// The figure.
  public var figure: Figure { Figure(self) }

  private var dots: DotPlot {
    DotPlot(rows: shown, values: -reach...reach, ticks: ticks, darkTick: 0, dotName: "change")
  }

  var drawing: Drawing { dots.drawing }

  var bars: [String] {
    let ends = "\(Words.points(-reach)) to \(Words.points(reach))".replacing("\u{2212}", with: "-")
    return dots.bars(key: "Percentage points from \(ends): o change, --- 95 % interval, | no change.")
  }

  var tidyRows: [[String]] {
    [["row", "change", "low", "high", "counts", "verdict"]]
      + rows.indices.map { index in
        let row = rows[index]
        return [row.label, row.cell(row.value), row.cell(row.low), row.cell(row.high), row.counts, said[index]]
      }
  }

  var plot: Plot {
    func points(_ row: DotRow, _ number: Double?) -> String { row.cell(number.map { $0 * 100 }) }
    return Plot(
      .dots,
      columns: [
        .init(subject.uppercasedAtStart), .init("Change in percentage points", .signed(decimals: 1), .dot),
        .init("Interval from", .signed(decimals: 1), .end), .init("Interval to", .signed(decimals: 1), .end),
        .init("Met of counted"),
        .init("What can be said"),
      ],
      rows: rows.indices.map { index in
        let row = rows[index]
        return [
          row.label, points(row, row.value), points(row, row.low), points(row, row.high), row.counts, said[index],
        ]
      },
      across: subject.uppercasedAtStart,
      values: "Change in percentage points, with its 95\u{A0}% interval",
      range: -reach * 100...reach * 100,
      reading: """
        Each dot is the change \(Words.span(names.first, names.second)) in percentage points; the marks above and below it \
        are the ends of its 95\u{A0}% interval. Above nought is better. Where nought lies between the ends, chance alone can \
        explain the change.
        """
    )
  }

  /// The rows with what stands beside them: the change and its verdict, or the counts alone.
  private var shown: [DotRow] {
    rows.indices.map { index in
      var row = rows[index]
      if let value = row.value { row.counts = "\(Words.points(value)), \(said[index])" }
      return row
    }
  }

  /// How far the axis reaches to either side: half of what it could, where that is enough.
  private var reach: Double {
    let ends = rows.flatMap { [$0.value, $0.low, $0.high].compactMap(\.self) }
    return ends.allSatisfy { abs($0) <= 0.5 } ? 0.5 : 1
  }

  private var ticks: [(at: Double, label: String)] {
    [-1, -0.5, 0, 0.5, 1].map { part in (part * reach, part == 0 ? "no change" : Words.points(part * reach)) }
  }

  private var counted: String {
    var kinds = Self.verdicts
    for verdict in said where verdict != Words.hidden && !kinds.contains(verdict) { kinds.append(verdict) }
    return Words.list(kinds.map { kind in "\(said.filter { $0 == kind }.count)\u{A0}\(kind)" })
  }

  private var largest: String {
    let drawn = rows.indices.filter { rows[$0].value != nil }
    func told(_ index: Int) -> String {
      "“\(rows[index].label)”, \(Words.points(rows[index].value ?? 0)) (\(rows[index].counts))"
    }
    let order = drawn.sorted { (rows[$0].value ?? 0, $0) < (rows[$1].value ?? 0, $1) }
    var parts: [String] = []
    if let most = order.last, (rows[most].value ?? 0) > 0 { parts.append("largest rise \(told(most))") }
    if let least = order.first, (rows[least].value ?? 0) < 0 { parts.append("largest fall \(told(least))") }
    return parts.isEmpty ? "none rose or fell" : parts.joined(separator: "; ")
  }

  var sentence: String {
    """
    \(Words.span(names.first, names.second).uppercasedAtStart), of \(Words.count(rows.count, subject)): \(counted). In percentage points: \
    \(largest).\(said.contains(Words.hidden) ? " \(Words.hiddenMeans)" : "")
    """
  }

  var reading: String {
    """
    Each dot is the change \(Words.span(names.first, names.second)) in percentage points; the line through it is the \
    95\u{A0}% interval. Right of the dark line is better. Where the interval crosses that line, chance alone can explain the change.
    """
  }

  var description: String {
    """
    \(Words.count(rows.filter { $0.value != nil }.count, "dot")) with intervals around a line at no change: \(counted); \
    \(largest). The table has every number.
    """
  }

  var table: Table {
    Table(
      caption: title,
      columns: [
        Table.Column(subject.uppercasedAtStart), Table.Column("Met of counted"),
        Table.Column("Change in percentage points (95\u{A0}% interval)"), Table.Column("What can be said"),
      ],
      rows: rows.indices.map { index in
        .cells([rows[index].label, rows[index].counts, change(rows[index]), said[index]])
      }
    )
  }

  private func change(_ row: DotRow) -> String {
    guard let value = row.value else { return "" }
    guard let low = row.low, let high = row.high else { return Words.points(value) }
    return "\(Words.points(value)) (\(Words.points(low)) to\u{A0}\(Words.points(high)))"
  }
}
