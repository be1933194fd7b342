import AuditRules

/// Who is tied to a case: the people who worked on it in any way, and the teams that held it.
public struct CaseTies: Hashable, Sendable {
  /// How a person is tied to a case.
  public enum Kind: Int, Hashable, Comparable, CaseIterable, Sendable {
    /// Held it, or is named among its workers.
    case worked
    /// Led a supervision, decided a referral or signed as overseer or manager.
    case oversaw
    /// Chaired a meeting of it.
    case chaired
    /// Wrote or signed a document of it.
    case signed
    /// Worked with a child of the same family.
    case sibling

    /// The order in which they are named.
    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// For each person, by pseudonym, how they are tied to it.
  public private(set) var people: [String: Set<Kind>] = [:]
  /// The teams that hold or held it.
  public private(set) var teams: Set<TeamName> = []

  /// Makes ties to nobody.
  public init() {}

  /// Adds a person.
  public mutating func add(_ person: String?, _ kind: Kind) {
    guard let person, !person.isEmpty else { return }
    people[person, default: []].insert(kind)
  }

  /// Adds a team.
  public mutating func add(team: String?) {
    guard let team = team.flatMap(TeamName.init) else { return }
    teams.insert(team)
  }

  /// Adds those who worked with a child of the same family.
  ///
  /// Teams are not taken over: another child's team is not this child's.
  public mutating func add(sibling: CaseTies) {
    for (person, kinds) in sibling.people where kinds != [.sibling] { people[person, default: []].insert(.sibling) }
  }

  /// Adds the ties that another source tells of.
  public mutating func formUnion(_ other: CaseTies) {
    people.merge(other.people) { $0.union($1) }
    teams.formUnion(other.teams)
  }
}
