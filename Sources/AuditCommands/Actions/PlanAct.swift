import AuditActions
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
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

  /// Begins an act of a command that has read nothing of the workspace yet, and says what plans name that is not there.
  static func begun(_ workspace: Workspace) throws(Problems) -> PlanAct {
    try workspace.sayPlanWarnings()
    return try PlanAct(workspace)
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
    try HeadedTexts.say(events.flatMap(\.texts), in: workspace)
  }

  /// Acts on one action that is there, and says how it stands then.
  static func on(
    _ number: String,
    in workspace: WorkspaceOption,
    by role: String?,
    _ event: (ActionNumber) throws(Problems) -> ActionEvent
  ) throws {
    let act = try begun(try workspace.found(to: .keepActions))
    let number = try act.standing.action(number)
    // Who is not named is the owner.
    let owner = act.standing.plan[number]?.person ?? ""
    try act.append([try event(number)], by: role ?? owner)
    guard let action = act.standing.plan[number] else { return }
    Console.result(Console.wrap(ActionPlanReport.sentence(on: action, on: act.today)))
  }
}

/// The role that speaks where none is named.
enum Role {
  static let usual = ActingRole.usual
  static let help = "Who says so: a role, not a name."
}
