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

  /// Refuses a path among the checklists, audits and earlier audits of a workspace, where every file is somebody's work.
  public static func check(_ path: String) throws(Problems) { _ = try checked(path) }

  /// Refuses a file that is one of those that are read: what is written would take its place.
  public static func check(_ path: String, apartFrom inputs: [String]) throws(Problems) {
    let resolved = try checked(path)
    guard let input = inputs.first(where: { LinkedPath.resolved($0) == resolved }) else { return }
    throw Problems([
      Problem(
        "the file is read from, and would be written over",
        file: input,
        hint: "Name another file to write to."
      )
    ])
  }

  /// Where a file will lie, every link followed, after it was seen that it may.
  static func checked(_ path: String) throws(Problems) -> String {
    guard let resolved = LinkedPath.resolved(path) else { throw cannotWrite(path) }
    let file = URL(filePath: resolved)
    guard let workspace = try? Workspace.find(from: file.deletingLastPathComponent()) else { return resolved }
    let root = LinkedPath.resolved(workspace.root.path(percentEncoded: false)) ?? ""
    for folder in ["checklists", "audits", "history"] {
      let kept = LinkedPath.resolved("\(root)/\(folder)") ?? "\(root)/\(folder)"
      guard resolved == kept || resolved.hasPrefix(kept + "/") else { continue }
      throw Problems([
        Problem(
          "nothing is written into \(folder)/ from here",
          file: path,
          hint: "Name a file outside it: what lies there are checklists, plans, extracts and journals."
        )
      ])
    }
    return resolved
  }

  /// Opens a file for writing from its beginning; one that is there is emptied, a device or a pipe is written through.
  ///
  /// A pipe that nobody reads, and a file that has a second name, are refused.
  static func open(_ path: String) throws(Problems) -> FileHandle {
    let resolved = try checked(path)
    // Without O_NONBLOCK a pipe that nobody reads would hold the program up for ever.
    let descriptor = Foundation.open(resolved, O_WRONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, fcntl(descriptor, F_SETFL, 0) == 0 else { throw cannotWrite(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { return handle }
    // Under its second name the file may be somebody's work.
    guard status.st_nlink == 1, ftruncate(descriptor, 0) == 0 else { throw cannotWrite(path) }
    return handle
  }

  /// Writes a text, whole or not at all.
  public static func write(_ text: String, to path: String) throws(Problems) { try write(Array(text.utf8), to: path) }

  /// Writes a file whole or not at all, readable by its owner only; a device or a pipe is written through.
  public static func write(_ bytes: [UInt8], to path: String) throws(Problems) {
    let resolved = try checked(path)
    do {
      if try isDevice(resolved, shownAs: path) {
        let handle = try open(path)
        try handle.write(contentsOf: Data(bytes))
        return try handle.close()
      }
      let folder = URL(filePath: resolved).deletingLastPathComponent().path(percentEncoded: false)
      var draft = try Draft(in: folder)
      try draft.place(bytes, at: resolved, replacing: true)
    } catch {
      throw cannotWrite(path)
    }
  }

  /// Whether a device or a pipe lies there, which is written through; a folder is refused.
  static func isDevice(_ resolved: String, shownAs path: String) throws(Problems) -> Bool {
    let kind = (try? FileManager.default.attributesOfItem(atPath: resolved))?[.type] as? FileAttributeType
    guard kind != .typeDirectory else { throw cannotWrite(path) }
    return kind.map { $0 != .typeRegular } ?? false
  }
}
