import AuditDocuments
import CShippedFiles
import Foundation

/// The files that travel inside the program: the checklists, the mappings, and the rounds of the example workspace.
public enum ShippedFiles {
  /// One of them.
  public struct File: Hashable, Sendable {
    /// Its path from the root of a workspace.
    public let path: String
    /// All of it.
    public let bytes: [UInt8]
  }

  /// A folder of a workspace.
  public enum Folder: String, CaseIterable, Sendable {
    /// The audit tools.
    case checklists
    /// Two rounds of an invented council, half a year apart.
    case audits
    /// How the tables of the published returns are read.
    case mappings
  }

  /// All of them, sorted by path.
  public static var all: [File] {
    var count = 0
    let table = UnsafeBufferPointer(start: shipped_files(&count), count: count)
    return table.map { file in
      File(
        path: String(cString: file.path),
        bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      )
    }
  }

  /// Writes those of some folders into a workspace, for the eyes of their owner only.
  ///
  /// A file that is there stays as it is and is a problem.
  public static func write(_ folders: [Folder], into workspace: Workspace) throws(Problems) {
    for file in all where folders.contains(where: { file.path.hasPrefix("\($0.rawValue)/") }) {
      let url = workspace.root.appending(path: file.path)
      try PrivateFolder.make(url.deletingLastPathComponent(), shownAs: workspace.shown(url.deletingLastPathComponent()))
      do throws(SystemError) {
        let path = url.path(percentEncoded: false)
        let written = try OpenFile(path: path, flags: O_WRONLY | O_CREAT | O_EXCL)
        try written.write(file.bytes)
      } catch {
        throw Problems([error.problem("cannot write the file", file: workspace.shown(url))])
      }
    }
  }
}
