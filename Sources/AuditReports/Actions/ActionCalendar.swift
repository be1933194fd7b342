import AuditActions
import AuditPages
import AuditRules

/// The days of an action plan as a calendar file (RFC 5545) that any calendar reads.
///
/// One all-day event for each action that is still to be done and has a last day, and one for the last day of each
/// accepted risk. An event keeps its identifier, so that reading a later file moves it instead of adding another.
public enum ActionCalendar {
  /// Writes the file.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - identifier: what tells this plan from any other.
  /// - Returns: the file, each line ended by CR LF.
  public static func text(_ plan: ActionPlan, identifier: String) -> String {
    let events = plan.actions.flatMap { event($0, of: identifier) }
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//caseaudit//action plan//EN", "CALSCALE:GREGORIAN"]
      + events + ["END:VCALENDAR"]
    return lines.map(folded).joined()
  }

  private static func event(_ action: PlannedAction, of plan: String) -> [String] {
    if action.isOpen, let due = action.timeScale.due {
      return event(action, on: due, name: "due", of: plan, summary: "Action \(action.number): \(short(action.text))")
    }
    if action.state == .acceptedRisk, let until = action.acceptedRisk?.until {
      let summary = "Action \(action.number), accepted risk ends: \(short(action.text))"
      return event(action, on: until, name: "risk", of: plan, summary: summary)
    }
    return []
  }

  private static func event(
    _ action: PlannedAction,
    on day: Day,
    name: String,
    of plan: String,
    summary: String
  ) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(plan)-\(action.number)-\(name)@caseaudit", "DTSTAMP:\(digits(action.changed.text))",
      "DTSTART;VALUE=DATE:\(digits(day.description))", "DTEND;VALUE=DATE:\(digits(day.adding(days: 1).description))",
      "SEQUENCE:\(action.changes)", "SUMMARY:\(escaped(summary))", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// `2026-11-21T21:06:51Z` as calendars write it, `20261121T210651Z`.
  private static func digits(_ moment: String) -> String { moment.filter { $0 != "-" && $0 != ":" } }

  private static func short(_ text: String) -> String {
    let cleaned = PlainText.cleaned(text)
    return cleaned.count > 80 ? cleaned.prefix(79) + "…" : cleaned
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "\\" || character == ";" || character == "," { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Breaks a line after 75 bytes at most, never within a character; what goes on begins with a space.
  private static func folded(_ line: String) -> String {
    var result = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let width = String(scalar).utf8.count
      if used + width > 75 {
        result += "\r\n "
        used = 1
      }
      result.unicodeScalars.append(scalar)
      used += width
    }
    return result + "\r\n"
  }
}
