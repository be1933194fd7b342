import ArgumentParser
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditWalk

/// Writes the page for inspectors.
struct InspectionShow: ReportMaking {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Writes what inspectors ask for in advance, from the audits of the last six months.",
    discussion: """
      The list of audits with grades and moderation, what falls short and what every file met, the action plan and what it \
      changed, the self-assessment, and the council's grades beside those that inspectors gave. It names no auditor and has \
      no word of a concern. Cases stand by their pseudonyms; caseaudit reveal gives the key's holder the council's numbers.

      Example: caseaudit inspection --on 2026-09-30

      Example: caseaudit inspection --months 12 --pack for-inspectors
      """
  )

  @Option(help: ArgumentHelp("The last day to look at; today where it is not given.", valueName: "day")) var on: String?
  @Option(help: ArgumentHelp("How many months to look back, 1 to 60.", valueName: "number")) var months = 6
  @Option(
    help: ArgumentHelp(
      "The checklist of the self-assessment; inspection-readiness where it is not given.",
      valueName: "checklist"
    )
  )
  var selfAssessment: String?
  @OptionGroup var report: ReportOptions
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard (1...60).contains(months) else { throw ValidationError("--months is a whole number from 1 to 60.") }
  }

  func run() throws {
    let made = try made(in: try workspace.found(to: .summarise))
    try report.write(made.report, name: made.name)
    // What a damaged journal holds is missing above.
    if !made.isWhole { throw ExitCode(2) }
  }

  func made(in workspace: Workspace) throws -> MadeReport {
    let today = try PlanAct.day(of: try Clock.now())
    let day = try DayOption.day(on, option: "--on", otherwise: today)
    guard day <= today else {
      throw Problems([
        Problem("\(day) lies in the future", file: "command line", hint: "Give --on today's day or an earlier one.")
      ])
    }
    let library = try ChecklistLibrary(folder: workspace.checklists)
    // A council may have taken the shipped checklist away.
    let checklist =
      try selfAssessment.map { typed throws(Problems) in try library.checklist(typed: typed) }
      ?? library.checklist("inspection-readiness")
    let journal = try ActionsList.journal(workspace)
    let found = try Inspection.of(workspace, to: day, months: months, checklist, after: journal.standing(on: day))
    if !found.problems.isEmpty { Console.note(Problems(found.problems).render()) }
    let typed =
      ["--on", "\(day)"] + (months == 6 ? [] : ["--months", "\(months)"])
      + (selfAssessment.map { ["--self-assessment", $0] } ?? [])
    return MadeReport(
      InspectionReport(
        found.inspection,
        provenance: try .now(["inspection"] + typed, lines: [journal.provenanceLine])
      ),
      name: "inspection",
      isWhole: !Problems(found.problems).hasErrors
    )
  }
}
