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
    problems = (timeScale.map { TimeScale.problems($0.typed) } ?? []) + (state.map(Self.problems) ?? [])
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
  /// Each date in a time scale that the calendar does not have: kept, it would be a time scale without a day.
  static func problems(_ typed: String) -> [Problem] {
    impossibleDates(in: typed).map { date in
      Problem(
        "\(Problem.quote(date)) in --time-scale is no day of the calendar",
        file: "command line",
        hint: "Write the day first, as in '30/11/2026' or '30 November 2026', or write the month alone, 'Nov 2026'."
      )
    }
  }
}
