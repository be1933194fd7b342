import AuditDocuments
import Foundation

/// The files of a hand-out, by path, wherever they were read from.
public struct HandOutFiles: Sendable {
  /// Each file's bytes, by its path in the hand-out.
  public var files: [String: [UInt8]]
  /// The folder or archive that they come from, as messages show it.
  public let shownName: String

  /// How many bytes a hand-out may have.
  public static let sizeLimit = 512 << 20

  /// Takes files as they are.
  public init(_ files: [String: [UInt8]], shownAs name: String) {
    self.files = files
    shownName = name
  }

  /// Reads what a hand-out can hold out of a folder: no links, nothing of other names.
  public init(folder: URL, shownAs name: String) throws(Problems) {
    shownName = name
    files = [:]
    let root = folder.path(percentEncoded: false)
    let paths = try FolderContents.paths(inFolder: root, shownAs: name)
    var left = Self.sizeLimit
    for path in paths where Self.isOfHandOut(path) {
      let (file, shown) = (folder.appending(path: path), "\(name)/\(path)")
      guard !PrivateFolder.isFolder(file) else { continue }
      let bytes = try OpenFile.contents(of: file, called: "the file", shownAs: shown, limit: left)
      try OpenFile.checkSize(bytes, shownAs: shown, limit: left)
      left -= bytes.count
      files[path] = bytes
    }
  }

  /// The bytes of a file that may be a sealed hand-out.
  public static func sealedBytes(of file: URL, shownAs name: String) throws(Problems) -> [UInt8] {
    guard OpenFile.mayExist(path: file.path(percentEncoded: false)) else {
      throw Problems([
        Problem("there is no such folder or file", file: name, hint: "Name the one that was handed out or came back.")
      ])
    }
    let bytes = try OpenFile.contents(of: file, called: "the file", shownAs: name, limit: sizeLimit)
    try OpenFile.checkSize(bytes, shownAs: name, limit: sizeLimit)
    return bytes
  }

  /// Opens a sealed hand-out.
  public init(sealed bytes: [UInt8], passphrase: String, shownAs name: String) throws(Problems) {
    shownName = name
    let opened: [UInt8]
    do throws(SealedFile.Refusal) {
      opened = try SealedFile.open(bytes, passphrase: passphrase)
    } catch {
      throw Problems([
        error == .notSealed
          ? Problem(
            "the file is no sealed hand-out, or was cut off on the way",
            file: name,
            hint: "Ask for it again, as a file and not as text in a message."
          )
          : Problem(
            "the passphrase is another one, or the file was changed on the way",
            file: name,
            hint:
              "Try the passphrase again, capital letters and spaces as they were given. If it is right, ask for the file again."
          )
      ])
    }
    guard let files = PackedFiles.unpack(opened, limit: Self.sizeLimit) else {
      throw Problems([
        Problem("what was sealed is no hand-out", file: name, hint: "Ask for a file that caseaudit hand-out made.")
      ])
    }
    self.files = files
  }

  /// The sealed file.
  public func sealed(passphrase: String) throws(Problems) -> [UInt8] {
    let packed = try PackedFiles.pack(files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    do {
      return try SealedFile.seal(packed, passphrase: passphrase)
    } catch {
      throw Problems([
        Problem("the files could not be sealed", file: shownName, hint: "Close other programs, and try again.")
      ])
    }
  }

  /// Writes the files into a new or empty folder, for the eyes of their owner only.
  public func write(to path: String) throws(Problems) {
    try Self.refuseTaken(path)
    let target = try OutputFile.checked(path)
    // The folder above may be one that nobody but the system can write to, such as where a stick is mounted.
    guard let draft = DraftFolder(beside: target) else { return try fill(target, shownAs: path) }
    do throws(Problems) {
      try fill(draft.path, shownAs: path)
    } catch {
      draft.discard()
      throw error
    }
    guard draft.place(at: target) else {
      draft.discard()
      throw OutputFile.cannotWrite(path)
    }
  }

  private func fill(_ folder: String, shownAs path: String) throws(Problems) {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    for (file, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let url = root.appending(path: file)
      try PrivateFolder.make(url.deletingLastPathComponent(), shownAs: path)
      try PrivateFile.add(bytes, at: url, shownAs: "\(path)/\(file)")
    }
  }

  /// Refuses a path where something lies: in an earlier hand-out there may be answers that nobody has collected.
  public static func refuseTaken(_ path: String) throws(Problems) {
    try OutputFile.check(path)
    let isEmptyFolder = (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty ?? false
    guard OpenFile.mayExist(path: path), !isEmptyFolder else { return }
    throw Problems([
      Problem(
        "there is something of this name already, and it was left as it is",
        file: path,
        hint: "Name another. If it was handed out earlier, or filled in, collect it or take it up first."
      )
    ])
  }

  private static func isOfHandOut(_ path: String) -> Bool {
    if path == HandOutMark.fileName || path == WorkspaceSettings.fileName || path == WorkspacePath.checkpoints {
      return true
    }
    let parts = path.split(separator: "/")
    if parts.contains(where: { $0.hasPrefix(".") }) { return false }
    return parts.first == "checklists" || parts.first == "audits" && parts.count > 2
  }

  /// A journal as it is, its torn end left out, with its path.
  public static func journal(_ name: JournalName, in workspace: Workspace) throws(Problems) -> (
    path: String, bytes: [UInt8]
  ) {
    let url = workspace.journal(name)
    let shown = workspace.shown(url)
    let limit = Journal.sizeLimit
    let bytes = try OpenFile.contents(of: url, called: JournalEntry.file.name, shownAs: shown, limit: limit)
    let journal = Journal(bytes, name: name, shownAs: shown)
    guard journal.isWhole else { throw journal.problems }
    return (name.path, Array(bytes.dropLast(journal.tornBytes)))
  }

  /// The checkpoints of an auditor's audits of some cases, as a file of them.
  public static func checkpoints(
    of round: String,
    _ auditor: String,
    _ cases: [String],
    in workspace: Workspace
  ) throws(Problems) -> [UInt8] {
    let own = try Checkpoints.read(workspace).all.filter {
      $0.name.round == round && $0.name.auditor == auditor && cases.contains($0.name.reference)
    }
    // The plan that they name is the council's, which the auditor does not have.
    return own.flatMap {
      Array("\(Checkpoint(name: $0.name, entries: $0.entries, digest: $0.digest, at: $0.at).line)\n".utf8)
    }
  }

  /// The digest of each file.
  public static func digests(of files: [String: [UInt8]]) -> [String: String] {
    files.mapValues { ContentDigest.ofText($0) }
  }

  /// What an auditor sends back: the journals with their checkpoints, and whose they are, without what was handed out.
  public var toReturn: HandOutFiles {
    HandOutFiles(
      files.filter { path, _ in
        path == HandOutMark.fileName || path == WorkspacePath.checkpoints || path.contains("/journals/")
      },
      shownAs: shownName
    )
  }
}
