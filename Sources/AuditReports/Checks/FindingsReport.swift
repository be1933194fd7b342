import AuditPages
import AuditRules

/// Who chases what: the findings that somebody has to look at, by team and worker, the longest first.
public struct FindingsReport: Report {
  private let found: [FindingRow]
  private let isOfChanges: Bool
  private let provenance: Provenance

  /// Makes the report.
  ///
  /// - Parameters:
  ///   - rows: the findings.
  ///   - isOfChanges: whether they are what changed since an earlier check.
  ///   - provenance: where they come from.
  public init(_ rows: [FindingRow], isOfChanges: Bool, provenance: Provenance) {
    found = rows.enumerated().sorted { first, second in
      let (left, right) = (first.element, second.element)
      guard left.team == right.team, left.worker == right.worker else {
        return (left.team, left.worker) < (right.team, right.worker)
      }
      return (-(left.days ?? -1), first.offset) < (-(right.days ?? -1), second.offset)
    }.map(\.element)
    self.isOfChanges = isOfChanges
    self.provenance = provenance
  }

  /// What each column of the tidy rows holds.
  public static var columns: [DataColumn] { FindingRow.columns }

  /// One row a finding.
  public var rows: [[String]] { found.map(\.cells) }

  /// The findings as JSON.
  public func json() throws -> String {
    try JSONText.of(
      FindingsDocument(
        findings: namedRows,
        format: "caseaudit-findings/1",
        provenance: ProvenanceDocument(provenance)
      )
    )
  }

  /// The report before it has a format.
  public var page: Page {
    Page(title: "What to look at", headline: headline, sections: found.sections(table), provenance: provenance)
  }

  private var headline: [String] {
    guard !found.isEmpty else {
      return [isOfChanges ? "Nothing has changed since the earlier check." : "Nothing asks for a look."]
    }
    let cases = Set(found.map(\.reference)).count
    var sentences = ["\(Words.count(found.count, "finding")) of \(Words.count(cases, "case")) to look at."]
    if isOfChanges {
      let counts = Dictionary(grouping: found, by: \.change).mapValues(\.count)
      sentences = [
        "Since the earlier check \(counts[.new] ?? 0) new, \(counts[.changed] ?? 0) changed, \(counts[.ended] ?? 0) ended, "
          + "\(counts[.notSeen] ?? 0) not seen."
      ]
      if counts[.ended] != nil {
        sentences.append("What has ended was judged again, and asks for no look any more.")
      }
      if counts[.notSeen] != nil {
        sentences.append(
          "What was not seen has not ended by that: it was put right under another day or taken out, or the source no longer has it, "
            + "as a later return."
        )
      }
    }
    return sentences + ["A rule points at evidence; a person judges."]
  }

  private func table(of rows: [FindingRow]) -> Table {
    let all = rows.byWorker { row in
      let name = row.number.isEmpty ? row.reference : "\(row.reference) (\(row.number))"
      // Which decision, visit or step it is: rows of one rule and case are told apart by it.
      let found = row.subject.isEmpty ? row.reason : "\(row.subject): \(row.reason)"
      let cells = [name, row.rule, found, row.days?.cell ?? ""]
      return isOfChanges ? cells + [row.change?.inWords ?? ""] : cells
    }
    let columns: [Table.Column] = [.init("Case"), .init("Rule"), .init("What was found"), .init("Days", .number)]
    return Table(columns: columns + (isOfChanges ? [.init("Since")] : []), rows: all)
  }
}

private struct FindingsDocument: Encodable {
  let findings: [[String: String]]
  let format: String
  let provenance: ProvenanceDocument
}
