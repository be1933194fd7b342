import AuditRules

/// The six counts of a question after disclosure control, each shown or hidden on its own.
public struct ReleasedOutcomes: Hashable, Sendable {
  private let six: [Outcome: ReleasedCount]
  /// The denominator: met, partly met, not met and not evidenced together.
  public let counted: ReleasedCount
  /// All six together.
  public let asked: ReleasedCount

  /// Takes counts as a policy released them; an outcome that is left out is hidden.
  public init(_ six: [Outcome: ReleasedCount], counted: ReleasedCount, asked: ReleasedCount) {
    self.six = six
    self.counted = counted
    self.asked = asked
  }

  /// Counts of which every one may be shown.
  public init(_ counts: OutcomeCounts) {
    self.init(
      Dictionary(uniqueKeysWithValues: Outcome.allCases.map { ($0, ReleasedCount(counts[$0])) }),
      counted: ReleasedCount(counts.counted),
      asked: ReleasedCount(counts.asked)
    )
  }

  /// The count of one outcome.
  public subscript(outcome: Outcome) -> ReleasedCount { six[outcome] ?? .hidden }

  /// Whether all counted files seem to have met the question, although a hidden number did not.
  public var seemsAllMet: Bool {
    self[.met].seems(allOf: counted, beside: Outcome.allCases.filter { $0.isCounted && $0 != .met }.map { self[$0] })
  }
}
