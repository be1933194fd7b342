/// How an auditor stands to the teams whose cases are read.
public enum AuditorRelation: String, CaseIterable, Hashable, Sendable {
  /// A manager or practitioner of another team.
  case peer
  /// Someone of the team itself.
  case ownTeam = "own-team"
  /// The council's quality assurance, outside the teams.
  case independent
  /// Someone from outside the council.
  case external
}
