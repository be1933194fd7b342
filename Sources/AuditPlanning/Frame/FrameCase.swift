import AuditRules

/// One case of the list that a sample is drawn from, by pseudonym and never by name.
public struct FrameCase: Hashable, Sendable {
  /// The reference of the case.
  public var reference: String
  /// The part of the frame it is drawn from; nil where the list does not say.
  public var stratum: String?
  /// Who is tied to it, so that nobody audits their own work.
  public var ties: CaseTies
  /// What children of one family have in common; nil where the list does not say.
  public var siblings: String?
  /// The day of its last audit; nil where there was none or the list does not say.
  public var lastAudited: Day?
  /// The day on which it was closed; nil while it is open, and where the list does not say.
  public var closed: Day?
  /// Whether it is closed, on whatever day.
  public var isClosed = false
  /// Whether the round does not look at it, by what the list says of it.
  public var isOutOfScope = false

  /// Makes a case; what is left out is not known.
  public init(
    reference: String,
    stratum: String? = nil,
    ties: CaseTies = CaseTies(),
    siblings: String? = nil,
    lastAudited: Day? = nil,
    closed: Day? = nil
  ) {
    self.reference = reference
    self.stratum = stratum
    self.ties = ties
    self.siblings = siblings
    self.lastAudited = lastAudited
    self.closed = closed
  }
}
