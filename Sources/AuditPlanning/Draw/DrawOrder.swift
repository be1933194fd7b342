/// The order in which cases are drawn: by chance, and the same for everyone who has the seed.
///
/// Each case has a number of its own, made from the seed and its reference alone. So the order of the rows of a list does not
/// matter, and a case that comes or goes leaves the order of the others as it was: permanent random numbers, Ohlsson 1995
/// (in Business Survey Methods, chapter 9).
public struct DrawOrder: Hashable, Sendable {
  /// The number that the order begins with.
  public let seed: UInt64

  /// Makes the order of a seed.
  public init(seed: UInt64) { self.seed = seed }

  /// The number of a case: the bytes of its reference mixed with the seed.
  ///
  /// Source: FNV-1a over the bytes, then the finalizer of SplitMix64 (Steele, Lea, Flood 2014), which spreads what FNV leaves
  /// close together. It has to be spread evenly and the same everywhere; it protects nothing.
  public func number(of reference: String) -> UInt64 {
    var hash = Self.spread(seed)
    for byte in reference.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Self.spread(hash)
  }

  /// Cases by their numbers; where two are the same, by reference.
  public func sorted(_ cases: [FrameCase]) -> [FrameCase] {
    cases.map { (number: number(of: $0.reference), each: $0) }
      .sorted { ($0.number, $0.each.reference) < ($1.number, $1.each.reference) }
      .map(\.each)
  }

  private static func spread(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
