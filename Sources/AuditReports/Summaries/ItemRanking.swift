import AuditSummaries

/// The questions met least and most often, among those with enough counted files.
///
/// No question is a strength that is below its target, or that fewer than half of its files met. Of one question alone neither is
/// said: it is the least and the most of itself.
struct ItemRanking {
  /// The least often met, the worst first.
  let least: [Summary.Item]
  /// The most often met, the best first; none of them is among the least.
  let most: [Summary.Item]
  /// How many more questions were met as often as the last of either list.
  let tied: (least: Int, most: Int)
  /// How many counted questions have too few files to be in a list.
  let leftOut: Int
  /// In how many files a question has to be counted to be ranked.
  let fewest: Int
  /// All that are ranked, the worst first.
  private let eligible: [Summary.Item]

  /// In how many files a question has to be counted to be ranked where none is counted in enough for a percentage.
  private static let fewest = 5

  /// How many questions a list has at most.
  private static let most = 5

  /// Ranks questions: those with enough counted files for a percentage, or where none has, with five or as many as any has.
  init(_ items: [Summary.Item], smallest: Int) {
    let counted = items.filter(\.isCounted)
    let largest = counted.compactMap(\.share?.counted).max() ?? 0
    // Where no question has enough files, those with few beside others say nothing: one of one is met in all or in none.
    let bound = largest >= smallest ? smallest : min(Self.fewest, largest)
    fewest = bound
    eligible = Self.worstFirst(counted.filter { ($0.share?.counted ?? 0) >= bound })
    // No question stands in both lists.
    let size = min(Self.most, eligible.count / 2)
    least = Array(eligible.filter { ($0.share?.value ?? 1) < 1 }.prefix(size))
    let strengths = eligible.dropFirst(least.count).reversed().filter(Self.isStrength)
    most = Array(strengths.prefix(size))
    tied = (
      least: Self.tied(least.last, among: eligible.dropFirst(least.count)),
      most: Self.tied(most.last, among: strengths.dropFirst(size))
    )
    leftOut = counted.count - eligible.count
  }

  /// How many more of the ranked questions than these were met as often as the last of them.
  func metAlike(beside told: some BidirectionalCollection<Summary.Item>) -> Int {
    guard let last = told.last?.share?.value else { return 0 }
    return eligible.count { $0.share?.value == last } - told.count { $0.share?.value == last }
  }

  private static func isStrength(_ item: Summary.Item) -> Bool {
    guard let share = item.share, share.value != nil, item.standing?.isBelow != true else { return false }
    return !share.isMetByFewerThanHalf
  }

  /// How many of these have the same share as the last of a list.
  private static func tied(_ last: Summary.Item?, among others: some Sequence<Summary.Item>) -> Int {
    guard let value = last?.share?.value else { return 0 }
    return others.count { $0.share?.value == value }
  }

  /// Items by their shares, the lowest first; of equal shares, the one with more counted files.
  static func worstFirst(_ items: [Summary.Item]) -> [Summary.Item] {
    items.enumerated().sorted { left, right in
      let shares = (left.element.share?.value ?? 2, right.element.share?.value ?? 2)
      let counted = (left.element.share?.counted ?? 0, right.element.share?.counted ?? 0)
      return (shares.0, counted.1, left.offset) < (shares.1, counted.0, right.offset)
    }.map(\.element)
  }
}
