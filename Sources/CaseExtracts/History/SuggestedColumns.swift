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
  /// Columns whose words are not known, though their headings ask what an item asks or speak of a grade: a person says what they are.
  let doubtful: Set<Int>
  /// Columns of what people wrote.
  let texts: [Int]
  /// Columns that hold something else.
  let others: [Int]

  /// Tells the columns apart; `isWording` says whether the heading of a column is that of an item.
  init(_ sheet: Sheet, isWording: ([String]) -> Bool) throws(Problems) {
    let header = try SuggestedHeader(of: sheet)
    table = HistoryTable(sheet, place: header.last, headerRows: header.rows)
    (headerRow, headerRows) = (sheet.rows[header.last].number, header.rows)
    let kinds = (0..<table.width).map { [table] column in ColumnKind(column, in: table) }
    let roles = Self.roles(in: table, kinds)
    self.roles = roles
    let rest = kinds.indices.filter { !roles.values.contains($0) && kinds[$0].cells > 0 && !kinds[$0].isOfTheForm }
    let questions = { [table] column in table.questions(of: column) }
    let asked = rest.filter { kinds[$0].isPerhapsAnswers && isWording(questions($0)) }
    let graded = rest.filter { kinds[$0].isPerhapsGrades && !asked.contains($0) }
    doubtful = Set(asked + graded)
    let answers = rest.filter { kinds[$0].isAnswers || asked.contains($0) }
    let grades = rest.filter { kinds[$0].isGrades || graded.contains($0) }
    (self.answers, self.grades) = (answers, grades)
    let taken = Set(Array(roles.values) + answers + grades)
    let left = kinds.indices.filter { !taken.contains($0) && kinds[$0].cells > 0 }
    texts = left.filter { kinds[$0].isText }
    others = left.filter { !kinds[$0].isText }
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
