import AuditRules
import AuditSummaries

/// A comparison in every format: what got better, what got worse, what cannot be told, and what cannot be compared.
public struct ComparisonReport: Report {
  /// What is shown.
  public let comparison: Comparison
  /// Where it comes from.
  public let provenance: Provenance

  /// Makes the report of a comparison.
  public init(_ comparison: Comparison, provenance: Provenance) {
    self.comparison = comparison
    self.provenance = provenance
  }

  /// The report before it has a format.
  public var page: Page {
    Page(
      title: "\(names.first) and \(names.second) compared",
      subtitle: subtitle,
      headline: headline,
      sections: [
        basis, verdicts, items, filesInBoth, grades, method, Glossary.section(smallest: smallest),
        PageSection(
          id: "protection",
          title: "Protection of small numbers",
          blocks: [
            .paragraph(comparison.policy.inWords),
            .paragraph(
              "Below \(Words.count(smallest, "counted file")) in either, there are counts and no percentages."
            ),
          ]
        ),
      ].compactMap(\.self),
      provenance: provenance
    )
  }

  /// Below this number of counted files in either there are counts and no percentages.
  var smallest: Int {
    max(comparison.first.subject.smallestPercentage, comparison.second.subject.smallestPercentage)
  }

  /// The names of the two, for headings of columns.
  var names: (first: String, second: String) { (comparison.first.subject.name, comparison.second.subject.name) }

  private var subtitle: String {
    [comparison.first.subject, comparison.second.subject].map {
      $0.days.isEmpty ? $0.name : "\($0.name): \($0.days)"
    }.joined(separator: "; ")
  }
}
