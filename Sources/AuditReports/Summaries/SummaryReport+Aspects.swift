import AuditPages
import AuditRules

extension SummaryReport {
  /// What the texts of the files name and leave unnamed: for a lead who has to choose what to teach.
  var aspects: PageSection? {
    guard let texts, let table = AspectTable(texts.now.counts, smallest: smallest).table else {
      return nil
    }
    var blocks: [Block] = texts.now.counts.rules
      .compactMap { AspectTable.mostMissing($0, smallest: smallest) }.map(Block.paragraph)
    blocks.append(
      .paragraph(
        """
        Worked out from the extracts of \(Words.count(texts.now.counts.cases, "file")), whatever the auditors answered. A \
        rule finds wordings; an auditor judges them. This page alone has it: a pack that may leave the authority does not.
        """
      )
    )
    if texts.now.unread > 0 {
      blocks.append(
        .paragraph("\(Words.count(texts.now.unread, "file")) could not be read again, and is not in these counts.")
      )
    }
    blocks.append(.table(table))
    if let trend = aspectsByPeriod { blocks.append(.table(trend)) }
    return PageSection(id: "aspects", title: "What the texts name", blocks: blocks)
  }

  /// What is known of texts where it may be shown.
  var texts: TextFindings? { summary.policy.isProtective ? nil : context.texts }

  /// The share of texts in which each aspect is missing, period by period.
  private var aspectsByPeriod: Table? {
    guard let texts else { return nil }
    let parts = (texts.earlier + [texts.now]).filter { $0.counts.cases > 0 }
    guard parts.count > 1 else { return nil }
    var rows: [Table.Row] = []
    for (index, rule) in texts.now.counts.rules.enumerated() {
      let asked = rule.aspects.asked.filter { aspect in
        parts.contains { ($0.counts.rules[index].aspects[aspect]?.counted ?? 0) > 0 }
      }
      if asked.isEmpty { continue }
      rows.append(.group(rule.question))
      for aspect in asked {
        rows.append(
          .cells(
            [aspect.asQuestion]
              + parts.map { AspectTable.missing(aspect, $0.counts.rules[index], smallest: smallest) }
          )
        )
      }
    }
    return Table(
      caption: "Missing, period by period",
      columns: [Table.Column("Aspect")] + parts.map { Table.Column($0.shownName, .number) },
      rows: rows
    )
  }

  /// One row for each aspect of each rule: by occurrence and by case, for all files, teams and earlier periods.
  var aspectCells: [[String: String?]] {
    guard let texts else { return [] }
    var cells = texts.now.counts.rules.flatMap { aspectCells($0, kind: "aspect", group: summary.subject.name) }
    for team in texts.now.counts.teams {
      cells += team.rules.flatMap { aspectCells($0, kind: "team-aspect", group: team.name) }
    }
    for part in texts.earlier {
      let earlier = part.counts.rules.flatMap { aspectCells($0, kind: "earlier-aspect", group: "") }
      cells += earlier.map { $0.merging(["period": part.name]) { $1 } }
    }
    return cells
  }

  private func aspectCells(_ rule: CheckCounts.RuleCounts, kind: String, group: String) -> [[String: String?]] {
    rule.aspects.asked.map { aspect in
      let (all, cases) = (rule.aspects[aspect] ?? .init(), rule.caseAspects[aspect] ?? .init())
      return [
        "kind": kind, "group": group, "rule": rule.rule, "revision": rule.revision.cell, "question": rule.question,
        "aspect": aspect.rawValue, "named": all.named.cell, "missing": all.missing.cell, "not_seen": all.notSeen.cell,
        "cases_naming": cases.named.cell, "cases_missing": cases.missing.cell, "cases_not_seen": cases.notSeen.cell,
      ]
    }
  }
}
