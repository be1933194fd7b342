/// A day as a spreadsheet counts it: how many days after the end of 1899.
struct SheetDate: Hashable {
  /// The number of the day.
  let number: Int
  /// Whether it was written as `2026-09-14` and not as `14 September 2026`; it is shown as it was written.
  let isShort: Bool

  /// The number of 1 January 1970.
  static let of1970 = 25_569

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Reads a text that is a day and nothing else.
  ///
  /// Spreadsheets disagree on days before March 1900, which stay text.
  init?(_ text: String) {
    let short = text.split(separator: "-", omittingEmptySubsequences: false)
    let long = text.replacing("\u{A0}", with: " ").split(separator: " ", omittingEmptySubsequences: false)
    let parts: (year: Substring, month: Int?, day: Substring)
    if short.count == 3, short.map(\.utf8.count) == [4, 2, 2] {
      parts = (short[0], Self.number(short[1]), short[2])
    } else if long.count == 3, long[2].utf8.count == 4, long[0].first != "0" {
      parts = (long[2], Self.months.firstIndex(of: String(long[1])).map { $0 + 1 }, long[0])
    } else {
      return nil
    }
    guard
      let year = Self.number(parts.year), let month = parts.month, let day = Self.number(parts.day),
      (1...12).contains(month), (1...Self.days(month, year)).contains(day), year > 1900 || year == 1900 && month > 2
    else { return nil }
    // Counted from 1 March of the year 0, so that the odd day of a leap year is its last.
    let (shifted, place) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (place * 153 + 2) / 5 + day
    number = days - 693_900
    isShort = short.count == 3
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
