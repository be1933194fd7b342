/// A list of which an extract does not know all: nothing before some day, or nothing after one.
///
/// A return of a year has the meetings of that year, and a source that is older than the extract ends on its own day.
public struct KnownSpan: Hashable, Sendable {
  /// The key of the list, for example `reviews`.
  public var list: Fact<String>

  /// The day from which it is known; without one from the beginning.
  public var from: Fact<Day>

  /// The day to which it is known; without one to the day of the extract.
  public var to: Fact<Day>

  /// Makes one; what is left out was not in the extract.
  public init(list: Fact<String> = .notSeen, from: Fact<Day> = .notSeen, to: Fact<Day> = .notSeen) {
    self.list = list
    self.from = from
    self.to = to
  }
}

extension KnownSpan: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<KnownSpan>(
    "knownSpan",
    "A list of which the extract does not know all: nothing before some day, or nothing after one.",
    blank: KnownSpan(),
    rows: [
      .fact("list", \.list, .text, "The key of the list, for example `reviews`."),
      .fact("from", \.from, .day, "The day from which it is known; without one from the beginning."),
      .fact("to", \.to, .day, "The day to which it is known; without one to the day of the extract."),
    ]
  )
}

extension CaseFile {
  /// What is said of how far a list is known; nothing of one that is known whole.
  public func span(of list: String) -> KnownSpan? { known.value?.first { $0.list.value == list } }

  /// The day to which all of some facts are known, where that is earlier than the day of the extract.
  ///
  /// What a source saw, it saw on its own day: work that was open then may have ended since.
  func earlierDay(of patterns: [String]) -> Day? {
    guard let known = known.value, let extracted = extracted.value else { return nil }
    let days = known.compactMap { one -> Day? in
      guard let list = one.list.value, let day = one.to.value, day < extracted else { return nil }
      return patterns.contains { $0.prefix { $0 != "." } == list } ? day : nil
    }
    return days.min()
  }
}
