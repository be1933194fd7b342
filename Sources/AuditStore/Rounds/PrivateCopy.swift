import AuditDocuments
import Foundation

/// Copies of folders for those who may see the folder that they are put into.
public enum PrivateCopy {
  /// Copies everything in a folder, without any index, into one that is there.
  ///
  /// - Throws: where something cannot be read, or is there already.
  public static func contents(of source: URL, into target: URL) throws {
    let files = FileManager.default
    for entry in try files.contentsOfDirectory(at: source.resolvingSymlinksInPath(), includingPropertiesForKeys: nil) {
      let name = entry.lastPathComponent
      // The index is made from the journals, and may be in use while it is copied.
      guard !name.hasPrefix(".index.") else { continue }
      let copy = target.appending(path: name)
      var isFolder: ObjCBool = false
      guard files.fileExists(atPath: entry.path(percentEncoded: false), isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        try PrivateFolder.make(copy, shownAs: name)
        try contents(of: entry, into: copy)
      } else {
        let written = try OpenFile(path: copy.path(percentEncoded: false), flags: O_WRONLY | O_CREAT | O_EXCL)
        try written.write(Array(try Data(contentsOf: entry)))
      }
    }
  }
}
