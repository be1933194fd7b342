/// A limit with its dates: a case is judged by the row in force on its own start date.
public struct TimescaleRow: Hashable, Sendable {
  /// How much time is allowed.
  public let limit: Limit

  /// The first start date it holds for; open where there is none.
  public let from: Day?

  /// The last start date it holds for; open where there is none.
  public let through: Day?

  /// The number of the one authority it holds for; national where there is none.
  public let authority: String?

  /// Makes a row.
  public init(_ limit: Limit, from: Day? = nil, through: Day? = nil, authority: String? = nil) {
    self.limit = limit
    self.from = from
    self.through = through
    self.authority = authority
  }

  /// Whether another row for the same is in force on a day on which this one is.
  public func overlaps(_ other: TimescaleRow) -> Bool {
    guard authority == other.authority else { return false }
    func ends(_ row: TimescaleRow, before next: TimescaleRow) -> Bool {
      guard let last = row.through, let first = next.from else { return false }
      return last < first
    }
    return !ends(self, before: other) && !ends(other, before: self)
  }

  func holds(on start: Day) -> Bool {
    (from.map { start >= $0 } ?? true) && (through.map { start <= $0 } ?? true)
  }
}

extension [TimescaleRow] {
  /// The limit in force on a start date: an authority's own rows where it has any, the national ones otherwise.
  public func limit(on start: Day, authority: String) -> Limit? {
    var national: Limit?
    var hasOwn = false
    for row in self {
      if let owner = row.authority {
        guard owner == authority else { continue }
        hasOwn = true
        if row.holds(on: start) { return row.limit }
      } else if national == nil, row.holds(on: start) {
        national = row.limit
      }
    }
    return hasOwn ? nil : national
  }
}
