import AuditActions
import AuditPages
import AuditRules
import AuditSummaries

/// A comparison in every format: what got better, what got worse, what cannot be told, and what cannot be compared.
public struct ComparisonReport: Report {
  /// What stands beside a comparison.
  public struct Context: Sendable {
    /// The action plan, and the day on which it is told.
    public var plan: (plan: ActionPlan, day: Day)?
    /// Whether the second side looks at the actions only, and reads no file again.
    public var isActionsOnly = false
    /// Timeliness on both sides of a change of limits.
    public var timeliness: TimelinessReport?
    /// What was imported of either side.
    public var imported: ImportedComparison?

    /// Makes a context of nothing.
    public init() {}
  }

  /// What is shown.
  public let comparison: Comparison
  /// What stands beside it.
  public let context: Context
  /// Where it comes from.
  public let provenance: Provenance

  /// Makes the report of a comparison.
  public init(_ comparison: Comparison, context: Context = Context(), provenance: Provenance) {
    self.comparison = comparison
    self.context = context
    self.provenance = provenance
  }

  /// The report before it has a format.
  public var page: Page {
    Page(
      title: "\(names.first) and \(names.second) compared",
      subtitle: Words.subtitle(subtitle, comparison.policy),
      headline: [onlyImported].compactMap(\.self) + (context.isActionsOnly ? actionsHeadline : []),
      opening: context.isActionsOnly ? [] : opening,
      sections: context.isActionsOnly ? [actions, basis].compactMap(\.self) + terms : annex,
      provenance: provenance
    ).explainingHidden()
  }

  /// What the opening rests on.
  private var annex: [PageSection] {
    let signed =
      notSigned == nil
      ? [verdicts, levels, areas, themes, items, filesInBoth, grades, mix, auditors] : [areasNotSigned]
    let sections = signed + [history, context.timeliness?.section, basis, notSigned == nil ? method : nil]
    return (sections.compactMap(\.self) + terms).map { section in
      var section = section
      section.part = "Annex"
      return section
    }
  }

  private var terms: [PageSection] {
    [
      Glossary.section(
        smallest: smallest,
        isWeighted: comparison.isWeighted,
        hasIntervals: !comparison.policy.isRounding && !comparison.isOfChosenFiles
      ), protection,
    ]
  }

  private var protection: PageSection {
    PageSection(
      id: "protection",
      title: "Protection of small numbers",
      blocks: [
        .paragraph(comparison.policy.inWords),
        .paragraph("Below \(Words.count(smallest, "counted file")) in either, there are counts and no percentages."),
      ]
    )
  }

  /// Below this number of counted files in either there are counts and no percentages.
  var smallest: Int {
    max(comparison.first.subject.smallestPercentage, comparison.second.subject.smallestPercentage)
  }

  /// The names of the two, for headings of columns.
  ///
  /// Two rounds of the same time are told apart by their titles.
  var names: (first: String, second: String) {
    let (first, second) = (comparison.first.subject, comparison.second.subject)
    guard first.shownName == second.shownName else { return (first.shownName, second.shownName) }
    return first.title == second.title ? (first.name, second.name) : (first.title, second.title)
  }

  private var subtitle: String {
    [(names.first, comparison.first.subject), (names.second, comparison.second.subject)].compactMap { name, subject in
      // What only repeats the months above says nothing.
      let about = [subject.days, subject.title].first { !$0.isEmpty && !$0.contains(name) }
      return about.map { "\(name): \($0)" } ?? (name == subject.name ? name : nil)
    }.joined(separator: "; ")
  }
}
