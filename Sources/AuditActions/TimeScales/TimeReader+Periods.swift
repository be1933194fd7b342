import AuditRules

extension TimeReader {
  /// `end of January`, `January 2027`, `next week`, `the end of the financial year`: the last day is in time.
  func period(_ given: [String]) -> NamedTime? {
    var words = given.filter { $0 != "the" }
    var isEnd = false
    if words == ["month", "end"] { words.reverse() }
    if words.starts(with: ["last", "day", "of"]) { words = ["end"] + words.dropFirst(3) }
    if words.first == "end" {
      isEnd = true
      words.removeFirst()
      if words.first == "of" { words.removeFirst() }
    }
    switch words {
    case ["this", "week"], ["eow"]: return week(0)
    case ["week"] where isEnd: return week(0)
    case ["next", "week"]: return week(1)
    case ["week", "after", "next"]: return week(2)
    case ["weekend"], ["this", "weekend"]: return week(0)
    case ["eom"]: return month(0)
    case ["month"] where isEnd: return month(0)
    case ["financial", "year"], ["this", "financial", "year"]: return financialYear(0)
    case ["next", "financial", "year"]: return financialYear(1)
    default: return months(words)
    }
  }

  /// A month or a year, with or without the year of the month.
  func months(_ given: [String]) -> NamedTime? {
    let words = withYear(given.filter { $0 != "of" })
    switch words.count {
    case 1:
      if let year = WrittenDate.year(words[0]) { return Self.days(year, 1...12).map(NamedTime.days) }
      if let (month, year) = monthAndYear(words[0]) { return Self.days(year, month...month).map(NamedTime.days) }
      guard let month = WrittenDate.month(words[0]) else { return nil }
      return yearless(within: 92) { Self.days($0, month...month) }
    case 2:
      if words == ["this", "month"] { return month(0) }
      if words == ["next", "month"] { return month(1) }
      if words == ["this", "year"] { return Self.days(day.year, 1...12).map(NamedTime.days) }
      if words == ["next", "year"] { return Self.days(day.year + 1, 1...12).map(NamedTime.days) }
      if ["this", "next"].contains(words[0]), let month = WrittenDate.month(words[1]) {
        let inYear = Self.days(day.year + (words[0] == "next" ? 1 : 0), month...month)
        guard let inYear, let next = yearless(within: 0, { Self.days($0, month...month) }).last else { return nil }
        return inYear.upperBound == next ? .days(inYear) : .doubtful(.eitherDay)
      }
      guard let month = WrittenDate.month(words[0]), let year = WrittenDate.year(words[1]) else { return nil }
      return Self.days(year, month...month).map(NamedTime.days)
    default: return nil
    }
  }

  /// `12/26` and `12/2026`, where the second number is no month and a year that is near.
  func monthAndYear(_ word: String) -> (month: Int, year: Int)? {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let month = SpelledTime.number(parts[0]), (1...12).contains(month) else { return nil }
    if let year = WrittenDate.year(parts[1]) { return (month, year) }
    guard let short = SpelledTime.number(parts[1]), short > 12, (day.year - 1...day.year + 10).contains(2000 + short)
    else { return nil }
    return (month, 2000 + short)
  }

  /// A stretch of which no day is the last: `mid January`, `first week of January`, `a few weeks`, `bank holiday Monday`.
  func loose(_ given: [String]) -> NamedTime? {
    var words = given.filter { !["the", "of", "in", "a"].contains($0) }
    if words.first == "end" { words.removeFirst() }
    guard let first = words.first else { return nil }
    let rest = Array(words.dropFirst())
    let isLoose =
      switch first {
      case "few", "several": rest.count == 1 && ["hours", "days", "weeks", "months"].contains(rest[0])
      case "bank": rest.first == "holiday" && rest.count <= 2
      case "new": rest == ["year"]
      case "next": rest == ["weekend"]
      case "year", "calendar": words == ["year"] || words == ["calendar", "year"]
      case "spring", "summer", "autumn", "winter", "q1", "q2", "q3", "q4":
        rest.count <= 1 && rest.allSatisfy { WrittenDate.year($0) != nil || $0.contains("/") }
      default: isPartOfPeriod(words)
      }
    return isLoose ? .doubtful(.noOneDay) : nil
  }

  /// `mid January`, `second week January`, `early next week`.
  private func isPartOfPeriod(_ words: [String]) -> Bool {
    if SpelledTime.heads.contains(words[0]) {
      return period(Array(words.dropFirst())) != nil || words.count == 2 && words[1] == "year"
    }
    guard SpelledTime.place(words[0]) != nil, words.count > 2, ["week", "half", "weekend"].contains(words[1]) else {
      return false
    }
    return months(Array(words.dropFirst(2))) != nil
  }

  /// A week from Monday to Sunday: this one, or one after it.
  private func week(_ weeks: Int) -> NamedTime {
    let monday = day.adding(days: 1 - day.weekday + 7 * weeks)
    return .days(monday...monday.adding(days: 6))
  }

  private func month(_ months: Int) -> NamedTime? {
    let (year, month, _) = day.adding(days: 1 - day.dayOfMonth).adding(months: months).yearMonthDay
    return Self.days(year, month...month).map(NamedTime.days)
  }

  /// The financial year of a council, which ends on 31 March.
  private func financialYear(_ years: Int) -> NamedTime? {
    let year = day.year + years + (day.month > 3 ? 0 : -1)
    guard let first = Day(year: year, month: 4, day: 1) else { return nil }
    return .days(first...first.adding(months: 12).adding(days: -1))
  }

  private static func days(_ year: Int, _ months: ClosedRange<Int>) -> ClosedRange<Day>? {
    guard let first = Day(year: year, month: months.lowerBound, day: 1),
      let last = Day(year: year, month: months.upperBound, day: 1)
    else { return nil }
    return first...last.adding(months: 1).adding(days: -1)
  }
}
