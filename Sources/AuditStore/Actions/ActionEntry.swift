import AuditRules
import AuditSummaries
import Foundation

/// One line of the action plan's journal.
public struct ActionEntry: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// When it was written, in whole seconds.
  public let at: Date
  /// The role of who says so.
  public let by: String
  /// What happened.
  public let event: ActionEvent
  /// The SHA-256 over the digest of the line before and this line's own content, 64 hexadecimal digits.
  public let digest: String

  /// The moment as the plan keeps it.
  public var moment: Moment {
    // A time that journals can hold always falls on a day.
    Moment(day: EnglandDay.of(at) ?? "1900-01-01", text: Timestamp.text(at))
  }
}
