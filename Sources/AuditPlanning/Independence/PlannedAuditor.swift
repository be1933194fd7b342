import AuditRules

/// Who may be given audits.
public struct PlannedAuditor: Hashable, Sendable {
  /// The identifier, never a name.
  public var id: String
  /// The teams the person belongs to now, or belonged to.
  public var teams: Set<TeamName>
  /// The pseudonyms by which extracts and lists name the person; empty where nobody said.
  public var workers: Set<String>
  /// How many audits the person can be given; nil where nobody set a bound.
  public var most: Int?
  /// When the person is away.
  public var away: [ClosedRange<Day>]

  /// Makes an auditor; what is left out is not known.
  public init(
    id: String,
    teams: Set<TeamName> = [],
    workers: Set<String> = [],
    most: Int? = nil,
    away: [ClosedRange<Day>] = []
  ) {
    self.id = id
    self.teams = teams
    self.workers = workers
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

  /// On how many days of a time the person is away.
  public func daysAway(in days: ClosedRange<Day>) -> Int {
    var (first, count) = (days.lowerBound, 0)
    for leave in away.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let (from, to) = (max(first, leave.lowerBound), min(days.upperBound, leave.upperBound))
      guard from <= to else { continue }
      count += from.days(to: to) + 1
      first = to.adding(days: 1)
    }
    return count
  }

  /// Why the person must not audit, sign or moderate a case; empty where nothing is in the way.
  public func conflicts(with ties: CaseTies) -> [Conflict] {
    let own = workers.reduce(into: Set<CaseTies.Kind>()) { $0.formUnion(ties.people[$1] ?? []) }
    let held = ties.teams.intersection(teams).sorted { $0.shown < $1.shown }.map(Conflict.team)
    return own.sorted().map(Conflict.person) + (held.isEmpty ? likelyTeams(among: ties.teams) : held)
  }

  /// The teams that hold a case and are likely the auditor's, written otherwise.
  private func likelyTeams(among holding: Set<TeamName>) -> [Conflict] {
    holding.sorted { $0.shown < $1.shown }.flatMap { held in
      teams.filter(held.isLikely).sorted { $0.shown < $1.shown }.map { Conflict.likelyTeam(held, own: $0) }
    }
  }

  /// Whether the two are one person under two identifiers: known by the same pseudonyms.
  public func isSamePerson(as other: PlannedAuditor) -> Bool {
    id == other.id || !workers.isEmpty && workers == other.workers
  }
}

/// What stands between an auditor and a case.
public enum Conflict: Hashable, Sendable {
  /// The person is tied to it.
  case person(CaseTies.Kind)
  /// A team of the person's held it.
  case team(TeamName)
  /// A team held it that is likely one of the person's, written otherwise.
  case likelyTeam(TeamName, own: TeamName)

  /// It in words that follow "because".
  public var inWords: String {
    switch self {
    case .person(.worked): "this auditor is or was among the workers of the case"
    case .person(.oversaw): "this auditor supervised the case, decided on it or signed for others"
    case .person(.chaired): "this auditor chaired a meeting of the case"
    case .person(.signed): "this auditor wrote or signed a document of the case"
    case .person(.sibling): "this auditor worked with a child of the same family"
    case .team(let team): "the case is or was held by this auditor's team, \(team.shown)"
    case .likelyTeam(let held, let own):
      "the case is or was held by \(held.shown), which is likely this auditor's team, \(own.shown)"
    }
  }
}
