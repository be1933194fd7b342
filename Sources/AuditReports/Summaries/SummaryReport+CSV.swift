import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// The columns of the tidy rows, the same for every kind of row.
  public static let columns = [
    DataColumn("kind", "what the row is about; see the page on formats"),
    DataColumn("group", "the period, team, service, month or kind of auditor that the row is about"),
    DataColumn("checklist", "the identifier of the checklist"),
    DataColumn("version", "the version of the checklist"),
    DataColumn("section", "the identifier of the section, or its title"),
    DataColumn("item", "the identifier of the question"),
    DataColumn("hash", "the content hash over wording, rule and thresholds, one for all revisions of the rule"),
    DataColumn("question", "the question as it was asked"),
    DataColumn("met", "how many are met"),
    DataColumn("partly_met", "how many are partly met"),
    DataColumn("not_met", "how many are not met: the file shows that it was not done"),
    DataColumn("not_evidenced", "how many are not evidenced: nothing on the file shows that it was done"),
    DataColumn("not_applicable", "how many were not applicable; not counted"),
    DataColumn("not_seen", "how many could not be seen in the extract; not counted"),
    DataColumn("counted", "met, partly met, not met and not evidenced together: the denominator"),
    DataColumn("share", "met of counted, from 0 to 1"),
    DataColumn("low", "the lower end of the 95 % interval"),
    DataColumn("high", "the upper end of the 95 % interval"),
    DataColumn("files", "the number of files"),
    DataColumn("standard_error", "the standard error of the share"),
    DataColumn("drawn", "the files drawn from the frame"),
    DataColumn("frame", "the files in the frame that the sample was drawn from"),
    DataColumn("outstanding", "files graded outstanding"),
    DataColumn("good", "files graded good"),
    DataColumn("requires_improvement", "files graded requires improvement"),
    DataColumn("inadequate", "files graded inadequate"),
    DataColumn("planned", "audits planned, without second audits"),
    DataColumn("started", "audits opened"),
    DataColumn("signed", "audits signed"),
    DataColumn("second", "second audits signed"),
    DataColumn("concerns", "concerns raised that a child may be unsafe"),
    DataColumn("capped", "whole-file grades capped by a limiting question"),
    DataColumn("outside", "signed audits outside the period or its rounds"),
    DataColumn("rule", "the identifier of the rule"),
    DataColumn("revision", "the revision of the rule"),
    DataColumn("agreed", "answers as the rule found"),
    DataColumn("overridden", "answers other than the rule found"),
    DataColumn("compared", "what both auditors gave something to"),
    DataColumn("same", "what both gave the same to"),
    DataColumn("same_grade", "files that both graded the same"),
    DataColumn("gwet", "Gwet’s AC1 for answers, AC2 for grades"),
    DataColumn("gwet_error", "its standard error"),
    DataColumn("gwet_low", "the lower end of its 95 % interval"),
    DataColumn("gwet_high", "the upper end of its 95 % interval"),
    DataColumn("alpha", "Krippendorff’s alpha"),
    DataColumn("alpha_error", "its standard error"),
    DataColumn("alpha_low", "the lower end of its 95 % interval"),
    DataColumn("alpha_high", "the upper end of its 95 % interval"),
    DataColumn("first_gave", "what the first auditor gave"),
    DataColumn("second_gave", "what the second auditor gave, blind"),
    DataColumn("unplanned", "signed audits that no plan allocates"),
    DataColumn("target", "the share to be reached, set before the audits"),
    DataColumn("standing", "how the share stands to the target, in fixed words"),
    DataColumn("periods_below", "for how many periods running, this one first, the share was below its target"),
    DataColumn("aim", "compliance: whether it was done; quality: how well"),
    DataColumn("met_squared", "the sum over files of the square of what is met"),
    DataColumn("met_times_counted", "the sum over files of what is met times what is counted"),
    DataColumn("counted_squared", "the sum over files of the square of what is counted"),
    DataColumn("round", "the round of the stratum"),
    DataColumn("stratum", "the stratum of the frame that the files were drawn from"),
    DataColumn("sampled", "the files that the plan drew from the stratum"),
    DataColumn("weight", "how much a file of the stratum counts"),
    DataColumn("period", "the earlier period or round"),
    DataColumn("aspect", "what a text may name, such as when or who"),
    DataColumn("named", "texts that name the aspect"),
    DataColumn("missing", "texts that could be seen and do not name it"),
    DataColumn("cases_naming", "files of which a large enough share of the texts names it"),
    DataColumn("cases_missing", "files of which too few texts name it"),
    DataColumn("cases_not_seen", "files of which no text could be seen"),
    DataColumn("lowered", "what the second of two judges put lower: the first was kinder"),
    DataColumn("raised", "what the second of two judges put higher"),
    DataColumn("otherwise", "what became, or no longer is, not applicable or not seen"),
  ]

  /// Tidy rows, so that every number of the page can be worked out again.
  public var rows: [[String]] {
    var rows = TidyRows(columns: Self.columns)
    var all = auditCells(summary.audits).merging(answerCells(summary.answers)) { $1 }
    all.merge(gradeCells(summary.grades)) { $1 }
    all["kind"] = "all"
    all["group"] = summary.subject.name
    all["outside"] = summary.outside?.cell
    all["frame"] = summary.frame?.cell
    all["drawn"] = Words.number(summary.audits.signed)
    rows.add(all)
    for cells in strataCells { rows.add(cells) }
    for item in summary.items { rows.add(cells(item)) }
    for section in summary.sections {
      var cells = gradeCells(section.grades).merging(answerCells(section.answers)) { $1 }
      cells["kind"] = "section"
      cells["checklist"] = section.key.checklist
      cells["section"] = section.key.section
      rows.add(cells)
    }
    for group in summary.teams { rows.add(cells(group, kind: "team")) }
    for group in summary.services { rows.add(cells(group, kind: "service")) }
    for group in summary.relations { rows.add(cells(group, kind: "auditor-relation")) }
    for group in summary.months { rows.add(cells(group, kind: "month")) }
    for team in summary.teams {
      for section in summary.sections where team.themes[section.key] != nil {
        var cells = answerCells(team.themes[section.key])
        cells.merge(["kind": "team-section", "group": team.name, "section": section.key.section]) { $1 }
        cells["checklist"] = section.key.checklist
        rows.add(cells)
      }
    }
    for suggested in summary.suggestions {
      rows.add([
        "kind": "rule", "rule": suggested.key.rule, "revision": suggested.key.revision.cell,
        "agreed": suggested.counts.agreed.cell, "overridden": suggested.counts.overridden.cell,
      ])
    }
    for cells in aspectCells { rows.add(cells) }
    for cells in agreementCells { rows.add(cells) }
    for cells in moderationCells { rows.add(cells) }
    for cells in earlierCells { rows.add(cells) }
    return rows.rows
  }

  private func cells(_ item: Summary.Item) -> [String: String?] {
    [
      "kind": "item", "checklist": item.key.checklist, "version": item.key.version.cell, "section": item.key.section,
      "item": item.key.item, "hash": item.key.hash, "question": item.words.question,
      "met": Words.number(item.counts[.met]), "partly_met": Words.number(item.counts[.partlyMet]),
      "not_met": Words.number(item.counts[.notMet]), "not_evidenced": Words.number(item.counts[.notEvidenced]),
      "not_applicable": Words.number(item.counts[.notApplicable]), "not_seen": Words.number(item.counts[.notSeen]),
      "counted": Words.number(item.counts.counted), "share": item.share?.value?.cell,
      "low": item.share?.interval?.low.cell, "high": item.share?.interval?.high.cell,
      "drawn": item.share?.drawn.cell, "frame": item.share?.frame?.cell, "capped": item.capped.map(Words.number),
      "target": item.target?.cell, "standing": item.standing?.rawValue,
      "periods_below": item.standing == nil ? nil : periodsBelow(item).cell,
      "aim": item.words.aim.rawValue,
    ]
  }

  func cells(_ group: Summary.Group, kind: String) -> [String: String?] {
    var cells = auditCells(group.audits).merging(answerCells(group.answers)) { $1 }
    cells.merge(gradeCells(group.grades)) { $1 }
    cells["kind"] = kind
    cells["group"] = group.name
    return cells
  }

  func auditCells(_ audits: ReleasedAudits) -> [String: String?] {
    [
      "planned": Words.number(audits.planned), "started": Words.number(audits.started),
      "signed": Words.number(audits.signed),
      "second": Words.number(audits.second), "concerns": Words.number(audits.concerns),
      "capped": Words.number(audits.capped),
      "unplanned": Words.number(audits.unplanned),
    ]
  }

  func answerCells(_ share: ClusteredShare?) -> [String: String?] {
    guard let share else { return [:] }
    return [
      "met": share.met.cell, "counted": share.counted.cell, "files": share.files.cell, "share": share.value?.cell,
      "standard_error": share.standardError?.cell, "low": share.interval?.low.cell, "high": share.interval?.high.cell,
      "met_squared": share.sums.metSquared.cell, "met_times_counted": share.sums.metTimesCounted.cell,
      "counted_squared": share.sums.countedSquared.cell, "drawn": share.drawn.cell, "frame": share.frame?.cell,
    ]
  }

  func gradeCells(_ grades: ReleasedGrades) -> [String: String?] {
    [
      "outstanding": Words.number(grades[.outstanding]), "good": Words.number(grades[.good]),
      "requires_improvement": Words.number(grades[.requiresImprovement]),
      "inadequate": Words.number(grades[.inadequate]),
    ]
  }
}
