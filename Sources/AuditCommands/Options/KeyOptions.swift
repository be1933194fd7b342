import ArgumentParser
import AuditDocuments
import AuditStore
import CaseExtracts
import Foundation

/// Which key makes the pseudonyms, and where it lies.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The key, in a file outside the workspace; caseaudit/pseudonyms.key among your settings where it is not given.",
      valueName: "file"
    )
  ) var key: String?
  @Flag(help: "Make the key of --key first; refuses where the file is there already.") var newKey = false

  /// The key, made first where that is asked for, or where the usual file is not there yet.
  func opened(outside workspace: Workspace) throws(Problems) -> PseudonymKey {
    guard let key else { return try usual(outside: workspace) }
    let file = URL(filePath: key)
    if newKey { return try PseudonymKey.create(at: file, shownAs: key, workspace: workspace.root) }
    return try PseudonymKey(contentsOf: file, shownAs: key, workspace: workspace.root)
  }

  private func usual(outside workspace: Workspace) throws(Problems) -> PseudonymKey {
    let file = PseudonymKey.usualFile(ProcessInfo.processInfo.environment, home: .homeDirectory)
    let path = file.path(percentEncoded: false)
    if FileManager.default.fileExists(atPath: path) {
      return try PseudonymKey(contentsOf: file, shownAs: path, workspace: workspace.root)
    }
    // Where the folder cannot be made, making the key says so.
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    let made = try PseudonymKey.create(at: file, shownAs: path, workspace: workspace.root)
    Console.note(
      "Notice: a key for pseudonyms was made in \(path). Keep it, and keep it apart from the workspace: with another "
        + "key the same child gets another name."
    )
    return made
  }
}
