/// How much time something may take, with the kind of day it is counted in.
public enum Limit: Hashable, Sendable {
  /// Weekdays that are not bank holidays; the start day is day 0.
  case workingDays(Int)
  /// Days of the calendar; the start day is day 0.
  case days(Int)
  /// Weeks of seven days of the calendar; the start day is day 0.
  case weeks(Int)
  /// Calendar months, to the same day of the month or the month's last.
  case months(Int)

  /// The limit in words, for example `45 working days`.
  public var inWords: String {
    switch self {
    case .workingDays(let count): "\(count) working \(count == 1 ? "day" : "days")"
    case .days(let count): "\(count) \(count == 1 ? "day" : "days")"
    case .weeks(let count): "\(count) \(count == 1 ? "week" : "weeks")"
    case .months(let count): "\(count) \(count == 1 ? "month" : "months")"
    }
  }

  /// A count that was measured against the limit, with its unit, for example `46 working days`.
  func inWords(counted count: Int) -> String {
    switch self {
    case .workingDays: Limit.workingDays(count).inWords
    case .days, .weeks, .months: Limit.days(count).inWords
    }
  }

  /// When something was that many days after its start, for example `after 46 working days`.
  ///
  /// No working day lies between Friday and Sunday either, so that none is not always the same day.
  func inWords(after count: Int) -> String {
    guard count == 0 else { return "after \(inWords(counted: count))" }
    return if case .workingDays = self { "before the next working day" } else { "on the same day" }
  }

  /// How long something took and whether that is within the limit; nothing where working days cannot be counted.
  ///
  /// The count is in working days for a limit in working days, and in days otherwise.
  func measure(from start: Day, to end: Day) -> (count: Int, within: Bool)? {
    switch self {
    case .workingDays(let allowed):
      guard let count = WorkingDays.england.count(after: start, through: end) else { return nil }
      return (count, count <= allowed)
    case .days(let allowed):
      let count = start.days(to: end)
      return (count, count <= allowed)
    case .weeks(let allowed):
      let count = start.days(to: end)
      return (count, (count + 6) / 7 <= allowed)
    case .months(let allowed):
      let count = start.days(to: end)
      return (count, end <= start.adding(months: allowed))
    }
  }
}
