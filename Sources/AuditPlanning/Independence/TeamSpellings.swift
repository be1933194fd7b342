/// One spelling for each team, of all in which lists, extracts and audits write it.
public struct TeamSpellings: Sendable {
  /// For each way a team is written, how it is shown.
  private var shown: [String: String] = [:]

  /// Takes how often each spelling stands: a team is shown as it is written most often, and of two alike not in capitals throughout.
  public init(_ counts: [String: Int]) {
    let teams = Dictionary(grouping: counts.keys) { TeamName($0) }
    for (name, spellings) in teams where name != nil {
      let best = spellings.min { Self.order($0, counts) < Self.order($1, counts) }
      for spelling in spellings { shown[spelling] = best }
    }
  }

  /// Takes teams as they are written, each as often as it stands.
  public init(of teams: some Sequence<String>) {
    self.init(Dictionary(teams.map { ($0, 1) }, uniquingKeysWith: +))
  }

  /// A team as it is shown; one that is not among them stays as it is written.
  public func callAsFunction(_ team: String) -> String { shown[team] ?? team }

  /// The team of these that a person means, however it is typed; nil for none.
  public static func meant(by typed: String, among teams: some Sequence<String>) -> String? {
    let all = Array(teams)
    return all.first { $0 == typed } ?? TeamName(typed).flatMap { name in all.first { TeamName($0) == name } }
  }

  /// The teams of these that are likely the same as one and are written otherwise, each with how often it stands, in the order of names.
  public static func likely(_ team: String, in counts: [String: Int]) -> [(team: String, count: Int)] {
    guard let name = TeamName(team) else { return [] }
    let others = counts.filter { other in
      TeamName(other.key).map { $0 != name && TeamLikeness($0).isLikely(TeamLikeness(name)) } ?? false
    }
    return others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func order(_ spelling: String, _ counts: [String: Int]) -> (Int, Int, String) {
    (-(counts[spelling] ?? 0), spelling == spelling.uppercased() ? 1 : 0, spelling)
  }
}
