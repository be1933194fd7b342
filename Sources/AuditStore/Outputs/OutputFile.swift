import AuditDocuments
import Foundation

/// Files that a command writes where a person asks for them.
public enum OutputFile {
  /// What is said where a file cannot be written.
  public static func cannotWrite(_ path: String) -> Problems {
    Problems([
      Problem(
        "the file could not be written",
        file: path,
        hint: "See whether the folder is there, whether you may write to it, and whether the disk is full."
      )
    ])
  }

  /// Refuses a path among the checklists and audits of a workspace, where every file is somebody's work.
  public static func check(_ path: String) throws(Problems) {
    let file = resolved(path)
    guard let workspace = try? Workspace.find(from: file.deletingLastPathComponent()) else { return }
    let root = workspace.root.resolvingSymlinksInPath().standardizedFileURL.path(percentEncoded: false)
    for folder in ["checklists/", "audits/"] {
      let kept = root + (root.hasSuffix("/") ? "" : "/") + folder
      guard file.path(percentEncoded: false).hasPrefix(kept) else { continue }
      throw Problems([
        Problem(
          "nothing is written into \(folder) from here",
          file: path,
          hint: "Name a file outside it: what lies there are checklists, plans, extracts and journals."
        )
      ])
    }
  }

  /// Where a file will lie: links are followed in as much of the path as is there, because the rest is made below it.
  private static func resolved(_ path: String) -> URL {
    var there = URL(filePath: path).absoluteURL
    var rest: [String] = []
    while !FileManager.default.fileExists(atPath: there.path(percentEncoded: false)), there.pathComponents.count > 1 {
      rest.insert(there.lastPathComponent, at: 0)
      there = there.deletingLastPathComponent()
    }
    return rest.reduce(there.resolvingSymlinksInPath()) { $0.appending(path: $1) }.standardizedFileURL
  }

  /// Opens a file for writing from its beginning; one that is there is emptied, a device or a pipe is written through.
  public static func open(_ path: String) throws(Problems) -> FileHandle {
    try check(path)
    let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Writes a text, whole or not at all.
  public static func write(_ text: String, to path: String) throws(Problems) { try write(Array(text.utf8), to: path) }

  /// Writes a file whole or not at all, readable by its owner only; a device or a pipe is written through.
  public static func write(_ bytes: [UInt8], to path: String) throws(Problems) {
    try check(path)
    let url = URL(filePath: path).resolvingSymlinksInPath()
    let kind = (try? FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false)))?[.type]
    do {
      if let kind = kind as? FileAttributeType, kind != .typeRegular {
        let handle = try open(path)
        try handle.write(contentsOf: Data(bytes))
        return try handle.close()
      }
      try Data(bytes).write(to: url, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path(percentEncoded: false))
    } catch {
      throw cannotWrite(path)
    }
  }
}
