import AuditDocuments
import AuditSummaries

/// What is typed after `--time-scale`.
enum TimeScaleOption {
  /// Each date in it that the calendar does not have: kept, it would be a time scale without a day.
  static func problems(_ typed: [String]) -> [Problem] {
    typed.flatMap(TimeScale.impossibleDates).map { date in
      Problem(
        "\(Problem.quote(date)) in --time-scale is no day of the calendar",
        file: "command line",
        hint: "Write the day first, as in '30/11/2026' or '30 November 2026', or write the month alone, 'Nov 2026'."
      )
    }
  }
}
