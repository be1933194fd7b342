import ArgumentParser
import AuditActions
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore

/// Lists the concerns that were raised, and says how one ended.
struct ActionsConcern: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concern",
    abstract: "Lists the concerns that auditors raised; says how one of them ended.",
    discussion: """
      Nothing of what an auditor wrote is shown, only where it stands.

      Example: caseaudit actions concern C-B04 --ending acted-on --on 2026-03-09 --by "Duty manager"
      """
  )

  @Argument(help: "The case; all concerns are listed where it is not given.") var reference: String?
  @Option(help: "acted-on, already-known or no-risk-found.") var ending: ConcernEnding.Kind?
  @Option(help: ArgumentHelp("The day on which that was known; today where it is not given.", valueName: "day"))
  var on: String?
  @Option(help: ArgumentHelp(stringLiteral: Role.help)) var by = Role.usual
  @OptionGroup var selection: RemarkOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: ending == nil ? .look : .keepActions)
    let concerns = try selection.all(\.concerns, in: workspace)
    guard let reference else {
      let followUp = try ActionsList.journal(workspace).standing.followUp
      return Console.raw(ConcernsReport(concerns.map { ($0.name, $0.on) }, followUp).text(width: Console.width))
    }
    let concern = try selection.chosen.one(ofCase: reference, among: concerns, called: "concern")
    guard let ending else {
      throw ActionObjection(
        "it is not said how the concern ended",
        hint: "Add --ending with one of \(ConcernEnding.Kind.allCases.map(\.rawValue).joined(separator: ", "))."
      ).problems
    }
    let act = try PlanAct(workspace)
    let day = try on.map { text throws(Problems) in try DayOption.day(text, option: "--on") } ?? act.today
    try act.append([.concernAnswered(concern.name, ending, on: day)], by: by)
    Console.result("The concern \(concern.name): \(ending.inWords), \(day.inWords).")
  }
}

extension ConcernEnding.Kind: ExpressibleByArgument {}
