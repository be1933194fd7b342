/// A list of which an extract does not know all: nothing before some day, or nothing after one; or an entry that only an older source has.
///
/// A return of a year has the meetings of that year, and a source that is older than the extract ends on its own day. A list that is known in
/// several stretches, of which nothing is known between them, has one for each. What is so for a time, such as the team or the child's age, is
/// said of the day of the source that said it: where the extract is of another, it has one with its path and that day. What a source says that
/// has no day at all, as a list of cases, has one whose last day is empty.
public struct KnownSpan: Hashable, Sendable {
  /// The key of the list, for example `reviews`; or the path of a state, such as `child.ageBand`, or a kind of plan, such as
  /// `plans.lookedAfter`.
  public var list: Fact<String>

  /// The day from which it is known; without one from the beginning.
  public var from: Fact<Day>

  /// The day to which it is known; without one to the day of the extract, and empty where nobody said on which day that was.
  public var to: Fact<Day>

  /// The first day of the entry of which alone that is said; without one it is said of the list.
  public var began: Fact<Day>

  /// Makes one; what is left out was not in the extract.
  public init(
    list: Fact<String> = .notSeen,
    from: Fact<Day> = .notSeen,
    to: Fact<Day> = .notSeen,
    began: Fact<Day> = .notSeen
  ) {
    self.list = list
    self.from = from
    self.to = to
    self.began = began
  }
}

extension KnownSpan {
  /// The day to which it is known in an extract of a day; nothing where no source says one.
  public func end(inExtractOf day: Day?) -> Day? {
    if case .notSeen = to { day } else { to.value }
  }
}

extension KnownSpan: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<KnownSpan>(
    "knownSpan",
    "A list of which the extract does not know all: nothing before some day, or nothing after one; or an entry of it.",
    blank: KnownSpan(),
    rows: [
      .fact(
        "list",
        \.list,
        .text,
        "The key of the list, for example `reviews`; or what is so for a time, such as `service`, `team` or `child.ageBand`, or the plans of "
          + "one kind, such as `plans.lookedAfter`."
      ),
      .fact("from", \.from, .day, "The day from which it is known; without one from the beginning."),
      .fact(
        "to",
        \.to,
        .day,
        "The day to which it is known; without one to the day of the extract, and empty where no source says its day. Of what is so for a time "
          + "the day of the last source that said it."
      ),
      .fact(
        "began",
        \.began,
        .day,
        "The first day of the entry of which alone it is said how far it is known; without one it is said of the list."
      ),
    ]
  )
}

extension CaseFile {
  /// What is said of how far a list is known, as on the day of the extract; nothing of one that is known whole.
  ///
  /// Of several stretches it is the last that had begun by then: only of that nothing is missing.
  public func span(of list: String) -> KnownSpan? {
    guard let known = known.value else { return nil }
    var found: KnownSpan?
    for span in known where span.list.value == list && span.began.value == nil {
      guard let one = found else {
        found = span
        continue
      }
      let (isBegun, wasBegun) = (hasBegun(span), hasBegun(one))
      let isLater = one.from.value.map { from in span.from.value.map { from < $0 } ?? false } ?? true
      if isBegun != wasBegun ? isBegun : isLater == isBegun { found = span }
    }
    return found
  }

  private func hasBegun(_ span: KnownSpan) -> Bool {
    span.from.value.flatMap { from in extracted.value.map { from <= $0 } } ?? true
  }

  /// The day to which all of some facts are known, where that is earlier than the day of the extract.
  ///
  /// What a source saw, it saw on its own day: work that was open then may have ended since.
  func earlierDay(of patterns: [String]) -> Day? {
    guard let known = known.value, let extracted = extracted.value else { return nil }
    let days = known.compactMap { one -> Day? in
      guard let list = one.list.value, patterns.contains(where: { Self.list(of: $0) == list }),
        let day = span(of: list)?.to.value, day < extracted
      else { return nil }
      return day
    }
    return days.min()
  }

  /// The list to which a pattern of facts belongs, for example `reviews` of `reviews.held`.
  static func list(of pattern: String) -> Substring { pattern.prefix { $0 != "." } }
}
