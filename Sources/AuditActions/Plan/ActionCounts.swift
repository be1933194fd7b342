import AuditRules

/// How many actions stand where on a day.
///
/// `open`, `doneNotVerified`, `verified`, `acceptedRisks` and `withdrawn` add up to `all`; the others are parts of them.
public struct ActionCounts: Hashable, Sendable {
  /// All actions.
  public internal(set) var all = 0
  /// Still to be done.
  public internal(set) var open = 0
  /// Of those open, worked on.
  public internal(set) var inProgress = 0
  /// Of those open, due on the day or within the days asked for.
  public internal(set) var dueSoon = 0
  /// Of those open, late.
  public internal(set) var overdue = 0
  /// Of those open, without a day by which they are due.
  public internal(set) var undated = 0
  /// Done, as the owner says, and seen by nobody else.
  public internal(set) var doneNotVerified = 0
  /// Seen to be done by somebody else.
  public internal(set) var verified = 0
  /// Of those verified, with what it changed for children.
  public internal(set) var withImpact = 0
  /// Left undone until a day.
  public internal(set) var acceptedRisks = 0
  /// Of the accepted risks, those whose day is past.
  public internal(set) var expiredRisks = 0
  /// Not going to be done.
  public internal(set) var withdrawn = 0
  /// Actions that were re-opened at least once, wherever they stand now.
  public internal(set) var reopened = 0
  /// How many times actions were re-opened.
  public internal(set) var reopenings = 0
  /// Actions whose time scale was changed at least once.
  public internal(set) var moved = 0

  /// Makes counts of nothing.
  public init() {}

  mutating func add(_ action: PlannedAction, on day: Day, within days: Int) {
    all += 1
    switch action.state {
    case .open, .inProgress, .reopened:
      open += 1
      if action.state == .inProgress { inProgress += 1 }
      if action.isDue(within: days, of: day) { dueSoon += 1 }
      if action.isOverdue(on: day) { overdue += 1 }
      if action.timeScale.due == nil { undated += 1 }
    case .done: doneNotVerified += 1
    case .verified:
      verified += 1
      if action.impact != nil { withImpact += 1 }
    case .acceptedRisk:
      acceptedRisks += 1
      if action.isRiskExpired(on: day) { expiredRisks += 1 }
    case .withdrawn: withdrawn += 1
    }
    reopenings += action.reopenings.count
    if !action.reopenings.isEmpty { reopened += 1 }
    if !action.earlierTimeScales.isEmpty { moved += 1 }
  }
}

extension ActionArea {
  /// How many of its actions stand where on a day; `days` is what counts as due soon.
  public func counts(on day: Day, within days: Int = 30) -> ActionCounts {
    actions.reduce(into: ActionCounts()) { $0.add($1, on: day, within: days) }
  }
}

extension ActionPlan {
  /// How many actions stand where on a day; `days` is what counts as due soon.
  public func counts(on day: Day, within days: Int = 30) -> ActionCounts {
    actions.reduce(into: ActionCounts()) { $0.add($1, on: day, within: days) }
  }
}
