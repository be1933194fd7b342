import AuditDocuments

/// The sheets of a workbook, or the one of a file of text, that a list is read from.
public struct ListSheets: Sendable {
  /// The sheets, all with the same headings; at least one.
  public let sheets: [Sheet]
  /// The names of those that are not read.
  public let others: [String]
  /// What is worth knowing of the choice.
  public let notes: [Problem]

  /// Takes one sheet.
  public init(_ found: Sheet.Found) {
    (sheets, others, notes) = ([found.sheet], found.others, found.sheet.passedOver)
  }

  /// Those that have a list of cases.
  ///
  /// Where nobody says which, it is the first that holds something, or, where that has none of the headings that are needed, the one
  /// that has. Where a workbook has a sheet for each team, all with the same headings, all are read.
  ///
  /// - Parameters:
  ///   - sheets: the sheets of the file.
  ///   - name: the one that a person named.
  ///   - named: the headings that a person gave.
  ///   - file: the file as it is shown to the reader.
  ///   - names: how a person says which sheet is meant.
  /// - Returns: the sheets.
  /// - Throws: where there is none, or several could be the one.
  public static func ofCases(
    _ sheets: [Sheet],
    sheet name: String?,
    named: [CaseColumn: String] = [:],
    shownAs file: String,
    names: ColumnNames = .options
  ) throws(Problems) -> ListSheets {
    try chosen(sheets, name: name, named: named, file: file, names, .sheet)
  }

  /// The one that has a list of auditors; chosen as one of cases is, and several are never taken together.
  ///
  /// - Parameters:
  ///   - sheets: the sheets of the file.
  ///   - name: the one that a person named.
  ///   - named: the headings that a person gave.
  ///   - file: the file as it is shown to the reader.
  ///   - names: how a person says which sheet is meant.
  /// - Returns: the sheet.
  /// - Throws: where there is none, or several could be the one.
  public static func ofAuditors(
    _ sheets: [Sheet],
    sheet name: String?,
    named: [AuditorColumn: String] = [:],
    shownAs file: String,
    names: ColumnNames = .options
  ) throws(Problems) -> ListSheets {
    try chosen(sheets, name: name, named: named, file: file, names, .auditorsSheet)
  }

  private init(_ sheets: [Sheet], of all: [Sheet], notes: [Problem]) {
    self.sheets = sheets
    let read = Set(sheets.map(\.name))
    others = all.filter { !read.contains($0.name) }.compactMap(\.name)
    // Only the first sheet of a workbook knows which are hidden.
    let hidden = all.first.map { $0.name == sheets.first?.name ? [] : $0.passedOver } ?? []
    self.notes = notes + hidden + sheets.flatMap(\.passedOver)
  }

  private static func chosen<Column: ListColumn>(
    _ all: [Sheet],
    name: String?,
    named: [Column: String],
    file: String,
    _ says: ColumnNames,
    _ choice: ListChoice
  ) throws(Problems) -> ListSheets {
    // A sheet for each team is one list of cases; nobody keeps their auditors so.
    let takesAll = choice == .sheet
    let first = try Sheet.chosen(name, of: all, shownAs: file).sheet
    guard name == nil, first.name != nil else { return ListSheets([first], of: all, notes: []) }
    let known = all.compactMap { sheet in headings(of: sheet, named).map { (sheet: sheet, headings: $0) } }
    guard let list = known.first(where: { $0.sheet.name == first.name }) ?? known.first else {
      // What is wrong with the first is said where it is read.
      return ListSheets([first], of: all, notes: [])
    }
    let alike = known.filter { $0.headings == list.headings }.map(\.sheet)
    let names = known.compactMap(\.sheet.name).map(Problem.quote).joined(separator: ", ")
    if list.sheet.name != first.name, known.count > (takesAll ? alike.count : 1) {
      let example = known.first?.sheet.name.map(Problem.quote) ?? "NAME"
      let several = Problem(
        "several sheets could have the list: \(names)",
        file: file,
        hint: says.asking(choice, for: example)
      )
      throw Problems([says.placing(several, at: choice)])
    }
    let another = says.saying("it", by: choice)
    var notes: [Problem] = []
    func note(_ what: String, _ hint: String) {
      notes.append(Problem(what, file: file, hint: hint, severity: .warning))
    }
    if alike.count > 1 {
      let them = alike.compactMap(\.name).map(Problem.quote).joined(separator: ", ")
      if takesAll {
        note(
          "\(alike.count) sheets have the same headings and were read as one list: \(them)",
          "If only one of them is meant, \(another)."
        )
      } else {
        let rows = alike.dropFirst().reduce(0) { $0 + max(0, $1.rows.count - 1) }
        note(
          "\(alike.count) sheets have the same headings, and only the first was read: \(them)",
          "\(rows) \(rows == 1 ? "row is" : "rows are") on the others. Put all on one sheet, or "
            + "\(says.saying("the one that is meant", by: choice))."
        )
      }
    } else if list.sheet.name != first.name {
      note(
        "the list was read from the sheet \(list.sheet.name.map(Problem.quote) ?? ""), as the first has none of its headings",
        "If another is meant, \(another)."
      )
    }
    return ListSheets(takesAll ? alike : [list.sheet], of: all, notes: notes)
  }

  /// The headings of a sheet that has all that are needed; nil for any other.
  private static func headings<Column: ListColumn>(of sheet: Sheet, _ named: [Column: String]) -> [String]? {
    guard let header = ListHeader<Column>.likeliest(of: sheet, named: named),
      Column.allCases.allSatisfy({ !$0.isNeeded || header.columns[$0] != nil })
    else { return nil }
    return header.headings.map(ListHeader<Column>.key).filter { !$0.isEmpty }
  }
}
