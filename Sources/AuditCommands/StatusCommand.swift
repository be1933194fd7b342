import ArgumentParser
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore

/// Says how far the audits of a round have come.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says how far a round has come: planned, started, signed, overdue, by auditor and team.",
    discussion: "Example: caseaudit status --round 2026-h1-case-file"
  )

  @Option(help: "The round; every round where it is not given.") var round: String?
  @Flag(help: "Print JSON, for programs.") var json = false
  @Flag(help: "End with status 2 where an audit is overdue or a concern was raised.") var failOn = false
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found()
    let index = try IndexOpening.upToDate(workspace)
    let today = EnglandDay.of(try Clock.now())
    let rounds = try round.map { [try workspace.round($0)] } ?? workspace.rounds()
    let reports = try rounds.map { RoundStatus($0, rows: try index.statusRows($0), today: today) }
    if json {
      Console.raw(try JSONText.of(RoundStatus.Output(rounds: reports.map(\.output))))
    } else {
      for report in reports { Console.raw(report.page.text(width: Console.width)) }
      if reports.isEmpty { Console.result("The workspace has no round. docs/round.md shows how to write one.") }
    }
    if failOn, reports.contains(where: { $0.overdue > 0 || $0.concerns > 0 }) { throw ExitCode(2) }
  }
}
