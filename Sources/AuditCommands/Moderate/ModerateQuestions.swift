import ArgumentParser
import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditWalk

/// Ranks the questions of a round by how much they ask to be reworded.
struct ModerateQuestions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "Ranks the questions of a round by how much they ask to be reworded.",
    discussion: """
      By how often a moderator found one unclear, two auditors of a case answered it differently, and an auditor answered \
      otherwise than its rule had found. It is for whoever keeps the checklist, and not for publication: counts are small.

      Example: caseaudit moderate questions --round 2026-h1-case-file
      """
  )

  @OptionGroup var asked: ModeratedRound
  @OptionGroup var report: ReportOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .moderate)
    let round = try workspace.round(orOnly: asked.round)
    let found = try Moderation.all(of: round, in: workspace)
    if !found.problems.isEmpty { Console.note(Problems(found.problems).render()) }
    try report.write(
      RewordingReport(
        Moderation.readings(of: found.cases),
        ofRound: round.title,
        audits: found.cases.count,
        pairs: found.cases.count { $0.second != nil },
        incomplete: found.incomplete.count,
        provenance: try .now(["moderate", "questions", "--round", round.id])
      ),
      name: "questions"
    )
    // A journal that could not be read is missing in every count.
    if Problems(found.problems).hasErrors { throw ExitCode(2) }
  }
}
