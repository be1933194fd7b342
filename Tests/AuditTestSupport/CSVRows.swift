/// A reader of RFC 4180 for the tests, written apart from the writer.
public struct CSVRows: Sendable {
  /// The heading.
  public let columns: [String]
  /// The other lines, by the names of the columns.
  public let rows: [[String: String]]

  /// Reads a whole file.
  public init(_ text: String) {
    var lines: [[String]] = []
    var line: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch (scalar, isQuoted) {
      case ("\"", true) where next == "\"":
        cell.unicodeScalars.append("\"")
        next = scalars.next()
      case ("\"", true): isQuoted = false
      case ("\"", false): isQuoted = true
      case (",", false):
        line.append(cell)
        cell = ""
      case ("\r", false): break
      case ("\n", false):
        lines.append(line + [cell])
        line = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    let columns = lines.first ?? []
    self.columns = columns
    rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
  }

  /// The rows whose column `kind` says this.
  public func rows(_ kind: String) -> [[String: String]] { rows.filter { $0["kind"] == kind } }
}

extension [String: String] {
  /// The whole number in a column; -1 where there is none.
  public func int(_ name: String) -> Int { Int(self[name] ?? "") ?? -1 }

  /// The number in a column; nil where there is none.
  public func double(_ name: String) -> Double? { Double(self[name] ?? "") }
}
