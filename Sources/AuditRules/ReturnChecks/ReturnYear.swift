/// The year of a return: the twelve months that end with its reference date, and what follows from that day.
public struct ReturnYear: Hashable, Sendable {
  /// The day after the reference date of the year before.
  public let first: Day
  /// The reference date.
  public let last: Day
  /// The working day before the first day.
  let firstLessOneWorkingDay: Day
  /// The first and the last day on which an unborn child of the return may be expected.
  let firstExpectedBirth: Day
  let lastExpectedBirth: Day
  /// The last day of birth of the children who are of school age by the end of August.
  let lastBirthAtSchoolAge: Day
  /// A child born before this day is over 25.
  let oldestBirth: Day
  /// The first of the last 45 working days, in which an assessment may still be open.
  let lastAssessments: Day
  /// The first of the last 15 working days, in which an enquiry may still be without its conference.
  let lastEnquiries: Day

  /// Makes the year that ends with a reference date.
  public init(endingOn last: Day) {
    self.last = last
    let first = last.adding(months: -12).adding(days: 1)
    self.first = first
    firstLessOneWorkingDay = Self.workingDays(2, through: first) ?? first
    firstExpectedBirth = last.adding(days: -30)
    lastExpectedBirth = last.adding(months: 9)
    lastBirthAtSchoolAge = last.adding(months: 4).adding(days: 31).adding(months: -72)
    oldestBirth = last.adding(months: -300)
    lastAssessments = Self.workingDays(45, through: last) ?? Day(clamping: Int(Day.first))
    lastEnquiries = Self.workingDays(15, through: last) ?? Day(clamping: Int(Day.first))
  }

  /// The year of a return that does not say it: no day is outside.
  public static let unknown = ReturnYear()

  /// Whether the return says it.
  public var isKnown: Bool { self != .unknown }

  private init() {
    first = Day(clamping: Int(Day.first))
    last = Day(clamping: Int(Day.last))
    firstLessOneWorkingDay = first
    firstExpectedBirth = first
    lastExpectedBirth = last
    lastBirthAtSchoolAge = first
    oldestBirth = first
    lastAssessments = first
    lastEnquiries = first
  }

  /// The first of so many working days that end with a day; nothing where bank holidays are not known.
  ///
  /// A day that is no working day itself is counted as if it were the next one.
  private static func workingDays(_ count: Int, through last: Day) -> Day? {
    var day = last
    var left = count - 1
    while left > 0 {
      day = day.adding(days: -1)
      guard let isWorkingDay = WorkingDays.england.isWorkingDay(day) else { return nil }
      if isWorkingDay { left -= 1 }
    }
    return day
  }
}
