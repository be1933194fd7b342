/// What a rule says of a case that several sources of several days made.
///
/// An entry that only an older source has is judged as on the day of that source, beside all that this source had; the others are judged as
/// on the day of the extract, beside all that there is. Which statements are of such an entry is told by what is said without it.
struct JudgementOfSources {
  /// What is said of the case on a day, with the entries and without them.
  struct Sides {
    let whole: Judgement
    let rest: Judgement
  }

  /// As on the day of the extract.
  let now: Sides

  /// As on each earlier day, for the entries that are known to that day.
  let earlier: [(day: Day, sides: Sides)]

  /// What is said together.
  var joined: Judgement {
    let old = earlier.flatMap { one in
      Self.statements(one.sides.whole, without: one.sides.rest).map { $0.asOn(one.day) }
    }
    let kept = Self.statements(now.whole, alsoIn: now.rest)
    let share =
      [now.whole, now.rest].compactMap(\.metShare).first ?? earlier.lazy.compactMap { $0.sides.whole.metShare }.first
    if !old.isEmpty || !kept.isEmpty { return .occurrences(kept + old, metShare: share ?? 1) }
    guard case .whole = now.rest, now.rest != now.whole, let first = earlier.first else { return now.rest }
    return first.sides.whole.asOn(first.day)
  }

  /// By what a statement is of the same thing as another.
  private struct Thing: Hashable {
    let what: Subject
    let began: Day?
    let places: Places

    init(_ occurrence: Occurrence) {
      (what, began, places) = (occurrence.what, occurrence.began, occurrence.places)
    }
  }

  /// The statements of a judgement on what another speaks of as well.
  private static func statements(_ judgement: Judgement, alsoIn other: Judgement) -> [Occurrence] {
    split(judgement, by: other).shared
  }

  /// The statements of a judgement on what another does not speak of.
  private static func statements(_ judgement: Judgement, without other: Judgement) -> [Occurrence] {
    split(judgement, by: other).own
  }

  private static func split(_ judgement: Judgement, by other: Judgement) -> (shared: [Occurrence], own: [Occurrence]) {
    guard case .occurrences(let all, _) = judgement else { return ([], []) }
    var left: [Thing: Int] = [:]
    if case .occurrences(let others, _) = other {
      for occurrence in others { left[Thing(occurrence), default: 0] += 1 }
    }
    var found: (shared: [Occurrence], own: [Occurrence]) = ([], [])
    for occurrence in all {
      let thing = Thing(occurrence)
      if let count = left[thing], count > 0 {
        left[thing] = count - 1
        found.shared.append(occurrence)
      } else {
        found.own.append(occurrence)
      }
    }
    return found
  }
}

extension Judgement {
  /// The share of the occurrences that has to be met, where there are any.
  fileprivate var metShare: Double? { if case .occurrences(_, let share) = self { share } else { nil } }
}
