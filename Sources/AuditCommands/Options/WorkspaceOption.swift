import ArgumentParser
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// Which workspace a command works on.
struct WorkspaceOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder that holds checklists/ and audits/; the nearest one from here upwards where it is not given.",
      valueName: "folder"
    )
  )
  var workspace: String?

  @Option(
    name: .long,
    help: "The month in which a year starts: april or january; as workspace.yaml says, or april, where it is not given."
  )
  var yearStart: YearStartWord?

  /// The two words for the month in which a year starts.
  enum YearStartWord: String, CaseIterable, ExpressibleByArgument {
    case april, january

    /// What it means.
    var yearStart: YearStart { self == .april ? .april : .january }
  }

  /// Finds the workspace.
  func found() throws(Problems) -> Workspace { try opened().workspace }

  /// Finds the workspace, and refuses what the roles in it do not allow to whoever runs the program.
  func found(to act: WorkspaceSettings.Act) throws(Problems) -> Workspace {
    let (workspace, settings) = try opened()
    try settings.allows(act, RunningPerson.name)
    return workspace
  }

  /// The workspace, for a command that needs none: nothing where none is named and there is none from here upwards.
  func foundIfAny() throws(Problems) -> Workspace? { workspace == nil ? try? place() : try found() }

  private func opened() throws(Problems) -> (workspace: Workspace, settings: WorkspaceSettings) {
    var workspace = try place()
    let settings = try workspace.settings()
    workspace.yearStart = yearStart?.yearStart ?? settings.yearStart
    try workspace.refuseOutsider(settings)
    return (workspace, settings)
  }

  private func place() throws(Problems) -> Workspace {
    guard let workspace else {
      return try Workspace.find(
        from: URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
      )
    }
    let chosen = Workspace(root: URL(filePath: workspace, directoryHint: .isDirectory))
    guard chosen.exists else {
      try chosen.refuseClosed(shownAs: workspace)
      throw Problems([
        Problem(
          "there is no workspace in \(Problem.quote(workspace))",
          file: workspace,
          hint: "Name a folder that holds checklists/ and audits/, or make one: caseaudit init FOLDER."
        )
      ])
    }
    return chosen
  }
}
