import ArgumentParser

/// Concerns that a child may be unsafe: lists them, raises one, takes back one raised by mistake.
struct ConcernsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concerns",
    abstract: "Concerns that a child may be unsafe: lists them, raises one at any time, retracts a mistake.",
    discussion: """
      A concern is a route of its own and never a grade. It can be raised in the walk at any question, and here at any \
      time: after signing, and after stepping back too. This program tells nobody: tell the head of service the same day.

      Example: caseaudit concerns --round 2026-h1-case-file --words
      """,
    subcommands: [ConcernsList.self, ConcernsRaise.self, ConcernsRetract.self],
    defaultSubcommand: ConcernsList.self
  )
}
