import AuditPages
import AuditSummaries

extension ComparisonReport {
  /// The columns of the tidy rows, the same for every kind of row.
  public static let columns = [
    DataColumn("kind", "what the row is about; see the page on formats"),
    DataColumn("group", "the period, team, service, month or kind of auditor that the row is about"),
    DataColumn("checklist", "the identifier of the checklist"),
    DataColumn("section", "the identifier of the section, or its title"),
    DataColumn("item", "the identifier of the question"),
    DataColumn("question", "the question as it was asked"),
    DataColumn("comparable", "whether the two sides may be compared"),
    DataColumn("why", "why they may not"),
    DataColumn("first_met", "met in the first"),
    DataColumn("first_counted", "counted in the first"),
    DataColumn("second_met", "met in the second"),
    DataColumn("second_counted", "counted in the second"),
    DataColumn("both", "files met both times"),
    DataColumn("first_only", "files met only the first time"),
    DataColumn("second_only", "files met only the second time"),
    DataColumn("neither", "files met neither time"),
    DataColumn("difference", "second share minus first, from -1 to 1"),
    DataColumn("low", "the lower end of the 95 % interval"),
    DataColumn("high", "the upper end of the 95 % interval"),
    DataColumn("method", "newcombe for new files, newcombe-paired for the same files"),
    DataColumn("p", "the p value"),
    DataColumn("adjusted_p", "the p value after Holm’s adjustment"),
    DataColumn("verdict", "better, worse, no clear change or not comparable"),
    DataColumn("signed", "audits signed"),
    DataColumn("frame", "the files in the frame that the sample was drawn from"),
    DataColumn("met", "how many are met"),
    DataColumn("counted", "met, partly met, not met and not evidenced together: the denominator"),
    DataColumn("files", "the number of files"),
    DataColumn("share", "met of counted, from 0 to 1"),
    DataColumn("standard_error", "the standard error of the share"),
    DataColumn("outstanding", "files graded outstanding"),
    DataColumn("good", "files graded good"),
    DataColumn("requires_improvement", "files graded requires improvement"),
    DataColumn("inadequate", "files graded inadequate"),
    DataColumn("target", "the share to be reached, set before the audits"),
    DataColumn("standing", "how the share stands to the target, in fixed words"),
    DataColumn("questions", "how many questions the row rests on"),
    DataColumn("first_files", "the files of the first with a counted answer"),
    DataColumn("second_files", "the files of the second with a counted answer"),
    DataColumn("first_share", "the share in the first"),
    DataColumn("second_share", "the share in the second"),
    DataColumn("first_size", "how many files without strata would tell as much of a weighted share in the first"),
    DataColumn("second_size", "how many files without strata would tell as much of a weighted share in the second"),
    DataColumn("first_met_squared", "the sum over files of the first of the square of what is met"),
    DataColumn("first_met_times_counted", "the sum over files of the first of what is met times what is counted"),
    DataColumn("first_counted_squared", "the sum over files of the first of the square of what is counted"),
    DataColumn("second_met_squared", "as first_met_squared, of the second"),
    DataColumn("second_met_times_counted", "as first_met_times_counted, of the second"),
    DataColumn("second_counted_squared", "as first_counted_squared, of the second"),
    DataColumn("both_files", "the files with a counted answer in both"),
    DataColumn("met_met", "the sum over files of both of met in the first times met in the second"),
    DataColumn("met_counted", "the sum over files of both of met in the first times counted in the second"),
    DataColumn("counted_met", "the sum over files of both of counted in the first times met in the second"),
    DataColumn("counted_counted", "the sum over files of both of counted in the first times counted in the second"),
    DataColumn("covariance", "what the files of both have in common"),
    DataColumn("degrees_of_freedom", "the degrees of freedom of the interval"),
    DataColumn("first_round", "the round of the stratum, on the first side"),
    DataColumn("first_stratum", "the stratum, on the first side"),
    DataColumn("first_weight", "how much a file of it counts"),
    DataColumn("second_round", "the round of the stratum, on the second side"),
    DataColumn("second_stratum", "the stratum, on the second side"),
    DataColumn("second_weight", "how much a file of it counts"),
    DataColumn("first_drawn", "the files read of the stratum, on the first side"),
    DataColumn("second_drawn", "the files read of the stratum, on the second side"),
  ]

  /// Tidy rows, so that every number of the page can be worked out again.
  public var rows: [[String]] {
    var rows = TidyRows(columns: Self.columns)
    rows.add(cells(comparison.first, kind: "first"))
    rows.add(cells(comparison.second, kind: "second"))
    for cells in levelCells { rows.add(cells) }
    for item in comparison.items {
      rows.add(cells(item, kind: "item"))
      for cells in strata(item) { rows.add(cells) }
    }
    for item in comparison.filesInBothItems { rows.add(cells(item, kind: "files-in-both")) }
    return rows.rows
  }

  private func cells(_ side: Summary, kind: String) -> [String: String?] {
    [
      "kind": kind, "group": side.subject.name, "signed": Words.number(side.audits.signed),
      "frame": side.frame?.cell,
      "met": side.answers?.met.cell, "counted": side.answers?.counted.cell, "files": side.answers?.files.cell,
      "share": side.answers?.value?.cell, "standard_error": side.answers?.standardError?.cell,
      "low": side.answers?.interval?.low.cell, "high": side.answers?.interval?.high.cell,
      "outstanding": Words.number(side.grades[.outstanding]), "good": Words.number(side.grades[.good]),
      "requires_improvement": Words.number(side.grades[.requiresImprovement]),
      "inadequate": Words.number(side.grades[.inadequate]),
    ]
  }

  private func cells(_ item: Comparison.Item, kind: String) -> [String: String?] {
    [
      "kind": kind, "checklist": item.checklist, "section": item.words.sectionTitle, "item": item.item,
      "question": item.words.question, "comparable": item.difference == nil ? "false" : "true",
      "why": item.comparability.why,
      "first_share": item.first?.weighted == nil ? nil : item.first?.value?.cell,
      "second_share": item.second?.weighted == nil ? nil : item.second?.value?.cell,
      "first_size": item.first?.weighted == nil ? nil : item.first?.practiceSize?.cell,
      "second_size": item.second?.weighted == nil ? nil : item.second?.practiceSize?.cell,
      "first_met": item.first?.met.cell, "first_counted": item.first?.counted.cell,
      "second_met": item.second?.met.cell, "second_counted": item.second?.counted.cell,
      "both": item.pairs?.metBoth.cell, "first_only": item.pairs?.metFirstOnly.cell,
      "second_only": item.pairs?.metSecondOnly.cell, "neither": item.pairs?.metNeither.cell,
      "difference": item.difference?.value.cell, "low": item.difference?.interval.low.cell,
      "high": item.difference?.interval.high.cell, "method": item.difference?.method.rawValue,
      "p": item.difference?.pValue.cell, "adjusted_p": item.adjustedP?.cell, "verdict": item.verdict.rawValue,
      "target": item.target?.cell, "standing": item.standing?.rawValue,
    ]
  }
}
