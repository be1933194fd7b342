import AuditPages
import AuditRules
import AuditSummaries

extension ComparisonReport {
  /// Whether another mix of services could be behind the change; not where only a part of a side is compared with itself.
  var mix: PageSection? {
    guard !isOfPairsAlone else { return nil }
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
              side.map { goodOrBetter($0.grades, $0.gradeShares) } ?? "none"
            }
        )
      }
    )
    var blocks: [Block] = [.table(table)]
    if let words = mixWords { blocks.append(.paragraph(words)) }
    return PageSection(id: "mix", title: "Was it the mix of files?", blocks: blocks)
  }

  private var mixWords: String? {
    guard !comparison.isOfChosenFiles, let shares = comparison.levels.shares, let value = shares.second.value,
      min(shares.first.files, shares.second.files) >= smallest,
      let mixed = comparison.standardised(by: \.services)
    else { return nil }
    let weighted = comparison.isWeighted ? " (weighted)" : ""
    return """
      Over the \(Words.count(comparison.levels.asked, "question")) that both asked alike, \(Words.percent(mixed.first)) of \
      counted answers\(weighted) are met in \(names.first) and \
      \(Words.percent(value)) in \(names.second). With the mix of services of \(names.first), \(names.second) would \
      have \(Words.percent(mixed.second)): \(
        abs(mixed.second - value) < 0.01
          ? "the mix explains next to nothing" : "the mix alone moves it by \(Words.percentagePoints(value - mixed.second))"
      ).
      """
  }

  /// Whether harsher or kinder auditors could be behind the change.
  var auditors: PageSection? {
    guard names(of: \.relations).contains(where: { !$0.isEmpty }) else { return nil }
    let sides = [comparison.first, comparison.second]
    // Files that were asked none of these questions say nothing of who answered them how.
    let relations = comparison.relations.filter { !$0.key.isEmpty && $0.value.first.files + $0.value.second.files > 0 }
    let table = Table(
      caption: "Who audited files with a question that both asked alike, and what they found in these",
      columns: [
        Table.Column("Auditor"), Table.Column("Files, \(names.first)", .number),
        Table.Column("Files, \(names.second)", .number), Table.Column("Answers met, \(names.first)"),
        Table.Column("Answers met, \(names.second)"),
      ],
      rows: relations.sorted { $0.key < $1.key }.map { name, group in
        let answers = [group.first, group.second]
        return .cells(
          [Words.relation(name) ?? name] + answers.map { "\($0.files)" }
            + answers.map { answers in
              guard let value = answers.share else { return "none" }
              let percentage =
                answers.files >= smallest ? " (\(Words.percent(value, isWeighted: comparison.isWeighted)))" : ""
              return "\(answers.met)\u{A0}of\u{A0}\(answers.counted)\(percentage)"
            }
        )
      }
    )
    var blocks: [Block] = relations.isEmpty ? [] : [.table(table)]
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
    side.agreement.flatMap { Words.direction($0.counts.grades) }.map { "\(ofAll(side)): \($0)" }
  }

  private func changes(_ side: Summary) -> String? {
    guard side.hasSigned else { return nil }
    return side.agreement.map { "\(ofAll(side)): \(Words.changes($0.counts.changes))" }
  }

  /// A side whose audits are all told of; where each file is compared with itself, others are among them.
  private func ofAll(_ side: Summary) -> String {
    isOfPairsAlone ? "\(side.subject.shownName), of all its audits" : side.subject.shownName
  }

  /// Whether the figures of the page are of files audited both times, while a side has audits of other files too.
  var isOfPairsAlone: Bool {
    guard comparison.isSameFiles, let files = comparison.filesInBoth.value else { return false }
    return [comparison.first, comparison.second].compactMap(\.audits.signed.value).contains { $0 > files }
  }

  private func names(of groups: KeyPath<Summary, [Summary.Group]>) -> [String] {
    Set(
      [comparison.first, comparison.second].flatMap { side in
        side[keyPath: groups].filter { $0.audits.signed != ReleasedCount(0) }.map(\.name)
      }
    ).sorted()
  }
}
