import ArgumentParser
import AuditDocuments
import AuditReports
import AuditStore
import AuditSummaries

/// Writes the board pack of a half-year, any other period, or a round.
struct SummariseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarise",
    abstract: "Writes the board pack of a half-year, any other period, or a round.",
    discussion: """
      What is known, how it is known, and what will be done. Asked for a round it takes that round; asked for a period \
      it takes the rounds whose own period lies in it, with all their audits whenever signed; a round that reaches over \
      its edge is divided by the day of the first signature. Every journal is verified first.

      A pack that leaves the authority needs a --policy that protects small numbers. --attack shows what an outsider \
      could still work out. --release puts what the pack shows into a register, so that no later pack gives away by \
      comparison what this one hid.

      Example: caseaudit summarise 2026-H1 --pack board-pack
      Example: caseaudit summarise 2026-H1 --policy dfe --release --format docx --output pack.docx
      """
  )

  @Argument(help: "A round, a half-year such as 2026-H1, or months such as 2026-01..2026-03.") var subject: String
  @OptionGroup var report: ReportOptions
  @OptionGroup var options: ReleaseOptions
  @Flag(help: "Show what an outsider could work out about each hidden number, in place of the pack.") var attack = false
  @Flag(help: "Put what this pack shows into the register of releases.") var release = false
  @OptionGroup var published: PublishedFiguresOption
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if release || attack, !options.policy.isProtective {
      throw ValidationError("Name a --policy that protects small numbers: without one there is nothing to release.")
    }
    if release, options.unverified || options.leaveOutDamaged {
      throw ValidationError("A release needs every journal, verified: leave out --unverified and --leave-out-damaged.")
    }
  }

  func run() throws {
    let (audits, provenance) = try SelectedAudits.open(try workspace.found(), options)
    let counted = try audits.counted(subject, try audits.selection(subject))
    let register = try ReleaseRegister(audits, policy: options.policy)
    let released = try register.released(counted)
    let summary = Summary(released, subject: counted.subject, glossary: audits.glossary)
    let sources = provenance + summary.checklists.map(\.provenanceLine) + counted.provenance
    let command = "summarise \(subject)\(options.typed)\(published.typed)"
    if attack, let pattern = released.pattern, let primaryOnly = released.primaryOnly {
      let page = AttackReport(
        subject: counted.subject,
        pattern: pattern,
        primaryOnly: primaryOnly,
        provenance: try .now("\(command) --attack", lines: sources + register.provenance)
      )
      return try report.write(page, name: "attack")
    }
    var context = try SummaryContext(audits, counted, policy: options.policy)
    context.timeliness = try published.report(audits.workspace, rounds: counted.rounds, policy: options.policy)
    let pack = SummaryReport(
      summary,
      context: context,
      provenance: try .now(command, lines: sources + context.provenance + register.provenance)
    )
    // What is not in the register must not leave.
    if release, let pattern = released.pattern {
      let isNew = try register.add(pattern, of: counted, command: command, at: try Clock.now())
      Console.note(
        isNew
          ? "Put into the register of releases, \(audits.workspace.shown(audits.workspace.releases))."
          : "The register of releases says the same already."
      )
    }
    try report.write(pack, name: "summary")
  }
}
