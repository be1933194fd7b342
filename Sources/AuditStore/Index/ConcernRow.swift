import AuditRules

/// One concern that a child may be unsafe, by where it stands and never by what was said.
public struct ConcernRow: Hashable, Sendable {
  /// The audit in which it was raised.
  public var name: JournalName
  /// The number of its line in the journal.
  public var number: Int
  /// The day in England on which it was raised.
  public var day: Day?
  /// The item at which it was raised, if it was at one.
  public var item: String?
  /// The team that holds the case; empty where the journal does not say.
  public var team: String
}
