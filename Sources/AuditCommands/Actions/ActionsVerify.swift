import ArgumentParser
import AuditActions

/// Says that somebody who is not the owner has seen that an action is done.
struct ActionsVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Says that somebody who is not the owner has seen that an action is done, and what it changed.",
    discussion: """
      Neither the owner nor who completed an action can verify it. Where the impact is only seen later, verify the \
      action once more with --impact.

      Example: caseaudit actions verify 2.1 --by "QA lead" --impact "4 of 5 parents could say what must change."
      """
  )

  @Argument(help: "The number of the action.") var number: String
  @Option(help: "Who has seen it: a role, not a name, and not the owner.") var by: String
  @Option(help: "What it changed for children, as far as it can be told.") var impact: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let impact = impact?.typed
    try PlanAct.on(number, in: workspace, by: by) { .verified($0, impact: impact == "" ? nil : impact) }
  }
}
