import ArgumentParser
import AuditDocuments
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

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found()
    let verification = try Self.verify(workspace)
    if !verification.problems.all.isEmpty { Console.note(verification.problems.render()) }
    let sound = verification.isSound ? "All is sound." : "Something is wrong; see the problems."
    Console.result(
      """
      \(sound) \(verification.journals) journals with \(verification.entries) entries, \
      \(verification.checkpoints) checkpoints.
      Fingerprint of all journals: \(verification.fingerprint.prefix(16))
      """
    )
    if !verification.isSound { throw ExitCode(1) }
  }

  /// Reads every journal whole, and holds the index against them.
  static func verify(_ workspace: Workspace) throws(Problems) -> Verification {
    let index = try AuditIndex.open(workspace)
    _ = try index.bringUpToDate(workspace)
    var progress = Progress("journals verified")
    return try Verification.run(workspace, index: index) { done, all in
      progress.say(done, share: all > 0 ? Double(done) / Double(all) : nil)
    }
  }
}
