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
      It asks, where --text does not give the words, reads them back, and raises the concern only when you say y. A script \
      says that beforehand with --yes. Where nothing was raised it ends with status 1. Whoever reads a case raises one, its \
      moderator too, who is no auditor of the round: the identifier is the account then.

      Example: caseaudit concerns raise C-D16 --round 2026-h1-case-file --auditor tm-duty-north
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @Option(help: "Your identifier in the round, or your account where you are no auditor of it.") var auditor: String?
  @Option(help: ArgumentHelp("Why this child may be unsafe; asked for where it is not given.", valueName: "words"))
  var text: String?
  @Flag(help: "Raise what --text says without asking whether it is meant.") var yes = false
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if yes, text == nil { throw ValidationError("--yes goes with --text: nothing is raised that was not given.") }
  }

  func run() throws {
    let workspace = try workspace.found()
    let opening = try opening(in: workspace)
    // Whoever is tied to the case audits it not, and has a concern about the child all the same.
    let session = try opening.session(reference, forConcern: true)
    if !session.unknownReferences.isEmpty { Console.note(Problems(session.unknownReferences).render()) }
    if let replaced = session.saidOfReplaced { Console.note(Console.wrap(replaced)) }
    var raising = ConcernRaising(session)
    let input = LineInput()
    var turn = text.map { raising.begin(with: $0.typed) } ?? raising.begin()
    while case .asks(let prompt) = turn.next {
      WalkLoop.show(turn.blocks)
      let isMeant = if case .concern = prompt { yes } else { false }
      turn = try raising.take(isMeant ? .line("y") : WalkLoop(input: input).line(prompt), at: try Clock.now())
    }
    WalkLoop.show(turn.blocks)
    switch turn.next {
    case .ended(.signed): break
    case .ended(.interrupted): throw ExitCode(130)
    default: throw ExitCode(1)
    }
  }

  /// Opens the case for an auditor of the round, or for whoever else is known: whom a round or the workspace names, and whoever
  /// runs the program.
  private func opening(in workspace: Workspace) throws(Problems) -> WalkOpening {
    let round = try workspace.round(orOnly: round)
    let people = try People.all(of: workspace)
    // Whom the workspace names and no round has as an auditor, such as a lead, raises it as themselves.
    let auditor = try raiser(in: workspace) ?? (people[RunningPerson.name] == nil ? nil : RunningPerson.name)
    if let reader = auditor, round.auditor(reader) == nil {
      if people[reader] != nil || reader == RunningPerson.name {
        return try WalkOpening(workspace, round: round, reader: reader)
      }
    }
    return try WalkOpening(workspace, round: round, auditor: auditor)
  }

  /// Under whose identifier it is raised: nobody raises one as another, and none is refused for that.
  private func raiser(in workspace: Workspace) throws(Problems) -> String? {
    let settings = try workspace.settings()
    let typed = auditor?.typed
    do throws(Problems) { return try settings.auditor(typed, by: RunningPerson.name) } catch {
      let own = settings.auditors[RunningPerson.name] ?? RunningPerson.name
      Console.note(Console.wrap("This account raises no concern as \(typed ?? ""): it is raised as \(own)."))
      return own
    }
  }
}
