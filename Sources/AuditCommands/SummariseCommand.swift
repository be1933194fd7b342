import ArgumentParser
import AuditDocuments
import AuditReports
import AuditStore
import AuditSummaries

/// Summarises a half-year, any other period, or a round.
struct SummariseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarise",
    abstract: "Summarises a half-year, any other period, or a round.",
    discussion: """
      Asked for a round it takes that round; asked for a period it takes the audits signed in it, whatever their round. \
      Every journal is verified first.

      Example: caseaudit summarise 2026-H1 --format html --output summary.html
      """
  )

  @Argument(help: "A round, a half-year such as 2026-H1, or months such as 2026-01..2026-03.") var subject: String
  @OptionGroup var report: ReportOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let audits = try SelectedAudits(try workspace.found(), leavingOutDamaged: report.leaveOutDamaged)
    let (released, words) = try audits.released(subject, try audits.selection(subject), policy: report.policy)
    let summary = Summary(released, subject: words, glossary: audits.glossary)
    try report.write(
      SummaryReport(summary, provenance: try .now("summarise \(subject)", lines: audits.provenance))
    )
  }
}
