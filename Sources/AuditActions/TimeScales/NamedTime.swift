import AuditRules

/// A time as it is written on an action for a child, read on the day on which it was written.
enum NamedTime: Hashable {
  /// The last day that is in time.
  case day(Day)
  /// A day is named that cannot be meant, or need not be.
  case doubtful(DayDoubt)

  /// The day; nothing where it is doubtful.
  var day: Day? { if case .day(let day) = self { day } else { nil } }

  /// What is doubtful about it.
  var doubt: DayDoubt? { if case .doubtful(let doubt) = self { doubt } else { nil } }

  /// Reads a time without a word such as *by* before it; nothing where the words name none.
  init?(_ given: [String], on day: Day) {
    var words = given.flatMap(SpelledTime.words).filter { !SpelledTime.isTimeOfDay($0) }
    if let count = SpelledTime.weekMarks.first(where: { words.starts(with: $0) })?.count, words.count > count {
      guard let start = NamedTime(Array(words.dropFirst(count)), on: day) else { return nil }
      self = start.day.map { .day($0.adding(days: 6)) } ?? start
      return
    }
    while words.count > 1, ["the", "this", "coming"].contains(words[0]) { words.removeFirst() }
    var weekday: Int?
    if words.count > 1 {
      if let first = SpelledTime.weekday(words[0]) {
        (weekday, words) = (first, Array(words.dropFirst()))
      } else if let last = words.last.flatMap(SpelledTime.weekday), words[0] != "last" {
        (weekday, words) = (last, words.dropLast())
      }
    }
    let date = Self.date(words, on: day)
    guard let weekday else {
      guard let read = date ?? Self.other(words, on: day) else { return nil }
      self = read
      return
    }
    guard let date else { return nil }
    self = date.day.map { $0.weekday == weekday + 1 } == false ? .doubtful(.otherWeekday) : date
  }

  /// A day of the calendar, with or without its year; the month may come first where it is a word.
  private static func date(_ given: [String], on day: Day) -> NamedTime? {
    let words = given.filter { !["the", "of"].contains($0) }
    switch words.count {
    case 1:
      if let date = WrittenDate(words[0]) { return known(date.day, on: day) }
      let parts = words[0].split(separator: "/", omittingEmptySubsequences: false).map(SpelledTime.number)
      guard parts.count == 2, let number = parts[0], let month = parts[1], (1...31).contains(number), month != 52
      else { return nil }
      return yearless({ Day(year: $0, month: month, day: number) }, on: day)
    case 2:
      let words = WrittenDate.month(words[0]) == nil ? words : words.reversed()
      guard WrittenDate(words[0], words[1], "2028") != nil else { return nil }
      return yearless({ WrittenDate(words[0], words[1], "\($0)")?.day }, on: day)
    case 3:
      let (first, second) = WrittenDate.month(words[0]) == nil ? (words[0], words[1]) : (words[1], words[0])
      let year = SpelledTime.number(words[2]).map { "\(2000 + $0)" } ?? words[2]
      return WrittenDate(first, second, year).map { known($0.day, on: day) }
    default: return nil
    }
  }

  private static func known(_ named: Day?, on day: Day) -> NamedTime {
    guard let named else { return .doubtful(.noSuchDay) }
    return named >= day ? .day(named) : .doubtful(.over)
  }

  /// A day without a year is the next of its name, unless one was less than half a year ago.
  private static func yearless(_ make: (Int) -> Day?, on day: Day, within days: Int = 183) -> NamedTime {
    // A leap year has every day that there is.
    guard make(2028) != nil else { return .doubtful(.noSuchDay) }
    let around = (day.year - 1...day.year + 4).compactMap(make)
    guard let next = around.first(where: { $0 >= day }) else { return .doubtful(.noSuchDay) }
    guard let last = around.last(where: { $0 < day }), last.days(to: day) < days else { return .day(next) }
    return .doubtful(.withoutYear)
  }

  /// Times that are counted from the day on which they are written, and months, years and their ends.
  private static func other(_ given: [String], on day: Day) -> NamedTime? {
    if given == ["yesterday"] || given.count > 1 && given.last == "ago" { return .doubtful(.over) }
    if given.count == 2, given[0] == "last" {
      let isTime =
        SpelledTime.weekday(given[1]) != nil || WrittenDate.month(given[1]) != nil
        || ["night", "week", "weekend", "fortnight", "month", "term", "year"].contains(given[1])
      return isTime ? .doubtful(.over) : nil
    }
    var words = given
    if words.count > 2, words.last == "time" { words.removeLast() }
    if let span = span(words.filter { !["the", "next"].contains($0) }, on: day) { return .day(span) }
    let bare = words.filter { !["the", "of", "end", "at", "by"].contains($0) }
    if bare.count == 1, let month = WrittenDate.month(bare[0]) {
      let end = { (year: Int) in Day(year: year, month: month, day: 1)?.adding(months: 1).adding(days: -1) }
      return yearless(end, on: day, within: 92)
    }
    guard let due = TimeScale.read(words.joined(separator: " "), addedOn: day)?.due else { return nil }
    return known(due, on: day)
  }

  /// `10 days`, `two weeks`, `a fortnight`, `48 hours`, `5 working days`, `6/52`.
  private static func span(_ words: [String], on day: Day) -> Day? {
    if words.count == 1, words[0].hasSuffix("/52"), let weeks = SpelledTime.number(words[0].dropLast(3)), weeks > 0 {
      return day.adding(days: 7 * weeks)
    }
    guard let first = words.first, let count = SpelledTime.count(first), (1...366).contains(count) else { return nil }
    switch words.dropFirst() {
    case ["hour"], ["hours"]: return day.adding(days: (count + 23) / 24)
    case ["fortnight"], ["fortnights"]: return day.adding(days: 14 * count)
    case ["working", "day"], ["working", "days"]:
      return (count...count * 2 + 20).lazy.map { day.adding(days: $0) }.first {
        WorkingDays.england.count(after: day, through: $0) == count
      }
    default: return words.count == 2 ? TimeScale.counted([String(count), words[1]], from: day) : nil
    }
  }
}
