import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// Each team, by name; teams are not ranked, because a few files say little about one.
  var teams: PageSection? {
    guard summary.subject.team == nil else { return nil }
    return groups(summary.teams, id: "teams", title: "By team", name: "Team", caption: "Results of each team", funnel)
  }

  /// Each service, by name.
  var services: PageSection? {
    groups(summary.services, id: "services", title: "By service", name: "Service", caption: "Results of each service")
  }

  /// The results by how the auditor stands to the team: a harsher or kinder auditor can look like practice.
  var relations: PageSection? {
    guard summary.relations.count(where: { ($0.audits.signed.value ?? 0) > 0 }) > 1 else { return nil }
    var section = groups(
      summary.relations.filter { !$0.name.isEmpty },
      id: "relations",
      title: "By auditor",
      name: "Auditor",
      caption: "Results by how the auditor stands to the team"
    )
    section?.blocks.append(
      .paragraph(
        """
        Each kind of auditor read other files, so a difference here is not proof that one of them is harsher. The \
        agreement between two auditors of one file is.
        """
      )
    )
    return section
  }

  private func groups(
    _ groups: [Summary.Group],
    id: String,
    title: String,
    name: String,
    caption: String,
    _ figure: Figure? = nil
  ) -> PageSection? {
    let groups = groups.filter { $0.audits.signed != ReleasedCount(0) }
    guard groups.contains(where: { !$0.name.isEmpty }) else { return nil }
    let hasAnswers = summary.answers != nil
    let table = Table(
      caption: caption,
      columns: [Table.Column(name), Table.Column("Signed", .number), Table.Column("Good or better")]
        + (hasAnswers ? [Table.Column("Met, over all answers")] : []),
      rows: groups.map { group in
        .cells(
          [named(group, name), Words.number(group.audits.signed), goodOrBetter(group.gradeShares)]
            + (hasAnswers
              ? [group.answers.map { Words.share($0, smallestPercentage: smallest) } ?? "no answer was counted"] : [])
        )
      }
    )
    return PageSection(
      id: id,
      title: title,
      blocks: (figure.map { drawn($0, of: [summary]) } ?? []) + [
        .table(table),
        .paragraph("Sorted by name. With few files each, differences between rows are often chance."),
      ]
    )
  }

  /// Team by theme: where the same thing is weak everywhere, and where one team differs.
  var themes: PageSection? {
    guard summary.subject.team == nil else { return nil }
    let sections = summary.sections.filter { $0.answers != nil }
    let teams = summary.teams.filter { !$0.themes.isEmpty }
    guard sections.count > 1, teams.contains(where: { !$0.name.isEmpty }) else { return nil }
    guard
      let table = HeatTable(
        id: "teams-and-themes",
        title: "Share of counted answers that are met, team by section",
        rowName: "Team",
        columns: sections.map(\.title),
        rows: teams.map { team in
          HeatTable.Row(
            label: named(team, "Team"),
            cells: sections.map { section in
              let share = team.themes[section.key]
              return HeatTable.Cell(
                met: ReleasedCount(share?.met ?? 0),
                counted: ReleasedCount(share?.counted ?? 0),
                files: share?.files ?? 0,
                weighted: share?.weighted?.value
              )
            }
          )
        },
        things: "answers",
        smallestPercentage: smallest
      )
    else { return nil }
    return PageSection(
      id: "themes",
      title: "Teams and themes",
      blocks: (table.isShaded
        ? [.figure(table.figure)]
        : [.paragraph("No team has the \(Words.count(smallest, "file")) that a percentage needs, so there are counts.")])
        + [.table(table.figure.table)]
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
            ? Words.percent(Double(otherwise) / Double(all))
            : "\(otherwise)\u{A0}of\u{A0}\(all) \(Words.noun("answers", for: all))",
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
          rule, or for a clearer question. Where the extract showed a rule nothing, there was nothing to overrule, and \
          the answer is not here.
          """
        ),
        .table(table),
      ]
    )
  }
}
