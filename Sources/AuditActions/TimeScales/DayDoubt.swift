/// Why it is asked again by when something is due, although a day is named.
public enum DayDoubt: Hashable, Sendable {
  /// The day is over.
  case over
  /// No calendar has the day.
  case noSuchDay
  /// It has no year, and was not long ago: who wrote it may mean that day or the next of that name.
  case withoutYear
  /// It is on another day of the week than the one that stands beside it.
  case otherWeekday

  /// What is said of it, to be followed by what may be done instead.
  public var says: String {
    switch self {
    case .over, .noSuchDay: "That day is over, or in no calendar. Write a day to come"
    case .withoutYear: "That day is over in this year. Write a day to come, with its year"
    case .otherWeekday: "That date is on another day of the week. Write the day that is meant"
    }
  }
}
