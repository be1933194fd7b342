import ArgumentParser
import AuditActions
import AuditDocuments
import AuditStore

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
    let draft = DraftUpdate(state: state, note: note, person: person, timeScale: timeScale, on: today)
    if !draft.problems.isEmpty { throw Problems(draft.problems) }
    try PlanAct.on(number, in: workspace, by: by) { .updated(draft.update(of: $0)) }
  }
}
