import ArgumentParser
import AuditDocuments
import AuditReports
import AuditStore

/// Proves that no journal was changed or cut, and that the index agrees with the journals.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Proves that no journal was changed or cut, and that the index agrees with the journals.",
    discussion: """
      Every entry of a journal carries a digest over the entry before it; every signature leaves a checkpoint in \
      audits/checkpoints.txt, which shows whether the end of a journal was cut off. The action plan is a journal too: \
      its digest is in the footer of every page made from it. What was brought in from earlier years is held against the \
      digests that were kept with it.

      Example: caseaudit verify
      """
  )

  @Flag(help: "Print JSON, for programs.") var json = false
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .look)
    let (_, verification) = try AuditIndex.verified(workspace, progress: IndexOpening.progress)
    let actions = try ActionJournal.verify(workspace)
    let history = workspace.verifiedHistory()
    // A warning of a journal, or of the plan beside it, says who reads which case.
    let journals = try workspace.settings().told(verification.problems, to: RunningPerson.name)
    let problems = Problems(
      journals.all + actions.problems.all + history.problems
        + (try workspace.planWarnings(of: try workspace.rounds())),
      omitted: journals.omitted + actions.problems.omitted
    )
    if !problems.all.isEmpty { Console.note(problems.render()) }
    let report = VerificationReport(verification, actions, history.kept, problems)
    Console.raw(json ? try report.json() : report.text)
    if problems.hasErrors { throw ExitCode(1) }
    if !problems.all.isEmpty { throw ExitCode(2) }
  }
}

extension VerificationReport {
  fileprivate init(
    _ verification: Verification,
    _ plan: ActionJournal,
    _ history: [KeptHistory],
    _ found: Problems
  ) {
    self.init(
      Counts(
        journals: verification.journals,
        entries: verification.entries,
        checkpoints: verification.checkpoints
      ),
      fingerprint: verification.fingerprint,
      plan: (plan.entries.count, plan.head),
      imported: (history.count, history.reduce(0) { $0 + $1.audits.count }),
      troubles: found.all.map { Trouble(file: $0.file, line: $0.line, what: $0.what, hint: $0.hint) },
      isSound: !found.hasErrors
    )
  }
}
