import AuditPages
import AuditSummaries

extension ComparisonReport {
  /// The rows of tidy CSV on all questions together, on sections, and on groups of files over the same questions.
  var levelCells: [[String: String?]] {
    let levels = comparison.levels
    guard !levels.isHidden else { return [] }
    var overall = cells(levels.files, levels.overall, levels.verdict, adjustedP: nil)
    overall.merge(["kind": "overall", "questions": levels.asked.cell]) { $1 }
    var rows = [overall] + strata(.wholeFile, levels.overall, [:], "overall")
    for section in levels.sections {
      let names = ["checklist": section.key.checklist, "section": section.key.section]
      var cells = cells(section.files, section.change, section.verdict, adjustedP: section.adjustedP)
      cells.merge(names) { $1 }
      cells["kind"] = "section"
      rows.append(cells)
      rows += strata(section.key, section.change, names, "section")
    }
    for (kind, groups) in [("service", comparison.services), ("auditor-relation", comparison.relations)] {
      rows += groups.sorted { $0.key < $1.key }.map { name, group in
        [
          "kind": kind, "group": name, "first_files": group.first.files.cell, "first_met": group.first.met.cell,
          "first_counted": group.first.counted.cell, "first_share": group.first.share?.cell,
          "second_files": group.second.files.cell, "second_met": group.second.met.cell,
          "second_counted": group.second.counted.cell, "second_share": group.second.share?.cell,
        ]
      }
    }
    return rows
  }

  private func cells(
    _ files: ComparedFiles,
    _ change: ClusteredChange?,
    _ verdict: Comparison.Verdict,
    adjustedP: Double?
  ) -> [String: String?] {
    [
      "first_files": files.first.files.cell, "first_met": files.first.met.cell,
      "first_counted": files.first.counted.cell, "first_share": change?.first.value?.cell,
      "first_met_squared": files.first.metSquared.cell,
      "first_met_times_counted": files.first.metTimesCounted.cell,
      "first_counted_squared": files.first.countedSquared.cell,
      "second_files": files.second.files.cell, "second_met": files.second.met.cell,
      "second_counted": files.second.counted.cell, "second_share": change?.second.value?.cell,
      "second_met_squared": files.second.metSquared.cell,
      "second_met_times_counted": files.second.metTimesCounted.cell,
      "second_counted_squared": files.second.countedSquared.cell,
      "both_files": files.both.files.cell, "met_met": files.both.metMet.cell,
      "met_counted": files.both.metCounted.cell, "counted_met": files.both.countedMet.cell,
      "counted_counted": files.both.countedCounted.cell,
      "difference": change?.value.cell, "covariance": change?.covariance.cell,
      "standard_error": change?.standardError.cell, "degrees_of_freedom": change?.degreesOfFreedom.cell,
      "low": change?.interval.low.cell, "high": change?.interval.high.cell, "p": change?.pValue.cell,
      "adjusted_p": adjustedP?.cell, "verdict": verdict.rawValue,
    ]
  }

  /// What the weighted shares of a question are made from, stratum by stratum; nothing where nothing is weighted.
  func strata(_ item: Comparison.Item) -> [[String: String?]] {
    guard let weights = comparison.levels.weights else { return [] }
    var rows: [[String: String?]] = []
    let sides = [("first", weights.firstStrata, item.first), ("second", weights.secondStrata, item.second)]
    for (side, strata, share) in sides {
      for (part, sums) in strata?.sums(share?.weighted) ?? [] {
        rows.append([
          "kind": "item-stratum", "checklist": item.checklist, "item": item.item, "\(side)_round": part.key?.round,
          "\(side)_stratum": part.key?.name, "\(side)_weight": part.weight.cell, "\(side)_drawn": part.read.cell,
          "\(side)_met": sums.met.cell, "\(side)_counted": sums.counted.cell,
        ])
      }
    }
    return rows
  }

  /// What weighted shares are made from, stratum by stratum; nothing where nothing is weighted.
  private func strata(
    _ section: SectionKey,
    _ change: ClusteredChange?,
    _ names: [String: String?],
    _ kind: String
  ) -> [[String: String?]] {
    guard let weights = comparison.levels.weights else { return [] }
    var rows: [[String: String?]] = []
    let sides = [("first", weights.firstStrata, change?.first), ("second", weights.secondStrata, change?.second)]
    for (side, strata, share) in sides {
      for (part, sums) in strata?.sums(share?.weighted) ?? [] {
        rows.append([
          "\(side)_round": part.key?.round, "\(side)_stratum": part.key?.name, "\(side)_weight": part.weight.cell,
          "\(side)_drawn": part.read.cell, "\(side)_files": sums.files.cell, "\(side)_met": sums.met.cell,
          "\(side)_counted": sums.counted.cell, "\(side)_met_squared": sums.metSquared.cell,
          "\(side)_met_times_counted": sums.metTimesCounted.cell, "\(side)_counted_squared": sums.countedSquared.cell,
        ])
      }
    }
    rows += weights.shared(section).map { drawn, sums in
      [
        "first_round": drawn.first?.round, "first_stratum": drawn.first?.name, "second_round": drawn.second?.round,
        "second_stratum": drawn.second?.name, "both_files": sums.files.cell, "met_met": sums.metMet.cell,
        "met_counted": sums.metCounted.cell, "counted_met": sums.countedMet.cell,
        "counted_counted": sums.countedCounted.cell,
      ]
    }
    return rows.map { $0.merging(names) { $1 }.merging(["kind": "\(kind)-stratum"]) { $1 } }
  }
}
