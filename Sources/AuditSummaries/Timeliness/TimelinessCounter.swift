import AuditRules

/// Counts case by case what is timed: every measure, and assessments on both sides of a change of limit.
public struct TimelinessCounter: Sendable {
  private var counts: [(rule: Rule, counts: TimelinessCounts)]
  private var limits = AssessmentLimitCounts()

  /// Makes a counter of nothing.
  public init() {
    counts = TimelinessMeasure.allCases.compactMap { measure in
      Rule.named(measure.rule).map { ($0, TimelinessCounts(measure)) }
    }
  }

  /// Counts one case.
  public mutating func add(_ caseFile: CaseFile) {
    for index in counts.indices { counts[index].counts.add(counts[index].rule.finding(for: caseFile)) }
    limits.add(caseFile)
  }

  /// The figures of each measure.
  public var timeliness: [Timeliness] { counts.map(\.counts.timeliness) }

  /// Each kind of assessment whose limit changed among the cases.
  public var trends: [RuleChangeTrend] { limits.trends }
}
