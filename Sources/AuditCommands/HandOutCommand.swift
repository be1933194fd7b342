import ArgumentParser

/// An auditor's cases to take away, and how they are opened and sent back.
struct HandOutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-out",
    abstract: "An auditor's cases to take away, as a folder, one sealed file, or forms of Word.",
    discussion: """
      What is handed out is a small workspace with that auditor's cases and nothing else; walk works in it as it does here. \
      The council's numbers are never in it, and nothing in it tells a second auditor that there is a first. collect takes the \
      journals back. With forms, each case is a document to be filled in with Word, for those who open neither a terminal nor a \
      browser; collect reads the forms.

      Example: caseaudit hand-out 2026-h1-case-file --auditor tm-duty-north --sealed
      """,
    subcommands: [HandOutGive.self, HandOutOpen.self, HandOutReturn.self, HandOutForms.self],
    defaultSubcommand: HandOutGive.self
  )
}
