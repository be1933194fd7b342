import AuditRules

/// Reads words that are a time and nothing else, on the day on which they were written.
///
/// A time is a point (`4 December`, `Friday week`, `end of January`), a stretch (`7-11 December`), or is counted
/// (`10 days`, `2 weeks after 4 December`). What is left over makes it no time.
struct TimeReader {
  /// The day on which the words were written.
  let day: Day
  /// Whether something may be counted from an event: `2 weeks before the review on 15 January`.
  var takesEvents = true
  /// Whether a day without a year is the next one, however short ago one was: the end of a stretch that has begun.
  private var isAfterStart = false

  /// Reads on a day.
  init(on day: Day, takesEvents: Bool = true) { (self.day, self.takesEvents) = (day, takesEvents) }

  /// Reads words that `SpelledTime` gave.
  func read(_ given: [String]) -> NamedTime? {
    let words = Self.withoutArticle(given)
    guard !words.isEmpty else { return nil }
    return week(words) ?? stretch(words) ?? counted(words) ?? point(words)
  }

  /// A time that is not counted.
  func point(_ given: [String]) -> NamedTime? {
    let words = Self.withoutArticle(given)
    guard !words.isEmpty else { return nil }
    return soon(words) ?? weekday(words) ?? date(words) ?? placed(words) ?? period(words) ?? loose(words)
  }

  /// A week that is named by its first or its last day.
  private func week(_ words: [String]) -> NamedTime? {
    if let count = SpelledTime.weekMarks.first(where: { words.starts(with: $0) })?.count {
      guard let start = point(Array(words[count...])) else { return nil }
      return start.first.map { .days($0...$0.adding(days: 6)) } ?? start
    }
    for mark in [["week", "ending"], ["w/e"]] where words.starts(with: mark) {
      return point(Array(words[mark.count...]))
    }
    return nil
  }

  // MARK: Stretches

  /// `7 to 11 December`, `between 4/12 and 18/12`, `January to March`, `4 to 6 weeks`: the last day is in time.
  ///
  /// A stretch may have begun, unless its first day has to be known.
  func stretch(_ given: [String], withFirst: Bool = false) -> NamedTime? {
    let isBetween = given.first == "between"
    let words = isBetween ? Array(given.dropFirst()) : given
    let marks = words.indices.filter {
      (isBetween ? ["and", "to"] : ["to", "until", "till", "or"]).contains(words[$0])
    }
    guard marks.count == 1, let mark = marks.first, mark > 0, mark + 1 < words.count else { return nil }
    let (left, right) = (Array(words[..<mark]), Array(words[(mark + 1)...]))
    if let shared = shared(left, right) { return shared }
    guard let start = point(left) else { return nil }
    var end = self
    switch start {
    case .days(let days):
      end = TimeReader(on: max(day, days.lowerBound))
      end.isAfterStart = true
    case .doubtful(.over), .doubtful(.withoutYear):
      if withFirst { return start }
    case .doubtful: return start
    }
    guard let last = end.point(right) else { return nil }
    guard let first = start.first, let until = last.last else { return last }
    // A stretch of a year is likelier a slip.
    guard first <= until, right.contains(where: Self.isYear) || first.days(to: until) < 330 else { return nil }
    return .days(first...until)
  }

  /// What stands once is said of both ends: the month in `7 to 11 December`, the unit in `4 to 6 weeks`.
  private func shared(_ left: [String], _ right: [String]) -> NamedTime? {
    if left.count == 1, let least = SpelledTime.count(left[0]) {
      var rest = right[...]
      if let span = TimeSpan(&rest) { return span.count >= least ? counted(right) : nil }
    }
    let (start, end) = (number(left), number(right))
    if let start, let last = date(right) {
      guard let until = last.last else { return last }
      let (year, month, _) = until.yearMonthDay
      guard let first = Day(year: year, month: month, day: start) else { return .doubtful(.noSuchDay) }
      return first <= until ? .days(first...until) : nil
    }
    if let end, let first = date(left)?.first {
      let (year, month, _) = first.yearMonthDay
      guard let until = Day(year: year, month: month, day: end) else { return .doubtful(.noSuchDay) }
      return first <= until ? .days(first...until) : nil
    }
    return nil
  }

  /// The day of a month that stands without its month, with or without its day of the week.
  private func number(_ words: [String]) -> Int? {
    let words = words.filter { SpelledTime.weekday($0) == nil && $0 != "the" }
    return words.count == 1 ? SpelledTime.dayOfMonth(words[0]) : nil
  }

  // MARK: Counted times

  /// `10 days`, and `2 weeks after 4 December`, `a week on Friday`, `5 working days before the review on 15 January`.
  private func counted(_ words: [String]) -> NamedTime? {
    var rest = words[...]
    guard let span = TimeSpan(&rest) else { return nil }
    let end = Array(rest)
    if [[], ["time"], ["from", "now"], ["from", "today"]].contains(end) { return span.after(day).map(NamedTime.day) }
    for (lead, isBefore) in Self.counters where end.starts(with: lead) && end.count > lead.count {
      guard let anchor = anchor(Array(end[lead.count...])) else { return nil }
      guard case .days(let days) = anchor else { return anchor }
      guard days.lowerBound == days.upperBound else { return .doubtful(.noOneDay) }
      return (isBefore ? span.before(days.lowerBound) : span.after(days.lowerBound)).map(NamedTime.day)
    }
    // "A week on Friday", "a fortnight today".
    let anchor = end.first == "on" ? Array(end.dropFirst()) : end
    guard span.unit == .weeks, anchor.count == 1, let from = soon(anchor) ?? weekday(anchor) else { return nil }
    return from.first.flatMap(span.after).map(NamedTime.day)
  }

  private static let counters: [(words: [String], isBefore: Bool)] = [
    (["after"], false), (["from"], false), (["of"], false), (["following"], false), (["before"], true),
    (["prior", "to"], true), (["ahead", "of"], true),
  ]

  /// What is counted from: a day, or an event, whose day is known where it stands there.
  private func anchor(_ words: [String]) -> NamedTime? {
    if let known = point(words) { return known }
    guard takesEvents else { return nil }
    return event(words) ?? (Self.namesNoTime(words) ? .doubtful(.counted) : nil)
  }

  /// The day of an event that stands behind it: `the review on 15 January`, `core group 14/12/2026`.
  func event(_ words: [String]) -> NamedTime? {
    for index in words.indices.dropFirst() {
      guard Self.namesNoTime(Array(words[..<index])) else { return nil }
      let isLed = ["on", "of"].contains(words[index])
      let named = Array(words[(isLed ? index + 1 : index)...])
      if let time = isLed ? point(named) : date(named) { return time }
    }
    return nil
  }

  /// Whether words are of one clause, and have nothing of a time in them; of `her 2nd birthday` the number is none.
  static func namesNoTime(_ words: [String]) -> Bool {
    !words.indices.contains { index in
      let word = words[index]
      if ["and", "or", "then", "today", "tomorrow", "yesterday"].contains(word) { return true }
      if word.contains(where: \.isNumber) {
        let isPlace = SpelledTime.dayOfMonth(word) != nil && SpelledTime.number(word) == nil
        return !isPlace || index + 1 == words.count
      }
      // "When mum may return": a verb.
      return SpelledTime.weekday(word) != nil || word != "may" && WrittenDate.month(word) != nil
    }
  }

  // MARK: What the readers of points share

  static func withoutArticle(_ words: [String]) -> [String] { words.first == "the" ? Array(words.dropFirst()) : words }

  private static func isYear(_ word: String) -> Bool { WrittenDate.year(word) != nil || WrittenDate(word) != nil }

  /// A time without a year is the next of its name, unless one was over less than so many days ago.
  func yearless(within days: Int, _ make: (Int) -> ClosedRange<Day>?) -> NamedTime {
    // A leap year has every day that there is.
    guard make(2028) != nil else { return .doubtful(.noSuchDay) }
    let around = (day.year - 1...day.year + 4).compactMap(make)
    guard let next = around.first(where: { $0.upperBound >= day }) else { return .doubtful(.noSuchDay) }
    let last = around.last { $0.upperBound < day }
    guard !isAfterStart, let last, last.upperBound.days(to: day) < days else { return .days(next) }
    return .doubtful(.withoutYear)
  }

  /// A time that two readings share; where they differ, it has to be asked which is meant.
  func either(_ first: Day, _ second: Day) -> NamedTime { first == second ? .day(first) : .doubtful(.eitherDay) }
}
