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
    let index = rebuild ? try AuditIndex.rebuild(workspace) : try AuditIndex.open(workspace)
    let update = try index.bringUpToDate(workspace, progress: IndexOpening.progress.reading)
    if !update.problems.all.isEmpty { Console.note(update.problems.render()) }
    Console.result(
      "The index is up to date: \(update.read) journals read, \(update.unchanged) unchanged, \(update.removed) gone."
    )
    if !index.isKept {
      Console.note("Notice: the folder of audits cannot be written, so the index was made in memory and is not kept.")
    }
    if update.problems.hasErrors { throw ExitCode(1) }
  }
}
