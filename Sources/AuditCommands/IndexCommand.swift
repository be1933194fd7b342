import ArgumentParser
import AuditDocuments
import AuditStore

/// Brings the index up to date, or makes it anew.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Brings the index up to date with the journals, or makes it anew.",
    discussion: """
      Every command that counts does this by itself. The index is made from the journals and can be deleted at any time.

      Example: caseaudit index --rebuild
      """
  )

  @Flag(help: "Delete the index and make it anew.") var rebuild = false
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found()
    let progress = IndexOpening.progress
    if rebuild { sayWhatIsForgotten(workspace, progress) }
    let index: AuditIndex
    let update: IndexUpdate
    if rebuild {
      index = try AuditIndex.rebuild(workspace, waiting: progress.waiting)
      update = try index.bringUpToDate(workspace, progress: progress.reading)
    } else {
      (index, update) = try AuditIndex.upToDate(workspace, progress: progress)
    }
    if !update.problems.all.isEmpty { Console.note(update.problems.render()) }
    Console.result(
      "The index is up to date: \(update.read) journals read, \(update.unchanged) unchanged, \(update.removed) gone."
    )
    if !index.isKept {
      Console.note("Notice: nothing can be written to the folder of audits: the index is in memory and not kept.")
    }
    if update.problems.hasErrors { throw ExitCode(1) }
  }

  /// A new index no longer knows which journals were there before, so what they lack is said first.
  private func sayWhatIsForgotten(_ workspace: Workspace, _ progress: IndexProgress) {
    // An index that cannot be opened knows nothing that could be said.
    guard let missing = try? AuditIndex.upToDate(workspace, progress: progress).index.missed(workspace),
      !missing.isEmpty
    else { return }
    Console.note(Problems(missing).render())
    Console.note("The index forgets this now.\n")
  }
}
