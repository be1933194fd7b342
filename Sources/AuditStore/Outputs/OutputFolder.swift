import AuditDocuments
import Foundation

/// Folders that a command writes where a person asks for them.
public enum OutputFolder {
  /// One file: its path within the folder, and what is in it.
  public typealias File = (path: String, bytes: [UInt8])

  /// Writes files into a new or empty folder, shared as the one above it is; one that holds other files is refused.
  ///
  /// The folder has its name only when all files are in it, and one that holds an earlier pack gives way to the new one.
  /// Where the folder above cannot be written to, or the folder is the one that the program was started in, the
  /// files are put into it one by one, each of them whole.
  public static func write(_ files: [File], to path: String) throws(Problems) {
    let target = try OutputFile.checked(path)
    try refuseOthers(than: files, path)
    if target != LinkedPath.resolved("."), let draft = DraftFolder(beside: target) {
      do throws(Problems) {
        try fill(draft.path, with: files, shownAs: path)
      } catch {
        draft.discard()
        throw error
      }
      if draft.place(at: target) { return }
      draft.discard()
    }
    try fill(target, with: files, shownAs: path)
  }

  private static func refuseOthers(than files: [File], _ path: String) throws(Problems) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
      throw Problems([Problem("this is a file, and a pack is a folder", file: path, hint: "Name a new folder.")])
    }
    // A picture of an earlier pack would be taken for one of this, and may show what this one hides.
    let own = Set(
      files.map(\.path) + files.compactMap { $0.path.split(separator: "/").dropLast().first.map(String.init) }
    )
    let others = ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).filter {
      // What a kill left is no part of anything, and is removed as the files are put there.
      !own.contains($0) && !($0.split(separator: "/").last ?? "").hasPrefix(Draft.beginning)
    }
    if let other = others.min() {
      throw Problems([
        Problem(
          "the folder holds other files, among them \(Problem.quote(other))",
          file: path,
          hint: "Name a new folder, so that nothing that lies there is taken for a part of this pack."
        )
      ])
    }
  }

  private static func fill(_ folder: String, with files: [File], shownAs path: String) throws(Problems) {
    for file in files {
      let target = URL(filePath: folder, directoryHint: .isDirectory).appending(path: file.path)
      do throws(Problems) {
        try PrivateFolder.make(target.deletingLastPathComponent(), shownAs: path)
      } catch {
        throw OutputFile.cannotWrite(path)
      }
      do throws(Problems) {
        try OutputFile.write(file.bytes, to: target.path(percentEncoded: false))
      } catch {
        throw OutputFile.cannotWrite("\(path)/\(file.path)")
      }
    }
  }
}
