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

  @Option(name: .long, help: "The month in which a year starts: april or january.")
  var yearStart: YearStartWord = .april

  /// The two words for the month in which a year starts.
  enum YearStartWord: String, CaseIterable, ExpressibleByArgument {
    case april, january
  }

  /// Finds the workspace.
  func found() throws(Problems) -> Workspace {
    let start = yearStart == .april ? YearStart.april : .january
    guard let workspace else {
      return try Workspace.find(
        from: URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory),
        yearStart: start
      )
    }
    let chosen = Workspace(root: URL(filePath: workspace, directoryHint: .isDirectory), yearStart: start)
    guard chosen.exists else {
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
