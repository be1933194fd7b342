import Foundation

/// A reader of RFC 4180 for the tests, written apart from the writer.
struct CSVRows {
  let columns: [String]
  let rows: [[String: String]]

  init(_ text: String) {
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

  func rows(_ kind: String) -> [[String: String]] { rows.filter { $0["kind"] == kind } }
}

extension [String: String] {
  func int(_ name: String) -> Int { Int(self[name] ?? "") ?? -1 }

  func double(_ name: String) -> Double? { Double(self[name] ?? "") }
}
