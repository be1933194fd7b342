import AuditRules

extension Selection {
  /// How many earlier periods or rounds stand beside one.
  private static let mostEarlier = 6

  /// What stands before a round or a period, the one that ends last at the end; the last six where there are more.
  ///
  /// No two of them overlap. Before a period of whole months are periods of as many months that a round reaches into, one
  /// after the other: a round of one month belongs to its half-year. Before other days are the periods of rounds that are
  /// about as long. Before a round are rounds with the same checklist: where two overlap, the one that is about as long.
  func earlier(among rounds: [Round]) -> [(name: String, selection: Selection)] {
    let found: [(name: String, selection: Selection)]
    switch self {
    case .round(let name):
      guard let round = rounds.first(where: { $0.id == name }) else { return [] }
      found = Self.apart(
        rounds.filter { $0.checklist.id == round.checklist.id && $0.period.last < round.period.first },
        likest: round.period
      ).map { ($0.id, .round($0.id)) }
    case .period(let period):
      let before = rounds.map(\.period).filter { $0.first < period.first }
      let periods =
        period.wholeMonths.map { period.earlier(months: $0, reachedBy: before) }
        ?? Self.apart(
          rounds.filter { $0.period.last < period.first && $0.period.isAboutAsLong(as: period) },
          likest: period
        ).map(\.period)
      found = periods.map { ($0.name, .period($0)) }
    }
    return found.suffix(Self.mostEarlier)
  }

  /// Rounds of which no two overlap, in the order in which they end: those about as long as a period before others, and of these
  /// the one that ends last.
  private static func apart(_ rounds: [Round], likest period: Period) -> [Round] {
    let order = rounds.sorted { left, right in
      let isLike = (left.period.isAboutAsLong(as: period), right.period.isAboutAsLong(as: period))
      if isLike.0 != isLike.1 { return isLike.0 }
      return (right.period.last, right.period.first, left.id) < (left.period.last, left.period.first, right.id)
    }
    var kept: [Round] = []
    for round in order where !kept.contains(where: { $0.period.overlaps(round.period) }) { kept.append(round) }
    return kept.sorted { $0.period.last < $1.period.last }
  }
}

extension Period {
  /// Of how many whole months it is; nil where it begins or ends in the middle of one.
  fileprivate var wholeMonths: Int? {
    guard first.dayOfMonth == 1, last.adding(days: 1).dayOfMonth == 1 else { return nil }
    return (last.year - first.year) * 12 + last.month - first.month + 1
  }

  /// Whether two have a day in common.
  fileprivate func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }

  /// Whether the lengths of two differ by a fifth at most, as those of months and of quarters do.
  fileprivate func isAboutAsLong(as other: Period) -> Bool {
    let days = [self, other].map { $0.first.days(to: $0.last) + 1 }
    return abs(days[0] - days[1]) * 5 <= max(days[0], days[1])
  }

  /// The periods of as many months before it that one of these reaches into, the oldest first.
  fileprivate func earlier(months: Int, reachedBy periods: [Period]) -> [Period] {
    guard let oldest = periods.map(\.first).min() else { return [] }
    var found: [Period] = []
    // No day is before 1900, so that no more than these can be reached.
    for steps in 1...4_800 {
      guard let before = moved(back: steps, months: months), before.last >= oldest else { break }
      if periods.contains(where: before.overlaps) { found.append(before) }
    }
    return found.reversed()
  }

  /// The period that many times its own length before it, called as it is called itself.
  private func moved(back steps: Int, months: Int) -> Period? {
    let (start, end) = (
      first.adding(months: -steps * months), first.adding(months: -(steps - 1) * months).adding(days: -1)
    )
    return Period(first: start, last: end, name: halfYear(back: steps) ?? Self.name(from: start, to: end))
  }

  /// The name of the half-year that many half-years before one that is called so, for example `2026-H1`.
  private func halfYear(back steps: Int) -> String? {
    let parts = name.uppercased().split(separator: "-H", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let half = Int(parts[1]) else { return nil }
    let number = year * 2 + half - 1 - steps
    return "\(number / 2)-H\(number % 2 + 1)"
  }

  /// What months are called, for example `2026-10..2026-12`, or `2026-10`.
  private static func name(from start: Day, to end: Day) -> String {
    let (from, to) = (String(start.description.prefix(7)), String(end.description.prefix(7)))
    return from == to ? from : "\(from)..\(to)"
  }
}
