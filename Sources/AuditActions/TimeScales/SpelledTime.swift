import AuditRules

/// How times are spelled where they are typed in haste.
enum SpelledTime {
  /// The words that typed words stand for, in small letters, without the signs around them and without times of the day.
  ///
  /// `48hrs` is two words, and what stands for a stretch has *to* between its ends: `7-11 Dec`, `8th/9th`, `Dec/Jan`.
  static func words(_ typed: [String]) -> [String] {
    var words = typed.flatMap(pieces)
    for index in words.indices.dropLast().reversed() where WrittenDate.month(words[index + 1]) != nil {
      let ends = words[index].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      // "8/9 December": without the month it would be 8 September.
      guard ends.count == 2, ends.allSatisfy({ number($0) != nil }) else { continue }
      words.replaceSubrange(index...index, with: [ends[0], "to", ends[1]])
    }
    for (phrase, meant) in phrases where words.count >= phrase.count {
      while let start = words.indices.first(where: { words[$0...].starts(with: phrase) }) {
        words.replaceSubrange(start..<start + phrase.count, with: meant)
      }
    }
    return withoutTimesOfDay(words)
  }

  /// The words that one typed word stands for.
  private static func pieces(_ typed: String) -> [String] {
    let small = typed.lowercased().replacing("’", with: "'").replacing("‘", with: "'").replacing("–", with: "-")
      .replacing("—", with: "-")
    if !small.isEmpty, small.allSatisfy({ $0 == "-" }) { return ["to"] }
    let bare = small.trimming { ".,;:!?()[]\"“”…*".contains($0) }
    // "Jan '27".
    if bare.hasPrefix("'"), bare.count == 3, let year = number(bare.dropFirst()) { return ["\(2000 + year)"] }
    let word = bare.replacing("'s", with: "").replacing("'", with: "")
    guard !word.isEmpty else { return [] }
    if WrittenDate(word) != nil { return [word] }
    for mark in ["-", "/"] as [Character] {
      let ends = word.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
      guard ends.count == 2 else { continue }
      if mark == "-", heads.contains(ends[0]) { return [ends[0]] + pieces(ends[1]) }
      let kinds = ends.map { kind($0) }
      guard let kind = kinds[0], kind == kinds[1], mark == "-" || kind != .number && kind != .slashed else { continue }
      return pieces(ends[0]) + ["to"] + pieces(ends[1])
    }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = String(word.dropFirst(digits.count))
    if !digits.isEmpty, rest == "wd" || rest == "wds" { return [String(digits), "working", "days"] }
    if !digits.isEmpty, let unit = units[rest] { return [String(digits), unit] }
    if ["wd", "wds"].contains(word) { return ["working", "days"] }
    return [units[word] ?? others[word] ?? Weekday(word: word)?.name ?? word]
  }

  /// What a word that is one end of a stretch may be.
  private enum EndKind { case number, ordinal, slashed, date, month, weekday }

  private static func kind(_ word: String) -> EndKind? {
    if number(word) != nil { return .number }
    if dayOfMonth(word) != nil { return .ordinal }
    if WrittenDate(word) != nil { return .date }
    if weekday(word) != nil { return .weekday }
    if WrittenDate.month(word) != nil || word == "sept" { return .month }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { number($0) != nil } ? .slashed : nil
  }

  /// Takes out at what time of a day; of the end of a day nothing but today is left.
  private static func withoutTimesOfDay(_ words: [String]) -> [String] {
    var left: [String] = []
    for word in words {
      guard isTimeOfDay(word) else {
        left.append(word)
        continue
      }
      if ["am", "pm", "oclock"].contains(word), left.last.flatMap(number) != nil { left.removeLast() }
      if left.last == "at" { left.removeLast() }
    }
    return left.allSatisfy { $0 == "by" } && words.contains("eod") ? left + ["today"] : left
  }

  /// The place of a day in the week, from Monday; nothing for another word.
  static func weekday(_ word: String) -> Int? { Weekday(word: word).map { $0.rawValue - 1 } }

  /// Whether a word says at what time of a day.
  private static func isTimeOfDay(_ word: String) -> Bool {
    if timesOfDay.contains(word) { return true }
    guard let first = word.first, first.isNumber else { return false }
    let rest = word.drop { $0.isNumber || $0 == ":" || $0 == "." }
    return ["am", "pm"].contains(rest) || rest.isEmpty && word.contains(":")
  }

  /// A number of one or two digits.
  static func number(_ word: some StringProtocol) -> Int? {
    (1...2).contains(word.count) && word.allSatisfy { $0.isASCII && $0.isNumber } ? Int(word) : nil
  }

  /// The day of a month, with or without its ending: `4`, `4th`.
  static func dayOfMonth(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? number(digits) : nil
  }

  /// How many, in digits or in words.
  static func count(_ word: String) -> Int? {
    word.allSatisfy { $0.isASCII && $0.isNumber }
      ? Int(word) : counts.firstIndex(of: word).map { $0 + 1 } ?? articles[word]
  }

  /// The place of a thing among its like, from 0: `first`, `2nd`; -1 for the last.
  static func place(_ word: String) -> Int? {
    if word == "last" { return -1 }
    return ["first", "second", "third", "fourth", "fifth"].firstIndex(of: word)
      ?? ["1st", "2nd", "3rd", "4th", "5th"].firstIndex(of: word)
  }

  /// What stands before the first day of a week that is meant whole.
  static let weekMarks = [
    ["week", "commencing"], ["week", "comm"], ["week", "com"], ["week", "beginning"], ["week", "beg"],
    ["week", "starting"],
    ["week", "of"], ["w/c"], ["wc"], ["wk/c"], ["w/comm"], ["w/b"], ["wb"], ["wk/b"], ["w/beg"],
  ]

  /// Words before a month that leave open which part of it is meant.
  static let heads: Set<String> = ["mid", "early", "late", "start", "beginning", "middle"]

  private static let articles = ["a": 1, "an": 1]

  private static let counts = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]

  private static let units = [
    "h": "hours", "hr": "hours", "hrs": "hours", "hour": "hours", "hours": "hours", "d": "days", "day": "day",
    "days": "days", "wk": "week", "wks": "weeks", "week": "week", "weeks": "weeks", "mth": "month", "mths": "months",
    "month": "month", "months": "months", "yr": "year", "yrs": "years",
  ]

  private static let others = [
    "tmrw": "tomorrow", "tmw": "tomorrow", "tomorow": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow",
    "2moro": "tomorrow", "2morrow": "tomorrow", "tonight": "today", "sept": "september", "f/n": "fortnight",
    "xmas": "christmas", "nye": "new-year-eve", "cop": "eod", "cob": "eod", "b4": "before",
  ]

  /// Several words that stand for one, or for nothing.
  private static let phrases: [(words: [String], meant: [String])] = [
    (["at", "the", "latest"], []), (["at", "latest"], []), (["first", "thing"], []),
    (["close", "of", "play"], ["eod"]), (["close", "of", "business"], ["eod"]), (["end", "of", "play"], ["eod"]),
    (["end", "of", "the", "day"], ["eod"]), (["end", "of", "day"], ["eod"]), (["this", "morning"], ["today"]),
    (["this", "afternoon"], ["today"]), (["this", "evening"], ["today"]), (["christmas", "day"], ["christmas"]),
    (["christmas", "eve"], ["christmas-eve"]), (["boxing", "day"], ["boxing-day"]),
    (["new", "year", "eve"], ["new-year-eve"]), (["new", "years", "eve"], ["new-year-eve"]),
    (["new", "year", "day"], ["new-year-day"]), (["new", "years", "day"], ["new-year-day"]),
    (["day", "after", "tomorrow"], ["day-after-tomorrow"]),
  ]

  private static let timesOfDay: Set<String> = [
    "am", "pm", "oclock", "noon", "midday", "morning", "afternoon", "evening", "lunchtime", "eod", "latest",
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
