import AuditDocuments

/// Where the headings of an earlier list stand, as far as they can be told from its rows.
struct SuggestedHeader {
  /// The place of the last row of the header among the rows of the sheet.
  let last: Int
  /// How many rows it has.
  let rows: Int

  init(of sheet: Sheet) throws(Problems) {
    (last, rows) = Self.extent(of: sheet, from: try Self.header(of: sheet))
  }

  /// Whether a header that ends at a place, and has so many rows, is this one or a part of it.
  func holds(place: Int, rows: Int) -> Bool { place <= last && place - rows >= last - self.rows }

  /// The row whose headings are known best; else the first that is as wide as most are.
  private static func header(of sheet: Sheet) throws(Problems) -> Int {
    if let header = ListHeader<HistoryRole>.likeliest(of: sheet, named: [:]), header.columns.count > 1,
      !isOfAnAudit(sheet.rows[header.row].cells)
    {
      return header.row
    }
    let widths = sheet.rows.prefix(200).map { row in row.cells.count { !$0.isEmpty } }
    let usual = widths.sorted()[safe: widths.count / 2] ?? 0
    guard usual > 1, let row = widths.firstIndex(where: { $0 >= max(2, usual - 1) }),
      !isOfAnAudit(sheet.rows[row].cells), !sheet.rows[row].cells.contains(where: isNumber)
    else {
      throw Problems([
        Problem(
          "no row looks like the headings of a list",
          file: sheet.file,
          hint:
            "Name the sheet that has the audits with --sheet, or write the mapping by hand: docs/history.md shows one."
        )
      ])
    }
    return row
  }

  /// Where a header ends that may have two rows, and how many it has.
  private static func extent(of sheet: Sheet, from place: Int) -> (last: Int, rows: Int) {
    let cells = sheet.rows[place].cells
    if let below = sheet.rows[safe: place + 1]?.cells, isSecondRow(below, under: cells) { return (place + 1, 2) }
    let filled = cells.filter { !$0.isEmpty }
    guard place > 0, Set(filled).count < filled.count else { return (place, 1) }
    let above = sheet.rows[place - 1].cells
    return Set(above.filter { !$0.isEmpty }).count > 1 ? (place, 2) : (place, 1)
  }

  /// Whether a row goes on with the headings: no day and no number, a word that stands several times or over a merged cell, and
  /// none that is an answer.
  private static func isSecondRow(_ cells: [String], under first: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count > 1, !isOfAnAudit(filled), !filled.contains(where: isNumber) else { return false }
    let keys = filled.map(HistoryWords.key)
    guard !keys.contains(where: { HistoryWords.outcome($0) != nil || HistoryWords.grade($0) != nil }) else {
      return false
    }
    let isMerged = zip(cells, first).contains { !$0.isEmpty && $0 == $1 }
    return isMerged || Set(filled).count < filled.count
  }

  /// Whether a row holds what headings never do, a day or an address; what it says is then of a person, and is never shown.
  private static func isOfAnAudit(_ cells: [String]) -> Bool {
    cells.contains { $0.contains("@") || !$0.allSatisfy(\.isNumber) && HistoryDays(order: nil).read($0) != .none }
  }

  private static func isNumber(_ cell: String) -> Bool {
    cell.contains(where: \.isNumber) && !cell.contains(where: \.isLetter)
  }
}

extension Collection {
  fileprivate subscript(safe place: Index) -> Element? { indices.contains(place) ? self[place] : nil }
}
