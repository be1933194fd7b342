import AuditRules

/// How often each of the four grades was given, after disclosure control.
public struct ReleasedGrades: Hashable, Sendable {
  private let four: [Grade: ReleasedCount]
  /// Good and outstanding together.
  public let goodOrBetter: ReleasedCount
  /// All four together.
  public let total: ReleasedCount

  /// Takes counts as a policy released them; a grade that is left out is hidden.
  public init(_ four: [Grade: ReleasedCount], goodOrBetter: ReleasedCount, total: ReleasedCount) {
    self.four = four
    self.goodOrBetter = goodOrBetter
    self.total = total
  }

  /// Counts of which every one may be shown.
  public init(_ counts: GradeCounts) {
    self.init(
      Dictionary(uniqueKeysWithValues: Grade.allCases.map { ($0, ReleasedCount(counts[$0])) }),
      goodOrBetter: ReleasedCount(counts.goodOrBetter),
      total: ReleasedCount(counts.total)
    )
  }

  /// The count of one grade.
  public subscript(grade: Grade) -> ReleasedCount { four[grade] ?? .hidden }

  /// Whether all graded files seem to be good or better, although a hidden number is not.
  public var seemsAllGood: Bool {
    goodOrBetter.seems(allOf: total, beside: [self[.requiresImprovement], self[.inadequate]])
  }

  /// Whether all graded files seem to have one grade, although a hidden number has another.
  func seemsAll(_ grade: Grade) -> Bool {
    self[grade].seems(allOf: total, beside: Grade.allCases.filter { $0 != grade }.map { self[$0] })
  }
}
