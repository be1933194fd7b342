import AuditDocuments
import AuditRules

/// A day typed after an option.
enum DayOption {
  /// Reads the day where one was typed; otherwise it is another.
  static func day(
    _ text: String?,
    option: String,
    otherwise other: @autoclosure () throws(Problems) -> Day
  ) throws(Problems) -> Day {
    guard let text else { return try other() }
    return try day(text, option: option)
  }

  /// Reads the day; `option` is the name after which it was typed.
  static func day(_ text: String, option: String) throws(Problems) -> Day {
    if let day = Day(text) ?? Day(written: text) { return day }
    throw Problems([
      Problem(
        "\(Problem.quote(text)) is not a date",
        file: "command line",
        hint: "Write \(option) 2026-03-31, 31/03/2026 or '31 March 2026'."
      )
    ])
  }
}
