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
    let header = try SuggestedHeader(of: sheet)
    table = HistoryTable(sheet, place: header.last, headerRows: header.rows)
    (headerRow, headerRows) = (sheet.rows[header.last].number, header.rows)
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
