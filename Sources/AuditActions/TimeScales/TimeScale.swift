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
  ///
  /// A month without a year is the next one to end on or after the day it was added.
  public init(_ written: String, addedOn day: Day) {
    self = Self.read(written, addedOn: day) ?? TimeScale(written: written)
  }

  /// Whether no day can be read from it, so that nobody will be reminded and it never counts as overdue.
  public var isWithoutDay: Bool { due == nil && from == nil }
}
