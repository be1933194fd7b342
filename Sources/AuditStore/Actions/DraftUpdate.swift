import AuditActions
import AuditDocuments
import AuditRules

/// What is new about an action, as it is typed.
public struct DraftUpdate: Sendable {
  /// What is wrong with it.
  public let problems: [Problem]

  private let isInProgress: Bool
  private let note: String?
  private let person: String?
  private let timeScale: TimeScale?

  /// Takes what was typed on a day.
  public init(state: String?, note: String?, person: String?, timeScale: String?, on day: Day) {
    isInProgress = state == "in-progress"
    self.note = note?.typed
    self.person = person?.typed
    self.timeScale = timeScale.map { TimeScale($0.typed, addedOn: day) }
    problems = (timeScale.map { TimeScale.problems($0.typed, on: day) } ?? []) + (state.map(Self.problems) ?? [])
  }

  /// The update of an action.
  public func update(of number: ActionNumber) -> ActionUpdate {
    ActionUpdate(number: number, isInProgress: isInProgress, note: note, person: person, timeScale: timeScale)
  }

  private static let commands = [
    "open": "reopen", "re-opened": "reopen", "reopened": "reopen", "done": "complete", "completed": "complete",
    "verified": "verify", "accepted-risk": "accept-risk", "withdrawn": "withdraw",
  ]

  private static func problems(_ state: String) -> [Problem] {
    guard state != "in-progress" else { return [] }
    return [
      Problem(
        "the state \(Problem.quote(state)) cannot be set by an update",
        file: "command line",
        hint: commands[state].map { "Use 'caseaudit actions \($0)'." }
          ?? "Write --state in-progress; complete, verify, reopen, accept-risk and withdraw are commands of their own."
      )
    ]
  }
}

extension TimeScale {
  /// What is wrong with a time scale that is added on a day: kept, it would have no day, or one that may not be meant.
  static func problems(_ typed: String, on day: Day) -> [Problem] {
    let dates = impossibleDates(in: typed)
    if !dates.isEmpty { return dates.map { problem($0, "is no day of the calendar", hint: noSuchDay) } }
    guard let doubt = doubt(typed, addedOn: day) else { return [] }
    switch doubt {
    case .over: return [problem(typed, "is over", hint: "Give a day to come.")]
    case .noSuchDay: return [problem(typed, "is no day of the calendar", hint: noSuchDay)]
    case .withoutYear: return [problem(typed, "is over in this year", hint: "Write the year as well.")]
    case .otherWeekday:
      return [problem(typed, "is on another day of the week", hint: "Write the day that is meant.")]
    case .eitherDay:
      return [problem(typed, "may be one of two days", hint: "Write the day that is meant, as in '4 December 2026'.")]
    case .farAhead:
      return [problem(typed, "is more than \(yearsAhead) years ahead", hint: "Write a day that is nearer.")]
    case .noOneDay, .counted, .conditional, .noDeadline, .notADay: return []
    }
  }

  private static func problem(_ words: String, _ what: String, hint: String) -> Problem {
    Problem("\(Problem.quote(words)) in --time-scale \(what)", file: "command line", hint: hint)
  }

  private static let noSuchDay =
    "Write the day first, as in '30/11/2026' or '30 November 2026', or write the month alone, 'Nov 2026'."
}
