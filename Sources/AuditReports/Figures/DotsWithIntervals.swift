import AuditPages

/// The share of each of several questions, a dot with its 95 % interval and its target.
public struct DotsWithIntervals: Chart, Sendable {
  /// One dot.
  public struct Row: Sendable {
    /// What it stands for.
    public var label: String
    /// The share, from 0 to 1; nothing where too little was counted for one.
    public var value: Double?
    /// The lower end of its interval.
    public var low: Double?
    /// The upper end of its interval.
    public var high: Double?
    /// The counts in words, for example `9 of 22 (41 %)`; exactly `c` where they are hidden, and then nothing is drawn.
    public var counts: String
    /// The share that was set as a target.
    public var target: Double?

    /// Makes a row.
    public init(label: String, value: Double?, low: Double?, high: Double?, counts: String, target: Double? = nil) {
      self.label = label
      self.value = value
      self.low = low
      self.high = high
      self.counts = counts
      self.target = target
    }
  }

  let id: String
  let title: String
  let subject: String
  let rows: [DotRow]

  /// Makes a figure; nothing where there is no dot to draw, or a number is not between 0 and 1.
  ///
  /// - Parameters:
  ///   - id: small letters and hyphens.
  ///   - title: what it shows, in a few words.
  ///   - subject: what one row is, an "s" makes it several.
  ///   - rows: the dots, from the top.
  public init?(id: String, title: String, subject: String = "question", rows: [Row]) {
    let rows = rows.map { row in
      DotRow(
        label: row.label,
        value: row.value,
        low: row.low,
        high: row.high,
        target: row.target,
        counts: row.counts
      ).released
    }
    guard rows.contains(where: { $0.value != nil }), rows.allSatisfy({ $0.lies(in: 0...1) }) else { return nil }
    self.id = id
    self.title = title
    self.subject = subject
    self.rows = rows
  }

  /// The figure.
  public var figure: Figure { Figure(self) }

  private var dots: DotPlot { DotPlot(rows: rows, values: 0...1, ticks: PlotScale.quarters, dotName: "share") }

  var drawing: Drawing { dots.drawing }

  var bars: [String] {
    dots.bars(
      key: "From 0 to 100 %: o share\(hasInterval ? ", --- 95 % interval" : "")\(hasTarget ? ", T target" : "")."
    )
  }

  var tidyRows: [[String]] {
    [["row", "share", "low", "high", "target", "counts"]]
      + rows.map { row in
        [row.label, row.cell(row.value), row.cell(row.low), row.cell(row.high), row.target?.cell ?? "", row.counts]
      }
  }

  var plot: Plot {
    Plot(
      .dots,
      columns: [
        .init(subject.uppercasedAtStart), .init("Share met", .percent, .dot), .init("Interval from", .percent, .end),
        .init("Interval to", .percent, .end), .init("Target", .percent, .diamond), .init("Met of counted"),
      ],
      rows: Array(tidyRows.dropFirst()),
      across: subject.uppercasedAtStart,
      values: "Share that met it\(hasInterval ? ", with its 95\u{A0}% interval" : "")",
      range: 0...1,
      reading: reading(interval: "the marks above and below it are the ends of its", size: "further apart they are")
    )
  }

  private var hasTarget: Bool { rows.contains { $0.target != nil } }
  private var hasInterval: Bool { rows.contains { $0.low != nil } }
  private var isAnyHidden: Bool { rows.contains { $0.counts == Words.hidden } }

  /// The drawn rows, from the lowest share to the highest.
  private var drawn: [DotRow] {
    rows.indices.filter { rows[$0].value != nil }
      .sorted { (rows[$0].value ?? 0, $0) < (rows[$1].value ?? 0, $1) }
      .map { rows[$0] }
  }

  private var ends: String {
    guard let lowest = drawn.first, let highest = drawn.last else { return "" }
    guard drawn.count > 1 else { return "“\(lowest.label)”: \(lowest.counts)" }
    return "lowest “\(lowest.label)”, \(lowest.counts); highest “\(highest.label)”, \(highest.counts)"
  }

  var sentence: String {
    let all = Words.count(rows.count, subject)
    let start = drawn.count == rows.count ? all : "Of \(all), \(drawn.count) with a share"
    return "\(start): \(ends).\(targets)" + (isAnyHidden ? " \(Words.hiddenMeans)" : "")
  }

  /// What it says where its rows need not be named again: how far they reach, and the targets.
  var shortSentence: String {
    guard let lowest = drawn.first, let highest = drawn.last, drawn.count > 1 else { return sentence }
    return "\(Words.count(rows.count, subject)), from \(lowest.counts) to \(highest.counts).\(targets)"
  }

  /// How to read it, where there is little room.
  var shortReading: String {
    "Dot: share of counted files\(hasInterval ? "; line: its 95\u{A0}% interval" : "")\(hasTarget ? "; diamond: target" : "")."
  }

  private var targets: String {
    let measured = drawn.filter { $0.target != nil }
    guard !measured.isEmpty else { return "" }
    let below = measured.filter { ($0.value ?? 0) < ($0.target ?? 0) }
    let surely = below.filter { ($0.high ?? 1) < ($0.target ?? 0) }
    guard measured.count > 1 else {
      let only = " The one with a target is \(below.isEmpty ? "not " : "")below it"
      guard hasInterval, !below.isEmpty else { return "\(only)." }
      return "\(only), \(surely.isEmpty ? "but not with its whole interval" : "with its whole interval")."
    }
    guard !below.isEmpty else { return " None of \(measured.count) is below its target." }
    guard hasInterval else { return " \(below.count) of \(measured.count) below target." }
    let whole = surely.isEmpty ? "none of them" : "\(surely.count) of them"
    return " \(below.count) of \(measured.count) below target, \(whole) with the whole interval below it."
  }

  var reading: String { reading(interval: "the line through it is the", size: "longer the line") }

  private func reading(interval line: String, size: String) -> String {
    let interval = """
      ; \(line) 95\u{A0}% interval, the range in which the share of all files is likely to lie. The \
      fewer files were counted, the \(size)
      """
    let missing = rows.contains { $0.value == nil }
    return """
      Each dot is the share of counted files that met it\(hasInterval ? interval : "").\
      \(hasTarget ? " The diamond is the target." : "")\(missing ? " A row without a dot has too few files for one." : "")
      """
  }

  var description: String {
    """
    \(Words.count(drawn.count, "dot"))\(hasInterval ? " with intervals" : "") on an axis from 0 to 100\u{A0}%: \(ends). \
    The table has every number.
    """
  }

  var table: Table {
    var columns = [Table.Column(subject.uppercasedAtStart), Table.Column("Met", .number)]
    if hasInterval { columns.append(Table.Column("95\u{A0}% interval", .number)) }
    if hasTarget { columns.append(Table.Column("Target", .number)) }
    return Table(
      caption: title,
      columns: columns,
      rows: rows.map { row in
        var cells = [row.label, row.counts]
        if hasInterval { cells.append(interval(row)) }
        if hasTarget { cells.append(row.target.map(Words.percent) ?? "") }
        return .cells(cells)
      }
    )
  }

  private func interval(_ row: DotRow) -> String {
    guard let low = row.low, let high = row.high else { return "" }
    return "\(Words.percent(low)) to\u{A0}\(Words.percent(high))"
  }
}
