import ArgumentParser
import AuditDocuments
import AuditPages
import AuditStore

/// Proves that no journal was changed or cut, and that the index agrees with the journals.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Proves that no journal was changed or cut, and that the index agrees with the journals.",
    discussion: """
      Every entry of a journal carries a digest over the entry before it; every signature leaves a checkpoint in \
      audits/checkpoints.txt, which shows whether the end of a journal was cut off. The action plan is a journal too: \
      its digest is in the footer of every page made from it.

      Example: caseaudit verify
      """
  )

  @Flag(help: "Print JSON, for programs.") var json = false
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found()
    let (_, verification) = try IndexOpening.verified(workspace)
    let actions = try ActionJournal.verify(workspace)
    let problems = Problems(
      verification.problems.all + actions.problems.all,
      omitted: verification.problems.omitted + actions.problems.omitted
    )
    if !problems.all.isEmpty { Console.note(problems.render()) }
    if json {
      Console.raw(try JSONText.of(Output(verification, actions, problems)))
      return try end(problems)
    }
    let warnings = problems.all.count
    let sound =
      !problems.hasErrors
      ? warnings == 0 ? "All is sound." : "No journal was changed, but see the \(warnings) warnings."
      : "Something is wrong; see the problems."
    Console.result(
      """
      \(sound) \(verification.journals) journals with \(verification.entries) entries, \
      \(verification.checkpoints) checkpoints.
      Fingerprint of all journals: \(verification.fingerprint.prefix(16))
      """
    )
    if !actions.entries.isEmpty {
      Console.result("Action plan: \(actions.entries.count) entries, digest \(actions.head.prefix(16))")
    }
    try end(problems)
  }

  private func end(_ problems: Problems) throws {
    if problems.hasErrors { throw ExitCode(1) }
    if !problems.all.isEmpty { throw ExitCode(2) }
  }

  /// The format `caseaudit-verification/1`.
  private struct Output: Encodable {
    struct Trouble: Encodable {
      var file: String?
      var line: Int?
      var what: String
      var hint: String?
    }

    /// The action plan's journal: how many entries it has, and the digest of the last.
    struct Actions: Encodable {
      var entries: Int
      var digest: String
    }

    var format = "caseaudit-verification/1"
    var sound: Bool
    var journals: Int
    var entries: Int
    var checkpoints: Int
    var fingerprint: String
    var actions: Actions
    var problems: [Trouble]

    init(_ verification: Verification, _ plan: ActionJournal, _ found: Problems) {
      sound = !found.hasErrors
      journals = verification.journals
      entries = verification.entries
      checkpoints = verification.checkpoints
      fingerprint = verification.fingerprint
      actions = Actions(entries: plan.entries.count, digest: plan.head)
      problems = found.all.map {
        Trouble(file: $0.file, line: $0.line, what: $0.what, hint: $0.hint)
      }
    }
  }
}
