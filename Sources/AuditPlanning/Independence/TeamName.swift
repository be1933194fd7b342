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

  /// Whether the two are likely one team that is written in two ways: `Ash Team` and `Team Ash`, `beech` and `Team Beech`, `Team Cedar
  /// (North)` and `Team Cedar`.
  public func isLikely(_ other: TeamName) -> Bool {
    if self == other { return true }
    // Two that both have a remark in brackets are told apart by it.
    let hasRemarks = shown.contains("(") && other.shown.contains("(")
    let (mine, theirs) = (core(withRemark: hasRemarks), other.core(withRemark: hasRemarks))
    return !mine.isEmpty && mine == theirs
  }

  /// The words that tell a team from others.
  private func core(withRemark: Bool) -> Set<String> {
    let text = withRemark ? shown : String(shown.prefix { $0 != "(" })
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words).subtracting(["team", "teams", "the", "and", "of", "service", "services"])
  }

  /// Puts what is compared into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
