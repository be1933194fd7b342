import AuditPages

/// A chart says what each part of its figure is; all charts are put together alike.
protocol Chart {
  /// The name of its figure: small letters and hyphens.
  var id: String { get }
  /// What it shows, in a few words.
  var title: String { get }
  /// What it says, with its numbers.
  var sentence: String { get }
  /// How to read it.
  var reading: String { get }
  /// What can be seen in it, for those who cannot see it.
  var description: String { get }
  /// The picture.
  var drawing: Drawing { get }
  /// The lines for a terminal.
  var bars: [String] { get }
  /// The table for people.
  var table: Table { get }
  /// The numbers and marks for a chart of a spreadsheet.
  var plot: Plot { get }
  /// The rows for a program, the names of the columns first.
  var tidyRows: [[String]] { get }
}

extension Figure {
  /// How many rows of a figure fit on a page, a landscape one too.
  private static let mostRows = 14

  /// Puts the figure of a chart together.
  init(_ chart: some Chart) {
    self.init(
      id: chart.id,
      title: chart.title,
      sentence: chart.sentence,
      reading: chart.reading,
      description: chart.description,
      drawing: chart.drawing,
      bars: chart.bars,
      table: chart.table,
      plot: chart.plot,
      rows: chart.tidyRows
    )
  }

  /// Draws rows in as few figures as pages need, numbered where there are several.
  static func inParts<Row>(
    _ rows: [Row],
    id: String,
    title: String,
    draw: (_ id: String, _ title: String, _ rows: [Row]) -> Figure?
  ) -> [Figure] {
    let parts = rows.parts(ofAtMost: mostRows)
    guard parts.count > 1 else { return parts.compactMap { draw(id, title, $0) } }
    return parts.enumerated().compactMap { number, rows in
      draw("\(id)-\(number + 1)", "\(title) (\(number + 1) of \(parts.count))", rows)
    }
  }
}

extension Array {
  /// The elements in as few parts as there must be of this size, all about as large.
  fileprivate func parts(ofAtMost most: Int) -> [[Element]] {
    guard count > most else { return isEmpty ? [] : [self] }
    let number = (count + most - 1) / most
    let (size, more) = (count / number, count % number)
    var start = 0
    return (0..<number).map { part in
      let end = start + size + (part < more ? 1 : 0)
      defer { start = end }
      return Array(self[start..<end])
    }
  }
}
