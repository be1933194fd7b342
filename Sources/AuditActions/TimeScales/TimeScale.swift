import AuditRules

/// A time scale as boards write it, with the days that can be read from it.
public struct TimeScale: Hashable, Sendable {
  /// What was written, word for word.
  public let written: String
  /// The last day on which the action can be done in time; nothing where no day can be read, as for `Ongoing`.
  public let due: Day?
  /// The day from which it goes on, for `From April 2011`.
  public let from: Day?

  /// Makes a time scale of days that are known.
  public init(written: String, due: Day? = nil, from: Day? = nil) {
    self.written = written
    self.due = due
    self.from = from
  }

  /// Takes a time scale as it is written, and reads what days it can.
  public init(_ written: String, addedOn day: Day) {
    let read = ByWhen(written, on: day)
    self.init(written: written, due: read.due?.last, from: read.from?.first)
  }

  /// What is doubtful about the day that a time scale names when it is added; nothing where it is clear, or is meant to name no day.
  public static func doubt(_ written: String, addedOn day: Day) -> DayDoubt? {
    let read = ByWhen(written, on: day)
    let doubt = read.due?.asDeadline(on: day, within: yearsAhead).doubt ?? read.from?.doubt
    // "Q3" and "within a month of the inspection" are kept as they are, and said to have no day.
    return doubt == .noOneDay || doubt == .counted ? nil : doubt
  }

  /// How many years ahead a plan may reach.
  public static let yearsAhead = 5

  /// Whether no day can be read from it, so that nobody will be reminded and it never counts as overdue.
  public var isWithoutDay: Bool { due == nil && from == nil }
}
