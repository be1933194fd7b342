/// The same files audited twice: for each item, how many files were met both times, once, or never.
///
/// Only files in which the item was counted both times are here.
public struct PairTally: Hashable, Sendable {
  /// The number of files audited both times.
  public var files = 0
  /// The counts for each item, by its content hash.
  public var items: [ItemKey: PairedCounts] = [:]

  /// Makes a tally of no files.
  public init() {}
}
