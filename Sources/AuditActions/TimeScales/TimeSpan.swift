import AuditRules

/// So many days, weeks or months, as they are counted from a day: `10 days`, `a fortnight`, `48 hours`, `10 wd`, `6/52`.
struct TimeSpan {
  /// What is counted.
  enum Unit { case hours, days, workingDays, weeks, months, years }

  /// How many.
  let count: Int
  /// Of what.
  let unit: Unit

  /// Takes it from the beginning of words; nothing, and no word taken, where they begin otherwise.
  init?(_ words: inout ArraySlice<String>) {
    var rest = words
    if rest.first == "next" { rest.removeFirst() }
    if rest.starts(with: ["a", "couple"]) || rest.starts(with: ["the", "couple"]) { rest.removeFirst() }
    guard let first = rest.popFirst() else { return nil }
    if first.hasSuffix("/52"), let weeks = SpelledTime.number(first.dropLast(3)), weeks > 0 {
      (count, unit, words) = (weeks, .weeks, rest)
      return
    }
    if first == "fortnight" {
      (count, unit, words) = (2, .weeks, rest)
      return
    }
    if first == "couple", rest.first == "of" { rest.removeFirst() }
    guard let number = first == "couple" ? 2 : SpelledTime.count(first), (1...366).contains(number),
      let named = rest.popFirst()
    else { return nil }
    let isWorking = named == "working"
    if isWorking || named == "calendar" {
      guard let days = rest.popFirst(), ["day", "days"].contains(days) else { return nil }
      (count, unit, words) = (number, isWorking ? .workingDays : .days, rest)
      return
    }
    guard let unit = Self.units[named] else { return nil }
    let isDouble = named.hasPrefix("fortnight")
    (count, self.unit, words) = (isDouble ? 2 * number : number, unit, rest)
  }

  /// The day that is so far after another; nothing where bank holidays are not known for so long.
  func after(_ day: Day) -> Day? {
    switch unit {
    case .hours: day.adding(days: (count + 23) / 24)
    case .days: day.adding(days: count)
    case .workingDays: WorkingDays.england.day(count, after: day)
    case .weeks: day.adding(days: 7 * count)
    case .months: day.adding(months: count)
    case .years: day.adding(months: 12 * count)
    }
  }

  /// The day that is so far before another.
  func before(_ day: Day) -> Day? {
    switch unit {
    case .hours: day.adding(days: -(count + 23) / 24)
    case .days: day.adding(days: -count)
    case .workingDays:
      (1...count * 2 + 20).lazy.map { day.adding(days: -$0) }.first {
        WorkingDays.england.isWorkingDay($0) == true && WorkingDays.england.count(after: $0, through: day) == count
      }
    case .weeks: day.adding(days: -7 * count)
    case .months: day.adding(months: -count)
    case .years: day.adding(months: -12 * count)
    }
  }

  private static let units: [String: Unit] = [
    "hours": .hours, "day": .days, "days": .days, "week": .weeks, "weeks": .weeks, "fortnight": .weeks,
    "fortnights": .weeks, "month": .months, "months": .months, "year": .years, "years": .years,
  ]
}
