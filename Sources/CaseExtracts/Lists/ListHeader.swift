import AuditDocuments

/// Where the columns of a list are: in its header, which need not be its first row.
struct ListHeader<Column: ListColumn>: Sendable {
  /// The place of the last row of the header among the rows of the sheet.
  let row: Int
  /// The column of each meaning that was found.
  let columns: [Column: Int]
  /// The other columns that say the same, of meanings that several columns may have.
  let others: [Column: [Int]]
  /// The headings as they are written, two rows of them joined.
  let headings: [String]

  /// Headings that nothing is read from.
  var unread: [String] {
    let read = Set(columns.values).union(others.values.flatMap(\.self))
    return headings.indices.filter { !read.contains($0) && !headings[$0].isEmpty }.map { headings[$0] }
  }

  /// The column whose heading says this, whatever it means; capitals and marks do not matter.
  func column(headed heading: String) -> Int? {
    headings.firstIndex { Self.key($0) == Self.key(heading) }
  }

  /// How many rows are looked through for the header.
  private static var depth: Int { 25 }

  /// The row, or the two rows, in which most columns are known, whether those that are needed are among them or not; nil for a sheet
  /// without rows.
  static func likeliest(of sheet: Sheet, named: [Column: String]) -> ListHeader? {
    var best: ListHeader?
    for index in sheet.rows.indices.prefix(Self.depth) {
      let one = ListHeader(row: index, headings: sheet.rows[index].cells, named: named)
      let above = index > 0 ? sheet.rows[index - 1].cells : []
      let two = ListHeader(row: index, headings: Self.joined(above, sheet.rows[index].cells), named: named)
      for header in [one, two] where header.isBetter(than: best) { best = header }
    }
    return best
  }

  private init(row: Int, headings: [String], named: [Column: String]) {
    var columns: [Column: Int] = [:]
    let keys = headings.map(Self.key)
    let says = headings.map(HeadingWords.init)
    for (column, heading) in named where !heading.isEmpty {
      if let place = keys.firstIndex(of: Self.key(heading)) { columns[column] = place }
    }
    // Column by column the likeliest heading that no other column has.
    for column in Column.allCases where columns[column] == nil && named[column] == nil {
      columns[column] =
        column.phrases.lazy.map(HeadingWords.init).compactMap { phrase in
          says.indices.first { says[$0].says(phrase, beside: column.beside) && !columns.values.contains($0) }
        }.first
    }
    var others: [Column: [Int]] = [:]
    // Where a person said which column it is, or that none is, no other is taken.
    for column in Column.allCases where column.takesSeveral && columns[column] != nil && named[column] == nil {
      let phrases = column.phrases.map(HeadingWords.init)
      others[column] = says.indices.filter { place in
        !columns.values.contains(place) && !others.values.contains { $0.contains(place) }
          && phrases.contains { says[place].says($0, beside: column.beside) }
      }
    }
    self.others = others
    self.row = row
    self.columns = columns
    self.headings = headings
  }

  private func isBetter(than other: ListHeader?) -> Bool {
    func weight(_ header: ListHeader) -> Int {
      header.columns.count + 100 * header.columns.keys.filter(\.isNeeded).count
    }
    return other.map { weight(self) > weight($0) } ?? true
  }

  /// A heading without capitals, marks and doubled spaces.
  static func key(_ heading: String) -> String {
    heading.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// Two rows as one: `Child` over `ID` is `Child ID`; what stands over several columns stands over each.
  private static func joined(_ above: [String], _ below: [String]) -> [String] {
    var over = ""
    return below.indices.map { column in
      if above.indices.contains(column), !above[column].isEmpty { over = above[column] }
      return over.isEmpty || below[column].isEmpty ? below[column] : "\(over) \(below[column])"
    }
  }
}

extension ListHeader where Column: PlanColumn {
  /// Finds the header: the row, or the two rows, in which most columns are known by their headings.
  ///
  /// - Parameters:
  ///   - sheet: the list.
  ///   - named: headings that a person gave for some of the columns; an empty one for a column that the list does not have.
  ///   - names: how that person says which column says what.
  /// - Throws: what is needed and is not there, with the headings that are.
  init(of sheet: Sheet, named: [Column: String], names: ColumnNames) throws(Problems) {
    guard let best = Self.likeliest(of: sheet, named: named), !best.columns.isEmpty else {
      throw Problems([Self.nothingFound(in: sheet, names)])
    }
    let missing = Column.allCases.filter { column in
      best.columns[column] == nil && (column.isNeeded || named[column].map { !$0.isEmpty } ?? false)
    }
    guard missing.isEmpty else {
      throw Problems(missing.map { best.problem(of: $0, named: named[$0], in: sheet, names) })
    }
    self = best
  }

  private static func nothingFound(in sheet: Sheet, _ names: ColumnNames) -> Problem {
    let what = "no row has a heading that is known"
    guard let first = sheet.rows.first, let needed = Column.allCases.first(where: \.isNeeded)?.listed else {
      return Problem(what, file: sheet.file, hint: "The sheet is empty: name the file that has the list.")
    }
    let there = first.cells.filter { !$0.isEmpty }.prefix(12).map(Problem.quote).joined(separator: ", ")
    let hint = "The first row says \(there). \(names.asking(needed))"
    return names.placing(Problem(what, file: sheet.file, hint: hint), at: needed)
  }

  private func problem(of column: Column, named: String?, in sheet: Sheet, _ names: ColumnNames) -> Problem {
    let there = headings.filter { !$0.isEmpty }.map(Problem.quote).joined(separator: ", ")
    let what =
      named.flatMap { $0.isEmpty ? nil : "no column is headed \(Problem.quote($0))" }
      ?? "no column is known to say \(names.meaning(of: column.listed))"
    let problem = sheet.problem(
      what,
      row: sheet.rows[row].number,
      hint: "The headings are \(there). Say which it is: \(names.reading(column.listed))."
    )
    return names.placing(problem, at: column.listed)
  }
}
