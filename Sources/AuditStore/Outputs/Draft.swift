import Foundation

/// A file that is written before it has a name, so that nothing half written, or forgotten after a kill, lies anywhere.
///
/// Where the file system knows no files without names, or one must take the place of another, it bears a name that is
/// known for a draft's for a moment. The next draft in the same folder, and `verify` among the extracts, remove those whose
/// process has ended.
struct Draft {
  private let file: OpenFile
  private let folder: String
  /// Nil while it has no name.
  private var name: String?

  static let beginning = ".caseaudit-draft-"

  /// Begins a file in a folder.
  init(in folder: String) throws(SystemError) {
    self.folder = folder
    Self.removeForgotten(in: folder)
    do throws(SystemError) {
      file = try OpenFile(path: folder, flags: O_WRONLY | OpenFile.withoutName)
    } catch {
      let made = Self.newName
      file = try OpenFile(path: "\(folder)/\(made)", flags: O_WRONLY | O_CREAT | O_EXCL)
      name = made
    }
    _ = try file.tryLock(together: false)
  }

  /// Writes all of it, waits until it is on the disk, and puts it in its place.
  ///
  /// Throws `EEXIST` where there is something already and it is not to be replaced; a draft then leaves nothing behind.
  mutating func place(_ bytes: [UInt8] = [], at path: String, replacing: Bool) throws(SystemError) {
    defer { discard() }
    try write(bytes)
    try file.sync()
    guard replacing else { return try link(to: path) }
    if name == nil {
      let made = Self.newName
      try link(to: "\(folder)/\(made)")
      name = made
    }
    guard let drafted = name, rename("\(folder)/\(drafted)", path) == 0 else { throw SystemError() }
    name = nil
    OpenFile.syncFolder(URL(filePath: folder))
  }

  /// Writes a part of it.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    if !bytes.isEmpty { try file.write(bytes) }
  }

  /// Leaves nothing behind.
  mutating func discard() {
    if let name { unlink("\(folder)/\(name)") }
    name = nil
  }

  private func link(to path: String) throws(SystemError) {
    // A link is refused where the name is taken; renaming would put the new file in its place.
    let done = if let name { Foundation.link("\(folder)/\(name)", path) } else { file.link(to: path) }
    guard done == 0 else { throw SystemError() }
    OpenFile.syncFolder(URL(filePath: folder))
  }

  static var newName: String { beginning + UUID().uuidString }

  /// Removes what a kill left in a folder.
  static func removeForgotten(in folder: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(beginning) {
      let path = "\(folder)/\(name)"
      // Who still writes it holds its lock.
      if let left = try? OpenFile(path: path, flags: O_RDWR) {
        if (try? left.tryLock(together: false)) == true { unlink(path) }
      } else if FolderLock(path: path) != nil {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }
}
