import Foundation

/// One line of a journal.
public struct JournalEntry: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// When it was written, in whole seconds.
  public let at: Date
  /// The identifier of the auditor.
  public let by: String
  /// What happened.
  public let event: JournalEvent
  /// The SHA-256 over the digest of the line before and this line's own content, 64 hexadecimal digits.
  public let digest: String
}
