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

  /// The row whose headings are known best; else the first that is as wide as most are.
  private static func header(of sheet: Sheet) throws(Problems) -> Int {
    if let header = try? ListHeader<HistoryRole>(of: sheet, named: [:]), header.columns.count > 1 { return header.row }
    let widths = sheet.rows.prefix(200).map { row in row.cells.count { !$0.isEmpty } }
    let usual = widths.sorted()[safe: widths.count / 2] ?? 0
    guard usual > 1, let row = widths.firstIndex(where: { $0 >= max(2, usual - 1) }) else {
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
    guard filled.count > 1,
      !filled.contains(where: { $0.contains(where: \.isNumber) && !$0.contains(where: \.isLetter) })
    else { return false }
    let keys = filled.map(HistoryWords.key)
    guard !keys.contains(where: { HistoryWords.outcome($0) != nil || HistoryWords.grade($0) != nil }) else {
      return false
    }
    let isMerged = zip(cells, first).contains { !$0.isEmpty && $0 == $1 }
    return isMerged || Set(filled).count < filled.count
  }
}

extension Collection {
  fileprivate subscript(safe place: Index) -> Element? { indices.contains(place) ? self[place] : nil }
}
