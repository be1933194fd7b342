import AuditRules

/// The years in which the rows of one table lie that is a return of years.
///
/// One row with a year that is mistyped must not move the day from which the whole of a return is known: what most rows say counts.
struct ReturnedYears {
  private let start: MappedBlock.YearStart
  /// How many rows lie in each year, by the year in which it begins.
  private var counts: [Int: Int] = [:]

  /// Begins without a row.
  init(start: MappedBlock.YearStart) { self.start = start }

  /// Counts a row by its day.
  mutating func add(_ day: Day) {
    if let year = start.year(of: day)?.year { counts[year, default: 0] += 1 }
  }

  /// The days of the return, from its first to the one after its last year.
  ///
  /// Its year is that in which the day of the extract lies, as of a census; where the table has few rows of that year, or nobody said
  /// the day, that of most rows, and the years right before it of which the table has as much.
  ///
  /// - Parameter extracted: the day of the extract.
  /// - Returns: the days; nothing where no row has one.
  func days(extracted: Day?) -> Range<Day>? {
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let most else { return nil }
    func has(_ year: Int) -> Bool { (counts[year] ?? 0) * 4 >= most.value }
    if let day = extracted.flatMap(start.year), has(day.year) { return days(day.year, day.year) }
    var year = most.key
    while has(year - 1) { year -= 1 }
    return days(year, most.key)
  }

  private func days(_ first: Int, _ last: Int) -> Range<Day>? {
    guard let begin = Day(year: first, month: start.month, day: start.day),
      let end = Day(year: last + 1, month: start.month, day: start.day)
    else { return nil }
    return begin..<end
  }

  /// The days of several returns that follow each other to the latest: of a year that none of them is of, nothing is known.
  static func together(_ returns: [Range<Day>]) -> Range<Day>? {
    let newest = returns.sorted { $0.lowerBound > $1.lowerBound }
    guard let latest = newest.first else { return nil }
    var first = latest.lowerBound
    for one in newest.dropFirst() {
      guard one.upperBound >= first else { break }
      first = one.lowerBound
    }
    return first..<(returns.map(\.upperBound).max() ?? latest.upperBound)
  }
}
