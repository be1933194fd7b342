import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// The time of day, asked for in one place.
enum Clock {
  /// Now; or the moment that `CASEAUDIT_NOW` names, for transcripts and for making the example workspace.
  ///
  /// Nothing rests on the clock: what orders a journal is its chain, and a computer's clock can be set as well.
  static func now() throws(Problems) -> Date {
    guard let set = ProcessInfo.processInfo.environment["CASEAUDIT_NOW"] else { return Date() }
    guard let date = Timestamp.date(set) else {
      throw Problems([
        Problem(
          "CASEAUDIT_NOW is not a moment: \(Problem.quote(set))",
          file: "environment",
          hint: "Write it as 2026-05-14T09:30:00Z, or unset it to use the computer's clock."
        )
      ])
    }
    return date
  }

  /// The day in England.
  static func today() throws(Problems) -> Day {
    guard let day = EnglandDay.of(try now()) else {
      throw Problems([
        Problem(
          "the computer's clock shows no day that can be written",
          file: "environment",
          hint: "Set the clock, or name a moment: CASEAUDIT_NOW=2026-05-14T09:30:00Z."
        )
      ])
    }
    return day
  }
}
