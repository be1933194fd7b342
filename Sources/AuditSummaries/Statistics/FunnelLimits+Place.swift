extension FunnelLimits {
  /// Where a group lies of the limits.
  public enum Place: String, CaseIterable, Hashable, Sendable {
    /// Under the lower 99.8 % limit.
    case belowAlarm
    /// Under the lower 95 % limit.
    case belowAlert
    /// Where chance alone takes groups.
    case inside
    /// Over the upper 95 % limit.
    case aboveAlert
    /// Over the upper 99.8 % limit.
    case aboveAlarm
    /// Nothing was counted.
    case notCounted
  }

  /// Where a group lies; nil for counts that cannot be.
  ///
  /// For the exact method the probabilities decide: a group is outside where so few, or so many, would have less than
  /// 2.5 %, or 0.1 %. At the lower limit that is the line itself. The upper line runs below 100 % however small a group
  /// is, so that 10 of 10 files, which is no wonder at a target of 95 %, lie over the line and are inside all the same.
  public func place(met: Int, counted: Int) -> Place? {
    guard met >= 0, met <= counted else { return nil }
    guard let alert = interval(.alert, counted: counted), let alarm = interval(.alarm, counted: counted) else {
      return .notCounted
    }
    let isFew: (Level) -> Bool
    let isMany: (Level) -> Bool
    if method == .exact, counted <= Binomial.mostTrials {
      let tails = Binomial(trials: counted, chance: target).tails(at: met)
      // A probability that is the limit to the last digit is inside; rounding must not decide it.
      isFew = { tails.atMost < $0.tail * (1 - 1e-12) }
      isMany = { tails.atLeast < $0.tail * (1 - 1e-12) }
    } else {
      let share = Double(met) / Double(counted)
      isFew = { Direction.of(share, from: ($0 == .alert ? alert : alarm).low, scale: 1) == .down }
      isMany = { Direction.of(share, from: ($0 == .alert ? alert : alarm).high, scale: 1) == .up }
    }
    if isFew(.alarm) { return .belowAlarm }
    if isMany(.alarm) { return .aboveAlarm }
    if isFew(.alert) { return .belowAlert }
    return isMany(.alert) ? .aboveAlert : .inside
  }
}
