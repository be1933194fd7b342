import AuditPages
import AuditRules
import AuditSummaries

extension ComparisonReport {
  /// Whether another mix of services could be behind the change.
  var mix: PageSection? {
    let services = names(of: \.services)
    // A side whose table is left out has not none of it.
    guard services.count > 1, !comparison.first.services.isEmpty, !comparison.second.services.isEmpty else {
      return nil
    }
    let table = Table(
      caption: "The mix of services, and each service on its own",
      columns: [
        Table.Column("Service"), Table.Column("Files, \(names.first)", .number),
        Table.Column("Files, \(names.second)", .number),
        Table.Column("Good or better, \(names.first)"), Table.Column("Good or better, \(names.second)"),
      ],
      rows: services.map { name in
        let sides = [comparison.first, comparison.second].map { side in side.services.first { $0.name == name } }
        return .cells(
          [name.isEmpty ? Words.notRecorded("service") : name]
            + sides.map { $0.map { Words.number($0.audits.signed) } ?? "0" }
            + sides.map { side in
              side.map {
                Words.counts($0.grades.goodOrBetter, of: $0.grades.total, smallestPercentage: smallest)
              } ?? "none"
            }
        )
      }
    )
    var blocks: [Block] = [.table(table)]
    if let words = mixWords { blocks.append(.paragraph(words)) }
    return PageSection(id: "mix", title: "Was it the mix of files?", blocks: blocks)
  }

  private var mixWords: String? {
    guard let second = comparison.second.answers, let value = second.value,
      min(second.files, comparison.first.answers?.files ?? 0) >= smallest,
      let mixed = comparison.standardised(by: \.services)
    else { return nil }
    return """
      Over all questions, \(Words.percent(mixed.first)) of counted answers are met in \(names.first) and \
      \(Words.percent(value)) in \(names.second). With the mix of services of \(names.first), \(names.second) would \
      have \(Words.percent(mixed.second)): \(
        abs(mixed.second - value) < 0.01
          ? "the mix explains next to nothing" : "the mix alone moves it by \(Words.percentagePoints(value - mixed.second))"
      ).
      """
  }

  /// Whether harsher or kinder auditors could be behind the change.
  var auditors: PageSection? {
    let relations = names(of: \.relations).filter { !$0.isEmpty }
    guard !relations.isEmpty else { return nil }
    let sides = [comparison.first, comparison.second]
    let table = Table(
      caption: "Who audited, and what they found",
      columns: [
        Table.Column("Auditor"), Table.Column("Files, \(names.first)", .number),
        Table.Column("Files, \(names.second)", .number), Table.Column("Answers met, \(names.first)"),
        Table.Column("Answers met, \(names.second)"),
      ],
      rows: relations.map { name in
        let groups = sides.map { side in side.relations.first { $0.name == name } }
        return .cells(
          [Words.relation(name) ?? name]
            + groups.map { $0.map { Words.number($0.audits.signed) } ?? "0" }
            + groups.map { group in
              guard let answers = group?.answers, let value = answers.value else { return "none" }
              return answers.files >= smallest
                ? Words.percent(value) : "\(answers.met)\u{A0}of\u{A0}\(answers.counted)"
            }
        )
      }
    )
    var blocks: [Block] = [.table(table)]
    blocks += sides.compactMap(secondAuditor).map(Block.paragraph)
    blocks += sides.compactMap(changes).map(Block.paragraph)
    blocks.append(
      .paragraph(
        """
        Where the second auditors of one side grade lower than the first and those of the other do not, a change of grades may be a change of auditors.
        """
      )
    )
    return PageSection(id: "auditors", title: "Was it the auditors?", blocks: blocks)
  }

  private func secondAuditor(_ side: Summary) -> String? {
    side.agreement.flatMap { Words.direction($0.counts.grades) }.map { "\(side.subject.name): \($0)" }
  }

  private func changes(_ side: Summary) -> String? {
    side.agreement.map { "\(side.subject.name): \(Words.changes($0.counts.changes))" }
  }

  private func names(of groups: KeyPath<Summary, [Summary.Group]>) -> [String] {
    Set(
      [comparison.first, comparison.second].flatMap { side in
        side[keyPath: groups].filter { $0.audits.signed != ReleasedCount(0) }.map(\.name)
      }
    ).sorted()
  }
}
