import AuditPages
import AuditRules
import AuditSummaries

/// What rules say of whole extracts, in every format.
public struct CheckReport: Report {
  /// The counts.
  public let counts: CheckCounts
  /// The day whose limits were used for every case; nothing where each has those of its own time.
  public let asIf: Day?
  /// How much was in time, where that was asked for.
  public let timeliness: TimelinessReport?
  /// Where they come from.
  public let provenance: Provenance

  /// Makes the report of a check.
  public init(
    _ counts: CheckCounts,
    asIf: Day? = nil,
    timeliness: TimelinessReport? = nil,
    provenance: Provenance
  ) {
    self.counts = counts
    self.asIf = asIf
    self.timeliness = timeliness
    self.provenance = provenance
  }

  /// The report before it has a format.
  public var page: Page {
    var sections = [casesSection, occurrencesSection]
    if let section = AspectTable(counts, smallest: Self.smallest).section { sections.append(section) }
    if counts.teams.contains(where: { !$0.name.isEmpty }) { sections.append(teamsSection) }
    if let section = timeliness?.section { sections.append(section) }
    if let section = DoubtTable(counts).section { sections.append(section) }
    sections.append(
      PageSection(id: "terms", title: "What the terms mean", blocks: [.terms(Glossary.outcomes + occurrenceTerms)])
    )
    return Page(title: "What the rules say", headline: headline, sections: sections, provenance: provenance)
  }

  private var headline: [String] {
    guard counts.cases > 0 else { return ["No case was read."] }
    var sentences = [
      """
      \(Words.count(counts.rules.count, "rule")) \(counts.rules.count == 1 ? "was" : "were") run over \
      \(Words.count(counts.cases, "case")).
      """
    ]
    if let asIf {
      sentences.append(
        "Every case is worked out under the limits in force on \(asIf.inWords), not under those of its own time."
      )
    }
    let asked = counts.rules.filter { $0.cases.counted > 0 }
    if asked.count < counts.rules.count {
      sentences.append(
        """
        \(Words.count(counts.rules.count - asked.count, "rule")) found nothing to count, because the question does not \
        apply or that part is not in the extracts.
        """
      )
    }
    let worst = asked.filter { $0.cases.counted > $0.cases.met }
      .min { ($0.cases.metPart, $1.cases.counted) < ($1.cases.metPart, $0.cases.counted) }
    if let worst {
      sentences.append(
        "Least often met: “\(worst.question)” \(worst.cases.met) of \(Words.count(worst.cases.counted, "counted case"))."
      )
    }
    sentences += counts.rules.compactMap(AspectTable.sentence)
    sentences += DoubtTable(counts).sentences
    sentences.append("A rule points at evidence; a person judges.")
    return sentences
  }

  private var casesSection: PageSection {
    PageSection(
      id: "cases",
      title: "By case",
      blocks: [
        .table(
          table(
            caption: "Each case once, by its worst counted occurrence",
            first: "Question",
            rows: counts.rules.map { ("\($0.question) (\($0.rule))", $0.cases, $0.marginOfCases) }
          )
        )
      ]
    )
  }

  private var occurrencesSection: PageSection {
    PageSection(
      id: "occurrences",
      title: "By occurrence",
      blocks: [
        .table(
          table(
            caption: "Each assessment, conference, visit or other thing judged, as official statistics count them",
            first: "Rule",
            rows: counts.rules.filter { $0.occurrences.asked > 0 }.map {
              ($0.rule, $0.occurrences, $0.marginOfOccurrences)
            }
          )
        )
      ]
    )
  }

  private var teamsSection: PageSection {
    let hasMargin = counts.teams.contains { team in team.rules.contains { $0.marginOfCases != nil } }
    var rows: [Table.Row] = []
    for (index, rule) in counts.rules.enumerated() where rule.cases.counted > 0 {
      rows.append(.group(rule.question))
      for team in counts.teams where team.rules[index].cases.asked > 0 {
        rows.append(
          .cells(
            [team.name.isEmpty ? "none named" : team.name]
              + cells(team.rules[index].cases, margin: team.rules[index].marginOfCases, hasMargin: hasMargin)
          )
        )
      }
    }
    let table = Table(caption: "Cases of each team\(label)", columns: columns("Team", hasMargin: hasMargin), rows: rows)
    return PageSection(id: "teams", title: "By team", blocks: [.table(table)])
  }

  private var occurrenceTerms: [Term] {
    [Term("occurrence", "one thing that a rule judges: one assessment, one conference, one outcome of a plan")]
  }

  private func table(caption: String, first: String, rows: [(String, OutcomeCounts, Margin?)]) -> Table {
    let hasMargin = rows.contains { $0.2 != nil }
    return Table(
      caption: caption + label,
      columns: columns(first, hasMargin: hasMargin),
      rows: rows.map { .cells([$0.0] + cells($0.1, margin: $0.2, hasMargin: hasMargin)) }
    )
  }

  /// What stands at every table whose figures are not under each case's own limits.
  private var label: String { asIf.map { "; under the limits in force on \($0.inWords)" } ?? "" }

  private func columns(_ first: String, hasMargin: Bool) -> [Table.Column] {
    let columns = [
      Table.Column(first), Table.Column("Met", .number), Table.Column("Partly met", .number),
      Table.Column("Not met", .number), Table.Column("Not evidenced", .number), Table.Column("Counted", .number),
      Table.Column("Not applicable", .number), Table.Column("Not seen", .number),
      Table.Column("Met of counted", .number),
    ]
    return hasMargin ? columns + [Table.Column("Could be", .number)] : columns
  }

  private func cells(_ counts: OutcomeCounts, margin: Margin?, hasMargin: Bool) -> [String] {
    let share = Share(met: counts.met, counted: counts.counted)
    let percentage = share.flatMap { Words.percentage($0, smallestPercentage: Self.smallest) }
    return [
      counts.met, counts.partlyMet, counts.notMet, counts.notEvidenced, counts.counted, counts.notApplicable,
      counts.notSeen,
    ].map(\.cell) + [percentage ?? (counts.counted > 0 ? "\(counts.met) of \(counts.counted)" : "none")]
      + (hasMargin ? [margin?.inWords(smallest: Self.smallest) ?? ""] : [])
  }

  /// Whole extracts have no round that could set another number.
  private static let smallest = 10
}

extension OutcomeCounts {
  /// Met of counted as a number to sort by.
  fileprivate var metPart: Double { counted > 0 ? Double(met) / Double(counted) : 1 }
}
