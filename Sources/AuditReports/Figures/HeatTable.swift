import AuditPages
import AuditSummaries

/// The share that met each theme in each team, as numbers on five shades.
public struct HeatTable: Chart, Sendable {
  /// One team and theme.
  public struct Cell: Hashable, Sendable {
    /// How many met it.
    public var met: ReleasedCount
    /// How many were counted.
    public var counted: ReleasedCount
    /// How many files they come from, where answers are counted: they decide whether there is a percentage.
    public var files: Int?
    /// The share where it is not met of counted, because files count for those that they stand for.
    public var weighted: Double?

    /// Makes a cell.
    public init(met: ReleasedCount, counted: ReleasedCount, files: Int? = nil, weighted: Double? = nil) {
      self.met = met
      self.counted = counted
      self.files = files
      self.weighted = weighted
    }

    /// A cell that may not be shown.
    public static let hidden = Cell(met: .hidden, counted: .hidden)
  }

  /// One team.
  public struct Row: Sendable {
    /// Its name.
    public var label: String
    /// Its cells, one for each column.
    public var cells: [Cell]

    /// Makes a row.
    public init(label: String, cells: [Cell]) {
      self.label = label
      self.cells = cells
    }
  }

  let id: String
  let title: String
  let rowName: String
  let columns: [String]
  let rows: [Row]
  let things: String
  let smallest: Int

  /// Makes a figure; nothing where there is no number to print, a row has another length, or counts cannot be.
  ///
  /// - Parameters:
  ///   - id: small letters and hyphens.
  ///   - title: what it shows, in a few words.
  ///   - rowName: what a row is, for example `Team`.
  ///   - columns: the names of the themes.
  ///   - rows: the rows, from the top.
  ///   - things: what is counted.
  ///   - smallestPercentage: how many things, or files, a percentage and a shade are made of at least.
  public init?(
    id: String,
    title: String,
    rowName: String = "Team",
    columns: [String],
    rows: [Row],
    things: String = "files",
    smallestPercentage: Int
  ) {
    let cells = rows.flatMap(\.cells)
    guard cells.contains(where: { $0.counted.share(of: $0.met) != nil }),
      rows.allSatisfy({ $0.cells.count == columns.count }), cells.allSatisfy({ $0.counted.canHold($0.met) })
    else { return nil }
    self.id = id
    self.title = title
    self.rowName = rowName
    self.columns = columns
    self.rows = rows
    self.things = things
    smallest = smallestPercentage
  }

  /// The share of a cell where it is large enough for one.
  func share(_ cell: Cell) -> Double? {
    guard let counted = cell.counted.value, cell.files ?? counted >= smallest else { return nil }
    return cell.weighted ?? cell.counted.share(of: cell.met)
  }

  /// What a percentage needs enough of.
  var base: String { rows.contains { $0.cells.contains { $0.files != nil } } ? "files" : things }

  /// Whether any cell has a percentage, and so a shade.
  public var isShaded: Bool { rows.contains { $0.cells.contains { share($0) != nil } } }

  /// What stands for a cell without a share: its counts, `c` where it is hidden, `z` where nothing applied.
  func words(_ cell: Cell) -> String {
    if cell.counted.value == 0 { return "z" }
    guard cell.counted.share(of: cell.met) != nil else { return Words.hidden }
    return "\(Words.number(cell.met)) of \(Words.number(cell.counted))"
  }

  /// The figure.
  public var figure: Figure { Figure(self) }

  /// None: a table says it better than bars in a terminal.
  var bars: [String] { [] }

  var plot: Plot {
    Plot(
      .shades,
      columns: [.init(rowName)] + columns.map { .init($0, .percent, .shade) },
      rows: rows.map { row in [row.label] + row.cells.map { share($0)?.cell ?? words($0) } },
      across: "",
      values: "",
      reading: """
        Each cell is the share of counted \(things) that met a theme; the darker, the more. A cell without a percentage has \
        too few \(base) for one, is hidden (c), or had nothing to count (z).
        """
    )
  }

  var tidyRows: [[String]] {
    [["row", "column", "met", "counted", "share"]]
      + rows.flatMap { row in
        zip(columns, row.cells).map { column, cell in
          [
            row.label, column, Words.number(cell.met), Words.number(cell.counted),
            cell.weighted?.cell ?? Words.cell(cell.met, of: cell.counted),
          ]
        }
      }
  }
}
