import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk

/// Lists the cases of a round that a moderator should look at.
struct ModerateList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract:
      "Lists the cases that two auditors see otherwise, that are not safe without a concern, that are inadequate, or whose grade is capped.",
    discussion: "Example: caseaudit moderate list --round 2026-h1-case-file"
  )

  @OptionGroup var asked: ModeratedRound
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .moderate)
    let round = try workspace.round(orOnly: asked.round)
    let found = try Moderation.all(of: round, in: workspace)
    if !found.problems.isEmpty { Console.note(Problems(found.problems).render()) }
    WalkLoop.show(ModerationScreen.list(found.cases, of: round))
    Console.result("One case: caseaudit moderate show CASE --round \(round.id)")
    // A journal that could not be read may hold an audit that waits.
    if found.problems.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
  }
}
