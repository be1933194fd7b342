import AuditRules

/// When something was written: the day in England, and the moment in universal time as journals write it.
public struct Moment: Hashable, Sendable {
  /// The day in England.
  public let day: Day
  /// The moment, for example `2026-11-21T21:06:51Z`.
  public let text: String
  /// The time on the clocks of England, `21:06`; nothing where it does not matter.
  public let time: String?

  /// Makes a moment.
  public init(day: Day, text: String, time: String? = nil) {
    self.day = day
    self.text = text
    self.time = time
  }

  /// The day, and the time where it is there, as a page says it.
  public var inWords: String { day.inWords + (time.map { " at \($0)" } ?? "") }
}
