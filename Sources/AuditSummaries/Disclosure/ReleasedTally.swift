/// A tally after disclosure control: the only thing that summaries, tables and charts are made from.
///
/// Percentages, intervals and bar lengths give counts away, so protection comes before all of them.
public struct ReleasedTally: Hashable, Sendable {
  /// The counts that may be shown.
  public let tally: Tally

  /// The policy that was applied.
  public let policy: DisclosurePolicy

  /// Applies a policy to a tally.
  public init(_ tally: Tally, policy: DisclosurePolicy) {
    switch policy {
    case .none: self.tally = tally
    }
    self.policy = policy
  }
}
