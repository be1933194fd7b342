import AuditRules

/// What a cell of a list says where people write many things for one.
enum ListedValue {
  /// What stands for nothing: `n/a`, `-`, `Unallocated`.
  static func isNone(_ text: String) -> Bool {
    let key = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return key.isEmpty || none.contains(key)
  }

  /// Whether a case with this status, or this in place of the day of closing, is closed; nil for other words.
  static func isClosed(_ text: String) -> Bool? {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: ["not", "pending", "awaiting", "proposed", "reopened"]) { return false }
    if !words.isDisjoint(with: ["closed", "ceased", "ended", "yes", "y", "inactive", "true"]) { return true }
    return words.isDisjoint(with: ["open", "no", "n", "active", "false", "current"]) ? nil : false
  }

  /// The day that a cell says, as ``Day/init(written:)`` reads it, or as the number that a spreadsheet has for it.
  ///
  /// A spreadsheet counts from 30 December 1899; five figures are a day of this century.
  static func day(_ text: String) -> Day? {
    if let day = Day(written: text) { return day }
    let whole = text.prefix { $0 != "." }
    guard whole.utf8.count == 5, text.dropFirst(6).allSatisfy(\.isNumber), let number = Int(whole),
      (36_526...73_050).contains(number)
    else { return nil }
    return Day(year: 1899, month: 12, day: 30)?.adding(days: number)
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

  private static let none: Set<String> = [
    "n a", "na", "none", "never", "no", "nil", "not audited", "not known", "unknown", "tbc", "open", "unallocated",
    "not allocated", "awaiting allocation", "vacant", "not applicable", "null",
  ]
}
