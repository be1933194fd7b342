import AuditDocuments
import AuditRules

/// Tells what a spreadsheet makes of a case number that it takes for something else.
enum DamagedNumber {
  /// What is wrong with a cell that should hold a case number; nil where it is as the council's system wrote it.
  static func fault(of text: String) -> HistoryFault? {
    if isShortened(text) { return .shortened }
    if text.hasPrefix("=") || text.wholeMatch(of: /#([A-Z0-9\/]+[!?]|N\/A|SPILL!|#+)/) != nil { return .formula }
    guard !text.allSatisfy(\.isNumber) else { return nil }
    let isDay = HistoryDays(order: nil).read(text) != .none
    let isShortDay = text.contains(where: \.isLetter) && ListedValue.lacksYear(text)
    return isDay || isShortDay ? .dayAsNumber : nil
  }
}

extension DamagedNumber {
  /// Whether it is a number of which a spreadsheet kept the first figures alone, such as `1.23457E+11`.
  static func isShortened(_ text: String) -> Bool {
    guard text.utf8.count > 3, text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return false }
    return text.wholeMatch(of: /[-+]?[0-9]+([.,][0-9]+)?[eE][-+][0-9]+/) != nil
      || text.wholeMatch(of: /[-+]?[0-9]+[.,][0-9]+[eE][0-9]+/) != nil
  }

  /// Whether it begins with a mark that spreadsheets and reports put before a number and that is hardly part of it.
  static func isMarked(_ text: String) -> Bool {
    guard let first = text.first, "'’`#".contains(first) else { return false }
    return text.dropFirst().first?.isNumber ?? false
  }
}

/// Case numbers that differ only by zeros at the beginning or by capitals: one child under two pseudonyms, or two children.
struct NumberSpellings {
  private var rows: [String: [String: Int]] = [:]

  mutating func add(_ number: String, row: Int) {
    let bare = number.lowercased().drop { $0 == "0" }
    if rows[String(bare)]?[number] == nil { rows[String(bare), default: [:]][number] = row }
  }

  /// A warning with the first row of each spelling; no number is shown.
  func doubts(_ column: Int, in table: HistoryTable) -> [Problem] {
    rows.values.filter { $0.count > 1 }.map { $0.values.sorted() }.sorted { $0[0] < $1[0] }.map { rows in
      Problem(
        "the case numbers of rows \(rows.map(String.init).joined(separator: ", ")) in \(Problem.quote(table.shown(column)))"
          + " differ only by zeros at the beginning or by capitals",
        file: table.sheet.file,
        hint:
          "They are kept as different children, as plan does. Where it is one child, write the number as the council's"
          + " system has it.",
        severity: .warning
      )
    }
  }
}
