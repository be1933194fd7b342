import ArgumentParser
import AuditActions

/// Opens an action again that was done, accepted as a risk or withdrawn.
struct ActionsReopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Opens an action again that was done, accepted as a risk or withdrawn. It is counted how often.",
    discussion: """
      Example: caseaudit actions reopen 2.1 --reason "Re-audit found the form blank in two of five files."
      """
  )

  @Argument(help: "The number of the action.") var number: String
  @Option(help: "Why.") var reason: String
  @Option(help: ArgumentHelp(stringLiteral: Role.help)) var by = Role.usual
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    try PlanAct.on(number, in: workspace, by: by) { .reopened($0, reason: reason.typed) }
  }
}
