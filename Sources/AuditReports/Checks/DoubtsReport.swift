import AuditPages
import AuditRules

/// What those who correct records have to look at, by team and worker.
public struct DoubtsReport: Report {
  private let found: [DoubtRow]
  private let provenance: Provenance

  /// Makes the report of rows.
  public init(_ rows: [DoubtRow], provenance: Provenance) {
    found = rows.enumerated().sorted { first, second in
      (first.element.team, first.element.worker, first.offset) < (
        second.element.team, second.element.worker, second.offset
      )
    }.map(\.element)
    self.provenance = provenance
  }

  /// What each column of the tidy rows holds.
  public static var columns: [DataColumn] { DoubtRow.columns }

  /// One row for each place.
  public var rows: [[String]] { found.map(\.cells) }

  /// The rows as JSON.
  public func json() throws -> String {
    try JSONText.of(
      DoubtsDocument(doubts: namedRows, format: "caseaudit-doubts/1", provenance: ProvenanceDocument(provenance))
    )
  }

  /// The report before it has a format.
  public var page: Page {
    Page(title: "What to correct", headline: headline, sections: found.sections(table), provenance: provenance)
  }

  private var headline: [String] {
    guard !found.isEmpty else { return ["Nothing is doubtful."] }
    let cases = Set(found.map(\.reference).filter { !$0.isEmpty }).count
    return [
      "\(Words.count(found.count, "place")) of \(Words.count(cases, "case")) to look at.",
      "A check points at what can hardly be; a person who knows the case corrects it.",
    ]
  }

  private func table(of rows: [DoubtRow]) -> Table {
    let all = rows.byWorker { row in
      let reference = row.reference.isEmpty ? "the whole return" : row.reference
      let name = row.number.isEmpty ? reference : "\(reference) (\(row.number))"
      let field = [row.module, row.field].filter { !$0.isEmpty }.joined(separator: " ")
      return [name, row.place, field, row.says, row.correct, row.code]
    }
    return Table(
      columns: [
        .init("Case"), .init("Place"), .init("Field"), .init("What is wrong"), .init("What to do"), .init("Code"),
      ],
      rows: all
    )
  }
}

private struct DoubtsDocument: Encodable {
  let doubts: [[String: String]]
  let format: String
  let provenance: ProvenanceDocument
}
