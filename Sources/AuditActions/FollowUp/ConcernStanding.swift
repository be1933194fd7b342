/// That somebody who answers for the child knows of a concern.
public struct ConcernAcknowledgement: Hashable, Sendable {
  /// The concern.
  public let concern: AuditEntryName
  /// The role of who says so.
  public let by: String
  /// When it was said.
  public let at: Moment
}

/// How far a concern about a child has come.
public enum ConcernStanding: Hashable, Sendable {
  /// Nobody has said that they know of it.
  case unacknowledged
  /// Somebody knows of it, and nobody has said how it ended.
  case acknowledged(ConcernAcknowledgement)
  /// It ended, in this way.
  case ended(ConcernEnding)

  /// Whether somebody still has to do something: it has not ended.
  public var isOpen: Bool {
    if case .ended = self { false } else { true }
  }
}

extension FollowUp {
  /// How far a concern has come; one that ended ended, whether or not anybody had said before that they knew.
  public func standing(of concern: AuditEntryName) -> ConcernStanding {
    if let ending = endings[concern] { return .ended(ending) }
    return acknowledgements[concern].map(ConcernStanding.acknowledged) ?? .unacknowledged
  }
}
