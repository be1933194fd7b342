import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk

/// Scores one case, question by question.
struct WalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk",
    abstract: "Scores one case, question by question.",
    discussion: """
      Without a case it opens your next allocated one. Every answer is on disk before the next question is shown: \
      stop at any time with q, Control-C or by closing the window, and go on later with the same command.

      Example: caseaudit walk C-D16 --round 2026-h1-case-file --auditor tm-duty-north
      """
  )

  @Argument(help: "The case; your next allocated one where it is not given.") var reference: String?
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @Option(help: "Your identifier in the round.") var auditor: String?
  @Option(help: ArgumentHelp("Take the answers from a YAML or JSON file, or a form of Word.", valueName: "file"))
  var answers: String?
  @Flag(
    help: "With answers: they and their words take the place of others that the audit has; both stay in the journal."
  )
  var replace = false
  @Option(help: ArgumentHelp("Open a signed audit again, for this reason.", valueName: "reason")) var reopen: String?
  @Option(help: ArgumentHelp("Step back from this audit, for this reason.", valueName: "reason")) var recuse: String?
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    let ways = [answers, reopen, recuse].compactMap { $0?.typed }
    if ways.contains("") { throw ValidationError("Say something after the option; a reason is kept in the journal.") }
    if replace, answers == nil { throw ValidationError("--replace goes with --answers.") }
    if recuse != nil, reference == nil {
      throw ValidationError("Name the case to step back from: no audit is given up by a default.")
    }
    if recuse != nil, ways.count > 1 { throw ValidationError("--recuse goes with no other option of its kind.") }
  }

  func run() throws {
    // What is typed ahead, or pasted, while the audit is opened waits at a terminal that keeps all of it.
    let input = answers == nil && recuse == nil ? LineInput() : nil
    let workspace = try workspace.found(to: .audit)
    let settings = try workspace.settings()
    let session = try opened(in: workspace, as: try settings.auditor(auditor, by: RunningPerson.name))
    try workspace.noteOpening(
      of: session.caseFile.reference,
      round: session.round.id,
      reopen == nil ? .audit : .reopen,
      auditor: session.auditor.id
    )
    if !session.unknownReferences.isEmpty { Console.note(Problems(session.unknownReferences).render()) }
    for warning in session.writer.warnings { Console.note(warning.render()) }
    if let recuse {
      WalkLoop.show(try session.stepBack(because: recuse, at: try Clock.now()))
      return try HeadedTexts.say([recuse.typed], in: workspace)
    }
    let answers = try answers.map { path throws(Problems) in
      try AnswersFile.read(path, for: session, replacing: replace, reopening: reopen != nil)
    }
    // Only now: a file that is refused leaves a signed audit signed.
    if let reopen {
      try session.openAgain(because: reopen, at: try Clock.now())
      try HeadedTexts.say([reopen.typed], in: workspace)
    }
    if let answers, !answers.warnings.isEmpty { Console.note(Problems(answers.warnings).render()) }
    let begun = try session.begin(at: try Clock.now())
    if let answers {
      let kept = Result { try answers.apply(to: session, at: try Clock.now()) }
      WalkLoop.show(session.stillHolding(begun))
      return WalkLoop.show(try kept.get())
    }
    WalkLoop.show(begun)
    guard let input else { return }
    if try WalkLoop(input: input).run(session) == .interrupted { throw ExitCode(130) }
  }

  /// The audit, opened; where it cannot be, a concern that is written in the answers is told all the same.
  private func opened(in workspace: Workspace, as auditor: String?) throws(Problems) -> AuditSession {
    do throws(Problems) {
      let round = try workspace.round(orOnly: round)
      try workspace.refuseWhatIsClosed(round)
      let opening = try WalkOpening(workspace, round: round, auditor: auditor)
      let session = try opening.session(try opening.reference(reference), evenIfTied: recuse != nil)
      if reopen == nil, recuse == nil { try session.refuseWhatIsOver() }
      return session
    } catch {
      guard let answers else { throw error }
      let route = try workspace.settings().sameDayRoute
      throw Problems(error.all + AnswersFile.concernLeft(in: answers, route: route))
    }
  }
}
