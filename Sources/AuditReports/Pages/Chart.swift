/// Dots with their intervals, one row each, on a common axis.
public struct Chart: Sendable {
  /// What the axis stands for.
  public enum Axis: Hashable, Sendable {
    /// A share, from 0 to 1.
    case share
    /// A change of a share, from -1 to 1, with a line at no change.
    case change
  }

  /// One dot.
  public struct Row: Sendable {
    /// What it stands for.
    public var label: String
    /// The dot, nothing where there are too few files to draw one.
    public var value: Double?
    /// The ends of the line through it.
    public var low: Double?
    /// The ends of the line through it.
    public var high: Double?
    /// The counts, in text beside the dot.
    public var counts: String

    /// Makes a row.
    public init(label: String, value: Double?, low: Double?, high: Double?, counts: String) {
      self.label = label
      self.value = value
      self.low = low
      self.high = high
      self.counts = counts
    }
  }

  /// The name by which its parts refer to each other: small letters and hyphens.
  public var id: String
  /// What it shows, in a few words.
  public var title: String
  /// How to read it, printed above it.
  public var sentence: String
  /// What can be seen in it, for those who cannot see it.
  public var description: String
  /// The axis.
  public var axis: Axis
  /// The dots, from the top.
  public var rows: [Row]

  /// Makes a chart.
  public init(id: String, title: String, sentence: String, description: String, axis: Axis, rows: [Row]) {
    self.id = id
    self.title = title
    self.sentence = sentence
    self.description = description
    self.axis = axis
    self.rows = rows
  }
}
