extension ControlChart {
  /// Which way is better.
  public enum Improvement: String, CaseIterable, Hashable, Sendable {
    /// More is better, as of shares that are met.
    case up
    /// Less is better, as of days or of overdue actions.
    case down
    /// Neither is, as of the number of referrals.
    case none
  }

  /// How limits are worked out, and signals looked for, where practice differs.
  ///
  /// As set at first, a chart does what NHSRplotthedots does, but for two of three points: there NHS England has
  /// counted points outside of the limits too since November 2023.
  public struct Options: Hashable, Sendable {
    /// How many points make a trend, or a shift.
    public enum RunLength: Int, CaseIterable, Hashable, Sendable {
      /// Six points: sooner, and more often by chance.
      case six = 6
      /// Seven points, as NHS England has it.
      case seven = 7
    }

    /// Which points count towards two of three that lie far from the mean.
    public enum TwoSigma: String, CaseIterable, Hashable, Sendable {
      /// Points beyond two thirds of the way to the limit, those outside of the limit included.
      case beyond
      /// Only points between two thirds of the way and the limit.
      case between
    }

    /// What a point that is equal to the one before does to a trend.
    public enum Ties: String, CaseIterable, Hashable, Sendable {
      /// It ends the trend.
      case breaking
      /// It is passed over, and counts neither way.
      case ignored
    }

    /// How many points make a trend, or a shift.
    public var runLength: RunLength
    /// Which points count towards two of three.
    public var twoSigma: TwoSigma
    /// What an equal point does to a trend.
    public var ties: Ties
    /// The first points of each phase, from which alone its mean and limits come; nil for all, at least twelve.
    public var fixAfter: Int?
    /// Whether moving ranges that are themselves out of the ordinary are left out of the limits.
    public var isScreened: Bool

    /// Makes options; without arguments, those of NHS England.
    public init(
      runLength: RunLength = .seven,
      twoSigma: TwoSigma = .beyond,
      ties: Ties = .breaking,
      fixAfter: Int? = nil,
      isScreened: Bool = true
    ) {
      self.runLength = runLength
      self.twoSigma = twoSigma
      self.ties = ties
      self.fixAfter = fixAfter
      self.isScreened = isScreened
    }
  }
}
