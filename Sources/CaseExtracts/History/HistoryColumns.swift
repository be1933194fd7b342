import AuditDocuments

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
  /// - Throws: every heading that no column has, or that several have, with those that are there.
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
    guard problems.isEmpty, let reference, let day else { throw Problems(problems) }
    (self.reference, self.day) = (reference, day)
  }

  /// The columns that hold something and are not read, and how many cells they hold.
  func unread(in table: HistoryTable) -> (columns: Int, cells: Int) {
    let read = Set(
      [reference, day] + [team, auditor, overall].compactMap(\.self) + items.map(\.column) + sections.map(\.column)
    )
    let filled = (0..<table.width).filter { !read.contains($0) }
      .map { column in table.rows.count { !$0[column].isEmpty } }
      .filter { $0 > 0 }
    return (filled.count, filled.reduce(0, +))
  }

  private static func problem(
    _ named: HistoryMapping.Column,
    _ found: [Int],
    _ mapping: HistoryMapping,
    _ table: HistoryTable
  ) -> Problem {
    let there = table.headings.filter { !$0.isEmpty }
    let letters = found.map { "column \(Sheet.letters($0))" }.joined(separator: ", ")
    return Problem(
      "\(found.isEmpty ? "no column is" : "\(found.count) columns are") headed as the mapping says here",
      file: mapping.file,
      line: named.line,
      hint: found.isEmpty
        ? "The headings are \(there.map(Problem.quote).joined(separator: ", "))\(didYouMean(named.heading, in: there))."
        : "Name the one that is meant by its letters: \(letters)."
    )
  }
}
