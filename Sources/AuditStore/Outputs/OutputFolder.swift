import AuditDocuments
import Foundation

/// Folders that a command writes where a person asks for them.
public enum OutputFolder {
  /// One file: its path within the folder, and what is in it.
  public typealias File = (path: String, bytes: [UInt8])

  /// Writes files into a new or empty folder, readable by its owner only; one that holds other files is refused.
  public static func write(_ files: [File], to path: String) throws(Problems) {
    try OutputFile.check(path)
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
      throw Problems([Problem("this is a file, and a pack is a folder", file: path, hint: "Name a new folder.")])
    }
    // A picture of an earlier pack would be taken for one of this, and may show what this one hides.
    let own = Set(
      files.map(\.path) + files.compactMap { $0.path.split(separator: "/").dropLast().first.map(String.init) }
    )
    let others = ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).filter { !own.contains($0) }
    if let other = others.min() {
      throw Problems([
        Problem(
          "the folder holds other files, among them \(Problem.quote(other))",
          file: path,
          hint: "Name a new folder, so that nothing that lies there is taken for a part of this pack."
        )
      ])
    }
    for file in files {
      let target = folder.appending(path: file.path)
      do {
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(),
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700]
        )
      } catch {
        throw OutputFile.cannotWrite(path)
      }
      try OutputFile.write(file.bytes, to: target.path(percentEncoded: false))
    }
  }
}
