import ArgumentParser

/// The action plan: list, add, update, complete, verify, and what came after the audits.
struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions",
    abstract: "The action plan: lists it, adds to it, and follows each action until somebody else has verified it.",
    discussion: """
      The plan is kept in audits/actions.jsonl, which only grows. An area for development has numbered actions; each has \
      an owner and a time scale as boards write it. Name roles, not people: what is written here is read in public.

      Example: caseaudit actions --layout cambridgeshire --format docx --output plan.docx
      """,
    subcommands: [
      ActionsList.self, ActionsAdd.self, ActionsUpdate.self, ActionsComplete.self, ActionsVerify.self,
      ActionsReopen.self, ActionsAcceptRisk.self, ActionsWithdraw.self, ActionsCalendar.self, ActionsChildren.self,
      ActionsPractice.self,
    ],
    defaultSubcommand: ActionsList.self
  )
}
