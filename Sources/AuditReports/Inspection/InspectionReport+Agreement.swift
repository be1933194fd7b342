import AuditPages
import AuditRules
import AuditSummaries

extension InspectionReport {
  /// How the council's grades agree with those that inspectors gave; nothing where none was entered.
  var agreement: PageSection? {
    let graded = inspection.audits.filter { $0.inspectors != nil }
    guard !graded.isEmpty else { return nil }
    let (signed, counted) = (inspection.inspectors(against: \.given), inspection.inspectors(against: \.counted))
    let rows = Grade.allCases.map { grade in
      Table.Row.cells(
        [grade.inWords]
          + Grade.allCases.map { theirs in "\(graded.count { $0.counted == grade && $0.inspectors == theirs })" }
      )
    }
    let apart = graded.filter { $0.counted != $0.inspectors }.map { audit in
      "\(audit.file.reference): \(audit.counted.inWords.lowercased()), by inspectors "
        + "\(audit.inspectors?.inWords.lowercased() ?? "")."
    }
    let asSigned = signed == counted ? [] : [Block.paragraph(sentence("Of the grades as auditors signed them", signed))]
    return PageSection(
      id: "inspectors",
      title: "The council\u{2019}s grades and inspectors\u{2019}",
      blocks: [
        .paragraph(
          sentence("Inspectors graded \(Words.count(graded.count, "case")) of these. Of the grades that count", counted)
        )
      ] + asSigned + [
        .table(
          Table(
            columns: [Table.Column("Council")]
              + Grade.allCases.map { Table.Column("Inspectors: \($0.inWords)", .number) },
            rows: rows
          )
        )
      ] + (apart.isEmpty ? [] : [.list(apart)])
    )
  }

  private func sentence(_ beginning: String, _ ways: Leniency) -> String {
    let differing = ways.lowered + ways.raised
    let chance =
      differing == 0
      ? ""
      : " As lopsided a difference, or more, comes about by chance with a probability of \(Words.probability(ways.signTest)) "
        + "(exact sign test)."
    return
      "\(beginning), inspectors agreed with \(ways.same) of \(ways.judged), gave a lower one to \(ways.lowered) and a "
      + "higher one to \(ways.raised).\(chance)"
  }
}
