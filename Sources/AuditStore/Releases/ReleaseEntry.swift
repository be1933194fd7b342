import Foundation

/// What one pack gave out: the audits it was counted from and every number in it, so that a later one can be held
/// against it.
public struct ReleaseEntry: Hashable, Sendable {
  /// When it was made, in whole seconds.
  public var at: Date
  /// The command that made it, without the program's name.
  public var command: String
  /// What was asked for: a round or a period.
  public var subject: String
  /// The name of the policy that protected it.
  public var policy: String
  /// The fingerprint of all journals at that time.
  public var fingerprint: String
  /// A digest for each audit that was counted, in order and each once; see `TallyResult.auditDigests`.
  public var auditDigests: [String]
  /// Every number by its identifier; nil where it was hidden.
  public var cells: [String: Int?]
  /// Who answers for it that a hidden number can be worked out; nil where none can.
  public var risk: AcceptedRisk?

  /// Makes an entry.
  public init(
    at: Date,
    command: String,
    subject: String,
    policy: String,
    fingerprint: String,
    auditDigests: some Sequence<String>,
    cells: [String: Int?],
    risk: AcceptedRisk? = nil
  ) {
    self.at = Timestamp.rounded(at)
    self.command = command
    self.subject = subject
    self.policy = policy
    self.fingerprint = fingerprint
    self.auditDigests = Set(auditDigests).sorted()
    self.cells = cells
    self.risk = risk
  }

  /// Whether both give out the same, whenever they did and by whichever command.
  public func saysTheSame(as other: ReleaseEntry) -> Bool {
    subject == other.subject && policy == other.policy && auditDigests == other.auditDigests && cells == other.cells
      && risk == other.risk
  }
}
