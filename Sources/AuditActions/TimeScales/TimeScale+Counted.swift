import AuditRules

extension TimeScale {
  static let soon = ["today": 0, "tomorrow": 1]

  /// Times that are counted from the day on which they are written: `tomorrow`, `Friday`, `10 days`, `two weeks`, `18 September`.
  static func counted(_ words: [String], from day: Day) -> Day? {
    switch words.count {
    case 1:
      if let days = soon[words[0]] { return day.adding(days: days) }
      guard let weekday = SpelledTime.weekday(words[0]) else { return nil }
      let ahead = (weekday + 1 - day.weekday + 7) % 7
      return day.adding(days: ahead == 0 ? 7 : ahead)
    case 2:
      if let date = dayAndMonth(words, from: day) { return date }
      guard let count = SpelledTime.count(words[0]), (1...366).contains(count) else { return nil }
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
