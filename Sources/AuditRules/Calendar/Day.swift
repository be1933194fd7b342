/// A day of the calendar, without a time and without a time zone.
///
/// A day holds the number of days since 1 January 1970, so that differences are subtractions. Days run from
/// 1 January 1900 to 31 December 2299; what cannot be a day of that span has no value.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970, negative before it.
  public let number: Int32

  static let first: Int32 = -25_567
  static let last: Int32 = 120_529

  init(clamping number: Int) {
    self.number = Int32(min(max(number, Int(Self.first)), Int(Self.last)))
  }

  /// Makes the day with this number of days since 1 January 1970, if it lies between 1900 and 2299.
  public init?(number: Int) {
    guard number >= Int(Self.first), number <= Int(Self.last) else { return nil }
    self.number = Int32(number)
  }

  /// Makes the day of a year, month (1 to 12) and day of the month, if there is such a day between 1900 and 2299.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2299).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    number = Int32(Self.civilNumber(year: year, month: month, day: day))
  }

  /// Whether one day is earlier than another.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The year, the month and the day of the month at once.
  public var yearMonthDay: (year: Int, month: Int, day: Int) { civil }

  /// The year, for example 2026.
  public var year: Int { civil.year }

  /// The month, 1 to 12.
  public var month: Int { civil.month }

  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { civil.day }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    // 1 January 1970 was a Thursday; the offset keeps the remainder positive over the whole span.
    (Int(number) + 3 + 70_000 * 7) % 7 + 1
  }

  /// The day this many days later, or earlier where the number is negative, held within 1900 to 2299.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    return Day(clamping: overflow ? (days < 0 ? Int.min : Int.max) : sum)
  }

  /// The same day of the month this many calendar months later, or the month's last day where it is shorter.
  ///
  /// 31 August and 6 months make 28 or 29 February (`timescales.md`).
  public func adding(months: Int) -> Day {
    let held = min(max(months, -4_800), 4_800)
    let (year, month, day) = civil
    let index = year * 12 + (month - 1) + held
    let newYear = index / 12
    guard newYear >= 1900 else { return Day(clamping: Int(Self.first)) }
    guard newYear <= 2299 else { return Day(clamping: Int(Self.last)) }
    let newMonth = index % 12 + 1
    let last = Self.length(ofMonth: newMonth, year: newYear)
    return Day(clamping: Self.civilNumber(year: newYear, month: newMonth, day: min(day, last)))
  }

  /// The number of days from this day to another, negative where the other is earlier.
  public func days(to other: Day) -> Int { Int(other.number) - Int(number) }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension Day {
  /// Counts in years that begin in March, so that the leap day is the last day of a year.
  private static func civilNumber(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
