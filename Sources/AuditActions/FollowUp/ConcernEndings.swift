/// How many concerns ended in which way.
public struct ConcernEndings: Hashable, Sendable {
  /// Concerns that led to something being done for the child.
  public private(set) var actedOn = 0
  /// Concerns about what was known and being dealt with.
  public private(set) var alreadyKnown = 0
  /// Concerns looked into, without a risk found.
  public private(set) var noRiskFound = 0
  /// Concerns of which nobody has written down how they ended.
  public private(set) var unanswered = 0

  /// Counts how concerns ended, each by the last that was said of it.
  public init(of concerns: some Sequence<AuditEntryName>, in followUp: FollowUp) {
    for concern in concerns {
      switch followUp.ending(of: concern)?.kind {
      case .actedOn: actedOn += 1
      case .alreadyKnown: alreadyKnown += 1
      case .noRiskFound: noRiskFound += 1
      case nil: unanswered += 1
      }
    }
  }

  /// All together.
  public var raised: Int { actedOn + alreadyKnown + noRiskFound + unanswered }
}
