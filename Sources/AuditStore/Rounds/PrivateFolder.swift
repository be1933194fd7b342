import AuditDocuments
import Foundation

/// Folders for the eyes of their owner, or of the group that shares the workspace.
enum PrivateFolder {
  /// Makes a folder, and those above it, each shared as the one that it is made in; a folder that is there stays as it is.
  static func make(_ folder: URL, shownAs name: String) throws(Problems) {
    if isFolder(folder) { return }
    do throws(SystemError) {
      try make(folder)
    } catch {
      throw Problems([
        Problem(
          "cannot make the folder",
          file: name,
          hint: "Check that you may write in the folder above it, and that no file of this name is there."
        )
      ])
    }
    OpenFile.syncFolder(folder.deletingLastPathComponent())
  }

  private static func make(_ folder: URL) throws(SystemError) {
    let above = folder.deletingLastPathComponent()
    if above.pathComponents.count < folder.pathComponents.count, !isFolder(above) { try make(above) }
    let path = folder.path(percentEncoded: false)
    let sharing = FileSharing(inFolder: above.path(percentEncoded: false))
    guard mkdir(path, 0o700) == 0 else {
      let error = SystemError()
      // Another command was first.
      if isFolder(folder) { return }
      throw error
    }
    // What the account takes away from new things says nothing of a folder that is shared.
    if sharing == .group { chmod(path, sharing.folderMode) }
  }

  /// Whether there is a folder here.
  static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path(percentEncoded: false), isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
