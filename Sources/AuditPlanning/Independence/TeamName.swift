/// A team's name as lists and extracts write it, told apart by what it says and not by how it is typed.
public struct TeamName: Hashable, Sendable {
  /// As it is shown: with single spaces.
  public let shown: String
  private let key: String

  /// Makes the name of a team; nil for what holds no letter and no digit.
  public init?(_ text: String) {
    shown = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    key = shown.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "&" }
      .map { $0 == "&" ? "and" : String($0) }.joined(separator: " ")
    guard key.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
  }

  /// Whether two say the same; capitals, spaces, points and "&" for "and" do not matter.
  public static func == (left: TeamName, right: TeamName) -> Bool { left.key == right.key }

  /// Whether the two are likely one team that is written in two ways, as ``TeamLikeness`` tells, or one of them names several teams
  /// and the other is among them: `Ash / Beech` and `Team Beech`.
  public func isLikely(_ other: TeamName) -> Bool {
    if self == other { return true }
    let theirs = other.several.map(TeamLikeness.init)
    return several.map(TeamLikeness.init).contains { mine in theirs.contains(where: mine.isLikely) }
  }

  /// It, and each of the teams that it names where marks part it.
  private var several: [TeamName] {
    let pieces = shown.split { "/,;+|".contains($0) }.compactMap { TeamName(String($0)) }
    return pieces.count > 1 ? [self] + pieces : [self]
  }

  /// What it names where "and" parts it, which one team may have in its name too: `Ash and Beech`, `Duty & Assessment`.
  public var parted: [TeamName] {
    key.split(separator: " and ").compactMap { TeamName(String($0)) }
  }

  /// Those of these teams that are likely this one and are written otherwise.
  public func likely(among teams: some Sequence<TeamName>) -> [TeamName] {
    teams.filter { $0 != self && isLikely($0) }.sorted { $0.shown < $1.shown }
  }

  /// Puts what is compared into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
