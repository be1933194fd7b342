/// The same files audited twice, after disclosure control.
public struct ReleasedPairs: Sendable {
  /// The number of files audited both times.
  public let files: ReleasedCount
  /// Whether every file of one side is among the other's.
  public let coversOneSide: Bool
  /// The four counts of each item, nil where they are hidden.
  public let items: [ItemKey: PairedCounts?]

  /// Applies a policy to files audited twice.
  ///
  /// The four counts of an item are shown or hidden together, and hidden where one of them is: three of them and the
  /// number of files give the fourth. A policy that rounds hides all of them, since a difference cannot be rounded.
  ///
  /// - Parameters:
  ///   - pairs: the counts.
  ///   - signed: how many audits of each side are signed, before disclosure control.
  ///   - policy: how small numbers are protected.
  public init(_ pairs: PairTally, signed: (first: Int, second: Int), policy: DisclosurePolicy) {
    files = policy.released(pairs.files)
    coversOneSide = pairs.files > 0 && pairs.files >= min(signed.first, signed.second)
    items = pairs.items.mapValues { counts in
      guard policy.isProtective else { return counts }
      guard policy.rounding == 1 else { return nil }
      let four = [counts.metBoth, counts.metFirstOnly, counts.metSecondOnly, counts.metNeither]
      return four.contains { policy.released($0).isHidden } ? nil : counts
    }
  }
}
