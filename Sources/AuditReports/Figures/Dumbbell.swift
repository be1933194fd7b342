import AuditPages

/// Two shares of each of several questions, the earlier as a ring and the later as a dot.
public struct Dumbbell: Chart, Sendable {
  /// One question at both times.
  public struct Row: Sendable {
    /// What it stands for.
    public var label: String
    /// The earlier share, from 0 to 1; nothing where too little was counted for one.
    public var first: Double?
    /// The later share.
    public var second: Double?
    /// The earlier counts in words, for example `9 of 24 (38 %)`; exactly `c` where they are hidden.
    public var firstCounts: String
    /// The later counts.
    public var secondCounts: String
    /// Why no line joins the two, in few words, for example `counted on neither side`; nothing where one may.
    public var apart: String?

    /// Makes a row.
    public init(
      label: String,
      first: Double?,
      second: Double?,
      firstCounts: String,
      secondCounts: String,
      apart: String? = nil
    ) {
      self.label = label
      self.first = firstCounts == Words.hidden ? nil : first
      self.second = secondCounts == Words.hidden ? nil : second
      self.firstCounts = firstCounts
      self.secondCounts = secondCounts
      self.apart = apart
    }

    /// The change, where both are drawn and may be subtracted.
    var change: Double? {
      guard apart == nil, let first, let second else { return nil }
      return second - first
    }
  }

  let id: String
  let title: String
  let names: (first: String, second: String)
  let subject: String
  let rows: [Row]

  /// Makes a figure; nothing where there is no dot to draw, or a number is not between 0 and 1.
  ///
  /// - Parameters:
  ///   - id: small letters and hyphens.
  ///   - title: what it shows, in a few words.
  ///   - first: the name of the earlier time.
  ///   - second: the name of the later time.
  ///   - subject: what one row is, an "s" makes it several.
  ///   - rows: the questions, from the top.
  public init?(id: String, title: String, first: String, second: String, subject: String = "question", rows: [Row]) {
    let values = rows.flatMap { [$0.first, $0.second].compactMap(\.self) }
    guard !values.isEmpty, values.allSatisfy((0...1).contains) else { return nil }
    self.id = id
    self.title = title
    names = (first, second)
    self.subject = subject
    self.rows = rows
  }

  /// The figure.
  public var figure: Figure { Figure(self) }

  var tidyRows: [[String]] {
    [["row", "first", "second", "first_counts", "second_counts", "comparable", "why_not"]]
      + rows.map { row in
        [
          row.label, Self.cell(row.first, row.firstCounts), Self.cell(row.second, row.secondCounts), row.firstCounts,
          row.secondCounts, row.apart == nil ? "yes" : "no", row.apart ?? "",
        ]
      }
  }

  var plot: Plot {
    Plot(
      .dots,
      columns: [
        .init(subject.uppercasedAtStart), .init(names.first, .percent, .ring), .init(names.second, .percent, .dot),
        .init("Met of counted, \(names.first)"), .init("Met of counted, \(names.second)"), .init("Comparable"),
        .init("Why not"),
      ],
      rows: Array(tidyRows.dropFirst()),
      across: subject.uppercasedAtStart,
      values: "Share that met it",
      range: 0...1,
      reading: """
        The square is \(names.first), the dot is \(names.second); how far they are apart chance alone can explain where few \
        files were counted. The column “Comparable” says where the two do not stand beside one another, and the next why.
        """
    )
  }

  private static func cell(_ value: Double?, _ counts: String) -> String {
    counts == Words.hidden ? Words.hidden : value?.cell ?? ""
  }
}
