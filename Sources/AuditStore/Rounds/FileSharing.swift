import AuditDocuments
import Foundation

/// Whom a new file or folder is for: its owner, or in a workspace of a group everybody in that group.
enum FileSharing {
  /// Its owner only.
  case owner
  /// Its owner and the group of the folder that it is made in.
  case group

  /// What a new thing takes from the folder that it is made in.
  ///
  /// It is the group's where the folder is set up for a group and lies in a workspace that says so; a folder that somebody shares
  /// for reasons of their own makes nothing public.
  init(inFolder path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & Self.marks == Self.marks, Self.isOfGroup(path) else {
      self = .owner
      return
    }
    self = .group
  }

  /// The mode of a new file.
  var fileMode: mode_t { self == .owner ? 0o600 : 0o660 }

  /// The mode of a new folder; the first bit lets what is made in it have the group of the folder.
  var folderMode: mode_t { self == .owner ? 0o700 : 0o2770 }

  /// The bits of a folder that is set up for a group: what is made in it has its group, and the group may write.
  static let marks: mode_t = 0o2070

  /// Whether the nearest `workspace.yaml`, from a folder upwards, names a group.
  private static func isOfGroup(_ path: String) -> Bool {
    var folder = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    while true {
      let file = folder.appending(path: WorkspaceSettings.fileName)
      if OpenFile.mayExist(path: file.path(percentEncoded: false)) {
        guard let source = try? SourceText(contentsOf: file, shownAs: WorkspaceSettings.fileName) else { return false }
        return (try? WorkspaceSettings(source))?.group != nil
      }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      guard parent.pathComponents.count < folder.pathComponents.count else { return false }
      folder = parent
    }
  }
}
