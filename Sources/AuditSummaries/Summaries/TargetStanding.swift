/// How a share stands to a target that was set before the audits, in fixed words.
public enum TargetStanding: String, CaseIterable, Hashable, Sendable {
  /// The whole interval is at or above the target; or every file of the frame was read and the share is.
  case reached = "target reached"
  /// The share is at or above the target, and chance alone could have lifted it there.
  case aboveUnclear = "at or above target, but could be chance"
  /// The share is below the target, and chance alone could have put it there.
  case belowUnclear = "below target, but could be chance"
  /// The whole interval is below the target; or every file of the frame was read and the share is.
  case missed = "below target"

  /// Compares a share with a target from 0 to 1; nil when nothing was counted, or counts were rounded.
  public init?(_ share: Share, target: Double) {
    guard let value = share.value, !share.isRounded else { return nil }
    guard let interval = share.interval else {
      let isKnown = share.noInterval == .wholeFrame
      self = value >= target ? (isKnown ? .reached : .aboveUnclear) : (isKnown ? .missed : .belowUnclear)
      return
    }
    self =
      value >= target
      ? (interval.low >= target ? .reached : .aboveUnclear) : (interval.high < target ? .missed : .belowUnclear)
  }

  /// Whether the share itself lies below the target.
  public var isBelow: Bool { self == .belowUnclear || self == .missed }
}
