import AuditActions
import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// Who it is for, who made it, of when it is and what was read; what is not known is left out.
  var particulars: [Term] {
    let said = context.particulars
    let rounds = summary.subject.rounds.map(\.title)
    return [
      ("Council", said.council), ("Team", summary.subject.team),
      ("For", summary.subject.team.map { "\($0), for its own meeting" } ?? said.committee),
      ("From", said.author),
      ("Date", said.day?.inWords),
      ("Period", summary.subject.days.isEmpty ? summary.subject.shownName : summary.subject.days),
      (rounds.count == 1 ? "Round" : "Rounds", rounds.isEmpty ? nil : rounds.joined(separator: "; ")),
    ].compactMap { name, means in means.flatMap { $0.isEmpty ? nil : Term(name, $0) } }
  }

  /// The first two pages, which stand alone.
  var opening: [PageSection] {
    let brief = brief
    return [
      PageSection(
        id: "brief-known",
        title: "What we know",
        blocks: [.list(brief.known.map(\.words))]
          + brief.pictures.flatMap { drawn($0.figure, of: $0.counted) }
      ),
      PageSection(id: "brief-basis", title: "How we know it", blocks: [.list(brief.basis)]),
      PageSection(
        id: "brief-next",
        title: "What we will do",
        blocks: [.list(brief.next)] + actionBlocks(brief.actions)
      ),
    ]
  }

  private func actionBlocks(_ actions: [PlannedAction]) -> [Block] {
    guard let day = context.plan?.day, !actions.isEmpty else { return [] }
    let shown = actions.prefix(Brief.mostActions)
    let table = Table(
      caption: "Actions still to be done, those that are late first",
      columns: [
        Table.Column("Action"), Table.Column("Who"), Table.Column("By when"), Table.Column("How it stands"),
      ],
      rows: shown.map { action in
        .cells([
          "\(action.number) \(action.text.withFullStop)", action.person, action.timeScale.written,
          ActionWords.standing(of: action, on: day),
        ])
      }
    )
    let more = actions.count - shown.count
    return asWritten + [.table(table)]
      + (more > 0
        ? [.paragraph("\(Words.count(more, "more action")) to be done \(more == 1 ? "is" : "are") in the annex.")] : [])
  }
}
