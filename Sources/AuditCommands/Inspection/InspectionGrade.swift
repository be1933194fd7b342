import ArgumentParser
import AuditActions
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import AuditWalk

/// Enters how inspectors graded a case that the council had audited.
struct InspectionGrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Enters the grade that inspectors gave to a case with a signed audit.",
    discussion: """
      It changes nothing of the audit. The last grade that was entered for a case counts.

      Example: caseaudit inspection grade C-D02 --round 2026-h1-case-file --as requires-improvement --on 2026-10-01 --by "QA lead"
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(name: .customLong("as"), help: "outstanding, good, requires-improvement or inadequate.") var grade: Grade
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @Option(help: ArgumentHelp("The day on which inspectors gave it; today where it is not given.", valueName: "day"))
  var on: String?
  @Option(help: ArgumentHelp(stringLiteral: Role.help)) var by = Role.usual
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .keepActions)
    let round = try workspace.round(orOnly: round)
    let act = try PlanAct(workspace)
    var problems: [Problem] = []
    let found = problems.gathering { () throws(Problems) in try Moderation.of(reference, in: round, workspace) }
    let given = problems.gathering { () throws(Problems) in
      try DayOption.day(on, option: "--on", otherwise: act.today)
    }
    guard let moderation = found, let day = given else { throw Problems(problems) }
    if let begun = moderation.counted.state.openedAt.flatMap(EnglandDay.of), day < begun {
      throw ActionObjection(
        "\(day) is before the audit was begun, on \(begun.inWords)",
        hint: "Give the day on which inspectors graded the case that was audited."
      ).problems
    }
    let file = CaseOfRound(round: round.id, case: reference)
    let before = act.standing.followUp.inspectors[file].map { " \(InspectionReport.replaced($0))" } ?? ""
    try act.append([.inspectorsGraded(file, grade, on: day)], by: by)
    let council = moderation.counted.state.countedGrade(of: "").map {
      " The council's grade that counts: \($0.inWords.lowercased())."
    }
    Console.result(
      Console.wrap(
        "\(reference), \(round.title): inspectors graded it \(grade.inWords.lowercased()) on \(day.inWords).\(before)\(council ?? "")"
      )
    )
  }
}
