import AuditRules

/// How times are spelled where they are typed in haste.
enum SpelledTime {
  /// The words that a typed word stands for, in small letters and without the signs around it; `48hrs` is two.
  static func words(_ typed: String) -> [String] {
    let word = typed.lowercased().trimming { !$0.isLetter && !$0.isNumber && $0 != "/" }
      .replacing("’", with: "'").replacing("'s", with: "").replacing("'", with: "")
    guard !word.isEmpty else { return [] }
    let digits = word.prefix(while: \.isNumber)
    let rest = String(word.dropFirst(digits.count))
    if !digits.isEmpty, let unit = units[rest] { return [String(digits), unit] }
    return [units[word] ?? others[word] ?? weekdayNames[word] ?? word]
  }

  /// The place of a day in the week, from Monday; nothing for another word.
  static func weekday(_ word: String) -> Int? { weekdays.firstIndex(of: weekdayNames[word] ?? word) }

  /// Whether a word says at what time of a day.
  static func isTimeOfDay(_ word: String) -> Bool {
    if timesOfDay.contains(word) { return true }
    guard let first = word.first, first.isNumber else { return false }
    let rest = word.drop { $0.isNumber || $0 == ":" || $0 == "." }
    return ["am", "pm"].contains(rest) || rest.isEmpty && word.contains(":")
  }

  /// A number of one or two digits.
  static func number(_ word: some StringProtocol) -> Int? {
    (1...2).contains(word.count) && word.allSatisfy { $0.isASCII && $0.isNumber } ? Int(word) : nil
  }

  /// How many, in digits or in words.
  static func count(_ word: String) -> Int? {
    word.allSatisfy { $0.isASCII && $0.isNumber }
      ? Int(word) : counts.firstIndex(of: word).map { $0 + 1 } ?? articles[word]
  }

  /// What stands before the first day of a week that is meant whole.
  static let weekMarks = [
    ["week", "commencing"], ["week", "beginning"], ["week", "of"], ["w/c"], ["wc"], ["w/b"], ["wb"],
  ]

  private static let articles = ["a": 1, "an": 1]

  private static let counts = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  private static let weekdayNames = [
    "mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "weds": "wednesday", "thu": "thursday",
    "thur": "thursday", "thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday",
  ]

  private static let units = [
    "h": "hours", "hr": "hours", "hrs": "hours", "hour": "hours", "hours": "hours", "d": "days", "day": "days",
    "days": "days", "wk": "weeks", "wks": "weeks", "week": "week", "weeks": "weeks", "mth": "months", "mths": "months",
    "month": "month", "months": "months",
  ]

  private static let others = [
    "tmrw": "tomorrow", "tmw": "tomorrow", "tomorow": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow",
    "2moro": "tomorrow", "2morrow": "tomorrow", "tonight": "today", "sept": "september", "f/n": "fortnight",
  ]

  private static let timesOfDay: Set<String> = [
    "am", "pm", "noon", "midday", "morning", "afternoon", "evening", "lunchtime", "eod", "cop", "latest",
  ]
}

extension String {
  /// The text without such characters at its ends.
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isLeftOut($0) }), let last = lastIndex(where: { !isLeftOut($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
