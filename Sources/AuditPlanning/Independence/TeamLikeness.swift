/// What tells a team from others, however lists write it: `Ash Team`, `Team Ash`, `AshTeam`, `The Ash team (closed)` and `Ash Tm` are
/// likely one, `Children in Care 1` and `CIC 1` too; `Children in Care 2` is another.
public struct TeamLikeness: Sendable {
  /// Its words that tell it from others, without what stands in brackets and with it.
  private let core: Set<String>
  private let whole: Set<String>
  private let hasRemark: Bool
  /// Its one word, where that may stand for the first letters of others.
  private let letters: String?
  /// The first letters of its words, with and without those that tell nothing.
  private let initials: Set<String>
  private let figures: Set<String>

  /// Takes the name of a team.
  public init(_ team: TeamName) {
    let all = Self.words(team.shown)
    hasRemark = team.shown.contains { "([".contains($0) }
    whole = Set(all).subtracting(Self.telling)
    let ordered = hasRemark ? Self.words(String(team.shown.prefix { !"([".contains($0) })) : all
    let words = ordered.filter { !Self.telling.contains($0) }
    core = Set(words)
    figures = Set(ordered.filter { $0.contains(where: \.isNumber) })
    func isInCapitals(_ word: String) -> Bool {
      team.shown.split { !$0.isLetter }.contains { $0 == word.uppercased() }
    }
    let named = words.filter { !$0.contains(where: \.isNumber) }
    // `D & A` are three words of one letter.
    letters =
      named.count > 1 && named.allSatisfy { $0.count == 1 }
      ? named.joined() : named.count == 1 && (2...6).contains(named[0].count) && isInCapitals(named[0]) ? named[0] : nil
    let spelt = ordered.filter { !$0.contains(where: \.isNumber) }
    let shorter = [spelt, spelt.filter { !Self.small.contains($0) }, named]
    initials = named.count > 1 ? Set(shorter.map { String($0.compactMap(\.first)) }.filter { $0.count > 1 }) : []
  }

  /// Whether the two are likely one team.
  public func isLikely(_ other: TeamLikeness) -> Bool {
    if !whole.isEmpty, whole == other.whole { return true }
    // Two that both have a remark in brackets are told apart by it.
    if !(hasRemark && other.hasRemark), !core.isEmpty, core == other.core { return true }
    guard figures == other.figures else { return false }
    return letters.map(other.initials.contains) ?? false || other.letters.map(initials.contains) ?? false
  }

  /// The teams that are likely one, of those that are written in several ways; each group, and each team in it, in the order given.
  public static func groups(_ teams: [TeamName]) -> [[TeamName]] {
    let likeness = teams.map(TeamLikeness.init)
    var left = Array(teams.indices)
    var groups: [[TeamName]] = []
    while let first = left.first {
      let group = left.filter { $0 == first || likeness[$0].isLikely(likeness[first]) }
      left.removeAll(where: group.contains)
      if group.count > 1 { groups.append(group.map { teams[$0] }) }
    }
    return groups
  }

  /// Words in small letters; a figure beside a letter is one of its own, and `AshTeam` is `ash team`.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isFigure = false
    var isInWord = false
    for character in text.lowercased() {
      guard character.isLetter || character.isNumber else {
        isInWord = false
        continue
      }
      if isInWord, character.isNumber == isFigure {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      (isInWord, isFigure) = (true, character.isNumber)
    }
    return words.map { word in
      for team in ["teams", "team"] where word.count >= team.count + 3 {
        if word.hasSuffix(team) { return String(word.dropLast(team.count)) }
        if word.hasPrefix(team) { return String(word.dropFirst(team.count)) }
      }
      return numbers[word] ?? word
    }
  }

  private static let small: Set<String> = ["the", "and", "of"]
  private static let telling: Set<String> = small.union(["team", "teams", "tm", "service", "services"])
  private static let numbers = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
  ]
}
