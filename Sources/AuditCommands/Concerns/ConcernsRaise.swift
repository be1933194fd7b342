import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk

/// Raises a concern outside the walk.
struct ConcernsRaise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise",
    abstract: "Raises a concern on a case, whether its audit is open, signed or stepped back from.",
    discussion: """
      Without --text it asks, reads back what was typed, and keeps it only when you say y.

      Example: caseaudit concerns raise C-D16 --round 2026-h1-case-file --auditor tm-duty-north
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @Option(help: "Your identifier in the round.") var auditor: String?
  @Option(help: ArgumentHelp("Why this child may be unsafe; asked for where it is not given.", valueName: "words"))
  var text: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found()
    let opening = try WalkOpening(workspace, round: try workspace.round(orOnly: round), auditor: auditor)
    let session = try opening.session(reference)
    if !session.unknownReferences.isEmpty { Console.note(Problems(session.unknownReferences).render()) }
    var raising = ConcernRaising(session)
    let input = LineInput()
    var turn = text.map { raising.begin(with: $0.typed) } ?? raising.begin()
    while case .asks(let prompt) = turn.next {
      WalkLoop.show(turn.blocks)
      turn = try raising.take(WalkLoop(input: input).line(prompt), at: try Clock.now())
    }
    WalkLoop.show(turn.blocks)
    if case .ended(.interrupted) = turn.next { throw ExitCode(130) }
  }
}
