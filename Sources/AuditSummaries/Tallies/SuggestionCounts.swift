/// How often auditors answered as a rule suggested, and how often otherwise.
public struct SuggestionCounts: Hashable, Sendable {
  /// Answers that agree with what the rule found.
  public var agreed = 0
  /// Answers that differ from it.
  public var overridden = 0

  /// Makes counts of nothing.
  public init() {}

  /// Answers for which a rule had a finding; one that was not seen is none.
  public var suggested: Int { agreed + overridden }

  /// Adds counts taken elsewhere.
  public static func += (left: inout SuggestionCounts, right: SuggestionCounts) {
    left.agreed += right.agreed
    left.overridden += right.overridden
  }
}
