import ArgumentParser
import AuditActions
import AuditDocuments
import AuditStore

/// Says how a concern ended.
struct ConcernsEnd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "Says how a concern ended, whether or not anybody had acknowledged it before.",
    discussion: """
      The last word on a concern counts. One that was raised by mistake did not end: its auditor retracts it.

      Example: caseaudit concerns end C-B04 --ending acted-on --on 2026-03-09 --by "Duty manager"
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(help: "acted-on, already-known or no-risk-found.") var ending: ConcernEnding.Kind
  @Option(help: ArgumentHelp("The day on which that was known; today where it is not given.", valueName: "day"))
  var on: String?
  @Option(help: ArgumentHelp(stringLiteral: Role.help)) var by = Role.usual
  @OptionGroup var selection: RemarkOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .answerConcerns)
    let concerns = try selection.all(\.concerns, in: workspace)
    let act = try PlanAct(workspace)
    var problems: [Problem] = []
    let found = problems.gathering { () throws(Problems) in
      try selection.chosen.one(ofCase: reference, among: concerns, called: "concern", in: workspace)
    }
    let given = problems.gathering { () throws(Problems) in
      try DayOption.day(on, option: "--on", otherwise: act.today)
    }
    guard let concern = found, let day = given else { throw Problems(problems) }
    try concern.refuse(ending, on: day)
    try act.append([.concernAnswered(concern.name, ending, on: day)], by: by)
    Console.result("The concern \(concern.name): \(ending.inWords), \(day.inWords).")
  }
}

extension ConcernEnding.Kind: ExpressibleByArgument {}
