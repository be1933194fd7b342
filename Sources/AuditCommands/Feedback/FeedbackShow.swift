import ArgumentParser
import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditWalk

/// Writes the page of one audit, or of a team.
struct FeedbackShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Writes the page of a case's signed audit, for its worker and team manager; or one page for a team.",
    discussion: """
      Of a case that was read twice it is the audit that is counted; what a moderator settled stands in the place of what \
      was signed. With --team it is one page of all counted audits of that team's files, with no child, worker or auditor \
      on it: what is good, what falls short most often, what texts leave open, and how many concerns were raised.

      Example: caseaudit feedback show C-D09 --round 2026-h1-case-file

      Example: caseaudit feedback show --team "Child Protection West" --round 2026-h1-case-file
      """
  )

  @Argument(help: "The case.") var reference: String?
  @Option(help: "The team that holds the cases, for one page of all of them.") var team: String?
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @OptionGroup var report: ReportOptions
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard (reference == nil) == (team == nil) else { return }
    throw ValidationError("Name a case, or a team with --team\(reference == nil ? "" : ", and not both").")
  }

  func run() throws {
    let workspace = try workspace.found(to: .readWords)
    let round = try workspace.round(orOnly: round)
    if let reference {
      let moderation = try Moderation.of(reference, in: round, workspace)
      let feedback = try Feedback(moderation, in: round, workspace)
      if let leftOff = moderation.saidOfWhatIsLeftOff { Console.note(Console.wrap(leftOff)) }
      let provenance = try Provenance.now(["feedback", reference, "--round", round.id])
      return try report.write(FeedbackReport(feedback, provenance: provenance), name: "feedback-\(reference)")
    }
    let all = try Moderation.all(of: round, in: workspace)
    if !all.problems.isEmpty { Console.note(Problems(all.problems).render()) }
    var feedback = try TeamFeedback(of: (team ?? "").typed, among: all.cases, in: round, workspace)
    feedback.incomplete = all.incomplete.count
    let provenance = try Provenance.now(["feedback", "--team", feedback.team, "--round", round.id])
    try report.write(TeamFeedbackReport(feedback, provenance: provenance), name: "feedback-team")
    // What a journal held that is missing may be this team's.
    if Problems(all.problems).hasErrors { throw ExitCode(2) }
  }
}
