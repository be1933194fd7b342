import AuditDocuments

/// An earlier list with its header found: the headings, and the rows below them.
struct HistoryTable {
  let sheet: Sheet
  /// The headings; what two rows of a header say of a column is joined.
  let headings: [String]
  /// The rows below the header.
  let rows: [Sheet.Row]
  /// Whether the rows of the header were seen to be headings; what stands in any other row is never shown.
  let isSeen: Bool
  private let headerRows: Int
  /// What the last row of the header says of each column.
  private let parts: [String]

  /// Takes the header that ends with a row of this number, or nothing where there is no such row.
  init?(_ sheet: Sheet, headerRow: Int, headerRows: Int) {
    guard let place = sheet.rows.firstIndex(where: { $0.number == headerRow }) else { return nil }
    let seen = try? SuggestedHeader(of: sheet)
    let isSeen = seen?.holds(place: place, rows: headerRows) ?? false
    self.init(sheet, place: place, headerRows: headerRows, isSeen: isSeen)
  }

  /// Takes the header that ends with the row at a place among those that hold something.
  init(_ sheet: Sheet, place: Int, headerRows: Int, isSeen: Bool = true) {
    self.sheet = sheet
    self.isSeen = isSeen
    self.headerRows = headerRows
    let below = sheet.rows[place].cells
    parts = below.map(Self.clean)
    headings = headerRows == 2 && place > 0 ? Self.joined(sheet.rows[place - 1].cells, below) : below.map(Self.clean)
    rows = Array(sheet.rows.dropFirst(place + 1))
  }

  /// The column that a mapping names by its heading, or by its letters (`column H`); every column that could be meant.
  func columns(named heading: String) -> [Int] {
    let key = Self.clean(heading)
    let same = headings.indices.filter { headings[$0] == key }
    if !same.isEmpty { return same }
    let words = key.split(separator: " ")
    if words.count == 2, words[0].lowercased() == "column", let column = Sheet.column(words[1].uppercased().utf8),
      column < width
    {
      return [column]
    }
    let loose = ListHeader<CaseColumn>.key(heading)
    return loose.isEmpty ? [] : headings.indices.filter { ListHeader<CaseColumn>.key(headings[$0]) == loose }
  }

  /// What a mapping calls a column: its heading, or its letters where another has the same or it has none.
  func name(of column: Int) -> String {
    let heading = headings.indices.contains(column) ? headings[column] : ""
    let isAlone = !heading.isEmpty && headings.count { $0 == heading } == 1
    return isAlone ? heading : "column \(Sheet.letters(column))"
  }

  /// What a message calls a column: as a mapping does, and by its letters where its heading may be what somebody wrote.
  func shown(_ column: Int) -> String { isSeen ? name(of: column) : "column \(Sheet.letters(column))" }

  /// What a column asked: its heading, without the word under it that only says that the answers stand here.
  func question(of column: Int) -> String {
    let heading = headings.indices.contains(column) ? headings[column] : ""
    guard headerRows == 2, let last = heading.split(separator: " ").last,
      Self.answerHeadings.contains(last.lowercased()), heading.contains(" ")
    else { return heading }
    return String(heading.dropLast(last.count + 1))
  }

  /// Every question that the heading of a column may hold: its own, and the part below a group that stands over several columns.
  func questions(of column: Int) -> [String] {
    let own = parts.indices.contains(column) ? parts[column] : ""
    return own.isEmpty || Self.answerHeadings.contains(own.lowercased())
      ? [question(of: column)] : [question(of: column), own]
  }

  private static let answerHeadings: Set<String> = ["answer", "answers", "outcome", "rating", "response", "result"]

  /// Whether a row is of no case: the header again, a total, a remark in one cell.
  func isNoAudit(_ row: Sheet.Row, case reference: Int?, day: Int?) -> Bool {
    if row.cells.map(Self.clean) == headings { return true }
    let number = reference.map { row[$0] } ?? ""
    let filled = row.cells.filter { !$0.isEmpty }
    let isWithoutDay = day.map { row[$0].isEmpty || ListedValue.isFoot(row[$0]) }
    let hasFoot = filled.contains(where: ListedValue.isFoot)
    guard number.isEmpty else {
      // "Total" beside how many there are, which stands where the cases do: no audit is without its day.
      return ListedValue.isFoot(number) || (isWithoutDay ?? false && hasFoot)
    }
    return filled.count == 1 || (isWithoutDay ?? true && hasFoot)
  }

  /// How many columns it has.
  var width: Int { max(headings.count, rows.map(\.cells.count).max() ?? 0) }

  /// A heading as it is shown: on one line, with single spaces.
  static func clean(_ heading: String) -> String {
    heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Two rows as one: what stands over several columns stands over each that has a heading of its own.
  private static func joined(_ above: [String], _ below: [String]) -> [String] {
    var over = ""
    return (0..<max(above.count, below.count)).map { column in
      let (first, second) = (
        clean(above.indices.contains(column) ? above[column] : ""),
        clean(below.indices.contains(column) ? below[column] : "")
      )
      if !first.isEmpty { over = first }
      // A cell that is merged over both rows says the same in both.
      if second.isEmpty || first == second { return first }
      return over.isEmpty ? second : "\(over) \(second)"
    }
  }
}
