import AuditRules

/// Reads the days of one column as earlier lists have them.
struct HistoryDays {
  /// Which of two numbers is the day.
  enum Order: String, CaseIterable, Sendable {
    case dayFirst = "day-first"
    case monthFirst = "month-first"
  }

  /// What a cell says.
  enum Reading: Equatable {
    case day(Day)
    /// It is one day where the day comes first, and another where the month does, and nothing says which.
    case twoWays
    case none
  }

  /// Which comes first; nil where neither a person nor the column says so.
  let order: Order?

  /// What the cells of a column prove: the orders in which at least one of them can only be read.
  static func proven(by cells: some Sequence<String>) -> Set<Order> {
    Set(
      cells.compactMap { cell -> Order? in
        guard let (first, second, _) = numbers(cell) else { return nil }
        if first > 12, second <= 12 { return .dayFirst }
        return second > 12 && first <= 12 ? .monthFirst : nil
      }
    )
  }

  /// Whether a cell is one day or another, depending on the order.
  static func isTwoWays(_ cell: String) -> Bool { HistoryDays(order: nil).read(cell) == .twoWays }

  /// Whether a cell is a text with two numbers and a year, which a spreadsheet did not take for a day.
  static func isText(_ cell: String) -> Bool { numbers(cell) != nil }

  func read(_ cell: String) -> Reading {
    if let (first, second, year) = Self.numbers(cell) {
      if order == nil, first <= 12, second <= 12, first != second { return .twoWays }
      let isMonthFirst = order == .monthFirst || order == nil && second > 12
      let (day, month) = isMonthFirst ? (second, first) : (first, second)
      return Day(year: year, month: month, day: day).map(Reading.day) ?? .none
    }
    let words = Self.words(cell)
    return (ListedValue.day(words.joined(separator: " ")) ?? Self.named(words)).map(Reading.day) ?? .none
  }

  /// Two numbers and a year, such as `3/4/24` and `03.04.2024`; nil for days that are written with a name or the year first.
  private static func numbers(_ cell: String) -> (Int, Int, year: Int)? {
    guard let word = words(cell).first, words(cell).count == 1 else { return nil }
    let parts = word.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, [2, 4].contains(parts[2].count),
      let first = Int(parts[0]), let second = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return (first, second, year < 100 ? 2000 + year : year)
  }

  /// `March 3rd 2024`, and `3 Mar 24`.
  private static func named(_ words: [String]) -> Day? {
    guard words.count == 3 else { return nil }
    let isMonthFirst = WrittenDate.month(words[0].lowercased()) != nil
    let (day, month) = isMonthFirst ? (words[1], words[0]) : (words[0], words[1])
    let digits = day.prefix(while: \.isNumber)
    return WrittenDate("\(digits)-\(month)-\(words[2])")?.day
  }

  /// The words of a cell without the time of day and the day of the week.
  private static func words(_ cell: String) -> [String] {
    let parts = cell.split { $0.isWhitespace || $0 == "," || $0 == "T" && cell.contains(":") }.map(String.init)
    return parts.filter { part in
      let small = part.lowercased()
      return !small.contains(":") && !["am", "pm", "at", "of"].contains(small) && !isWeekday(small)
    }
  }

  private static func isWeekday(_ word: String) -> Bool {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    return Weekday(word: word) != nil
  }
}
