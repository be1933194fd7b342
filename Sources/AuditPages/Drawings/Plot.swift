/// A figure as a table of numbers and what is drawn of it: from this a spreadsheet makes a chart of its own.
///
/// It holds nothing that the figure's rows do not show: a hidden number is its symbol here too.
public struct Plot: Sendable {
  /// How the rows are drawn.
  public enum Kind: Hashable, Sendable {
    /// Marks at a height, a row beside the next; the ends of intervals are joined.
    case dots
    /// A bar for each row, of parts that together are all of it.
    case stackedBars
    /// Marks from left to right, in the order of time.
    case line
    /// Marks at a height and a distance.
    case scatter
    /// No chart: the cells of the table are shaded, the more the darker.
    case shades
  }

  /// How numbers of a column are shown.
  public enum Format: Hashable, Sendable {
    /// As they are; words stay words.
    case general
    /// A fraction as a percentage.
    case percent
    /// With so many decimals.
    case number(decimals: Int)
    /// With so many decimals and always a sign.
    case signed(decimals: Int)
  }

  /// What is drawn of a column.
  public enum Mark: Hashable, Sendable {
    /// The value itself: a dot.
    case dot
    /// The same, joined to the next by a line.
    case joined
    /// An earlier value: a ring or a square that is not dark.
    case ring
    /// A target: a diamond.
    case diamond
    /// The lower or upper end of an interval.
    case end
    /// A line to measure by.
    case line
    /// A limit: a line of dashes.
    case dashes
    /// A part of a bar.
    case part
    /// How far to the right the marks of the row stand.
    case across
    /// What stands beside the dot of the row.
    case label
    /// A shade of the cell.
    case shade
  }

  /// One column; the first names the rows.
  public struct Column: Hashable, Sendable {
    /// The heading, for people.
    public var heading: String
    /// How its numbers are shown.
    public var format: Format
    /// What is drawn of it, nothing where it is only read.
    public var mark: Mark?

    /// Makes a column.
    public init(_ heading: String, _ format: Format = .general, _ mark: Mark? = nil) {
      self.heading = heading
      self.format = format
      self.mark = mark
    }
  }

  /// How the rows are drawn.
  public var kind: Kind
  /// The columns.
  public var columns: [Column]
  /// The rows, a cell for each column, numbers in full.
  public var rows: [[String]]
  /// What the axis from left to right shows.
  public var across: String
  /// What the axis of the values shows.
  public var values: String
  /// How to read the chart, where it is not as the figure says of its drawing.
  public var reading: String?
  /// What the axis of the values reaches from and to; as the numbers need where it is not given.
  public var range: ClosedRange<Double>?

  /// Makes a plot.
  public init(
    _ kind: Kind,
    columns: [Column],
    rows: [[String]],
    across: String,
    values: String,
    range: ClosedRange<Double>? = nil,
    reading: String? = nil
  ) {
    self.kind = kind
    self.columns = columns
    self.rows = rows
    self.across = across
    self.values = values
    self.range = range
    self.reading = reading
  }
}
