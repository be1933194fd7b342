import ArgumentParser

/// What inspectors ask for in advance, and how they graded what the council had audited.
struct InspectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspection",
    abstract:
      "What inspectors ask for in advance: the audits of the last six months, themes, actions; and their own grades.",
    discussion: """
      Everything on the page is there already; only the inspectors' grades are entered, one case at a time.

      Example: caseaudit inspection --on 2026-09-30 --format word --output for-inspectors.docx
      """,
    subcommands: [InspectionShow.self, InspectionGrade.self],
    defaultSubcommand: InspectionShow.self
  )
}
