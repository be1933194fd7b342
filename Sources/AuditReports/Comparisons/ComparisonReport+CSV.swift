import AuditSummaries

extension ComparisonReport {
  /// The columns of the CSV, the same for every kind of row.
  static let columns = [
    "kind", "group", "checklist", "section", "item", "question", "comparable", "why",
    "first_met", "first_counted", "second_met", "second_counted", "both", "first_only", "second_only", "neither",
    "difference", "low", "high", "method", "p", "adjusted_p", "verdict",
    "signed", "frame", "met", "counted", "files", "share", "standard_error",
    "outstanding", "good", "requires_improvement", "inadequate",
  ]

  /// Tidy rows, so that every number of the page can be worked out again.
  public func csv() -> String {
    var rows = TidyRows(columns: Self.columns)
    rows.add(cells(comparison.first, kind: "first"))
    rows.add(cells(comparison.second, kind: "second"))
    for item in comparison.items { rows.add(cells(item, kind: "item")) }
    for item in comparison.filesInBothItems { rows.add(cells(item, kind: "files-in-both")) }
    return rows.text
  }

  private func cells(_ side: Comparison.Side, kind: String) -> [String: String?] {
    [
      "kind": kind, "group": side.subject.name, "signed": side.audits.signed.cell, "frame": side.subject.frame?.cell,
      "met": side.share?.met.cell, "counted": side.share?.counted.cell, "files": side.share?.files.cell,
      "share": side.share?.value?.cell, "standard_error": side.share?.standardError?.cell,
      "low": side.share?.interval?.low.cell, "high": side.share?.interval?.high.cell,
      "outstanding": side.grades[.outstanding].cell, "good": side.grades[.good].cell,
      "requires_improvement": side.grades[.requiresImprovement].cell, "inadequate": side.grades[.inadequate].cell,
    ]
  }

  private func cells(_ item: Comparison.Item, kind: String) -> [String: String?] {
    [
      "kind": kind, "checklist": item.checklist, "section": item.words.sectionTitle, "item": item.item,
      "question": item.words.question, "comparable": item.difference == nil ? "false" : "true", "why": item.why,
      "first_met": item.first?.met.cell, "first_counted": item.first?.counted.cell,
      "second_met": item.second?.met.cell, "second_counted": item.second?.counted.cell,
      "both": item.pairs?.metBoth.cell, "first_only": item.pairs?.metFirstOnly.cell,
      "second_only": item.pairs?.metSecondOnly.cell, "neither": item.pairs?.metNeither.cell,
      "difference": item.difference?.value.cell, "low": item.difference?.interval.low.cell,
      "high": item.difference?.interval.high.cell, "method": item.difference?.method.rawValue,
      "p": item.difference?.pValue.cell, "adjusted_p": item.adjustedP?.cell, "verdict": item.verdict.rawValue,
    ]
  }
}
