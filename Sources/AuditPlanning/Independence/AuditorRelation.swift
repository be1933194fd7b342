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

  /// What a cell says that is there to say it; nil for other words.
  public init?(written text: String) {
    let words = Self.words(text)
    let meanings: [(AuditorRelation, Set<String>)] = [
      (.external, Self.outside), (.independent, Self.ofQuality.union(["independent"])), (.ownTeam, ["own"]),
      (.peer, ["peer", "internal", "other"]),
    ]
    guard let meaning = meanings.first(where: { !words.isDisjoint(with: $0.1) }) else { return nil }
    self = meaning.0
  }

  /// What a role and teams let assume where nothing says it.
  ///
  /// Whoever is from outside is; whose role or team is quality assurance, safeguarding or reviewing is independent where their team
  /// holds no case; everybody else is a peer, managers and practitioners among them.
  public init(assumedOf role: String, teams: [String], holdingCases isHolding: Bool) {
    let words = Self.words(([role] + teams).joined(separator: " "))
    self =
      if !words.isDisjoint(with: Self.outside) {
        .external
      } else if !isHolding, !words.isDisjoint(with: Self.ofQuality.union(Self.besideTeams)) {
        .independent
      } else {
        .peer
      }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  private static let outside: Set<String> = ["external", "externally", "outside"]
  private static let ofQuality: Set<String> = ["quality", "qa", "assurance"]
  /// Reviewing officers, chairs of conferences and others who stand outside the teams.
  private static let besideTeams: Set<String> = [
    "independent", "iro", "iros", "reviewing", "chair", "chairs", "safeguarding", "lado",
  ]
}
