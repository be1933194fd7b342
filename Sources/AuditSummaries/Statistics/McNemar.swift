/// McNemar's test of whether as many files got better as got worse, when the same files were read twice.
///
/// Only files that changed tell anything. When none did, both p values are 1 and the summary says "no file changed".
///
/// Source: Fagerland, Lydersen, Laake 2013 (BMC Med Res Methodol 13:91), who recommend the mid-p.
public struct McNemar: Sendable, Hashable {
  /// The files whose outcome changed, either way.
  public let changed: Int
  /// The two-sided exact conditional p value, which errs on the careful side.
  public let exactP: Double
  /// The two-sided mid-p value, the one to report.
  public let midP: Double
  /// Chi-squared with one degree of freedom and no correction for continuity, as older reports have it; nil when no file
  /// changed.
  public let chiSquared: Double?

  /// The most changed files that are summed one by one, which takes milliseconds; beyond, see `init`.
  static let mostSummed = 1_000_000_000

  /// Tests a table of paired counts.
  ///
  /// The binomial tail is summed exactly up to 1,000,000,000 changed files. Beyond, the normal distribution is as good as
  /// a Double can tell, and keeps hostile counts from taking for ever.
  public init(_ counts: PairedCounts) {
    let fewer = min(counts.metFirstOnly, counts.metSecondOnly)
    changed = counts.changed
    guard changed > 0 else {
      (exactP, midP, chiSquared) = (1, 1, nil)
      return
    }
    let apart = Double(changed - 2 * fewer)
    chiSquared = apart * (apart / Double(changed))
    guard changed <= Self.mostSummed else {
      let distance = apart / Double(changed).squareRoot()
      let p = NormalDistribution.twoSidedProbability(beyond: distance)
      (exactP, midP) = (p, p)
      return
    }
    let (atMost, exactly) = Self.fairCoin(tosses: changed, heads: fewer)
    exactP = min(1, 2 * atMost)
    // With as many better as worse, 2 × P(X ≤ k) counts the middle twice, so that half of it comes off 1 instead.
    midP = 2 * fewer == changed ? 1 - exactly / 2 : min(1, 2 * atMost - exactly)
  }

  /// The p value of `chiSquared`, which is too small in small samples; 1 when no file changed.
  public var chiSquaredP: Double {
    NormalDistribution.twoSidedProbability(beyond: (chiSquared ?? 0).squareRoot())
  }

  /// The probabilities of at most, and of exactly, `heads` in `tosses` of a fair coin, where heads ≤ tosses ÷ 2.
  ///
  /// Sums weights relative to the middle, outwards: no factorials and no logarithms, so that small probabilities keep
  /// their digits in samples of thousands.
  private static func fairCoin(tosses: Int, heads: Int) -> (atMost: Double, exactly: Double) {
    var count = tosses / 2
    var weight = 1.0
    var half = 0.0
    var atMost = 0.0
    var exactly = 0.0
    while true {
      half += weight
      if count <= heads { atMost += weight }
      if count == heads { exactly = weight }
      let negligible = weight == 0 || (count <= heads && weight < atMost * 1e-18 && weight < half * 1e-18)
      if count == 0 || negligible { break }
      weight *= Double(count) / Double(tosses - count + 1)
      count -= 1
    }
    // An odd number of tosses has two equal middles, an even one has a single middle that must not count twice.
    let total = tosses.isMultiple(of: 2) ? 2 * half - 1 : 2 * half
    return (atMost / total, exactly / total)
  }
}
