import AuditRules

/// When something was written: the day in England, and the moment in universal time as journals write it.
public struct Moment: Hashable, Sendable {
  /// The day in England.
  public let day: Day
  /// The moment, for example `2026-11-21T21:06:51Z`.
  public let text: String

  /// Makes a moment.
  public init(day: Day, text: String) {
    self.day = day
    self.text = text
  }
}
