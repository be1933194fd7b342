import AuditDocuments
import AuditRules

/// Which columns of an earlier list say what, by their headings and by what stands in them.
struct SuggestedColumns {
  let table: HistoryTable
  let headerRow: Int
  let headerRows: Int
  let roles: [HistoryRole: Int]
  /// Columns whose cells are words for outcomes.
  let answers: [Int]
  /// Columns whose cells are grades, besides that of the whole file.
  let grades: [Int]
  /// Columns that hold something else.
  let others: [Int]

  init(_ sheet: Sheet) throws(Problems) {
    let place = try Self.header(of: sheet)
    let (last, rows) = Self.extent(of: sheet, from: place)
    table = HistoryTable(sheet, place: last, headerRows: rows)
    (headerRow, headerRows) = (sheet.rows[last].number, rows)
    let kinds = (0..<table.width).map { [table] column in ColumnKind(column, in: table) }
    let roles = Self.roles(in: table, kinds)
    self.roles = roles
    let rest = kinds.indices.filter { !roles.values.contains($0) && kinds[$0].cells > 0 && !kinds[$0].isOfTheForm }
    answers = rest.filter { kinds[$0].isAnswers }
    grades = rest.filter { kinds[$0].isGrades }
    others = kinds.indices.filter { column in
      kinds[column].cells > 0 && !roles.values.contains(column) && !kinds[column].isAnswers && !kinds[column].isGrades
        || kinds[column].isOfTheForm && kinds[column].cells > 0 && !roles.values.contains(column)
    }
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

  private static func roles(in table: HistoryTable, _ kinds: [ColumnKind]) -> [HistoryRole: Int] {
    var roles: [HistoryRole: Int] = [:]
    let says = table.headings.map(HeadingWords.init)
    // The number that a form gives each answer is no case.
    let isForm = table.headings.contains("Completion time")
    for role in HistoryRole.allCases {
      roles[role] =
        role.phrases.lazy.map(HeadingWords.init).compactMap { phrase in
          says.indices.first { column in
            !roles.values.contains(column) && !(isForm && role == .reference && table.headings[column] == "ID")
              && says[column].says(phrase, beside: role.beside) && kinds[column].mayBe(role)
          }
        }.first
    }
    return roles
  }
}

extension Collection {
  fileprivate subscript(safe place: Index) -> Element? { indices.contains(place) ? self[place] : nil }
}
