import ArgumentParser

/// Earlier audits from spreadsheets and forms: proposes a mapping, brings them in, lists them, takes them away.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Earlier audits from spreadsheets and forms: proposes a mapping, brings them in, lists and removes them.",
    discussion: """
      So that a first half-year already has a trend. Each row of a list becomes an imported audit: its case under a \
      pseudonym, its day, team, outcomes and grades. What people wrote is not brought in. Imported audits are marked \
      wherever they count, and stay out of agreement, moderation and the figures of rules.

      Example: caseaudit history suggest forms-export.xlsx --checklist case-file --output mapping.yaml
      Example: caseaudit history import forms-export.xlsx --mapping mapping.yaml --name 2024-forms
      """,
    subcommands: [HistoryList.self, HistorySuggest.self, HistoryBring.self, HistoryRemove.self],
    defaultSubcommand: HistoryList.self
  )
}
