/// The stratum of a round's frame that a case was drawn from.
public struct FrameStratum: Hashable, Comparable, Sendable {
  /// The name of the round.
  public var round: String
  /// The name of the stratum; empty for a case of the round that was drawn from none.
  public var name: String

  /// Makes a stratum.
  public init(round: String, name: String) { (self.round, self.name) = (round, name) }

  /// Sorts strata by round and name.
  public static func < (left: FrameStratum, right: FrameStratum) -> Bool {
    (left.round, left.name) < (right.round, right.name)
  }
}
