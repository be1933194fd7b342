/// A person who audits in a round, by identifier and never by name.
public struct Auditor: Hashable, Sendable {
  /// How an auditor stands to the teams whose cases are read.
  public enum Relation: String, CaseIterable, Hashable, Sendable {
    /// A manager or practitioner of another team.
    case peer
    /// Someone of the team itself.
    case ownTeam = "own-team"
    /// The council's quality assurance, outside the teams.
    case independent
    /// Someone from outside the council.
    case external
  }

  /// The identifier, which becomes part of file names.
  public var id: String

  /// The team the auditor works in.
  public var team: String

  /// The auditor's role, in the council's words.
  public var role: String

  /// How the auditor stands to the teams whose cases are read.
  public var relation: Relation

  /// The pseudonym by which extracts name the auditor as a worker, beginning with `W-`.
  public var worker: String?

  /// Makes an auditor.
  public init(id: String, team: String, role: String, relation: Relation, worker: String? = nil) {
    self.id = id
    self.team = team
    self.role = role
    self.relation = relation
    self.worker = worker
  }
}
