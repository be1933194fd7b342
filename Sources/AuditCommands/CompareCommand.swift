import ArgumentParser
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries
import CaseExtracts

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
  @OptionGroup var options: ReleaseOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let audits = try SelectedAudits(try workspace.found(), options)
    let selections = (try audits.selection(first), try audits.selection(second))
    try refuseOverlap(selections, rounds: audits.rounds)
    let sides = (try audits.counted(first, selections.0), try audits.counted(second, selections.1))
    let pairs = try audits.index.pairs(first: selections.0, second: selections.1, rounds: audits.rounds)
    let register = try ReleaseRegister(audits, policy: options.policy)
    if options.policy.isProtective { try refuseUnreleased([sides.0, sides.1], register) }
    let summaries = try [sides.0, sides.1].map { side in
      Summary(try register.released(side), subject: side.subject, glossary: audits.glossary)
    }
    let comparison = Comparison(
      first: summaries[0],
      second: summaries[1],
      pairs: ReleasedPairs(pairs, signed: (sides.0.signed, sides.1.signed), policy: options.policy),
      glossary: audits.glossary
    )
    var context = ComparisonReport.Context()
    let journal = try audits.actionJournal()
    let standing = journal.standing(on: audits.today)
    if !standing.plan.all.isEmpty { context.plan = (standing.plan, audits.today) }
    context.isActionsOnly = isActionsOnly(sides.1, after: selections.0)
    context.timeliness = try acrossLimits(sides, audits)
    let cited = summaries[0].checklists + summaries[1].checklists.filter { !summaries[0].checklists.contains($0) }
    let sources = audits.provenance + cited.map(\.provenanceLine)
    let lines = sources + (journal.entries.isEmpty ? [] : [journal.provenanceLine])
    try report.write(
      ComparisonReport(comparison, context: context, provenance: try .now("compare \(first) \(second)", lines: lines)),
      name: "comparison"
    )
  }

  /// Assessments on both sides of a change of limit, worked out both ways; nothing where no limit changed.
  ///
  /// The extracts are only read where a limit changed in the days that the two rounds cover, or in the year before.
  private func acrossLimits(
    _ sides: (SelectedAudits.Counted, SelectedAudits.Counted),
    _ audits: SelectedAudits
  ) throws -> TimelinessReport? {
    let rounds = sides.0.rounds + sides.1.rounds
    guard let first = rounds.map(\.period.first).min(), let last = rounds.map(\.period.last).max(),
      AssessmentLimitCounts.changed(after: first.adding(days: -366), through: last)
    else { return nil }
    var counts = AssessmentLimitCounts()
    for round in rounds {
      for reference in try audits.workspace.extracts(ofRound: round.id) {
        let file = try audits.workspace.extract(ofCase: reference, round: round.id)
        let reading = try ExtractReader(file: file, shownAs: audits.workspace.shown(file)).read { counts.add($0) }
        if reading.problems.hasErrors { throw reading.problems }
      }
    }
    return counts.trends.isEmpty
      ? nil : TimelinessReport(timeliness: [], trends: counts.trends, isSample: true, policy: options.policy)
  }

  /// Whether the later round looks at the actions of the earlier one only.
  private func isActionsOnly(_ later: SelectedAudits.Counted, after earlier: Selection) -> Bool {
    guard case .round(let name) = earlier, later.rounds.count == 1, let reaudit = later.rounds.first?.reaudit else {
      return false
    }
    return reaudit.kind == .actionsOnly && reaudit.round == name
  }

  /// Refuses a comparison that may leave the authority before both sides were released: it shows what their packs show,
  /// and what is not in the register cannot be guarded later.
  private func refuseUnreleased(_ sides: [SelectedAudits.Counted], _ register: ReleaseRegister) throws(Problems) {
    let missing = sides.filter { !register.holds($0) }.map(\.subject.name)
    guard !missing.isEmpty else { return }
    throw Problems(
      missing.map { name in
        Problem(
          "\(name) was not released under the policy \(options.policy.name)",
          file: "command line",
          hint: "Release it first: caseaudit summarise \(name) --policy \(options.policy.name) --release"
        )
      }
    )
  }

  /// Refuses to compare audits with themselves.
  private func refuseOverlap(_ selections: (Selection, Selection), rounds: [Round]) throws(Problems) {
    var what: String?
    if selections.0 == selections.1 {
      what = "both sides are the same"
    } else if let earlier = days(selections.0, rounds), let later = days(selections.1, rounds) {
      if later.last < earlier.first {
        Console.note("Notice: the second side is the earlier one; what is called better was better before.")
      }
      // Two rounds have audits of their own, whenever they were signed.
      if case (.round, .round) = selections { return }
      if earlier.first <= later.last, later.first <= earlier.last { what = "the two sides overlap" }
    }
    guard let what else { return }
    throw Problems([
      Problem(
        "\(what), so that audits would be compared with themselves",
        file: "command line",
        hint: "Name two rounds, or two periods that have no day in common."
      )
    ])
  }

  private func days(_ selection: Selection, _ rounds: [Round]) -> Period? {
    switch selection {
    case .period(let period): period
    case .round(let name): rounds.first { $0.id == name }?.period
    }
  }
}
