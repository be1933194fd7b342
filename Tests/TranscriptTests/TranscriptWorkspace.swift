import AuditTestSupport
import Foundation

/// The fresh folder in which the commands of one page run, with copies of `checklists/` and `audits/`.
final class TranscriptWorkspace {
  private let folder: URL
  private let now: String

  /// The folders that pages show by a word, for their paths are others in every run.
  private var shownFolders: [(path: String, word: String)] {
    [("workspace", "<workspace>"), ("home", "<home>"), ("temporary", "<temporary>")]
      .map { (path(folder.appending(path: $0.0)), $0.1) }
  }

  /// Makes the folder.
  init(now: String) throws {
    self.now = now
    // The length of the path is the same everywhere, because lines are wrapped with it.
    let number = Int.random(in: 10_000_000...99_999_999)
    folder = URL(filePath: "/tmp/caseaudit-\(number)")
    let files = FileManager.default
    for name in ["workspace", "home", "temporary"] {
      try files.createDirectory(
        at: folder.appending(path: name),
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    }
    for name in ["checklists", "audits"] {
      let from = Repository.url(name).resolvingSymlinksInPath()
      guard files.fileExists(atPath: path(from)) else { continue }
      try files.copyItem(at: from, to: folder.appending(path: "workspace/\(name)"))
    }
    for suffix in ["", "-wal", "-shm"] {
      try? files.removeItem(at: folder.appending(path: "workspace/audits/.index.sqlite\(suffix)"))
    }
  }

  /// What stands in for a person at another program.
  private static let tools = Repository.url("Tests/TranscriptTests/Tools")

  /// The version that the program says it has: pages show `<version>`, so that a release moves none of them.
  private static let version: Result<String, any Error> = Result {
    let folder = FileManager.default.temporaryDirectory
    let said = try Program.run([try Program.built("caseaudit"), "--version"], environment: [:], folder: folder)
    return said.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a command and returns the lines of the page that follow it.
  func lines(printedBy command: TranscriptPage.Command) throws -> [String] {
    let result = try Program.run(
      ["/bin/bash", "-c", command.shell],
      input: command.input,
      environment: [
        "PATH":
          "\(path(Program.builtProducts)):\(path(Repository.url(".build/debug"))):\(path(Self.tools)):/usr/bin:/bin",
        "HOME": path(folder.appending(path: "home")),
        "TMPDIR": path(folder.appending(path: "temporary")),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "COLUMNS": "80",
        "CASEAUDIT_NOW": now,
      ],
      folder: folder.appending(path: "workspace"),
      errorsApart: command.sendsOutputOn
    )
    // A tabular file ends its lines with a pair of characters, which Swift takes for one.
    var output = (result.errors + result.output).replacing("\r\n", with: "\n")
    for (path, word) in shownFolders { output = output.replacing(path, with: word) }
    if case let version = try Self.version.get(), !version.isEmpty {
      output = output.replacing(version, with: "<version>")
    }
    // Programs name temporary folders by chance.
    output = output.replacing(/(<temporary>\/[a-z-]+-)[0-9A-Fa-f]{8}/) { "\($0.1)????????" }
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(TranscriptPage.trimmed)
    if lines.last == "" { lines.removeLast() }
    switch result.ending {
    case .exited(0): break
    case .exited(let status): lines.append("[exit \(status)]")
    case .killed(let signal): lines.append("[signal \(signal)]")
    }
    return lines
  }

  private func path(_ url: URL) -> String {
    let path = url.path(percentEncoded: false)
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
