import AuditDocuments
import Crypto
import Foundation

extension PseudonymKey {
  /// Where a key lies that nobody named: among the settings of the person, as the environment says where those are.
  ///
  /// An empty variable says nothing.
  public static func usualFile(_ environment: [String: String], home: URL) -> URL {
    func folder(_ name: String) -> URL? {
      guard let path = environment[name], !path.isEmpty else { return nil }
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    let settings = folder("XDG_CONFIG_HOME") ?? (folder("HOME") ?? home).appending(path: ".config")
    return settings.appending(path: "caseaudit").appending(path: "pseudonyms.key")
  }

  /// Reads a key file: 64 hexadecimal digits, readable by its owner only, outside the workspace.
  public init(contentsOf file: URL, shownAs shownName: String? = nil, workspace: URL? = nil) throws(Problems) {
    let name = shownName ?? file.relativePath
    try Self.keepOutside(workspace, file, name)
    let path = file.path(percentEncoded: false)
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let handle = PlainFile.open(file)
    else {
      throw Self.problem(
        "cannot read the key file",
        name,
        "Check that it exists and that you may read it. One that is lost is to be brought back, not made anew."
      )
    }
    if let mode = attributes[.posixPermissions] as? Int, mode & 0o077 != 0 {
      throw Self.problem("others may read the key file", name, "Let its owner only read it: chmod 600, then its name.")
    }
    // An empty file gives no data.
    let data = (try? handle.read(upToCount: 1024)) ?? Data()
    let bytes = Hexadecimal.bytes(of: data.lazy.filter { $0 > 0x20 })
    guard let key = bytes.flatMap(PseudonymKey.init(bytes:)) else {
      throw Self.problem(
        "the file does not hold a key of 64 hexadecimal digits",
        name,
        "Bring back the file that was made for this workspace; with another key the pseudonyms are others."
      )
    }
    self = key
  }

  /// Makes a new key and the file that holds it; never writes over a file that is there.
  public static func create(
    at file: URL,
    shownAs shownName: String? = nil,
    workspace: URL? = nil
  ) throws(Problems) -> PseudonymKey {
    let name = shownName ?? file.relativePath
    try keepOutside(workspace, file, name)
    let key = PseudonymKey()
    let digits = key.key.withUnsafeBytes { Hexadecimal.text(of: $0) } + "\n"
    let descriptor = file.withUnsafeFileSystemRepresentation { path in
      path.map { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) } ?? -1
    }
    guard descriptor >= 0 else {
      throw problem(
        errno == EEXIST ? "the key file is there already" : "cannot make the key file",
        name,
        errno == EEXIST
          ? "Use it as it is, or name another file; a new key would give every child another pseudonym."
          : "Check that its folder exists and that you may write into it."
      )
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(digits.utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      try? FileManager.default.removeItem(at: file)
      throw problem("cannot write the key file", name, "Check that the disk is not full.")
    }
    return key
  }

  private static func keepOutside(_ workspace: URL?, _ file: URL, _ name: String) throws(Problems) {
    guard let workspace else { return }
    let root = workspace.resolvingSymlinksInPath().standardizedFileURL.pathComponents
    let folder = file.deletingLastPathComponent().resolvingSymlinksInPath().standardizedFileURL.pathComponents
    guard !folder.starts(with: root), !file.resolvingSymlinksInPath().pathComponents.starts(with: root) else {
      throw problem(
        "the key file lies inside the workspace",
        name,
        "Keep it where the workspace's copies and backups do not take it along."
      )
    }
  }

  private static func problem(_ what: String, _ name: String, _ hint: String) -> Problems {
    Problems([Problem(what, file: name, hint: hint)])
  }
}
