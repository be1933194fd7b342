import AuditRules

/// How often each of the four grades was given.
public struct GradeCounts: Hashable, Sendable {
  private var counts: [Grade: Int] = [:]

  /// Makes counts of nothing.
  public init() {}

  /// Counts grades.
  public init(_ grades: [Grade]) {
    for grade in grades { self[grade] += 1 }
  }

  /// The count of one grade.
  public subscript(grade: Grade) -> Int {
    get { counts[grade] ?? 0 }
    set { counts[grade] = newValue == 0 ? nil : newValue }
  }

  /// All four together.
  public var total: Int { counts.values.reduce(0, +) }

  /// Good and outstanding together, the headline of most published summaries.
  public var goodOrBetter: Int { self[.good] + self[.outstanding] }

  /// Adds counts taken elsewhere.
  public static func += (left: inout GradeCounts, right: GradeCounts) {
    for (grade, count) in right.counts { left[grade] += count }
  }
}
