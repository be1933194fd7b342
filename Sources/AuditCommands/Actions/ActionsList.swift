import ArgumentParser
import AuditActions
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore

/// Shows the action plan as it stands.
struct ActionsList: ReportMaking {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Shows the action plan as it stands: as a list, or as one of the two tables that boards know.",
    discussion: "Example: caseaudit actions list --overdue"
  )

  @Option(help: "state, cambridgeshire or manchester.") var layout: ActionPlanReport.Layout = .state
  @Flag(help: "Only what is overdue.") var overdue = false
  @Option(help: ArgumentHelp("Within how many days an action counts as due soon.", valueName: "days")) var within = 30
  @Option(help: ArgumentHelp("The day on which to look at it; today where it is not given.", valueName: "day"))
  var on: String?
  @Option(help: ArgumentHelp("Write the days on which actions are due to a calendar file.", valueName: "file"))
  var ics: String?
  @OptionGroup var report: ReportOptions
  @OptionGroup var workspace: WorkspaceOption

  /// The options that change a figure, word by word, for the footer of a page.
  func typed(_ day: Day) -> [String] {
    ["--layout", layout.rawValue, "--on", "\(day)"] + (overdue ? ["--overdue"] : [])
      + (within == 30 ? [] : ["--within", "\(within)"])
  }

  func run() throws {
    let made = try made(in: try workspace.found(to: .look))
    try report.write(made.report, name: made.name)
  }

  func made(in workspace: Workspace) throws -> MadeReport {
    let day = try DayOption.day(on, option: "--on", otherwise: try PlanAct.day(of: try Clock.now()))
    guard (0...3_650).contains(within) else {
      throw ActionObjection(
        "\(within) is not a number of days from 0 to 3650",
        hint: "Write --within 30 for the next thirty days."
      ).problems
    }
    try workspace.sayPlanWarnings()
    let journal = try ActionsList.journal(workspace)
    let plan = journal.standing(on: day).plan
    if let ics {
      try OutputFile.write(ActionCalendar.text(plan, identifier: journal.planIdentifier), to: ics)
      Console.note("Wrote \(ics).")
    }
    return MadeReport(
      ActionPlanReport(
        plan,
        on: day,
        within: within,
        layout: layout,
        overdueOnly: overdue,
        provenance: try .now(["actions", "list"] + typed(day), lines: [journal.provenanceLine])
      ),
      name: "action-plan"
    )
  }

  /// The journal of the plan, with what has to be noted of it said.
  static func journal(_ workspace: Workspace) throws(Problems) -> ActionJournal {
    let journal = try ActionJournal.whole(workspace)
    if !journal.problems.all.isEmpty { Console.note(journal.problems.render()) }
    return journal
  }
}

extension ActionPlanReport.Layout: ExpressibleByArgument {}
