import ArgumentParser
import AuditChecklists
import AuditDocuments
import AuditStore
import AuditWalk

/// Shows who a child is and everything dated on the case.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Shows a case: who the child is, and everything dated in one list, with its gaps in words.",
    discussion: """
      The same page that x shows in the walk. It shows free text of the file: for those who may read it.

      Example: caseaudit case C-D09 --round 2026-h1-case-file
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .look)
    let round = try workspace.round(orOnly: round)
    try workspace.sayPlanWarnings(of: [round])
    let library = try ChecklistLibrary(folder: workspace.checklists)
    let checklist = library.checklist(round.checklist.id, version: round.checklist.version)
    let file = try workspace.caseFile(reference, in: round).file
    try workspace.noteOpening(of: reference, round: round.id, .look)
    WalkLoop.show(CasePage(file, unit: checklist?.unit ?? .caseFile).blocks)
  }
}
