import ArgumentParser
import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditWalk

/// Writes the page of one audit.
struct FeedbackShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Writes the page of the signed audit of a case, for its worker and team manager.",
    discussion: """
      Of a case that was read twice it is the audit that is counted; what a moderator settled stands in the place of what \
      was signed.

      Example: caseaudit feedback show C-D09 --round 2026-h1-case-file
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @OptionGroup var report: ReportOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .readWords)
    let round = try workspace.round(orOnly: round)
    let moderation = try Moderation.of(reference, in: round, workspace)
    let feedback = try Feedback(moderation, in: round, workspace)
    let provenance = try Provenance.now("feedback \(reference) --round \(round.id)")
    try report.write(FeedbackReport(feedback, provenance: provenance), name: "feedback-\(reference)")
  }
}
