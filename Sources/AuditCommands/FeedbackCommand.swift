import ArgumentParser

/// What comes back to those who work with the child: one page of each audit, and their reply.
struct FeedbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback",
    abstract: "The page for those who work with the child: what is good, what to do and by when; and their reply.",
    discussion: """
      It has the auditor's words and evidence, and no concern: that is a route of its own. Nobody is named, unless \
      feedback-names-auditor of the round says so.

      Example: caseaudit feedback C-D09 --round 2026-h1-case-file --format word --output feedback.docx
      """,
    subcommands: [FeedbackShow.self, FeedbackReply.self],
    defaultSubcommand: FeedbackShow.self
  )
}
