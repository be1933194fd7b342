import AuditRules
import AuditSummaries

extension SummaryReport {
  /// The columns of the CSV, the same for every kind of row.
  static let columns = [
    "kind", "group", "checklist", "version", "section", "item", "hash", "question",
    "met", "partly_met", "not_met", "not_evidenced", "not_applicable", "not_seen", "counted",
    "share", "low", "high", "files", "standard_error", "drawn", "frame",
    "outstanding", "good", "requires_improvement", "inadequate",
    "planned", "started", "signed", "second", "concerns", "capped", "outside",
    "rule", "revision", "agreed", "overridden", "compared", "same", "same_grade",
    "gwet", "gwet_error", "gwet_low", "gwet_high", "alpha", "alpha_error", "alpha_low", "alpha_high",
    "first_gave", "second_gave", "unplanned",
  ]

  /// Tidy rows, so that every number of the page can be worked out again.
  public func csv() -> String {
    var rows = TidyRows(columns: Self.columns)
    var all = auditCells(summary.audits).merging(answerCells(summary.overallShare)) { $1 }
    all.merge(gradeCells(summary.overallGrades)) { $1 }
    all["kind"] = "all"
    all["group"] = summary.subject.name
    all["outside"] = summary.subject.outside.cell
    all["frame"] = summary.subject.frame?.cell
    all["drawn"] = summary.audits.signed.cell
    rows.add(all)
    for item in summary.items { rows.add(cells(item)) }
    for section in summary.sections {
      var cells = gradeCells(section.grades)
      cells["kind"] = "section"
      cells["section"] = section.section
      rows.add(cells)
    }
    for group in summary.teams { rows.add(cells(group, kind: "team")) }
    for group in summary.services { rows.add(cells(group, kind: "service")) }
    for suggested in summary.suggestions {
      rows.add([
        "kind": "rule", "rule": suggested.key.rule, "revision": suggested.key.revision.cell,
        "agreed": suggested.counts.agreed.cell, "overridden": suggested.counts.overridden.cell,
      ])
    }
    for cells in agreementCells { rows.add(cells) }
    return rows.text
  }

  private func cells(_ item: Summary.Item) -> [String: String?] {
    [
      "kind": "item", "checklist": item.key.checklist, "version": item.key.version.cell, "section": item.key.section,
      "item": item.key.item, "hash": item.key.hash, "question": item.words.question,
      "met": item.counts.met.cell, "partly_met": item.counts.partlyMet.cell, "not_met": item.counts.notMet.cell,
      "not_evidenced": item.counts.notEvidenced.cell, "not_applicable": item.counts.notApplicable.cell,
      "not_seen": item.counts.notSeen.cell, "counted": item.share.counted.cell,
      "share": item.share.value?.cell, "low": item.share.interval?.low.cell, "high": item.share.interval?.high.cell,
      "drawn": item.share.drawn.cell, "frame": item.share.frame?.cell,
    ]
  }

  private func cells(_ group: Summary.Group, kind: String) -> [String: String?] {
    var cells = auditCells(group.audits).merging(answerCells(group.share)) { $1 }
    cells.merge(gradeCells(group.grades)) { $1 }
    cells["kind"] = kind
    cells["group"] = group.name
    return cells
  }

  private func auditCells(_ audits: AuditCounts) -> [String: String?] {
    [
      "planned": audits.planned.cell, "started": audits.started.cell, "signed": audits.signed.cell,
      "second": audits.second.cell, "concerns": audits.concerns.cell, "capped": audits.capped.cell,
      "unplanned": audits.unplanned.cell,
    ]
  }

  private func answerCells(_ share: ClusteredShare?) -> [String: String?] {
    guard let share else { return [:] }
    return [
      "met": share.met.cell, "counted": share.counted.cell, "files": share.files.cell, "share": share.value?.cell,
      "standard_error": share.standardError?.cell, "low": share.interval?.low.cell, "high": share.interval?.high.cell,
    ]
  }

  private func gradeCells(_ grades: GradeCounts) -> [String: String?] {
    [
      "outstanding": grades[.outstanding].cell, "good": grades[.good].cell,
      "requires_improvement": grades[.requiresImprovement].cell, "inadequate": grades[.inadequate].cell,
    ]
  }
}
