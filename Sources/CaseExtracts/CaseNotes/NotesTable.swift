import AuditDocuments
import AuditRules

/// Notes as a table called `notes`, so that a mapping can say which of them are visits, supervisions and the like.
struct NotesTable {
  /// The headings, as mappings name them.
  static let headings = ["Case", "Type", "Date", "Time", "Author", "Text"]

  private let sheet: TableSheet

  /// Makes the table of the notes of one case.
  init(_ notes: [CaseNote], of reference: String) {
    let rows = notes.enumerated().map { index, note in
      Sheet.Row(
        number: index + 2,
        cells: [
          reference, note.kind.value ?? "", note.happened.value?.description ?? "", note.time.value ?? "",
          note.authorRole.value ?? "", note.text.value ?? "",
        ]
      )
    }
    sheet = TableSheet(
      Sheet(file: "notes", name: nil, rows: [Sheet.Row(number: 1, cells: Self.headings)] + rows),
      name: "notes"
    )
  }

  /// What a mapping makes of the notes beside the notes themselves, and what was wrong.
  func caseFile(_ mapping: TableMapping, extracted: Day?) throws(Problems) -> (caseFile: CaseFile, problems: [Problem])
  {
    guard let matched = MatchedTables.matched([sheet], [mapping]).matched.first else {
      throw Problems([
        Problem(
          "the mapping reads nothing from notes",
          file: "--mapping",
          hint: "Name a table 'notes' in it; its columns are \(Self.headings.joined(separator: ", "))."
        )
      ])
    }
    let cases = TableCases(matched)
    let caseFile = cases.drafts.first.map { cases.caseFile(of: $0, extracted: extracted) }
    return (caseFile ?? CaseFile(), cases.problems + cases.complaints.problems)
  }
}
