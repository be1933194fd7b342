import AuditPages
import AuditRules
import AuditSummaries

/// The board pack: what is known, how it is known, and what will be done, in every format.
public struct SummaryReport: Report {
  /// What is shown.
  public let summary: Summary
  /// What stands beside it.
  public let context: SummaryContext
  /// Where it comes from.
  public let provenance: Provenance

  /// Makes the report of a summary.
  public init(_ summary: Summary, context: SummaryContext = SummaryContext(), provenance: Provenance) {
    self.summary = summary
    self.context = context
    self.provenance = provenance
  }

  /// The report before it has a format.
  public var page: Page {
    Page(
      title: summary.subject.title,
      subtitle: Words.subtitle("", summary.policy),
      particulars: particulars,
      opening: opening,
      sections: Array(
        [
          part(
            "Annex 1: what we know, figure by figure",
            [
              grades, ranked, targets, aims, items, limits, teams, services, themes, aspects, trend, history,
              context.timeliness?.section,
              concerns, practice,
            ]
          ),
          part("Annex 2: how we know it, step by step", [basis, completion, relations, agreement, moderation, rules]),
          part("Annex 3: what we will do, action by action", [plan, proposals]),
          part(
            "Annex 4: terms and protection",
            [
              Glossary.section(
                smallest: smallest,
                isWeighted: summary.weighting == .byFrame,
                hasIntervals: !summary.policy.isRounding
              ), protection,
            ]
          ),
        ].joined()
      ),
      provenance: provenance
    ).explainingHidden()
  }

  /// What the first two pages say.
  var brief: Brief { Brief(self) }

  /// A picture of fewer files shows nothing that their counts do not.
  var fewestDrawn: Int { max(smallest, Brief.fewestDrawn) }

  /// Below this number of counted files a share is given in words.
  var smallest: Int { summary.subject.smallestPercentage }

  /// The earlier periods and this one, the oldest first.
  var periods: [Summary] { context.earlier + [summary] }

  /// Those of them that were asked from the same checklists as this one.
  var periodsAlike: [Summary] { context.earlier.filter(summary.isAskedFromChecklists) + [summary] }

  private func part(_ title: String, _ sections: [PageSection?]) -> [PageSection] {
    sections.compactMap { section in
      guard var section else { return nil }
      section.part = title
      return section
    }
  }

  private var protection: PageSection {
    var blocks: [Block] = [
      .paragraph(summary.policy.inWords),
      .paragraph("Below \(Words.count(smallest, "counted file")) a share is given in words and not as a percentage."),
    ]
    if summary.policy.isProtective {
      blocks.append(.paragraph(Self.leftOut))
      let hidden = summary.teams.filter(\.isOneWorker).map(\.name).filter { !$0.isEmpty }
      if !hidden.isEmpty {
        blocks.append(
          .paragraph(
            """
            The numbers of \(Words.list(hidden)) are hidden because one worker, or none that is known, holds all the \
            files read: they would be numbers about one person.
            """
          )
        )
      }
    }
    return PageSection(id: "protection", title: "Protection of small numbers", blocks: blocks)
  }

  private static let leftOut = """
    Left out of a pack that may leave the authority: answers added up over many questions, months, kinds of auditor, \
    team by theme, agreement between auditors, moderation, overruled rules, what the texts name, and how concerns ended. \
    They would tie every table to \
    every other, and few numbers could be shown at all. Tables of teams and of services are left out too where they \
    would hide more of the figures for all files together.
    """
}
