import AuditPages
import AuditRules

/// A rule as a page: question, why, how it decides, sources, revisions and examples.
public struct ExplainReport: Sendable {
  /// The rule.
  public let rule: Rule

  /// Makes the page of a rule.
  public init(_ rule: Rule) { self.rule = rule }

  /// All rules, one a row.
  public static var list: Table {
    Table(
      columns: [Table.Column("Rule"), Table.Column("Question")],
      rows: Rule.catalogue.map { .cells([$0.identifier, $0.question]) }
    )
  }

  /// The page before it has a format.
  public var page: Page {
    Page(
      title: rule.identifier,
      headline: [rule.question, rule.why],
      sections: [
        PageSection(
          id: "how",
          title: "How it decides",
          blocks: [.list(rule.decision.how), .paragraph("It is a rule of the kind \(rule.decision.shape.rawValue).")]
            + (rule.readsText ? [.paragraph(Self.tryIt)] : [])
        ),
        rule.decision.measured.isEmpty
          ? nil
          : PageSection(id: "measured", title: "How well it reads", blocks: [.list(rule.decision.measured)]),
        PageSection(id: "needs", title: "What it reads", blocks: [.list(rule.needs)]),
        thresholds,
        PageSection(
          id: "sources",
          title: "Sources",
          blocks: [.list(rule.sources.map { "\($0.document), \($0.paragraph): \($0.sentence)" })]
        ),
        examples,
        PageSection(
          id: "revisions",
          title: "Revisions",
          blocks: [.list(rule.revisions.map { "\($0.number), \($0.published.inWords): \($0.change)" })]
        ),
      ].compactMap(\.self)
    )
  }

  /// The page as plain text.
  public func text(width: Int = 80) -> String { page.text(width: width) }

  /// The page as Markdown, as it is kept under `docs/rules/`.
  public func markdown() -> String { page.markdown() }

  /// The page for a browser.
  public func html() -> String { page.html() }

  private static let tryIt = "Try a wording of your own with caseaudit explain and its option --text."

  private var thresholds: PageSection? {
    guard !rule.thresholds.isEmpty else { return nil }
    let table = Table(
      caption: "Numbers that a checklist may set after “with:”",
      columns: [
        Table.Column("Name"), Table.Column("What it is"), Table.Column("Where none is set", .number),
        Table.Column("From", .number), Table.Column("To", .number),
      ],
      rows: rule.thresholds.map {
        .cells([
          $0.name, $0.means, NumberText.full($0.standard), NumberText.full($0.range.lowerBound),
          NumberText.full($0.range.upperBound),
        ])
      }
    )
    return PageSection(id: "thresholds", title: "What a checklist may set", blocks: [.table(table)])
  }

  private var examples: PageSection {
    let table = Table(
      caption: "Examples, which are the tests of the rule as well",
      columns: [Table.Column("The file shows"), Table.Column("Outcome"), Table.Column("Reason")],
      rows: rule.examples.map { .cells([$0.says + settings($0.settings), $0.outcome.inWords, $0.reason]) }
    )
    return PageSection(id: "examples", title: "Examples", blocks: [.table(table)])
  }

  private func settings(_ settings: Settings) -> String {
    guard !settings.thresholds.isEmpty else { return "" }
    let set = settings.thresholds.sorted { $0.key < $1.key }.map { "\($0.key): \(NumberText.full($0.value))" }
    return " (with \(set.joined(separator: ", ")))"
  }
}
