/// Text in the shape of a date, whether or not the calendar has the day.
///
/// The day of the month comes first, or the year where it has four digits: `30/11/2026`, `30.11.26`, `30-Nov-2026`,
/// `2026-11-30`. A year of two digits is of this century.
public struct WrittenDate {
  /// The day; nothing where there is none, as for `31/02/2026`.
  public let day: Day?

  /// Takes a date in one word; nothing for a word of another shape.
  public init?(_ word: some StringProtocol) {
    let word = word.lowercased()
    guard let separator = word.first(where: { "/-.".contains($0) }) else { return nil }
    let parts = word.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return nil }
    if let year = Self.year(parts[0]) {
      guard let month = Self.number(parts[1]), let day = Self.number(parts[2]) else { return nil }
      self.day = Day(year: year, month: month, day: day)
    } else {
      guard let day = Self.number(parts[0]), let month = Self.number(parts[1]) ?? Self.month(parts[1]) else {
        return nil
      }
      let short = parts[2].utf8.count == 2 ? Self.number(parts[2]).map { 2000 + $0 } : nil
      guard let year = Self.year(parts[2]) ?? short else { return nil }
      self.day = Day(year: year, month: month, day: day)
    }
  }

  /// Takes a date in three words, such as `1st`, `May` and `2026`; nothing for words of another shape.
  public init?(_ first: String, _ second: String, _ third: String) {
    let digits = first.prefix { $0.isASCII && $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(first.dropFirst(digits.count)), let number = Self.number(digits),
      let month = Self.month(second), let year = Self.year(third)
    else { return nil }
    day = Day(year: year, month: month, day: number)
  }

  /// A year of four digits.
  public static func year(_ word: String) -> Int? {
    word.utf8.count == 4 && word.utf8.allSatisfy(isDigit) ? Int(word) : nil
  }

  /// A month by its name in small letters, or by at least three letters of it with or without a point.
  public static func month(_ word: String) -> Int? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// A number of one or two digits.
  private static func number(_ word: some StringProtocol) -> Int? {
    (1...2).contains(word.utf8.count) && word.utf8.allSatisfy(isDigit) ? Int(word) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static let months = Day.monthNames.map { $0.lowercased() }
}

extension Day {
  /// Reads a day as people and spreadsheets write it: `2026-09-30`, `30/09/2026`, `30.9.26`, `30-Sep-2026`, `30 September 2026`,
  /// with or without a time of day after it.
  ///
  /// The day comes before the month, as in England.
  public init?(written text: String) {
    let words = text.split { $0.isWhitespace || $0 == "T" && text.contains(":") || $0 == "," }.map { $0.lowercased() }
    let days = words.prefix { !$0.contains(":") }
    let date =
      switch days.count {
      case 1: WrittenDate(days[0])
      case 3: WrittenDate(days[0], days[1], days[2])
      default: WrittenDate?.none
      }
    guard let day = date?.day else { return nil }
    self = day
  }
}
