import AuditRules
import AuditSummaries

/// A summary in every format: what it says in words first, then how that is known, then the tables.
public struct SummaryReport: Report {
  /// What is shown.
  public let summary: Summary
  /// Where it comes from.
  public let provenance: Provenance

  /// Makes the report of a summary.
  public init(_ summary: Summary, provenance: Provenance) {
    self.summary = summary
    self.provenance = provenance
  }

  /// The report before it has a format.
  public var page: Page {
    Page(
      title: summary.subject.title,
      subtitle: summary.subject.days,
      headline: headline,
      sections: [
        basis, grades, ranked, items, teams, services, rules, agreement, Glossary.section(smallest: smallest),
        PageSection(id: "protection", title: "Protection of small numbers", blocks: protection),
      ].compactMap(\.self),
      provenance: provenance
    )
  }

  /// Below this number of counted files a share is given in words.
  var smallest: Int { summary.subject.smallestPercentage }

  private var protection: [Block] {
    [
      .paragraph(summary.policy.inWords),
      .paragraph("Below \(Words.count(smallest, "counted file")) a share is given in words and not as a percentage."),
    ]
  }
}
