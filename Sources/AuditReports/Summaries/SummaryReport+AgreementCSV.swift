import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// The rows of tidy CSV that say how far two auditors agreed.
  var agreementCells: [[String: String?]] {
    guard let agreement = summary.agreement else { return [] }
    let counts = agreement.counts
    var rows: [[String: String?]] = [
      [
        "kind": "agreement", "files": counts.files.cell, "compared": counts.compared.cell, "same": counts.same.cell,
        "same_grade": counts.sameGrade.cell,
      ],
      cells(agreement.answers, kind: "agreement-answers"),
      cells(agreement.grades, kind: "agreement-grades"),
    ]
    rows += counts.answers.table.cells.map { cell in
      [
        "kind": "answer-pair", "first_gave": cell.first.rawValue, "second_gave": cell.second.rawValue,
        "compared": cell.count.cell,
      ]
    }
    rows += counts.answers.namedProducts.map { product in
      [
        "kind": "answer-product", "first_gave": product.first?.rawValue ?? "same",
        "second_gave": product.second?.rawValue ?? "same", "compared": product.sum.cell,
      ]
    }
    rows += counts.grades.cells.map { cell in
      [
        "kind": "grade-pair", "first_gave": cell.first.forPrograms, "second_gave": cell.second.forPrograms,
        "compared": cell.count.cell,
      ]
    }
    return rows
  }

  private func cells(_ measures: Agreement.Measures, kind: String) -> [String: String?] {
    [
      "kind": kind, "files": measures.files.cell, "compared": measures.compared.cell, "same": measures.same.cell,
      "share": measures.share?.cell, "low": measures.interval?.low.cell, "high": measures.interval?.high.cell,
      "standard_error": measures.standardError?.cell,
      "gwet": measures.gwet.value?.cell, "gwet_error": measures.gwet.standardError?.cell,
      "gwet_low": measures.gwet.interval?.low.cell, "gwet_high": measures.gwet.interval?.high.cell,
      "alpha": measures.alpha.value?.cell, "alpha_error": measures.alpha.standardError?.cell,
      "alpha_low": measures.alpha.interval?.low.cell, "alpha_high": measures.alpha.interval?.high.cell,
    ]
  }
}
