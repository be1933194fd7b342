import AuditRules

/// What a cell of a list says where people write many things for one.
enum ListedValue {
  /// What stands for nothing: `n/a`, `-`, `Unallocated`.
  static func isNone(_ text: String) -> Bool {
    let key = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return key.isEmpty || none.contains(key)
  }

  /// What a row is about where it is of no child and of no auditor: `Total: 40`, `Page 1 of 2`, `40 records`.
  static func isFoot(_ text: String) -> Bool {
    !foot.isDisjoint(with: text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// Whether a cell says a total, which nobody is called: `Total`, `Grand total`, `Sub-total: 4`.
  static func isTotal(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { totals.contains(String($0)) }
  }

  /// A number as the council's system writes it, where a spreadsheet made `100203.0` or `100,203` of it.
  static func number(_ text: String) -> String {
    // Nearly all are plain, and a pattern is made anew for each of a million cells.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else { return text }
    let whole = text.wholeMatch(of: /([0-9]+)\.0+/).map { String($0.1) } ?? text
    return whole.wholeMatch(of: /[0-9]{1,3}(,[0-9]{3})+/) == nil ? whole : whole.replacing(",", with: "")
  }

  /// Whether a cell ends a group of rows or the list: `North total`, `Subtotal`, `East count`, and no name that has such a word
  /// in it.
  static func isSum(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let first = words.first, let last = words.last, words.count <= 8 else { return false }
    return sums.contains(last) || words.count <= 4 && sums.subtracting(["count"]).contains(first)
  }

  /// The day that a cell says, as ``Day/init(written:)`` reads it, or as the number that a spreadsheet has for it.
  ///
  /// For a spreadsheet 1 January 2000 is day 36526; five figures are a day of this century.
  static func day(_ text: String) -> Day? {
    if let day = Day(written: text) { return day }
    let whole = text.prefix { $0 != "." }
    guard whole.utf8.count == 5, text.dropFirst(6).allSatisfy(\.isNumber), let number = Int(whole),
      (36_526...73_050).contains(number)
    else { return nil }
    return Day(year: 2000, month: 1, day: 1)?.adding(days: number - 36_526)
  }

  /// Whether a text says a day and a month and no year, such as `03-Apr`.
  static func lacksYear(_ text: String) -> Bool {
    let words = text.lowercased().split { " /-.".contains($0) }.map(String.init)
    guard words.count == 2 else { return false }
    let isDay = words.map { word in
      let digits = word.prefix(while: \.isNumber)
      return (1...2).contains(digits.count) && ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    }
    return zip(isDay, words.map { WrittenDate.month($0) != nil }).allSatisfy { $0 || $1 } && isDay.contains(true)
  }

  private static let foot: Set<String> = [
    "total", "totals", "subtotal", "sum", "count", "average", "page", "printed", "exported", "extracted", "generated",
    "produced", "records", "rows", "cases", "children",
  ]

  private static let sums: Set<String> = ["total", "totals", "subtotal", "subtotals", "sub-total", "count"]

  private static let totals: Set<String> = ["total", "totals", "subtotal", "subtotals"]

  private static let none: Set<String> = [
    "n a", "na", "none", "never", "no", "nil", "not audited", "not known", "unknown", "tbc", "open", "unallocated",
    "not allocated", "awaiting allocation", "vacant", "not applicable", "null",
  ]
}
