import AuditPages
import AuditRules

/// What is doubtful in the data that rules were run over, the doubt of most cases first.
struct DoubtTable {
  private let counts: CheckCounts

  /// Takes counts.
  init(_ counts: CheckCounts) { self.counts = counts }

  /// The section of the page; nothing where nothing is doubtful.
  var section: PageSection? {
    guard !counts.doubts.isEmpty else { return nil }
    let rows = counts.doubts.map { Table.Row.cells(["\($0.says) (\($0.name))", $0.code, $0.rows.cell, $0.cases.cell]) }
    let table = Table(
      caption: "Whatever can hardly be as it stands, the doubt of most cases first",
      columns: [
        Table.Column("What is doubted"), Table.Column("Code"), Table.Column("Places", .number),
        Table.Column("Cases", .number),
      ],
      rows: rows
    )
    return PageSection(id: "doubts", title: "What is doubtful in the data", blocks: [.table(table)])
  }

  /// The sentences of the headline; none where nothing is doubtful.
  var sentences: [String] {
    guard !counts.doubts.isEmpty else { return [] }
    let places = counts.doubts.reduce(0) { $0 + $1.rows }
    return [
      """
      \(Words.count(places, "place")) in the data \(places == 1 ? "is" : "are") doubtful; where a share rests on \
      \(places == 1 ? "it" : "them"), “could be” says between what it lies.
      """
    ]
  }
}
