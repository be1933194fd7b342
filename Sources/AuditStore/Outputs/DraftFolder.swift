import Foundation

/// A folder that is filled under the name of a draft, and then put in its place as a whole.
struct DraftFolder {
  /// Where it is filled.
  let path: String
  private let lock: FolderLock

  /// Begins a folder beside the place it is for; nil where nothing can be made there.
  init?(beside target: String) {
    let folder = URL(filePath: target).deletingLastPathComponent().path(percentEncoded: false)
    Draft.removeForgotten(in: folder)
    path = (folder.hasSuffix("/") ? folder : folder + "/") + Draft.newName
    let sharing = FileSharing(inFolder: folder)
    guard mkdir(path, 0o700) == 0 else { return nil }
    if sharing == .group { chmod(path, sharing.folderMode) }
    guard let lock = FolderLock(path: path) else {
      rmdir(path)
      return nil
    }
    self.lock = lock
  }

  /// Puts it in its place as a whole, and removes what was there; false where that cannot be.
  func place(at target: String) -> Bool {
    // A new name, or that of an empty folder.
    if rename(path, target) == 0 { return synced(target) }
    let earlier = path + "-earlier"
    guard errno == ENOTEMPTY || errno == EEXIST, rename(target, earlier) == 0 else { return false }
    guard rename(path, target) == 0 else {
      rename(earlier, target)
      return false
    }
    try? FileManager.default.removeItem(atPath: earlier)
    return synced(target)
  }

  /// Leaves nothing behind.
  func discard() { try? FileManager.default.removeItem(atPath: path) }

  private func synced(_ target: String) -> Bool {
    OpenFile.syncFolder(URL(filePath: target).deletingLastPathComponent())
    return true
  }
}

/// The lock on a folder, which goes with the process however it ends.
final class FolderLock {
  private let descriptor: Int32

  /// Takes the lock; nil where it is no folder, or another process holds it.
  init?(path: String) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
