import ArgumentParser
import AuditDocuments
import AuditStore
import Foundation

/// Makes a workspace.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a workspace: a folder with checklists and a place for audits.",
    discussion: """
      Copies the checklists of the workspace you are in, or of the one named with --workspace, if there is one. Only you can read the \
      new folders.

      Example: caseaudit init wexcombe-audits
      """
  )

  @Argument(help: "The folder to make.") var folder: String
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let source = try source()
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    if Workspace(root: url).exists {
      throw Problems([
        Problem("there is a workspace in \(Problem.quote(folder)) already", file: folder, hint: "Name another folder.")
      ])
    }
    let made = try Workspace.create(at: url)
    do {
      if let source { try PrivateCopy.contents(of: source.checklists, into: made.checklists) }
    } catch {
      throw OutputFile.cannotWrite(folder)
    }
    Console.result(
      """
      Made \(folder)\(source == nil ? ". Put checklists into its folder checklists/; the project ships two." : " with the checklists of this workspace.")
      Next: write audits/NAME/round.yaml there (docs/round.md shows one), then bring in cases with caseaudit import.
      """
    )
  }

  /// The workspace whose checklists are copied; none where there is none and none is named.
  private func source() throws(Problems) -> Workspace? {
    guard workspace.workspace == nil else { return try workspace.found() }
    return try? workspace.found()
  }
}
