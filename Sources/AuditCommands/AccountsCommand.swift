import ArgumentParser

/// Who may sign in to the browser, and which cases were opened there.
struct AccountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accounts",
    abstract: "Who may sign in to the browser, and which cases were opened there.",
    discussion: """
      A lead invites each person, who chooses a password by a link that works once. Whoever comes in by the council's own \
      sign-in needs no password; name says what it calls them. All of it is kept in audits/accounts.jsonl, for the eyes of the \
      account that serves alone; passwords are not in it.

      Example: caseaudit accounts invite auditor-03
      """,
    subcommands: [
      AccountsInvite.self, AccountsName.self, AccountsList.self, AccountsClose.self, AccountsUnlock.self,
      AccountsOpenings.self,
    ]
  )
}
