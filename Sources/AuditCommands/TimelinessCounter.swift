import AuditReports
import AuditRules
import AuditSummaries

/// Counts case by case what is timed.
struct TimelinessCounter {
  private var counts: [(rule: Rule, counts: TimelinessCounts)]
  private var limits = AssessmentLimitCounts()

  /// Makes a counter of nothing.
  init() {
    counts = TimelinessMeasure.allCases.compactMap { measure in
      Rule.named(measure.rule).map { ($0, TimelinessCounts(measure)) }
    }
  }

  /// Counts one case.
  mutating func add(_ caseFile: CaseFile) {
    for index in counts.indices { counts[index].counts.add(counts[index].rule.finding(for: caseFile)) }
    limits.add(caseFile)
  }

  /// What was counted, beside published figures.
  func report(
    _ published: [PublishedFigure],
    isSample: Bool = false,
    policy: DisclosurePolicy = .none
  ) -> TimelinessReport {
    TimelinessReport(
      timeliness: counts.map(\.counts.timeliness),
      figures: published,
      trends: limits.trends,
      isSample: isSample,
      policy: policy
    )
  }
}
