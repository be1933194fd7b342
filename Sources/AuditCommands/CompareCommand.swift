import ArgumentParser
import AuditDocuments
import AuditReports
import AuditStore
import AuditSummaries

/// Compares two periods or rounds: what got better, worse, cannot be told, is not comparable.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two periods or rounds: what got better, worse, cannot be told, is not comparable.",
    discussion: """
      The program knows which method fits: where the same files were audited both times each file is its own \
      comparison; otherwise the two are samples of their own, and the files audited both times are shown besides.

      Example: caseaudit compare 2025-h2-case-file 2026-h1-case-file --format html --output comparison.html
      """
  )

  @Argument(help: "The earlier round or period.") var first: String
  @Argument(help: "The later round or period.") var second: String
  @OptionGroup var report: ReportOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let audits = try SelectedAudits(try workspace.found(), leavingOutDamaged: report.leaveOutDamaged)
    let selections = (try audits.selection(first), try audits.selection(second))
    let comparison = Comparison(
      first: try audits.released(first, selections.0, policy: report.policy),
      second: try audits.released(second, selections.1, policy: report.policy),
      pairs: try audits.index.pairs(first: selections.0, second: selections.1),
      glossary: audits.glossary
    )
    try report.write(
      ComparisonReport(comparison, provenance: try .now("compare \(first) \(second)", lines: audits.provenance))
    )
  }
}
