import AuditDocuments
import AuditPlanning

/// The teams of a list that one cell names together, and those that are written in several ways.
struct ListedTeams {
  /// The teams of a name that "and" parts, where each part is likely a team of the list.
  let several: [TeamName: [TeamName]]
  /// The spellings that look like one team, in a sentence for each such team.
  let alike: [String]

  /// What is to be done about spellings that look like one team.
  static let hint =
    "Auditors of any are kept from the cases of all. What is divided, chosen or counted by team takes them for several: where they are "
    + "one, write one spelling in the list, and plan again."

  /// A column of more words is none of teams.
  private static let most = 400

  /// Looks at the teams of a list; nil where it has too many to be teams.
  init?(_ entries: [CaseList.Entry]) {
    let counts = Dictionary(entries.map { ($0.team, 1) }, uniquingKeysWith: +)
    let known = counts.keys.sorted().compactMap(TeamName.init)
    guard known.count <= Self.most else { return nil }
    let named = entries.reduce(into: Set<TeamName>()) { $0.formUnion($1.planned.ties.teams) }
    several = named.reduce(into: [:]) { several, team in
      let parts = team.parted
      guard parts.count > 1, parts.allSatisfy({ part in known.contains { $0.isLikely(part) } }) else { return }
      several[team] = parts
    }
    alike = TeamLikeness.groups(known).prefix(6).map { group in
      let them = group.map { "\(Problem.quote($0.shown)) \(counts[$0.shown] ?? 0)" }.joined(separator: ", ")
      return "\(group.count) spellings look like one team: \(them)"
    }
  }
}
