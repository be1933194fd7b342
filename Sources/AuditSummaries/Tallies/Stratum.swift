/// The group of audits that a count belongs to; a tally keeps them apart, so that any grouping can be made later.
public struct Stratum: Hashable, Comparable, Sendable {
  /// The team that holds the case.
  public var team: String

  /// The service that holds the case.
  public var service: String

  /// How the auditor stands to the team: `peer`, `own-team`, `independent` or `external`; empty where it is not known.
  public var relation: String

  /// The month in which the audit was signed, for example `2026-05`; empty while it is not signed.
  public var month: String

  /// The stratum of the frame that the cases were drawn from; nil where the plan of their round has none.
  public var drawnFrom: FrameStratum?

  /// Makes a stratum.
  public init(
    team: String,
    service: String,
    relation: String = "",
    month: String,
    drawnFrom: FrameStratum? = nil
  ) {
    self.team = team
    self.service = service
    self.relation = relation
    self.month = month
    self.drawnFrom = drawnFrom
  }

  /// Sorts strata by team, service, relation, month and what was drawn from.
  public static func < (left: Stratum, right: Stratum) -> Bool {
    let none = FrameStratum(round: "", name: "")
    return (left.team, left.service, left.relation, left.month, left.drawnFrom ?? none)
      < (right.team, right.service, right.relation, right.month, right.drawnFrom ?? none)
  }
}
