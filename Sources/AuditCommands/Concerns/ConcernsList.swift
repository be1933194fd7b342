import ArgumentParser
import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditWalk

/// Lists the concerns that stand, with their words for those who may read them.
struct ConcernsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract:
      "Lists the concerns that stand: first those that nobody has acknowledged, then the open ones, then how each ended.",
    discussion: """
      Who may read what auditors wrote sees the words of each; --no-words leaves them out. No concern is left out, whatever \
      became of its audit, but those that were raised by mistake: their journals keep them. With --reveal the holder of the \
      key sees which children are meant.

      Example: caseaudit concerns list --round 2026-h1-case-file
      """
  )

  @Flag(
    inversion: .prefixedNo,
    help: "Show what the auditors wrote; for those who may read it, unless it is said otherwise."
  )
  var words: Bool?
  @Flag(help: "End with status 2 where a concern is open.") var failOn = false
  @OptionGroup var numbers: RevealOptions
  @OptionGroup var selection: RemarkOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: words == true ? .readWords : .look)
    let settings = try workspace.settings()
    let isRead = words ?? settings.mayDo(.readWords, RunningPerson.name)
    let reader = try ConcernReader(RunningPerson.name, settings, in: workspace, round: selection.round)
    try reader.refuseAsking(of: selection.auditor)
    let found = try selection.found(in: workspace)
    let beside = Set(try workspace.concernsPutBeside(ofRound: selection.round)).filter { reader.mayKnow(of: $0.name) }
    let here = found.concerns.filter { reader.mayKnow(of: $0.name) }
    let concerns = try selection.narrowed(
      to: here + beside.sorted { $0.name < $1.name },
      isNamed: reader.mayKnowEachWhoRaised
    )
    let unsafe = try AuditIndex.upToDate(workspace).index.unsafeWithoutConcern(ofRound: selection.round)
      .filter { reader.mayKnow(of: $0) && (selection.auditor ?? $0.auditor) == $0.auditor }
    let numbers = try numbers.numbers(of: concerns.map(\.name.reference) + unsafe.map(\.reference), in: workspace)
    let report = ConcernsReport(
      concerns.map {
        ConcernsReport.Concern(
          name: $0.name,
          raised: $0.at,
          words: isRead ? $0.text : nil,
          isBeside: beside.contains($0),
          isNamed: reader.mayKnowWhoRaised($0.name)
        )
      },
      try ActionsList.journal(workspace).standing.followUp,
      route: settings.sameDayRoute,
      routeOfSeveral: settings.sameDayRouteOfSeveral,
      numbers: numbers,
      incomplete: found.incomplete.map(\.path),
      namesIncomplete: reader.mayKnowEachWhoRaised,
      unsafe: unsafe.map { "\($0.reference)\(numbers[$0.reference].map { " (\($0))" } ?? ""), round \($0.round)" },
      isOfSome: !reader.blind.isEmpty
    )
    Console.raw(report.text(width: Console.width))
    // A concern may stand in what is missing.
    if found.problems.hasErrors || failOn && report.open > 0 { throw ExitCode(2) }
  }
}
