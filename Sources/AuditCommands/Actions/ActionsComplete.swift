import ArgumentParser
import AuditActions

/// Says that an action is done, and what shows it.
struct ActionsComplete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete",
    abstract: "Says that an action is done, and what shows it. Somebody else verifies it then.",
    discussion: """
      Example: caseaudit actions complete 2.1 --evidence "The form is in use in all five teams since 4 May."
      """
  )

  @Argument(help: "The number of the action.") var number: String
  @Option(help: "What shows that it is done, and where that can be seen.") var evidence: String
  @Option(help: "Who says so: a role, not a name; the owner where it is not given.") var by: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    try PlanAct.on(number, in: workspace, by: by) { .completed($0, evidence: evidence.typed) }
  }
}
