import ArgumentParser
import AuditActions
import AuditDocuments
import AuditStore

/// Says that somebody who answers for the child knows of a concern.
struct ConcernsAcknowledge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge",
    abstract: "Says that somebody who answers for the child knows of a concern, with the time.",
    discussion: """
      An acknowledgement is no ending: the concern stays open until concerns end says how it ended.

      Example: caseaudit concerns acknowledge C-B04 --by "Head of service"
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(help: "Who knows of it: a role, not a name.") var by: String
  @OptionGroup var selection: RemarkOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .answerConcerns)
    let concerns = try selection.all(\.concerns, in: workspace)
    let concern = try selection.chosen.one(ofCase: reference, among: concerns, called: "concern", in: workspace).name
    let act = try PlanAct(workspace)
    try act.append([.concernAcknowledged(concern)], by: by)
    guard case .acknowledged(let known) = act.standing.followUp.standing(of: concern) else { return }
    Console.result(
      Console.wrap(
        "The concern \(concern) is acknowledged by \(known.by), \(known.at.inWords). It stays open: caseaudit concerns end "
          + "says how it ended."
      )
    )
  }
}
