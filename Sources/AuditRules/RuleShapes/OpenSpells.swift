/// The times during which a case was open: from each referral that was taken up to its closure.
///
/// Between two of them nobody owed the child anything, so no rule counts those days.
struct OpenSpells {
  /// One stretch of time.
  struct Spell: Hashable {
    /// The day of the referral, with its place.
    var from: Fact<Day>

    /// The day of the closure, with its place; empty while it is open.
    var to: Fact<Day>

    /// Whether a day lies in it.
    func contains(_ day: Day) -> Bool {
      (from.value.map { $0 <= day } ?? true) && (to.value.map { day <= $0 } ?? true)
    }
  }

  /// The stretches, oldest first, without those that touch each other; none where no referral was taken up.
  let all: [Spell]

  /// How the times are read, for the pages of the rules that use them.
  static let how =
    "A case is open from each referral that was taken up to its closure; the days between two of them are not counted."

  /// Reads the referrals; nothing where the file shows none.
  init?(_ file: CaseFile) {
    guard case .value(let referrals, _) = file.referrals, !referrals.isEmpty else { return nil }
    let taken = referrals.filter { $0.noFurtherAction.value != true }.sorted { one, other in
      guard let next = other.received.value else { return false }
      return one.received.value.map { $0 < next } ?? true
    }
    var spells: [Spell] = []
    for referral in taken {
      let spell = Spell(from: referral.received, to: Self.end(of: referral))
      guard let last = spells.last, referral.received.value.map(last.contains) ?? true else {
        spells.append(spell)
        continue
      }
      guard let end = last.to.value else { continue }
      if spell.to.value.map({ $0 > end }) ?? true { spells[spells.count - 1].to = spell.to }
    }
    all = spells
  }

  /// The closure, or empty; a source that does not show closures shows no end either.
  private static func end(of referral: Referral) -> Fact<Day> {
    referral.closed.value == nil ? .empty(referral.closed.place ?? referral.place) : referral.closed
  }

  /// The parts of a time that lie in these; the time itself where its first day is not shown.
  ///
  /// - Parameters:
  ///   - first: its first day.
  ///   - last: its last day; empty while it goes on.
  /// - Returns: the parts, oldest first.
  func during(_ first: Fact<Day>, _ last: Fact<Day>) -> [Spell] {
    guard let begun = first.value, last.isSeen else { return [Spell(from: first, to: last)] }
    return all.compactMap { spell in
      if let opened = spell.from.value, let ended = last.value, ended < opened { return nil }
      if let closed = spell.to.value, closed < begun { return nil }
      let from = spell.from.value.map { $0 > begun ? spell.from : first } ?? first
      guard let closed = spell.to.value else { return Spell(from: from, to: last) }
      return Spell(from: from, to: last.value.map { $0 < closed ? last : spell.to } ?? spell.to)
    }
  }

  /// The closure after which no referral was open until a later day; empty where the case was open throughout.
  ///
  /// - Parameters:
  ///   - first: the day from which time is counted; a closure before it counts as one on it.
  ///   - last: the day to which it is counted; nothing where that is still to come.
  /// - Returns: the day of the closure with its place, or empty.
  func closure(from first: Day, before last: Day?) -> Fact<Day> {
    let spell = all.last { $0.from.value.map { $0 <= first } ?? true }
    guard let spell, case .value(let end, let place) = spell.to, last.map({ end < $0 }) ?? true else { return .empty }
    // Where the next referral came before that day and nothing was done, it is for the rules on referrals.
    return .value(max(end, first), place)
  }
}
