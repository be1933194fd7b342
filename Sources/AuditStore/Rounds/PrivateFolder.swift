import AuditDocuments
import Foundation

/// Folders for the eyes of their owner only.
enum PrivateFolder {
  /// Makes a folder, and those above it, with mode 0700; a folder that is there stays as it is.
  static func make(_ folder: URL, shownAs name: String) throws(Problems) {
    if isFolder(folder) { return }
    do {
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
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

  /// Whether there is a folder here.
  static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path(percentEncoded: false), isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
