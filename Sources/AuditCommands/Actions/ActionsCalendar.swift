import ArgumentParser
import AuditReports
import AuditStore

/// Writes the days on which actions are due to a calendar file.
struct ActionsCalendar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Writes the days on which actions are due, and accepted risks end, to a calendar file.",
    discussion: """
      Each is a whole-day event that keeps its identifier: reading a later file into the same calendar moves it.

      Example: caseaudit actions calendar --output due.ics
      """
  )

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file; on the screen where it is not given.", valueName: "file")
  )
  var output: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .look)
    try workspace.sayPlanWarnings()
    let journal = try ActionsList.journal(workspace)
    let text = ActionCalendar.text(journal.standing.plan, identifier: journal.planIdentifier)
    guard let output else { return Console.raw(text) }
    try OutputFile.write(text, to: output)
    Console.note("Wrote \(output).")
  }
}
