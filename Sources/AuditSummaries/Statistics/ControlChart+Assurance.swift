extension ControlChart {
  /// What the chart says of reaching its target, if nothing is changed.
  public enum Assurance: String, CaseIterable, Hashable, Sendable {
    /// The target will be reached each time.
    case consistentlyPasses
    /// The target will not be reached.
    case consistentlyFails
    /// The target will be reached by chance at some times, and not at others.
    case hitAndMiss
    /// No target was set.
    case noTarget
    /// Neither way is better, so that no value reaches a target.
    case noDirection
    /// The last phase has no limits.
    case noLimits
  }

  /// What the limits of the last phase say of the target.
  public var assurance: Assurance {
    guard let target else { return .noTarget }
    guard improvement != .none else { return .noDirection }
    guard let limits = phases.last?.limits else { return .noLimits }
    let scale = max(limits.scale, abs(target))
    if Direction.of(target, from: limits.high, scale: scale) == .up {
      return improvement == .up ? .consistentlyFails : .consistentlyPasses
    }
    if Direction.of(target, from: limits.low, scale: scale) == .down {
      return improvement == .up ? .consistentlyPasses : .consistentlyFails
    }
    return .hitAndMiss
  }
}
