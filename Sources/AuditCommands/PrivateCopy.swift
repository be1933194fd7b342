import Foundation

/// Copies of folders that only their owner can read.
enum PrivateCopy {
  /// Copies everything in a folder, without any index, into one that is there.
  static func contents(of source: URL, into target: URL) throws {
    let files = FileManager.default
    for entry in try files.contentsOfDirectory(at: source.resolvingSymlinksInPath(), includingPropertiesForKeys: nil) {
      let name = entry.lastPathComponent
      // The index is made from the journals, and may be in use while it is copied.
      guard !name.hasPrefix(".index.") else { continue }
      let copy = target.appending(path: name)
      var isFolder: ObjCBool = false
      guard files.fileExists(atPath: entry.path(percentEncoded: false), isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        try files.createDirectory(
          at: copy,
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700]
        )
        try contents(of: entry, into: copy)
      } else {
        try files.copyItem(at: entry, to: copy)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy.path(percentEncoded: false))
      }
    }
  }
}
