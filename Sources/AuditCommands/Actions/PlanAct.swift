import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries
import Foundation

/// An act on the action plan: everything wrong with it is said at once, or it is written.
struct PlanAct {
  let workspace: Workspace
  let now: Date
  let today: Day
  private let writer: ActionJournalWriter

  /// How the plan stands.
  var standing: PlanStanding { writer.standing }

  init(_ workspace: Workspace) throws(Problems) {
    self.workspace = workspace
    now = try Clock.now()
    today = try Self.day(of: now)
    writer = try ActionJournalWriter.open(workspace)
    if !writer.warnings.isEmpty { Console.note(Problems(writer.warnings).render()) }
  }

  /// The day in England; a clock set outside the calendar is said to be.
  static func day(of now: Date) throws(Problems) -> Day {
    if let day = EnglandDay.of(now) { return day }
    throw Problems([
      Problem("the computer's clock is not set", file: "environment", hint: "Set it, or set CASEAUDIT_NOW.")
    ])
  }

  /// Writes events, or throws all that is to be said against any of them.
  func append(_ events: [ActionEvent], by role: String) throws(Problems) {
    try writer.append(events, by: role.typed, at: now)
  }

  /// Acts on one action that is there, and says how it stands then.
  static func on(
    _ number: String,
    in workspace: WorkspaceOption,
    by role: String?,
    _ event: (ActionNumber) throws(Problems) -> ActionEvent
  ) throws {
    let act = try PlanAct(try workspace.found())
    let number = try act.number(number)
    // Who is not named is the owner.
    let owner = act.standing.plan[number]?.person ?? ""
    try act.append([try event(number)], by: role ?? owner)
    guard let action = act.standing.plan[number] else { return }
    Console.result(Console.wrap(ActionPlanReport.sentence(on: action, on: act.today)))
  }

  /// The number of an action that is there.
  func number(_ typed: String) throws(Problems) -> ActionNumber {
    guard let number = ActionNumber(typed) else {
      let close = didYouMean(typed, in: standing.plan.actions.map { "\($0.number)" })
      throw Self.wrong(
        "\(Problem.quote(typed)) is not the number of an action",
        hint: "Write it as 2.1, or P1.1 for a priority action; 'caseaudit actions' lists them\(close)."
      )
    }
    guard standing.plan[number] != nil else {
      let unknown = standing.unknown(number)
      throw Self.wrong(unknown.what, hint: unknown.hint)
    }
    return number
  }

  static func wrong(_ what: String, hint: String) -> Problems {
    Problems([Problem(what, file: "command line", hint: hint)])
  }
}

extension String {
  /// What was typed, without space around it.
  var typed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

/// The role that speaks where none is named.
enum Role {
  static let usual = "QA lead"
  static let help = "Who says so: a role, not a name."
}
