import AuditRules

/// What the rule of one measure says of the cases of an extract, counted case by case.
public struct TimelinessCounts: Hashable, Sendable {
  /// What is timed.
  public let measure: TimelinessMeasure
  /// The six outcomes of everything that was timed.
  public private(set) var occurrences = OutcomeCounts()
  /// Cases of which the extract does not hold the part that is timed at all.
  public private(set) var casesNotSeen = 0

  private var ended = OutcomeCounts()
  private var cases = OutcomeCounts()
  private var sums = FileSums()

  /// Makes counts of nothing.
  public init(_ measure: TimelinessMeasure) { self.measure = measure }

  /// Counts one case by the finding of the rule of the measure; another rule's is left out.
  public mutating func add(_ finding: Finding) {
    guard finding.rule == measure.rule else { return }
    occurrences += finding.counts
    guard !finding.occurrences.isEmpty else {
      if finding.outcome == .notSeen { casesNotSeen += 1 }
      return
    }
    cases[finding.outcome] += 1
    sums.add(met: finding.counts.met, counted: finding.counts.counted)
    for occurrence in finding.occurrences where occurrence.timing?.standing == .ended {
      ended[occurrence.outcome] += 1
    }
  }

  /// Adds counts of the same measure taken elsewhere.
  public static func += (left: inout TimelinessCounts, right: TimelinessCounts) {
    guard left.measure == right.measure else { return }
    left.occurrences += right.occurrences
    left.casesNotSeen += right.casesNotSeen
    left.ended += right.ended
    left.cases += right.cases
    left.sums += right.sums
  }

  /// The figures of these counts.
  public var timeliness: Timeliness {
    Timeliness(
      measure: measure,
      counts: occurrences,
      comparable: measure == .reviews ? cases : ended,
      casesNotSeen: casesNotSeen,
      sums: sums
    )
  }
}
