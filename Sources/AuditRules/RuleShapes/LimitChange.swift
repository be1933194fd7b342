/// A day on which one limit took the place of another: figures before and after it are not about the same thing.
public struct LimitChange: Hashable, Sendable {
  /// The first start date with the new limit.
  public let day: Day
  /// The limit until the day before.
  public let before: Limit
  /// The limit from that day.
  public let after: Limit

  /// Makes a change.
  public init(on day: Day, from before: Limit, to after: Limit) {
    self.day = day
    self.before = before
    self.after = after
  }

  /// The change in words, for example `7 working days until 31 March 2011, 10 working days from 1 April 2011`.
  public var inWords: String {
    "\(before.inWords) until \(day.adding(days: -1).inWords), \(after.inWords) from \(day.inWords)"
  }
}

extension [TimescaleRow] {
  /// The days on which the limit changed for an authority, oldest first; an authority without rows has the national.
  ///
  /// A day before or after which there was no limit at all is not a change.
  public func changes(for authority: String) -> [LimitChange] {
    let own = filter { $0.authority == authority }
    let rows = own.isEmpty ? filter { $0.authority == nil } : own
    return rows.compactMap(\.from).sorted().compactMap { day in
      guard let before = limit(on: day.adding(days: -1), authority: authority),
        let after = limit(on: day, authority: authority), before != after
      else { return nil }
      return LimitChange(on: day, from: before, to: after)
    }
  }
}
