import AuditDocuments
import AuditSummaries

/// The columns that a mapping names, found in a list.
struct HistoryColumns {
  let reference: Int
  let day: Int
  let team: Int?
  let auditor: Int?
  let overall: Int?
  let items: [(item: String, column: Int)]
  let sections: [(section: String, column: Int)]

  /// Finds them.
  ///
  /// - Throws: every heading that no column has, or that several have, with those that are there; a row that was not seen to be
  ///   headings is never shown, because it may be of a child.
  init(_ mapping: HistoryMapping, in table: HistoryTable) throws(Problems) {
    var problems: [Problem] = []
    func find(_ named: HistoryMapping.Column?) -> Int? {
      guard let named else { return nil }
      let found = table.columns(named: named.heading)
      if found.count == 1 { return found[0] }
      problems.append(Self.problem(named, found, mapping, table))
      return nil
    }
    let (reference, day) = (find(mapping.reference), find(mapping.day))
    (team, auditor, overall) = (find(mapping.team), find(mapping.auditor), find(mapping.overall))
    items = mapping.items.compactMap { named in find(named.column).map { (item: named.item, column: $0) } }
    sections = mapping.sections.compactMap { named in find(named.column).map { (section: named.section, column: $0) } }
    guard problems.isEmpty, let reference, let day else {
      throw Problems(
        problems.count < mapping.headed.count || table.isSeen ? problems : [Self.noHeadings(mapping, table)]
      )
    }
    (self.reference, self.day) = (reference, day)
    let twice = Self.takenTwice(zip(mapping.columns, all).map { ($0, $1) }, mapping)
    guard twice.isEmpty else { throw Problems(twice) }
  }

  /// Every column that is read, in the order of the mapping's own.
  private var all: [Int] {
    [reference, day] + [team, auditor, overall].compactMap(\.self) + items.map(\.column) + sections.map(\.column)
  }

  /// A column says one thing: where two lines of the mapping name it, one of them is a slip.
  private static func takenTwice(_ named: [(HistoryMapping.Column, Int)], _ mapping: HistoryMapping) -> [Problem] {
    var lines: [Int: Int] = [:]
    return named.compactMap { named, column in
      guard let first = lines[column] else {
        lines[column] = named.line
        return nil
      }
      return Problem(
        "this column (\(Sheet.letters(column))) is taken for something else already, on line \(first)",
        file: mapping.file,
        line: named.line,
        hint: "A column says one thing: keep one of the two lines."
      )
    }
  }

  /// The columns that hold something and are not read, and how many cells they hold: all of them, and those with what people
  /// wrote.
  func unread(in table: HistoryTable) -> (all: ImportedList.Unread, texts: ImportedList.Unread) {
    let read = Set(all)
    let filled = (0..<table.width).filter { !read.contains($0) }.map { ColumnKind($0, in: table) }.filter {
      $0.cells > 0
    }
    func sum(_ kinds: [ColumnKind]) -> ImportedList.Unread {
      ImportedList.Unread(columns: kinds.count, cells: kinds.reduce(0) { $0 + $1.cells })
    }
    return (sum(filled), sum(filled.filter(\.isText)))
  }

  private static func problem(
    _ named: HistoryMapping.Column,
    _ found: [Int],
    _ mapping: HistoryMapping,
    _ table: HistoryTable
  ) -> Problem {
    let there = table.headings.filter { !$0.isEmpty }
    let letters = found.map { "column \(Sheet.letters($0))" }.joined(separator: ", ")
    let headings =
      table.isSeen
      ? "The headings are \(there.map(Problem.quote).joined(separator: ", "))\(didYouMean(named.heading, in: there))."
      : "\(other(than: mapping.headerRow, in: table.sheet)) \(byLetters)"
    return Problem(
      "\(found.isEmpty ? "no column is" : "\(found.count) columns are") headed as the mapping says here",
      file: mapping.file,
      line: named.line,
      hint: found.isEmpty ? headings : "Name the one that is meant by its letters: \(letters)."
    )
  }

  /// None of the headings of a mapping stands in the row that it calls the header.
  private static func noHeadings(_ mapping: HistoryMapping, _ table: HistoryTable) -> Problem {
    table.sheet.problem(
      "the row that the mapping calls the header does not look like headings:"
        + " it has none of the \(mapping.headed.count) that the mapping names",
      row: mapping.headerRow,
      hint: "\(other(than: mapping.headerRow, in: table.sheet)) \(byLetters)"
    )
  }

  /// Which row looks like the headings.
  private static func other(than row: Int, in sheet: Sheet) -> String {
    guard let header = try? SuggestedHeader(of: sheet), sheet.rows[header.last].number != row else {
      return "Write the number of the row with the headings after header:, as the spreadsheet numbers it."
    }
    let second = header.rows == 2 ? " and header-rows: 2" : ""
    let number = sheet.rows[header.last].number
    return "Row \(number) looks like the headings: write header: \(number)\(second)."
  }

  private static let byLetters = "A column without a heading is named by its letters, such as column H."
}
