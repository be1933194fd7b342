import AuditRules

/// A time as it is written, read on the day on which it was written.
enum NamedTime: Hashable {
  /// The days that it stands for; the last of them is in time.
  case days(ClosedRange<Day>)
  /// A time is named that cannot be meant, need not be, or is no day.
  case doubtful(DayDoubt)

  /// One day.
  static func day(_ day: Day) -> NamedTime { .days(day...day) }

  /// The last day; nothing where it is doubtful.
  var last: Day? { if case .days(let days) = self { days.upperBound } else { nil } }

  /// The first day; nothing where it is doubtful.
  var first: Day? { if case .days(let days) = self { days.lowerBound } else { nil } }

  /// What is doubtful about it.
  var doubt: DayDoubt? { if case .doubtful(let doubt) = self { doubt } else { nil } }

  /// The same as a day by which something is due: doubtful where it is over, or more than so many years ahead.
  func asDeadline(on day: Day, within years: Int) -> NamedTime {
    guard let last else { return self }
    if last < day { return .doubtful(.over) }
    return last > day.adding(months: 12 * years) ? .doubtful(.farAhead) : self
  }
}
