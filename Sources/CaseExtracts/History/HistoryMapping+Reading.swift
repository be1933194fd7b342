import AuditDocuments
import AuditRules

extension HistoryMapping {
  /// Every key that a mapping may have, besides those that a list or a checklist gives it.
  private static let keys: Set<String> = [
    "auditor", "case", "checklist", "comparable", "dates", "day", "format", "grades", "header", "header-rows", "id",
    "items", "outcomes", "overall", "reversed", "sections", "sheet", "team", "version",
  ]

  /// Reads a mapping.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - find: what a version of a checklist asks, and which versions of which checklists there are where it is not there.
  /// - Throws: all that is wrong with it, without any text of the list.
  public init(
    _ source: SourceText,
    asked find: (_ checklist: String, _ version: Int) -> (asked: AskedQuestions?, there: [String])
  ) throws(Problems) {
    let source = source.withheld(knownKeys: Self.keys)
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(yaml: source), into: problems)
    _ = reader.required("format", as: .oneOf([(word: "caseaudit-history/1", value: 1)]))
    let asked = Self.asked(reader, find)
    let reading = MappingReading(reader: reader, asked: asked)
    let sheet = reader.optional("sheet", as: .text)
    let headerRow = reader.required("header", as: .integer(in: 1...1_048_576))
    let headerRows = reader.optional("header-rows", as: .integer(in: 1...2)) ?? 1
    let reference = reading.column("case", isNeeded: true)
    let day = reading.column("day", isNeeded: true)
    let order = reader.optional("dates", as: .oneOf(HistoryDays.Order.allCases.map { (word: $0.rawValue, value: $0) }))
    let team = reading.column("team")
    let auditor = reading.column("auditor")
    let overall = reading.column("overall")
    let items = reading.items()
    let sections = reading.sections()
    let outcomes = reading.outcomes()
    let grades = reading.grades()
    let mapped = Set(items.map(\.item))
    let reasons = reading.reasons(for: mapped)
    let reversed = reading.reversed(among: mapped)
    if items.isEmpty, sections.isEmpty, overall == nil, problems.isEmpty {
      reader.report(
        "no column is mapped to an item or a grade, so that nothing would be brought in",
        at: "items",
        hint:
          "Under items:, write an item and the heading of its column; or write the heading of the grade after overall:."
      )
    }
    reader.finish()
    try problems.throwErrors()
    guard let asked, let headerRow, let reference, let day else { throw problems.problems }
    self.init(
      file: source.name,
      asked: asked,
      sheet: sheet,
      headerRow: headerRow,
      headerRows: headerRows,
      reference: reference,
      day: day,
      order: order,
      team: team,
      auditor: auditor,
      overall: overall,
      items: items,
      sections: sections,
      outcomes: outcomes,
      grades: grades,
      reversed: reversed,
      reasons: reasons
    )
  }

  private static func asked(
    _ reader: FieldReader,
    _ find: (String, Int) -> (asked: AskedQuestions?, there: [String])
  ) -> AskedQuestions? {
    guard let inner = reader.requiredMapping("checklist") else { return nil }
    defer { inner.finish() }
    let id = inner.required("id", as: .text)
    let version = inner.required("version", as: .integer(in: 1...9999))
    guard let id, let version else { return nil }
    let (asked, there) = find(id, version)
    if asked == nil {
      inner.report(
        "there is no such version of a checklist here",
        at: "version",
        hint: "There are: \(there.joined(separator: ", "))."
      )
    }
    return asked
  }
}
