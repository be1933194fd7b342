/// How the time of one thing was counted: from which day, against which limit, and whether it has ended.
public struct Timing: Hashable, Sendable {
  /// Whether the thing that is timed has ended.
  public enum Standing: String, Hashable, Sendable {
    /// It ended, in time or late.
    case ended
    /// It was still open on the extract's date.
    case open
    /// The work it belongs to ended first, so that nothing more was owed.
    case closed
  }

  /// Where the limit comes from.
  public enum Basis: Hashable, Sendable {
    /// The row in force on the day the clock started.
    case inForce
    /// The authority's own row in force on that day, which says something else than the national one.
    case ofAuthority
    /// A checklist set it.
    case setByChecklist
    /// The row in force on another day, so that old cases are worked out under a new limit or new ones under an old.
    case inForceOn(Day)
  }

  /// The day on which the clock started.
  public let start: Day
  /// The days counted, in the unit of the limit.
  public let count: Int
  /// The limit that was used.
  public let limit: Limit
  /// Whether it has ended.
  public let standing: Standing
  /// Where the limit comes from.
  public let basis: Basis
}

extension Occurrence {
  /// How the time was counted, where days were counted.
  public var timing: Timing? {
    guard case .counted(let days) = why else { return nil }
    let standing: Timing.Standing =
      switch days.standing {
      case .ended: .ended
      case .overdue, .notYetDue: .open
      case .closed: .closed
      }
    return Timing(start: days.start, count: days.count, limit: days.limit, standing: standing, basis: days.basis)
  }
}

extension Rule {
  /// Whether cases can be worked out under the limit of another day; those rules let a checklist set the limit too.
  public var knowsOtherLimits: Bool { thresholds.contains { $0.name == TimedStep.limitThreshold.name } }

  /// What this rule says of a case under the limit that was in force on another day than the case's own.
  ///
  /// Every reason that states a limit says so. Nothing for a rule that cannot be worked out under another limit.
  public func finding(
    for caseFile: CaseFile,
    underLimitOn day: Day,
    of timescales: Timescales = .national
  ) -> Finding? {
    guard knowsOtherLimits else { return nil }
    return finding(for: caseFile, with: Settings(timescales: timescales, asIf: day))
  }
}

extension Timing.Basis {
  /// The other day, where the limit of one is asked for.
  var day: Day? {
    guard case .inForceOn(let day) = self else { return nil }
    return day
  }
}
