import ArgumentParser
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries
import CaseExtracts

/// Compares two periods or rounds: what got better, worse, cannot be told, is not comparable.
struct CompareCommand: ReportMaking {
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
  @OptionGroup var options: ReleaseOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let made = try made(in: try workspace.found(to: .summarise))
    try report.write(made.report, name: made.name)
  }

  func made(in workspace: Workspace) throws -> MadeReport {
    let (audits, provenance, _) = try SelectedAudits.open(workspace, options.care)
    let selections = try ComparedSelections(
      try audits.selection(first),
      try audits.selection(second),
      rounds: audits.rounds
    )
    if selections.isReversed {
      Console.note("Notice: the second side is the earlier one; what is called better was better before.")
    }
    let sides = (try audits.counted(first, selections.first), try audits.counted(second, selections.second))
    let register = try ReleaseRegister(audits, policy: options.policy)
    try register.requireReleases(of: [sides.0, sides.1])
    let summarised = try [sides.0, sides.1].map { side in
      let summary = Summary(try register.released(side), subject: side.subject, glossary: audits.glossary)
      return SelectedAudits.Summarised(counted: side, summary: summary)
    }
    let comparison = try audits.comparison(of: summarised[0], with: summarised[1])
    let checklists = summarised.map(\.summary.checklists)
    let after = try audits.followUp(of: sides.1)
    var context = ComparisonReport.Context()
    context.plan = after.plan.map { ($0, audits.today) }
    context.isActionsOnly = selections.isActionsOnly(secondRounds: sides.1.rounds)
    context.timeliness = try acrossLimits(sides.0.rounds + sides.1.rounds, audits.workspace)
    let policy = options.policy
    let imports = (
      try audits.imported(beside: selections.first, policy: policy),
      try audits.imported(beside: selections.second, policy: policy)
    )
    context.imported = ImportedComparison(
      first: imports.0.here,
      second: imports.1.here,
      summaries: (summarised[0].summary, summarised[1].summary)
    )
    let cited = checklists[0] + checklists[1].filter { !checklists[0].contains($0) }
    let plans = sides.0.provenance + sides.1.provenance.filter { !sides.0.provenance.contains($0) }
    let sources =
      provenance + cited.map(\.provenanceLine) + plans + after.provenance
      + (context.imported == nil ? [] : imports.1.provenance)
    let page = ComparisonReport(
      comparison,
      context: context,
      provenance: try .now(["compare", first, second] + options.typed, lines: sources)
    )
    return MadeReport(page, name: "comparison")
  }

  /// Assessments on both sides of a change of limit, worked out both ways; nothing where no limit changed.
  ///
  /// The extracts are only read where that can be.
  private func acrossLimits(_ rounds: [Round], _ workspace: Workspace) throws -> TimelinessReport? {
    guard AssessmentLimitCounts.mayDiffer(in: rounds.map(\.period)) else { return nil }
    var counts = AssessmentLimitCounts()
    for file in try workspace.extractFiles(of: rounds) {
      let reading = try ExtractReader(file: file.url, shownAs: file.shown).read { counts.add($0) }
      if reading.problems.hasErrors { throw reading.problems }
    }
    return TimelinessReport(acrossLimits: counts.trends, policy: options.policy)
  }
}
