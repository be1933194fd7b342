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
      Copies the checklists of the workspace you are in, or of the one named with --workspace. Where there is none, or \
      it has no checklists, those that come with the program are written. Only you can read the new folders; with --group \
      everybody in that group of accounts can read and write them, for one folder on a server.

      What the council says of itself goes into workspace.yaml: as soon as that names people, their roles decide who may do what.

      Examples:
        caseaudit init wexcombe-audits --council Wexcombe --lead jshah
        caseaudit init /srv/wexcombe-audits --group audit --lead jshah
      """
  )

  @Argument(help: "The folder to make.") var folder: String
  @Option(help: "The council, as its pages name it.") var council: String?
  @Option(help: "The committee or board that is given the summaries.") var committee: String?
  @Option(
    help: ArgumentHelp("The account of somebody who leads audits; may be given several times.", valueName: "account")
  )
  var lead: [String] = []
  @Option(help: "The group of accounts that shares the folder on a server.") var group: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let source = try source()
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    if Workspace(root: url).exists {
      throw Problems([
        Problem("there is a workspace in \(Problem.quote(folder)) already", file: folder, hint: "Name another folder.")
      ])
    }
    let settings = WorkspaceSettings(
      council: council?.typed,
      committee: committee?.typed,
      yearStart: workspace.yearStart?.yearStart ?? .april,
      group: group?.typed,
      people: Dictionary(lead.map { ($0.typed, [.lead]) }) { first, _ in first }
    )
    let made = try Workspace.create(at: url, settings: settings)
    if let source {
      do {
        try PrivateCopy.contents(of: source.checklists, into: made.checklists)
      } catch {
        throw OutputFile.cannotWrite(folder)
      }
    } else {
      try ShippedFiles.write([.checklists], into: made)
    }
    if let closed = try made.obstacle(settings) { Console.note(Self.warning(of: closed).render()) }
    Console.result(
      """
      Made \(folder) with the checklists \(source == nil ? "that come with the program" : "of this workspace").
      Next: make a round of your lists with caseaudit plan (docs/round.md says how), then bring in cases with caseaudit import.
      """
    )
  }

  private static func warning(of closed: String) -> Problem {
    Problem(
      "the group cannot get to the workspace: others may not pass through this folder above it",
      file: closed,
      hint: "Make the workspace elsewhere, such as in /srv, or let others pass: chmod o+x \(ShellWord.quoted(closed))",
      severity: .warning
    )
  }

  /// The workspace whose checklists are copied; none where there is none and none is named, or it has no checklists.
  private func source() throws(Problems) -> Workspace? {
    let found = workspace.workspace == nil ? try? workspace.found() : try workspace.found()
    let path = found?.checklists.path(percentEncoded: false)
    let names = path.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    return names.contains { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") } ? found : nil
  }
}
