import ArgumentParser
import AuditDocuments
import AuditRules
import AuditSummaries

/// Says what is new about an action that is still to be done.
struct ActionsUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Says what is new about an action that is still to be done: progress, owner or time scale.",
    discussion: """
      A changed time scale does not replace the old one: the plan says how many were changed.

      Example: caseaudit actions update 2.1 --state in-progress --note "Two of five teams trained."
      """
  )

  @Argument(help: "The number of the action.") var number: String
  @Option(help: "in-progress; every other state has a command of its own.") var state: String?
  @Option(help: "What there is to say of it.") var note: String?
  @Option(help: "The role responsible from now on; not a name.") var person: String?
  @Option(help: ArgumentHelp("By when from now on, as the board writes it.", valueName: "text")) var timeScale: String?
  @Option(help: ArgumentHelp(stringLiteral: Role.help)) var by = Role.usual
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let today = try PlanAct.day(of: try Clock.now())
    var problems = TimeScaleOption.problems(timeScale.map { [$0.typed] } ?? [])
    var isInProgress = false
    do { isInProgress = try state.map(Self.isInProgress) ?? false } catch { problems += error.all }
    if !problems.isEmpty { throw Problems(problems) }
    try PlanAct.on(number, in: workspace, by: by) { number in
      .updated(
        ActionUpdate(
          number: number,
          isInProgress: isInProgress,
          note: note?.typed,
          person: person?.typed,
          timeScale: timeScale.map { TimeScale($0.typed, addedOn: today) }
        )
      )
    }
  }

  private static let commands = [
    "open": "reopen", "re-opened": "reopen", "reopened": "reopen", "done": "complete", "completed": "complete",
    "verified": "verify", "accepted-risk": "accept-risk", "withdrawn": "withdraw",
  ]

  private static func isInProgress(_ state: String) throws(Problems) -> Bool {
    if state == "in-progress" { return true }
    throw PlanAct.wrong(
      "the state \(Problem.quote(state)) cannot be set by an update",
      hint: commands[state].map { "Use 'caseaudit actions \($0)'." }
        ?? "Write --state in-progress; complete, verify, reopen, accept-risk and withdraw are commands of their own."
    )
  }
}
