import AuditRules

extension TimeReader {
  /// `today`, `tomorrow` and what is over by its name.
  func soon(_ words: [String]) -> NamedTime? {
    switch words {
    case ["today"]: return .day(day)
    case ["tomorrow"]: return .day(day.adding(days: 1))
    case ["day-after-tomorrow"]: return .day(day.adding(days: 2))
    case ["yesterday"]: return .doubtful(.over)
    default: break
    }
    if words.count > 1, words.last == "ago" { return .doubtful(.over) }
    if words.count == 2, words[0] == "last" {
      let isTime =
        SpelledTime.weekday(words[1]) != nil || WrittenDate.month(words[1]) != nil
        || ["night", "week", "weekend", "fortnight", "month", "term", "year"].contains(words[1])
      return isTime ? .doubtful(.over) : nil
    }
    return feast(words)
  }

  /// Days that have a name, with or without a year.
  private func feast(_ words: [String]) -> NamedTime? {
    guard let first = words.first, let (month, number) = Self.feasts[first], words.count <= 2 else { return nil }
    guard words.count == 2 else {
      return yearless(within: 183) { Day(year: $0, month: month, day: number).map { $0...$0 } }
    }
    return WrittenDate.year(words[1]).flatMap { Day(year: $0, month: month, day: number) }.map(NamedTime.day)
  }

  /// Whether a word is the name of a day.
  static func isFeast(_ word: String) -> Bool { feasts[word] != nil }

  private static let feasts = [
    "christmas-eve": (12, 24), "christmas": (12, 25), "boxing-day": (12, 26), "new-year-eve": (12, 31),
    "new-year-day": (1, 1),
  ]

  // MARK: Days of the week

  /// `Friday`, `this Friday`, `Friday week`, `Friday after next`, `Wednesday of next week`.
  ///
  /// `this Friday` is that of this week and `next Friday` that of the next, unless it is merely the next to come: where
  /// these differ, nobody can tell.
  func weekday(_ given: [String]) -> NamedTime? {
    let words = given.filter { $0 != "of" }
    guard let place = words.firstIndex(where: { SpelledTime.weekday($0) != nil }),
      place == 0 || place == words.count - 1, let weekday = SpelledTime.weekday(words[place])
    else { return nil }
    let ahead = (weekday + 1 - day.weekday + 7) % 7
    let coming = day.adding(days: ahead == 0 ? 7 : ahead)
    let inWeek = { (weeks: Int) in day.adding(days: weekday + 1 - day.weekday + 7 * weeks) }
    var besides = words
    besides.remove(at: place)
    switch besides {
    case [], ["coming"], ["this", "coming"]: return .day(coming)
    case ["this"]: return either(coming, inWeek(0))
    case ["next"]: return either(coming, inWeek(1))
    case ["this", "week"]: return .day(inWeek(0))
    case ["next", "week"]: return .day(inWeek(1))
    case ["week", "after", "next"]: return .day(inWeek(2))
    case ["week"] where place == 0: return .day(coming.adding(days: 7))
    case ["after", "next"] where place == 0: return either(coming.adding(days: 7), inWeek(2))
    default: return nil
    }
  }

  // MARK: Dates

  /// A day of the calendar, with or without its year and its day of the week; the month may come first where it is a word.
  func date(_ given: [String]) -> NamedTime? {
    var words = given.filter { !["the", "of"].contains($0) }
    var weekday: Int?
    if words.count > 1 {
      if let first = SpelledTime.weekday(words[0]) {
        (weekday, words) = (first, Array(words.dropFirst()))
      } else if let last = words.last.flatMap(SpelledTime.weekday) {
        (weekday, words) = (last, words.dropLast())
      }
    }
    guard let date = calendarDate(words, hasWeekday: weekday != nil) else { return nil }
    guard let weekday, let named = date.last else { return date }
    return named.weekday == weekday + 1 ? date : .doubtful(.otherWeekday)
  }

  private func calendarDate(_ given: [String], hasWeekday: Bool) -> NamedTime? {
    let words = withYear(given)
    switch words.count {
    case 1: return oneWord(words[0], hasWeekday: hasWeekday)
    case 2:
      let isMonthFirst = WrittenDate.month(words[0]) != nil
      let (number, month) = isMonthFirst ? (words[1], words[0]) : (words[0], words[1])
      guard WrittenDate(number, month, "2028") != nil else { return nil }
      // "Jan 27" may be a month with its year.
      if isMonthFirst, !hasWeekday, let year = SpelledTime.number(number),
        (day.year...day.year + 2).contains(2000 + year)
      {
        return .doubtful(.eitherDay)
      }
      return yearless(within: 183) { WrittenDate(number, month, "\($0)")?.day.map { $0...$0 } }
    case 3:
      if words[1...] == ["this", "month"] || words[1...] == ["next", "month"] {
        guard let number = SpelledTime.dayOfMonth(words[0]) else { return nil }
        return inMonth(words[1] == "this" ? 0 : 1, number)
      }
      let isMonthFirst = WrittenDate.month(words[0]) != nil
      let (number, month) = isMonthFirst ? (words[1], words[0]) : (words[0], words[1])
      let year = SpelledTime.number(words[2]).map { "\(2000 + $0)" } ?? words[2]
      if let date = WrittenDate(number, month, year) { return Self.known(date.day) }
      // "07 12 2026".
      return WrittenDate(words.joined(separator: "/")).map { Self.known($0.day) }
    default: return nil
    }
  }

  private func oneWord(_ word: String, hasWeekday: Bool) -> NamedTime? {
    if let date = WrittenDate(word) { return Self.known(date.day) }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(SpelledTime.number)
    if parts.count == 2, let number = parts[0], let month = parts[1], (1...31).contains(number), month != 52 {
      guard monthAndYear(word) == nil else { return nil }
      return yearless(within: 183) { Day(year: $0, month: month, day: number).map { $0...$0 } }
    }
    guard hasWeekday || SpelledTime.number(word) == nil, let number = SpelledTime.dayOfMonth(word) else { return nil }
    // "The 14th": of this month, and of the next where it is over; of a day that was just over it is asked.
    guard let this = inMonth(0, number).last else { return .doubtful(.noSuchDay) }
    if this >= day { return .day(this) }
    return this.days(to: day) <= 7 ? .doubtful(.over) : inMonth(1, number)
  }

  /// A day of this month, or of one after it.
  private func inMonth(_ months: Int, _ number: Int) -> NamedTime {
    let (year, month, _) = day.adding(days: 1 - day.dayOfMonth).adding(months: months).yearMonthDay
    return Self.known(Day(year: year, month: month, day: number))
  }

  private static func known(_ day: Day?) -> NamedTime { day.map(NamedTime.day) ?? .doubtful(.noSuchDay) }

  /// `January next year` with the year in figures.
  func withYear(_ words: [String]) -> [String] {
    guard words.count > 2, words.last == "year", let years = ["this": 0, "next": 1][words[words.count - 2]] else {
      return words
    }
    return words.dropLast(2) + ["\(day.year + years)"]
  }

  /// `first Monday in January`, `last Friday of next month`, `first day of February`.
  func placed(_ given: [String]) -> NamedTime? {
    let words = given.filter { $0 != "the" }
    guard words.count > 3, let place = SpelledTime.place(words[0]), ["in", "of"].contains(words[2]) else { return nil }
    let rest = Array(words[3...])
    if words[1] == "day" {
      guard place <= 0, let period = months(rest) else { return nil }
      return (place == 0 ? period.first : period.last).map(NamedTime.day) ?? period
    }
    guard let weekday = SpelledTime.weekday(words[1]), let period = months(rest) else { return nil }
    guard case .days(let days) = period else { return period }
    if place < 0 { return .day(days.upperBound.adding(days: -((days.upperBound.weekday - weekday + 6) % 7))) }
    let first = days.lowerBound.adding(days: (weekday + 1 - days.lowerBound.weekday + 7) % 7)
    let named = first.adding(days: 7 * place)
    return days.contains(named) ? .day(named) : .doubtful(.noSuchDay)
  }
}
