import AuditRules

/// Who may be given audits.
public struct PlannedAuditor: Hashable, Sendable {
  /// The identifier, never a name.
  public var id: String
  /// The teams the person belongs to now, or belonged to.
  public var teams: Set<TeamName>
  /// The pseudonym by which extracts name the person; nil where the council's list does not say.
  public var worker: String?
  /// How many audits the person can be given; nil where nobody set a bound.
  public var most: Int?
  /// When the person is away.
  public var away: [ClosedRange<Day>]

  /// Makes an auditor; what is left out is not known.
  public init(
    id: String,
    teams: Set<TeamName> = [],
    worker: String? = nil,
    most: Int? = nil,
    away: [ClosedRange<Day>] = []
  ) {
    self.id = id
    self.teams = teams
    self.worker = worker
    self.most = most
    self.away = away
  }

  /// Whether the person is away on every day of a time.
  public func isAway(throughout days: ClosedRange<Day>) -> Bool {
    var first = days.lowerBound
    for leave in away.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard leave.lowerBound <= first else { return false }
      guard leave.upperBound < days.upperBound else { return true }
      if leave.upperBound >= first { first = leave.upperBound.adding(days: 1) }
    }
    return false
  }

  /// Why the person must not audit, sign or moderate a case; empty where nothing is in the way.
  public func conflicts(with ties: CaseTies) -> [Conflict] {
    let own = worker.flatMap { ties.people[$0] } ?? []
    return own.sorted().map(Conflict.person)
      + ties.teams.intersection(teams).sorted { $0.shown < $1.shown }.map(Conflict.team)
  }
}

/// What stands between an auditor and a case.
public enum Conflict: Hashable, Sendable {
  /// The person is tied to it.
  case person(CaseTies.Kind)
  /// A team of the person's held it.
  case team(TeamName)

  /// It in words that follow "because".
  public var inWords: String {
    switch self {
    case .person(.worked): "the extract names this auditor among the workers of the case"
    case .person(.oversaw): "this auditor supervised the case, decided on it or signed for others"
    case .person(.chaired): "this auditor chaired a meeting of the case"
    case .person(.signed): "this auditor wrote or signed a document of the case"
    case .person(.sibling): "this auditor worked with a child of the same family"
    case .team(let team): "the case is or was held by this auditor's team, \(team.shown)"
    }
  }
}
