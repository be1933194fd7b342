import ArgumentParser
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries
import AuditWalk

/// Says how far the audits of a round have come.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says how far a round has come: planned, started, signed, overdue, by auditor and team.",
    discussion: """
      Whoever may plan a round is told why an auditor stepped back; whoever audits is told of no case who reads it, so that a second \
      audit stays blind. With --reveal the holder of the key sees the council's own numbers of the cases that wait. With --close the lead \
      says that the round is over; that is refused while an audit is not signed, a case has no auditor, a concern is open, or an audit says \
      that a child is not safe today and no concern stands. In a closed round nothing is answered or settled any more, until --reopen \
      opens it again.

      Example: caseaudit status --round 2026-h1-case-file

      Example: caseaudit status --round 2026-h1-case-file --close --closed-by "QA lead"
      """
  )

  @Option(help: "The round; every round where it is not given.") var round: String?
  @Flag(help: "Print JSON, for programs.") var json = false
  @Flag(help: "End with status 2 where an audit is overdue, a concern is open, or a case has no auditor.")
  var failOn = false
  @Flag(help: "Close the round that --round names.") var close = false
  @Option(help: ArgumentHelp("Open the closed round again that --round names, and why.", valueName: "reason"))
  var reopen: String?
  @Option(help: ArgumentHelp("Who closes it or opens it again: a role, not a name.", valueName: "role"))
  var closedBy = Role.usual
  @OptionGroup var numbers: RevealOptions
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if close, reopen != nil { throw ValidationError("--close and --reopen are opposites: leave one out.") }
    if close || reopen != nil {
      let option = close ? "--close" : "--reopen"
      if round == nil { throw ValidationError("\(option) is of one round: name it with --round.") }
      if json { throw ValidationError("JSON says how a round stands: leave out --json or \(option).") }
    }
    if json, numbers.reveal { throw ValidationError("JSON has no council's numbers: leave out --json or --reveal.") }
  }

  func run() throws {
    let workspace = try workspace.found(to: close || reopen != nil ? .closeRound : .look)
    if let round, let reopen { return try open(try workspace.round(round), again: reopen, in: workspace) }
    let (index, isSound) = try IndexOpening.upToDate(workspace)
    let today = EnglandDay.of(try Clock.now())
    let rounds = try round.map { [try workspace.round($0)] } ?? workspace.rounds()
    let unknown = try workspace.planWarnings(of: rounds)
    if !unknown.isEmpty { Console.note(Problems(unknown).render()) }
    let logs = try workspace.handOutProblems(ofRounds: rounds.map(\.id))
    try Console.note(logs, of: workspace)
    let followUp = try ActionsList.journal(workspace).standing.followUp
    let settings = try workspace.settings()
    let mayPlan = settings.mayDo(.plan, RunningPerson.name)
    let statuses = try rounds.map { (round) throws(Problems) in
      var status = try workspace.namingTeams(of: try index.status(of: round, today: today, after: followUp))
      status.isBlind = settings.isBlind(RunningPerson.name)
      return mayPlan && !json ? try workspace.telling(status) : status
    }
    if close, let status = statuses.first { return try close(status, in: workspace) }
    if json {
      Console.raw(try RoundStatusReport.json(statuses))
    } else {
      let waiting = statuses.flatMap {
        $0.withoutAuditor + ($0.open + $0.withConcerns).map(\.reference) + $0.rows.map(\.auditor)
      }
      let numbers = try numbers.numbers(of: waiting, in: workspace)
      for status in statuses {
        Console.raw(RoundStatusReport(status, numbers: numbers).page.text(width: Console.width))
      }
      if statuses.isEmpty {
        Console.result("The workspace has no round. Make one with caseaudit plan; docs/round.md says how.")
      }
    }
    // Where a journal or a log of hand-outs is missing or cannot be read the figures above are not all there is.
    if !isSound || logs.hasErrors { throw ExitCode(2) }
    if failOn, !unknown.isEmpty || statuses.contains(where: \.needsAttention) { throw ExitCode(2) }
  }

  private func open(_ round: Round, again reason: String, in workspace: Workspace) throws {
    let act = try PlanAct(workspace)
    try act.append([.roundReopened(round.id, reason: reason.typed)], by: closedBy)
    Console.result(Console.wrap("\(round.title): open again. Close it when its audits are signed: status --close."))
  }

  /// Says of a round that it is over, or all that stands against that.
  private func close(_ status: RoundStatus, in workspace: Workspace) throws {
    let act = try PlanAct(workspace)
    let problems = try workspace.objections(toClosing: status, after: act.standing.followUp)
    guard problems.isEmpty else { throw Problems(problems) }
    try act.append([.roundClosed(status.round)], by: closedBy)
    if let waits = try Moderation.waiting(in: try workspace.round(status.round), workspace) {
      Console.note(
        Console.wrap("\(waits) To settle it, open the round again: status --round \(status.round) --reopen REASON.")
      )
    }
    let closing = act.standing.followUp.closings[status.round]?.inWords ?? ""
    Console.result(Console.wrap("\(status.title): closed \(closing)."))
  }
}
