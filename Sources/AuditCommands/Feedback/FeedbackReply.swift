import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk

/// Keeps what somebody who works with the child says to the page.
struct FeedbackReply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Keeps a reply to the page of feedback, with the audit; it changes no figure.",
    discussion: """
      The page says below its title what it is known by: a reply to the page of another case is refused.

      Example: caseaudit feedback reply C-D09 --round 2026-h1-case-file --page 3f9c2a1b --text "The visit of 3 June is on the \
      file under contacts."
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @Option(help: ArgumentHelp("What the page is known by, as it stands below its title.", valueName: "page"))
  var page: String
  @Option(help: "Who replies: a role, not a name.") var from = "Social worker"
  @Option(help: ArgumentHelp("The reply; kept in the journal.", valueName: "words")) var text: String
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .keepReplies)
    let round = try workspace.round(orOnly: round)
    let moderation = try Moderation.of(reference, in: round, workspace)
    try moderation.checkFeedbackReply(text.typed, from: from.typed, page: page.typed)
    let writer = try JournalWriter.open(moderation.counted.name, in: workspace)
    for warning in writer.warnings { Console.note(warning.render()) }
    try writer.keep(feedbackReply: text.typed, from: from.typed, at: try Clock.now())
    try HeadedTexts.say([text.typed], in: workspace)
    Console.result("The reply is kept with the audit of \(reference). It changes no figure.")
  }
}
