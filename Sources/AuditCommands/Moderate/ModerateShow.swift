import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk

/// Shows what two auditors of a case see otherwise.
struct ModerateShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one case: only what differs, side by side, with what each auditor said of it.",
    discussion: "Example: caseaudit moderate show C-D01 --round 2026-h1-case-file"
  )

  @Argument(help: "The case.") var reference: String
  @Flag(help: "Show every question, not only those that differ.") var all = false
  @Flag(help: "Name the auditors and the moderators.") var names = false
  @OptionGroup var asked: ModeratedRound
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .moderate)
    let round = try workspace.round(orOnly: asked.round)
    let moderation = try Moderation.of(reference, in: round, workspace)
    try workspace.noteOpening(of: reference, round: round.id, .moderate)
    WalkLoop.show(ModerationScreen(moderation, showsNames: names).page(all: all))
    Console.result(
      """

      To settle a question: caseaudit moderate settle \(reference) --round \(moderation.counted.name.round) --moderator ID \
      --question \(moderation.toLookAt.first.map { moderation.number(of: $0.item) } ?? 1) --as partly-met --cause read-differently --text "Why."
      """
    )
  }
}
