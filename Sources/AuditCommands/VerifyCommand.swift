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
      audits/checkpoints.txt, which shows whether the end of a journal was cut off.

      Example: caseaudit verify
      """
  )

  @Flag(help: "Print JSON, for programs.") var json = false
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found()
    let (_, verification) = try IndexOpening.verified(workspace)
    if !verification.problems.all.isEmpty { Console.note(verification.problems.render()) }
    if json {
      Console.raw(try JSONText.of(Output(verification)))
      return try end(verification)
    }
    let warnings = verification.problems.all.count
    let sound =
      verification.isSound
      ? warnings == 0 ? "All is sound." : "No journal was changed, but see the \(warnings) warnings."
      : "Something is wrong; see the problems."
    Console.result(
      """
      \(sound) \(verification.journals) journals with \(verification.entries) entries, \
      \(verification.checkpoints) checkpoints.
      Fingerprint of all journals: \(verification.fingerprint.prefix(16))
      """
    )
    try end(verification)
  }

  private func end(_ verification: Verification) throws {
    if !verification.isSound { throw ExitCode(1) }
    if !verification.problems.all.isEmpty { throw ExitCode(2) }
  }

  /// The format `caseaudit-verification/1`.
  private struct Output: Encodable {
    struct Trouble: Encodable {
      var file: String?
      var line: Int?
      var what: String
      var hint: String?
    }

    var format = "caseaudit-verification/1"
    var sound: Bool
    var journals: Int
    var entries: Int
    var checkpoints: Int
    var fingerprint: String
    var problems: [Trouble]

    init(_ verification: Verification) {
      sound = verification.isSound
      journals = verification.journals
      entries = verification.entries
      checkpoints = verification.checkpoints
      fingerprint = verification.fingerprint
      problems = verification.problems.all.map {
        Trouble(file: $0.file, line: $0.line, what: $0.what, hint: $0.hint)
      }
    }
  }
}
