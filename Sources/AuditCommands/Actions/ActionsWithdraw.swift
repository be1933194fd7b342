import ArgumentParser
import AuditActions

/// Says that an action is not going to be done.
struct ActionsWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Says that an action is not going to be done, and why. It stays on the plan as withdrawn.",
    discussion: """
      Example: caseaudit actions withdraw 1.3 --reason "The new contact centre does this for every team."
      """
  )

  @Argument(help: "The number of the action.") var number: String
  @Option(help: "Why.") var reason: String
  @Option(help: ArgumentHelp(stringLiteral: Role.help)) var by = Role.usual
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    try PlanAct.on(number, in: workspace, by: by) { .withdrawn($0, reason: reason.typed) }
  }
}
