import ArgumentParser
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditSummaries

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
  @OptionGroup var selection: RemarkSelection
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found()
    let concerns = try selection.all(\.concerns, in: workspace)
    guard let reference else { return list(concerns, try ActionsList.journal(workspace).standing.followUp) }
    let concern = try selection.one(ofCase: reference, among: concerns, called: "concern")
    guard let ending else {
      throw PlanAct.wrong(
        "it is not said how the concern ended",
        hint: "Add --ending with one of \(ConcernEnding.Kind.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    let act = try PlanAct(workspace)
    let day = try on.map { text throws(Problems) in try DayOption.day(text, option: "--on") } ?? act.today
    try act.append([.concernAnswered(concern.name, ending, on: day)], by: by)
    Console.result("The concern \(concern.name): \(ending.inWords), \(day.inWords).")
  }

  private func list(_ concerns: [AuditRemark], _ followUp: FollowUp) {
    guard !concerns.isEmpty else { return Console.result("No concern was raised.") }
    let table = Table(
      columns: ["Round", "Case", "Auditor", "Line", "Raised", "How it ended"].map {
        Table.Column($0, $0 == "Line" ? .number : .words)
      },
      rows: concerns.map { concern in
        let ending = followUp.ending(of: concern.name)
        return .cells([
          concern.name.round, concern.name.reference, concern.name.auditor, "\(concern.name.number)",
          concern.on?.description ?? "", ending.map { "\($0.kind.inWords), \($0.on)" } ?? "not known",
        ])
      }
    )
    Console.raw(table.text(width: Console.width))
  }
}

extension ConcernEnding.Kind: ExpressibleByArgument {}
