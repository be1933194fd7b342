import AuditDocuments
import AuditRules

/// The days of a column of a list, read in the order that its cells prove, and with the day first where none does.
struct ListedDays {
  private let days: HistoryDays
  /// How many cells can only be read with the day first, how many only with the month first, and how many either way.
  private let dayFirst, monthFirst, either: Int
  /// How many of the cells a spreadsheet took for days that may have been others.
  private let native: Int

  init(_ cells: [String]) {
    func count(_ order: HistoryDays.Order) -> Int { cells.count { HistoryDays.proven(by: [$0]).contains(order) } }
    (dayFirst, monthFirst) = (count(.dayFirst), count(.monthFirst))
    either = cells.count(where: HistoryDays.isTwoWays)
    native = cells.count { Day($0)?.dayOfMonth ?? 13 <= 12 }
    days = HistoryDays(order: monthFirst > 0 && dayFirst == 0 ? .monthFirst : .dayFirst)
  }

  /// Whether both orders are in the column, so that nothing of it can be trusted.
  var isMixed: Bool { monthFirst > 0 && dayFirst > 0 }

  /// The day that a cell says; nil where none can be read.
  func day(_ text: String) -> Day? {
    if days.order == .monthFirst, HistoryDays.isText(text) {
      guard case .day(let day) = days.read(text) else { return nil }
      return day
    }
    return ListedValue.day(text)
  }

  /// What is wrong with the column as a whole, an error, or how it was read where that is doubtful, a warning; nil for neither.
  func problem(in sheet: Sheet, row: Int, column: Int?, heading: String) -> Problem? {
    guard monthFirst > 0 else { return nil }
    let shown = Problem.quote(heading)
    guard dayFirst == 0 else {
      return sheet.problem(
        "\(shown) has \(dayFirst) with the day first and \(monthFirst) with the month first, and \(either) that could be either",
        row: row,
        column: column,
        hint:
          "Mending those that stand out would leave the others misread. Save the export anew with all days in one order, "
          + "such as 30/09/2026."
      )
    }
    let exchanged =
      sheet.name != nil && native > 0
      ? " \(native) cells that a spreadsheet took for days may have day and month exchanged: save the export anew." : ""
    return sheet.problem(
      "\(shown) was read with the month first, as \(monthFirst) of its days can only be; \(either) could be read either way",
      row: row,
      column: column,
      hint: "If the list writes the day first, mend the days whose second number is above 12.\(exchanged)",
      severity: .warning
    )
  }

  /// How the column was read where nothing in it proves that; nil where something does.
  func sentence(heading: String) -> String? {
    guard either > 0, dayFirst == 0, monthFirst == 0 else { return nil }
    return "The days of \(Problem.quote(heading)) were read with the day first, which nothing in them proves."
  }
}
