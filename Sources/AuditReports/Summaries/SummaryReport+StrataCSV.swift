import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// The rows of tidy CSV that say what was drawn of each stratum, and what weighted shares are made from.
  var strataCells: [[String: String?]] {
    guard let strata = summary.strata else {
      return summary.subject.strata.map {
        ["kind": "stratum", "round": $0.key.round, "stratum": $0.key.name, "weight": Words.hidden]
      }
    }
    return Self.cells(strata, of: [:]) + Self.weightedCells(summary, of: [:])
  }

  /// The rows of tidy CSV on earlier periods: what the trend, the grades and the periods below target are made from.
  var earlierCells: [[String: String?]] {
    context.earlier.flatMap { earlier -> [[String: String?]] in
      let period = earlier.subject.name
      var all = auditCells(earlier.audits).merging(answerCells(earlier.answers)) { $1 }
      all.merge(gradeCells(earlier.grades)) { $1 }
      all.merge(["kind": "earlier", "period": period]) { $1 }
      var rows = [all]
      for item in earlier.items {
        rows.append([
          "kind": "earlier-item", "period": period, "checklist": item.key.checklist, "item": item.key.item,
          "hash": item.key.hash, "met": Words.number(item.counts[.met]), "counted": Words.number(item.counts.counted),
          "share": item.share?.value?.cell, "target": item.target?.cell,
        ])
      }
      for month in earlier.months {
        rows.append(cells(month, kind: "earlier-month").merging(["period": period]) { $1 })
      }
      guard earlier.weighting == .byFrame, let strata = earlier.strata else { return rows }
      return rows + Self.cells(strata, of: ["kind": "earlier-stratum", "period": period])
        + Self.weightedCells(earlier, of: ["period": period])
    }
  }

  private static func cells(_ strata: SampleStrata, of more: [String: String?]) -> [[String: String?]] {
    strata.parts.map { part in
      [
        "kind": "stratum", "round": part.key?.round, "stratum": part.key?.name, "sampled": part.sampled.cell,
        "drawn": part.read.cell, "frame": part.frame?.cell, "weight": part.weight.cell,
      ].merging(more) { $1 }
    }
  }

  /// A row for each stratum of each weighted share: of which kind it is says the kind of the row that has the share.
  private static func weightedCells(_ summary: Summary, of more: [String: String?]) -> [[String: String?]] {
    guard summary.weighting == .byFrame, let strata = summary.strata else { return [] }
    let prefix = more.isEmpty ? "" : "earlier-"
    func rows(_ share: StratifiedShare?, _ kind: String, _ names: [String: String?]) -> [[String: String?]] {
      (strata.sums(share) ?? []).map { part, sums in
        [
          "kind": "\(prefix)\(kind)-stratum", "round": part.key?.round, "stratum": part.key?.name,
          "weight": part.weight.cell, "drawn": part.read.cell, "frame": part.frame?.cell, "files": sums.files.cell,
          "met": sums.met.cell, "counted": sums.counted.cell, "met_squared": sums.metSquared.cell,
          "met_times_counted": sums.metTimesCounted.cell, "counted_squared": sums.countedSquared.cell,
        ].merging(names) { $1 }.merging(more) { $1 }
      }
    }
    func grades(_ shares: GradeShares, _ kind: String, _ names: [String: String?]) -> [[String: String?]] {
      (strata.grades(shares) ?? []).map { grades in
        [
          "kind": "\(prefix)\(kind)-grades-stratum", "round": grades.round, "stratum": grades.stratum,
          "outstanding": grades.outstanding.cell, "good": grades.good.cell,
          "requires_improvement": grades.requiresImprovement.cell, "inadequate": grades.inadequate.cell,
        ].merging(names) { $1 }.merging(more) { $1 }
      }
    }
    var all = rows(summary.answers?.weighted, "all", [:]) + grades(summary.gradeShares, "all", [:])
    for item in summary.items {
      all += rows(
        item.share?.weighted,
        "item",
        [
          "checklist": item.key.checklist, "version": item.key.version.cell, "section": item.key.section,
          "item": item.key.item, "hash": item.key.hash,
        ]
      )
    }
    for section in summary.sections {
      let names = ["checklist": section.key.checklist, "section": section.key.section]
      all += rows(section.answers?.weighted, "section", names) + grades(section.gradeShares, "section", names)
    }
    let kinds = [
      ("team", summary.teams), ("service", summary.services), ("auditor-relation", summary.relations),
      ("month", summary.months),
    ]
    for (kind, groups) in kinds {
      for group in groups {
        all += rows(group.answers?.weighted, kind, ["group": group.name])
        all += grades(group.gradeShares, kind, ["group": group.name])
      }
    }
    for team in summary.teams {
      for section in summary.sections {
        all += rows(
          team.themes[section.key]?.weighted,
          "team-section",
          ["group": team.name, "checklist": section.key.checklist, "section": section.key.section]
        )
      }
    }
    return all
  }
}
