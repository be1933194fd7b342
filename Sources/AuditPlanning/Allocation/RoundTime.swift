import AuditRules

extension ClosedRange<Day> {
  /// The days that are left of a round on a day; once its last day is over, that day alone, as whoever is away then is no help now.
  public static func left(on day: Day, until last: Day) -> ClosedRange<Day> { day <= last ? day...last : day...day }

  /// How many days they are.
  public var length: Int { lowerBound.days(to: upperBound) + 1 }
}
