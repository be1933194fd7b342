import ArgumentParser
import AuditActions
import AuditDocuments

/// Leaves an action undone until a day, for which somebody answers.
struct ActionsAcceptRisk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept-risk",
    abstract: "Leaves an action undone until a day, for which somebody answers. After that day the plan says so.",
    discussion: """
      Example: caseaudit actions accept-risk 8.1 --until 2027-03-31 --by "Director" --reason "The supplier is late."
      """
  )

  @Argument(help: "The number of the action.") var number: String
  @Option(help: ArgumentHelp("The last day on which that holds.", valueName: "day")) var until: String
  @Option(help: "Why.") var reason: String
  @Option(help: "Who answers for it: a role, not a name.") var by: String
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let day = try DayOption.day(until, option: "--until")
    try PlanAct.on(number, in: workspace, by: by) { .riskAccepted($0, until: day, reason: reason.typed) }
  }
}
