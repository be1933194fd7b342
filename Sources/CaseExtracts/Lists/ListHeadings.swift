import AuditDocuments

/// The headings of a list and what each is read as, also where a column that is needed is not among them.
public struct ListHeadings: Hashable, Sendable {
  /// The headings, from the left; each once.
  public let all: [String]
  /// The heading that is read for each column.
  public let read: [ListedColumn: String]

  private init<Column: PlanColumn>(_ sheet: Sheet, _ column: Column.Type) {
    guard let header = ListHeader<Column>.likeliest(of: sheet, named: [:]), !header.columns.isEmpty else {
      // No heading is known. The fullest of the first rows is likelier to be the header than a title is.
      let fullest = sheet.rows.prefix(25).max { $0.cells.count { !$0.isEmpty } < $1.cells.count { !$0.isEmpty } }
      (all, read) = (Self.once(fullest?.cells ?? []), [:])
      return
    }
    all = Self.once(header.headings)
    read = header.columns.reduce(into: [:]) { $0[$1.key.listed] = header.headings[$1.value] }
  }

  /// Those of a list of cases.
  public static func ofCases(_ sheet: Sheet) -> ListHeadings { ListHeadings(sheet, CaseColumn.self) }

  /// Those of a list of auditors.
  public static func ofAuditors(_ sheet: Sheet) -> ListHeadings { ListHeadings(sheet, AuditorColumn.self) }

  /// The headings by which a list of cases can be divided, from the left and each once.
  ///
  /// Those of people are not among them.
  ///
  /// - Parameters:
  ///   - sheet: the list.
  ///   - named: headings that a person gave for some of the columns.
  /// - Returns: the headings.
  public static func dividing(_ sheet: Sheet, named: [CaseColumn: String]) -> [String] {
    guard let header = ListHeader<CaseColumn>.likeliest(of: sheet, named: named) else { return [] }
    return once(PersonalColumns(sheet, header).dividing)
  }

  /// Whether two lists were given in each other's place: neither has what its own needs most, and each has what the other's does.
  public static func areSwapped(cases: Sheet, auditors: Sheet) -> Bool {
    func names(_ sheet: Sheet) -> (child: Bool, auditor: Bool) {
      (ofCases(sheet).read[.cases(.child)] != nil, ofAuditors(sheet).read[.auditors(.auditor)] != nil)
    }
    let (first, second) = (names(cases), names(auditors))
    return !first.child && first.auditor && second.child && !second.auditor
  }

  private static func once(_ headings: [String]) -> [String] {
    var seen: Set<String> = []
    return headings.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
