/// One sheet of a workbook, or a file of comma-separated text: rows of cells, none of which is taken for a header.
public struct Sheet: Sendable {
  /// A row that holds something.
  public struct Row: Sendable {
    /// Its number in the sheet, or the line of the text on which it begins; 1 for the first.
    public let number: Int
    /// The texts of its cells without spaces around them, empty ones too; days are written as 2026-09-30.
    public let cells: [String]

    /// Makes a row.
    public init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }

    /// The text of a column, 0 for the first; empty beyond the last.
    public subscript(column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }
  }

  /// The file as it is shown to the reader.
  public let file: String
  /// The name of the sheet in its workbook; nil for comma-separated text.
  public let name: String?
  /// Whether it is comma-separated text, in which a row has a cell for each column whether it holds something or not.
  public var isText = false
  /// The rows that hold something, in order.
  public let rows: [Row]
  /// The names of the hidden sheets of its workbook, which are not read; only the first sheet has them.
  public var hiddenBeside: [String] = []
  /// How many cells hold a formula of which the file keeps no result, so that they are read as empty.
  public var unworkedCells = 0
  /// How many of its rows are hidden, by a filter or by hand, and are read as the others are.
  public var hiddenRows = 0

  /// Makes a sheet of rows.
  public init(file: String, name: String?, rows: [Row]) {
    self.file = file
    self.name = name
    self.rows = rows
  }

  /// A problem at a row, or at a cell of it, named as a spreadsheet names it.
  public func problem(
    _ what: String,
    row: Int,
    column: Int? = nil,
    hint: String,
    severity: Problem.Severity = .error
  ) -> Problem {
    let sheet = name.map { ", sheet \(Problem.quote($0))" } ?? ""
    let cell = column.map { "\(Self.letters($0))\(row)" } ?? "row \(row)"
    return Problem("\(what) (\(cell)\(sheet))", file: file, hint: hint, severity: severity)
  }

  /// The letters of a column, 0 for A, 26 for AA.
  public static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }

  /// The number of a column from its letters, A for 0; nil for more columns than a spreadsheet has, and other texts.
  public static func column(_ letters: some Sequence<UInt8>) -> Int? {
    var number = 0
    for letter in letters {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) else { return nil }
      number = number * 26 + Int(letter - UInt8(ascii: "A")) + 1
      guard number <= 16_384 else { return nil }
    }
    return number > 0 ? number - 1 : nil
  }
}
