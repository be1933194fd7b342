import ArgumentParser
import AuditActions
import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditWalk

/// Lists the actions for single children, and says that one is done or that somebody else has seen that it is.
struct ActionsChildren: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "children",
    abstract:
      "Lists the actions for single children with what is overdue by team; says that one is done, or verifies it.",
    discussion: """
      They were noted before their audits were signed, and stand apart from the plan. Who verifies an action is somebody \
      else than who said that it is done.

      Example: caseaudit actions children --round 2026-h1-case-file --overdue

      Example: caseaudit actions children C-D16 --number 70 --done "Seen alone, under visits." --on 2026-09-24 --by "Social worker"
      """
  )

  @Argument(help: "The case of the action that is done or verified; all are listed where it is not given.")
  var reference: String?
  @Option(help: ArgumentHelp("What shows that it is done, and where that can be seen.", valueName: "evidence"))
  var done: String?
  @Flag(help: "Say that you have seen that it is done.") var verify = false
  @Option(help: "Who says so: a role, not a name.") var by: String?
  @Option(help: "The round; every round where it is not given.") var round: String?
  @Option(help: ArgumentHelp("The line of the journal, where an audit has several.", valueName: "line")) var number:
    Int?
  @Option(help: "The auditor who noted it, where two audits have it on the same line.") var auditor: String?
  @Flag(help: "List only what is overdue.") var overdue = false
  @Option(
    help: ArgumentHelp(
      "The day on which to look, or with --done the day on which it was done; today where it is not given.",
      valueName: "day"
    )
  ) var on: String?
  @OptionGroup var report: ReportOptions
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard reference == nil else {
      guard (done != nil) != verify else {
        throw ValidationError("Say --done with what shows it, or --verify; one of them.")
      }
      if overdue || report.isAsked {
        throw ValidationError("--overdue and what a report is made as go with the list, without a case.")
      }
      if verify, on != nil { throw ValidationError("--on goes with --done, or with the list.") }
      if by == nil { throw ValidationError("Say with --by who says so: a role, not a name.") }
      return
    }
    if done != nil || verify || by != nil || number != nil || auditor != nil {
      throw ValidationError("--done, --verify, --by, --number and --auditor go with a case.")
    }
  }

  func run() throws {
    let workspace = try workspace.found(to: reference == nil ? .readWords : .keepActions)
    if let round { _ = try workspace.round(round) }
    let found = try workspace.childActions(ofRound: round)
    if !found.problems.all.isEmpty { Console.note(found.problems.render()) }
    if let reference { return try act(on: reference, found.actions, in: workspace) }
    let day = try DayOption.day(on, option: "--on", otherwise: try PlanAct.day(of: try Clock.now()))
    let journal = try ActionsList.journal(workspace)
    let followUp = journal.standing(on: day).followUp
    let rows = found.actions.filter { $0.noted.map { $0 <= day } ?? true }.map {
      ChildActionsReport.Row($0, after: followUp)
    }
    let typed = (round.map { ["--round", $0] } ?? []) + ["--on", "\(day)"] + (overdue ? ["--overdue"] : [])
    try report.write(
      ChildActionsReport(
        rows,
        on: day,
        overdueOnly: overdue,
        incomplete: found.incomplete.map(\.path),
        provenance: try .now(["actions", "children"] + typed, lines: [journal.provenanceLine])
      ),
      name: "child-actions"
    )
    // An action may stand in what is missing.
    if found.problems.hasErrors { throw ExitCode(2) }
  }

  private func act(on reference: String, _ actions: [NotedChildAction], in workspace: Workspace) throws {
    let of = actions.filter {
      $0.name.reference == reference && (number == nil || $0.name.number == number)
        && (auditor == nil || $0.name.auditor == auditor)
    }
    guard let only = of.first, of.count == 1 else {
      // The case that was typed may have actions, and none of the number.
      let others = Set(actions.map(\.name.reference)).subtracting([reference])
      let lines = Self.places(of: of.map(\.name))
      throw ActionObjection(
        of.isEmpty
          ? "there is no such action of a signed audit of case \(Problem.quote(reference))"
          : "there are \(of.count) actions for case \(Problem.quote(reference))",
        hint: of.isEmpty
          ? "See caseaudit actions children\(didYouMean(reference, in: others.sorted()))."
          : "Add one of: \(lines.joined(separator: "; "))."
      ).problems
    }
    let act = try PlanAct(workspace)
    let day = try on.map { try DayOption.day($0, option: "--on") }
    let said = ChildActionAct(done.map { ChildActionAct.Step.done(evidence: $0.typed, on: day) } ?? .verified, of: only)
    try act.append([said.event(today: act.today)], by: by ?? "")
    if let doubt = said.doubt { Console.note(Console.wrap(doubt)) }
    Console.result(Console.wrap(said.kept))
  }

  /// What has to be added to name each of several actions; two auditors of a case may have noted theirs on the same line.
  static func places(of names: [AuditEntryName]) -> [String] {
    let places = names.map { "--round \($0.round) --number \($0.number)" }
    guard Set(places).count < places.count else { return places }
    return zip(names, places).map { "\($1) --auditor \($0.auditor)" }
  }
}
