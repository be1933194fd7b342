import AuditPlanning
import AuditRules

/// A person who audits in a round, by identifier and never by name.
public struct Auditor: Hashable, Sendable {
  /// How an auditor stands to the teams whose cases are read.
  public typealias Relation = AuditorRelation

  /// The identifier, which becomes part of file names.
  public var id: String

  /// The team the auditor works in; empty for somebody of none, such as an auditor from outside the council.
  public var team: String

  /// The auditor's role, in the council's words.
  public var role: String

  /// How the auditor stands to the teams whose cases are read.
  public var relation: Relation

  /// The pseudonyms by which extracts and lists name the auditor as a worker, beginning with `W-`.
  public var workers: Set<String>

  /// How many audits the auditor can be given; nil where nobody set a bound.
  public var most: Int?

  /// When the auditor is away.
  public var away: [ClosedRange<Day>]

  /// Makes an auditor.
  public init(
    id: String,
    team: String,
    role: String,
    relation: Relation,
    workers: Set<String> = [],
    most: Int? = nil,
    away: [ClosedRange<Day>] = []
  ) {
    self.id = id
    self.team = team
    self.role = role
    self.relation = relation
    self.workers = workers
    self.most = most
    self.away = away
  }
}
