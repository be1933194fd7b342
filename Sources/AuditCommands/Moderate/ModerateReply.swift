import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk

/// Keeps what an auditor says to what was settled.
struct ModerateReply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Keeps the auditor's reply to what a moderator settled; it changes no figure.",
    discussion: """
      Example: caseaudit moderate reply C-D01 --round 2026-h1-case-file --auditor tm-duty-north --text "I had seen it; the \
      date is of the visit before."
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(help: "The auditor of the case, who replies.") var auditor: String
  @Option(help: ArgumentHelp("The reply; kept in the journal.", valueName: "words")) var text: String
  @OptionGroup var asked: ModeratedRound
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .audit)
    _ = try workspace.settings().auditor(auditor, by: RunningPerson.name, to: "reply")
    let round = try workspace.round(orOnly: asked.round)
    let moderation = try Moderation.of(reference, in: round, workspace)
    let name = moderation.counted.name
    guard name.auditor == auditor else {
      throw Problems([
        Problem(
          "'\(auditor)' did not make the audit of \(reference) that is counted",
          file: workspace.shown(try workspace.plan(ofRound: round.id)),
          hint: "Its own auditor replies, with --auditor."
        )
      ])
    }
    try moderation.checkReply(text.typed)
    let writer = try JournalWriter.open(name, in: workspace)
    for warning in writer.warnings { Console.note(warning.render()) }
    try writer.reply(text.typed, at: try Clock.now())
    try HeadedTexts.say([text.typed], in: workspace)
    Console.result("The reply is kept with the audit of \(reference). It changes no figure.")
  }
}
