import ArgumentParser
import AuditStore

/// Settles what two auditors, or an auditor and a moderator, see otherwise.
struct ModerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moderate",
    abstract: "Shows what two auditors disagree on, and records what was settled and why.",
    discussion: """
      What the auditor signed stays in the journal for ever, with what was settled beside it. Every figure counts what was \
      settled; agreement counts what both had signed first. Auditors and moderators are named only with --names.

      Example: caseaudit moderate --round 2026-h1-case-file
      """,
    subcommands: [
      ModerateList.self, ModerateShow.self, ModerateSettle.self, ModerateReply.self, ModerateQuestions.self,
    ],
    defaultSubcommand: ModerateList.self
  )
}

/// Which round is moderated.
struct ModeratedRound: ParsableArguments {
  @Option(help: "The round; the only one where it is not given.") var round: String?
}
