/// Why it is asked again by when something is due, although something is said of it.
public enum DayDoubt: Hashable, Sendable {
  /// The day is over.
  case over
  /// No calendar has the day.
  case noSuchDay
  /// It has no year, and was not long ago: who wrote it may mean that day or the next of that name.
  case withoutYear
  /// It is on another day of the week than the one that stands beside it.
  case otherWeekday
  /// It may be one of two days, as `next Friday` and `Jan 27` may.
  case eitherDay
  /// It is a stretch without a last day, such as `mid January` or `a few weeks`.
  case noOneDay
  /// It is counted from something whose day is not known, such as `2 weeks after birth`.
  case counted
  /// It is of something that is done only where something else happens.
  case conditional
  /// It says from when something is done, and not by when.
  case noDeadline
  /// It is years ahead, where a slip of the pen is likelier.
  case farAhead
  /// The words are not read as a time.
  case notADay

  /// Whether the words may be meant as they are, although they are no clear day; a day that is over or in no calendar is a slip.
  public var mayBeMeant: Bool {
    switch self {
    case .over, .noSuchDay, .otherWeekday, .notADay: false
    case .withoutYear, .eitherDay, .noOneDay, .counted, .conditional, .noDeadline, .farAhead: true
    }
  }

  /// What is said of it, to be followed by what may be done instead.
  public var says: String {
    switch self {
    case .over, .noSuchDay: "That day is over, or in no calendar. Write a day to come"
    case .withoutYear: "That day is over in this year. Write a day to come, with its year"
    case .otherWeekday: "That date is on another day of the week. Write the day that is meant"
    case .eitherDay: "That may be one of two days. Write the day that is meant, as in 4 December 2026"
    case .noOneDay: "That is no one day. Write the last day that is in time"
    case .counted: "That counts from something whose day is not known. Write the day that is meant"
    case .conditional:
      "That is done only where something else happens. Write a day by which somebody looks whether it has"
    case .noDeadline: "That says from when, and not by when. Write the last day that is in time"
    case .farAhead: "That day is more than two years ahead. Write a day that is nearer"
    case .notADay: "No day can be read from that. Write a day to come"
    }
  }
}
