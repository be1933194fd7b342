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
    let workspace = try workspace.found(to: rebuild ? .rebuild : .look)
    let progress = IndexOpening.progress
    let (index, update) =
      rebuild
      ? try AuditIndex.rebuild(workspace, progress: progress) : try AuditIndex.upToDate(workspace, progress: progress)
    // A new index no longer knows which journals were there before.
    if rebuild, !update.missed.isEmpty {
      try Console.note(Problems(update.missed), of: workspace)
      Console.note("The index forgets this now.\n")
    }
    let problems = rebuild ? update.found : update.problems
    try Console.note(problems, of: workspace)
    Console.result(
      "The index is up to date: \(update.read) journals read, \(update.unchanged) unchanged, \(update.removed) gone."
    )
    if !index.isKept {
      Console.note("Notice: nothing can be written to the folder of audits: the index is in memory and not kept.")
    }
    if problems.hasErrors { throw ExitCode(1) }
  }
}
