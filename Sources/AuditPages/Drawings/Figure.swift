/// A picture with its sentence, its table and its rows for a spreadsheet, all made from the same numbers.
public struct Figure: Sendable {
  /// The name by which its parts refer to each other and by which its files are named: small letters and hyphens.
  public var id: String
  /// What it shows, in a few words.
  public var title: String
  /// What it says, with its numbers; printed before the picture, and in its place where there are no pictures.
  public var sentence: String
  /// How to read it, printed below the sentence.
  public var reading: String
  /// What can be seen in it, for those who cannot see it.
  public var description: String
  /// The picture.
  public var drawing: Drawing
  /// The same in a line of text each, with a bar of letters, for a terminal; empty where a bar would not help.
  public var bars: [String]
  /// The same as a table for people.
  public var table: Table
  /// The same as numbers and marks, of which a spreadsheet makes its own chart.
  public var plot: Plot
  /// The same for a program: the names of the columns first, numbers in full.
  public var rows: [[String]]

  /// Makes a figure.
  public init(
    id: String,
    title: String,
    sentence: String,
    reading: String,
    description: String,
    drawing: Drawing,
    bars: [String],
    table: Table,
    plot: Plot,
    rows: [[String]]
  ) {
    self.id = id
    self.title = title
    self.sentence = sentence
    self.reading = reading
    self.description = description
    self.drawing = drawing
    self.bars = bars
    self.table = table
    self.plot = plot
    self.rows = rows
  }

  /// The figure's rows as comma-separated values.
  public var csv: String { rows.map(CSV.line).joined() }
}
