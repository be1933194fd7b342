import AuditRules

extension TimeScale {
  /// The last day that is in time for what a sentence says is to be done: `Ring the school by 18 September` is due on that day.
  ///
  /// The first time that can be read counts; a day that is only told of (`the visit of 3 May`) does not.
  static func due(in sentence: String, on day: Day) -> Day? {
    let words = sentence.split { $0.isWhitespace || ",;()".contains($0) }.map(String.init)
    for start in words.indices where start == 0 || lead(words[start]) {
      for count in stride(from: min(7, words.count - start), to: 0, by: -1) {
        // A time that is no more than a year or a month needs a word before it: "May" alone is a person, too.
        guard count > 1 || words.count == 1 || isSoon(words[start]) else { continue }
        let part = words[start..<(start + count)].joined(separator: " ")
        guard let due = read(part, addedOn: day)?.due else { continue }
        if due >= day { return due }
        // "By 3 September 2026", a year later: not the next third of September.
        break
      }
    }
    return nil
  }

  /// Whether a day is named in words, be it over or to come.
  static func namesADay(_ words: String) -> Bool {
    Day(year: 1990, month: 1, day: 1).flatMap { due(in: words, on: $0) } != nil
  }

  private static func lead(_ word: String) -> Bool {
    ["by", "before", "until", "within", "in", "no", "end", "on", "due"].contains(word.lowercased()) || isSoon(word)
  }

  private static func isSoon(_ word: String) -> Bool { soon[core(word)] != nil }

  private static func core(_ word: String) -> String { word.lowercased().filter { $0.isLetter } }

  private static let soon = ["today": 0, "tomorrow": 1]

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  private static let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

  /// Times that are counted from the day on which they are written: `tomorrow`, `Friday`, `10 days`, `two weeks`, `18 September`.
  static func counted(_ words: [String], from day: Day) -> Day? {
    switch words.count {
    case 1:
      if let days = soon[words[0]] { return day.adding(days: days) }
      guard let weekday = weekdays.firstIndex(of: words[0]) else { return nil }
      let ahead = (weekday + 1 - day.weekday + 7) % 7
      return day.adding(days: ahead == 0 ? 7 : ahead)
    case 2:
      if let date = dayAndMonth(words, from: day) { return date }
      guard
        let count = Int(words[0]) ?? numbers.firstIndex(of: words[0]).map({ $0 + 1 }) ?? (words[0] == "a" ? 1 : nil),
        (1...366).contains(count)
      else { return nil }
      switch words[1] {
      case "day", "days": return day.adding(days: count)
      case "week", "weeks": return day.adding(days: 7 * count)
      case "month", "months": return day.adding(months: count)
      default: return nil
      }
    default: return nil
    }
  }

  /// `18 September` without a year is the next one.
  private static func dayAndMonth(_ words: [String], from day: Day) -> Day? {
    guard let this = WrittenDate(words[0], words[1], "\(day.year)")?.day else { return nil }
    return this >= day ? this : WrittenDate(words[0], words[1], "\(day.year + 1)")?.day
  }
}
