import RealModule

/// How far chance alone takes the share of a group from a target, by how many files of the group were counted.
///
/// The normal distribution puts the lower limit of 10 to 20 files 4 to 11 points too high, and so accuses groups
/// wrongly: the exact limits are the ones to use.
///
/// Source: Spiegelhalter 2005 (Stat Med 24:1185), appendix A.1.1 for the exact limits with interpolation.
public struct FunnelLimits: Hashable, Sendable {
  /// How the limits are made.
  public enum Method: String, CaseIterable, Hashable, Sendable {
    /// From the binomial distribution, with a line drawn between whole files.
    case exact
    /// From the normal distribution, as older tools have it.
    case normal
    /// From the normal distribution of the arcsine of the square root, wider where groups differ more than by chance.
    case arcsine
  }

  /// How unlikely what lies outside is, if only chance were at work.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// 95 % of groups lie inside: worth a look.
    case alert
    /// 99.8 % of groups lie inside: worth an answer.
    case alarm

    /// The part of groups that lie inside by chance.
    public var inside: Double { self == .alert ? 0.95 : 0.998 }
    /// The part that lies under the lower limit, and over the upper one.
    var tail: Double { self == .alert ? 0.025 : 0.001 }
    /// The distance from the middle of the normal distribution.
    var z: Double { self == .alert ? NormalDistribution.z95 : NormalDistribution.z998 }
  }

  /// The share that groups are held against.
  public let target: Double
  /// How the limits are made.
  public let method: Method
  /// The variance between groups beyond chance, on the arcsine scale (τ²); 0 for the other methods.
  public let tauSquared: Double

  /// Makes limits about a target.
  ///
  /// Nil for a target that is not between 0 and 1, ends excluded: about 0 and 1 chance takes no share anywhere, so that
  /// there are no limits. Nil too for a negative `tauSquared`, and for one with another method than `arcsine`.
  public init?(target: Double, method: Method = .exact, tauSquared: Double = 0) {
    guard target > 0, target < 1, tauSquared >= 0, tauSquared.isFinite, method == .arcsine || tauSquared == 0 else {
      return nil
    }
    self.target = target
    self.method = method
    self.tauSquared = tauSquared
  }

  /// The limits for a group of `counted` files, clipped to 0 and 1; nil for no file.
  ///
  /// The exact lines meet the ends where a group is so small that chance nearly always takes it there; see `place`. Over
  /// 1,000,000,000 files they are those of the normal distribution, which are then the same.
  public func interval(_ level: Level, counted: Int) -> Interval? {
    guard counted > 0 else { return nil }
    switch method {
    case .exact where counted <= Binomial.mostTrials:
      return Interval(low: exact(level.tail, counted), high: exact(1 - level.tail, counted)).clipped(to: 0...1)
    case .exact, .normal:
      let half = level.z * (target * (1 - target) / Double(counted)).squareRoot()
      return Interval(low: target - half, high: target + half).clipped(to: 0...1)
    case .arcsine:
      let middle = Double.asin(target.squareRoot())
      let half = level.z * (0.25 / Double(counted) + tauSquared).squareRoot()
      return Interval(low: Self.share(middle - half), high: Self.share(middle + half))
    }
  }

  /// The point between whole files under which a part `probability` of groups lies.
  private func exact(_ probability: Double, _ counted: Int) -> Double {
    let reached = Binomial(trials: counted, chance: target).quantile(probability)
    return (Double(reached.count) - (reached.atMost - probability) / reached.exactly) / Double(counted)
  }

  /// The share of an angle; beyond a right angle, and under none, the square of the sine would turn back.
  private static func share(_ angle: Double) -> Double {
    let sine = Double.sin(min(max(angle, 0), .pi / 2))
    return sine * sine
  }
}
