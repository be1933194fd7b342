import ArgumentParser

/// Concerns that a child may be unsafe: from raising one to how it ended.
struct ConcernsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concerns",
    abstract:
      "Concerns that a child may be unsafe: lists them, raises one at any time, says who knows and how it ended.",
    discussion: """
      A concern is a route of its own and never a grade. It can be raised in the walk at any question, and here at any \
      time: after signing, and after stepping back too. This program tells nobody: do the same day what concern-route of \
      workspace.yaml says, or tell the head of service.

      Example: caseaudit concerns --round 2026-h1-case-file
      """,
    subcommands: [
      ConcernsList.self, ConcernsRaise.self, ConcernsAcknowledge.self, ConcernsEnd.self, ConcernsRetract.self,
    ],
    defaultSubcommand: ConcernsList.self
  )
}
