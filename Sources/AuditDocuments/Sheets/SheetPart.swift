import Foundation

/// Reads the cells of one sheet of a workbook.
struct SheetPart {
  let strings: [String]
  let isDay: [Bool]
  let is1904: Bool

  /// How many cells the merged ranges of a sheet are filled in together.
  private static let mergedLimit = 100_000
  /// The cells that a row may have, as in Excel.
  private static let columnLimit = 16_384

  private struct Cell {
    var row: Int
    var column: Int
    var kind: String
    var style: Int
    var value = ""
    var isFormula = false
    var hasValue = false

    /// Whether the file keeps what a formula came to: text may be empty, and nothing else is.
    var hasResult: Bool { hasValue && (kind == "str" || !value.isEmpty) }
  }

  /// The rows that hold something, how many cells have a formula and no result, and how many of the rows are hidden; nil where the
  /// sheet is damaged.
  func rows(of part: [UInt8]) -> (rows: [Sheet.Row], unworked: Int, hidden: Int)? {
    var table: [Int: [String]] = [:]
    var row = 0
    var cell: Cell?
    var isValue = false
    var merged = 0
    var unworked = 0
    var hidden: Set<Int> = []
    let events = XMLEvents(part)
    while let event = events.next() {
      switch event {
      case .start("row", let attributes):
        row = attributes["r"].flatMap { Int($0) } ?? row + 1
        if ["1", "true"].contains(attributes["hidden"]) { hidden.insert(row) }
      case .start("c", let attributes): cell = self.cell(attributes, row: row, after: table[row]?.count ?? 0)
      case .start("v", _), .start("t", _):
        isValue = true
        cell?.hasValue = true
      case .start("f", _): cell?.isFormula = true
      case .start("rPh", _): isValue = false
      case .end("v"), .end("t"): isValue = false
      case .text(let text) where isValue: cell?.value += text
      case .end("c"):
        if let read = cell { Self.put(text(of: read), row: read.row, column: read.column, in: &table) }
        if let read = cell, read.isFormula, !read.hasResult { unworked += 1 }
        cell = nil
      case .start("mergeCell", let attributes):
        if let range = attributes["ref"].flatMap(Self.range) { merged = Self.fill(range, merged: merged, in: &table) }
      default: continue
      }
    }
    guard !events.isDamaged else { return nil }
    let rows = table.sorted { $0.key < $1.key }.compactMap { number, cells in
      cells.contains { !$0.isEmpty } ? Sheet.Row(number: number, cells: cells) : nil
    }
    return (rows, unworked, hidden.isEmpty ? 0 : rows.count { hidden.contains($0.number) })
  }

  private func cell(_ attributes: [String: String], row: Int, after last: Int) -> Cell {
    let place = attributes["r"].flatMap(Self.place)
    return Cell(
      row: place?.row ?? row,
      column: place?.column ?? last,
      kind: attributes["t"] ?? "n",
      style: attributes["s"].flatMap { Int($0) } ?? 0
    )
  }

  private func text(of cell: Cell) -> String {
    switch cell.kind {
    case "s": Int(cell.value).flatMap { strings.indices.contains($0) ? strings[$0].trimmed : nil } ?? ""
    case "b": cell.value == "1" ? "yes" : "no"
    case "e": ""
    case "d": String(cell.value.prefix(10))
    case "n" where isDay.indices.contains(cell.style) && isDay[cell.style]: day(cell.value) ?? cell.value
    case "n": number(cell.value)
    default: cell.value.trimmed
    }
  }

  /// A number as a person would read it: 201512 and not 2.01512E5.
  private func number(_ text: String) -> String {
    guard let value = Double(text), value.rounded() == value, abs(value) < 1e15 else { return text.trimmed }
    return String(Int(value))
  }

  /// The day of a serial number: 1 is 1 January 1900, and there is a 29 February 1900, as in Excel; or 0 is 1 January 1904.
  private func day(_ text: String) -> String? {
    guard let value = Double(text), value >= 1, value < 2_958_466 else { return nil }
    let serial = Int(value)
    let sinceEpoch = is1904 ? serial - 24_107 : serial - (serial < 60 ? 25_568 : 25_569)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let date = calendar.dateComponents(
      [.year, .month, .day],
      from: Date(timeIntervalSince1970: Double(sinceEpoch) * 86_400)
    )
    guard let year = date.year, let month = date.month, let dayOfMonth = date.day else { return nil }
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(dayOfMonth, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func put(_ text: String, row: Int, column: Int, in table: inout [Int: [String]]) {
    guard !text.isEmpty, column < columnLimit else { return }
    var cells = table[row] ?? []
    if cells.count <= column { cells += Array(repeating: "", count: column + 1 - cells.count) }
    cells[column] = text
    table[row] = cells
  }

  /// What a merged range shows is in all of its cells; returns how many were filled so far.
  private static func fill(_ range: (first: Place, last: Place), merged: Int, in table: inout [Int: [String]]) -> Int {
    let (first, last) = range
    guard let text = table[first.row].flatMap({ $0.indices.contains(first.column) ? $0[first.column] : nil }),
      last.row >= first.row, last.column >= first.column
    else { return merged }
    let (cells, overflow) = (last.row - first.row + 1).multipliedReportingOverflow(by: last.column - first.column + 1)
    guard !overflow, merged + cells <= mergedLimit else { return merged }
    for row in first.row...last.row {
      for column in first.column...last.column { put(text, row: row, column: column, in: &table) }
    }
    return merged + cells
  }

  private typealias Place = (row: Int, column: Int)

  /// The place that `B12` names.
  private static func place(_ text: some StringProtocol) -> Place? {
    let letters = text.utf8.prefix { $0 >= UInt8(ascii: "A") }
    guard let column = Sheet.column(letters), let row = Int(text.dropFirst(letters.count)), row > 0, row <= 1_048_576
    else { return nil }
    return (row, column)
  }

  private static func range(_ text: String) -> (first: Place, last: Place)? {
    let ends = text.split(separator: ":").map { place($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1] else { return nil }
    return (first, last)
  }
}
