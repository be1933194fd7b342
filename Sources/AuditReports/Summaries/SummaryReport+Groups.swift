import AuditSummaries

extension SummaryReport {
  /// Each team, by name; teams are not ranked, because a few files say little about one.
  var teams: PageSection? {
    groups(summary.teams, id: "teams", title: "By team", name: "Team", caption: "Audits and results of each team")
  }

  /// Each service, by name.
  var services: PageSection? {
    groups(
      summary.services,
      id: "services",
      title: "By service",
      name: "Service",
      caption: "Audits and results of each service"
    )
  }

  private func groups(
    _ groups: [Summary.Group],
    id: String,
    title: String,
    name: String,
    caption: String
  ) -> PageSection? {
    guard groups.contains(where: { !$0.name.isEmpty }) else { return nil }
    let table = Table(
      caption: caption,
      columns: [
        Table.Column(name), Table.Column("Planned", .number), Table.Column("Signed", .number),
        Table.Column("Concerns", .number), Table.Column("Good or better"), Table.Column("Met, over all answers"),
      ],
      rows: groups.map { group in
        .cells([
          group.name.isEmpty ? "not known until begun" : group.name, "\(group.audits.planned)",
          "\(group.audits.signed)",
          "\(group.audits.concerns)", goodOrBetter(group.grades),
          group.share.map { Words.share($0, smallestPercentage: smallest) } ?? "no answer was counted",
        ])
      }
    )
    return PageSection(
      id: id,
      title: title,
      blocks: [
        .table(table),
        .paragraph("Sorted by name. With few files each, differences between rows are often chance."),
      ]
    )
  }

  /// How often auditors answered otherwise than a rule suggested.
  var rules: PageSection? {
    guard !summary.suggestions.isEmpty else { return nil }
    let table = Table(
      caption: "What auditors made of the rules’ findings",
      columns: [
        Table.Column("Rule"), Table.Column("Revision", .number), Table.Column("Answered", .number),
        Table.Column("As the rule found", .number), Table.Column("Otherwise", .number),
        Table.Column("Share otherwise"),
      ],
      rows: summary.suggestions.map { suggested in
        let (otherwise, all) = (suggested.counts.overridden, suggested.counts.suggested)
        return .cells([
          suggested.key.rule, "\(suggested.key.revision)", "\(all)", "\(suggested.counts.agreed)", "\(otherwise)",
          all >= smallest && all > 0
            ? Words.percent(Double(otherwise) / Double(all)) : "\(otherwise)\u{A0}of\u{A0}\(all) answers",
        ])
      }
    )
    return PageSection(
      id: "rules",
      title: "Where auditors overruled a rule",
      blocks: [
        .paragraph(
          """
          A rule reads dates and words; an auditor reads the file. A rule that is often overruled asks for a better \
          rule, or for a clearer question.
          """
        ),
        .table(table),
      ]
    )
  }
}
