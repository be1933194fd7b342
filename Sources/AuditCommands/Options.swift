import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import Foundation

/// A day typed after an option.
enum DayOption {
  static func day(_ text: String, option: String) throws(Problems) -> Day {
    if let day = Day(text) { return day }
    throw Problems([
      Problem(
        "\(Problem.quote(text)) is not a date",
        file: "command line",
        hint: "Write \(option) 2026-03-31 or 31/03/2026."
      )
    ])
  }
}

/// A rule typed by its identifier.
enum RuleOption {
  static func rule(_ identifier: String) throws(Problems) -> Rule {
    if let rule = Rule.named(identifier) { return rule }
    let close = didYouMean(identifier, in: Rule.catalogue.map(\.identifier))
    throw Problems([
      Problem(
        "there is no rule \(Problem.quote(identifier))",
        file: "command line",
        hint: "caseaudit explain lists the rules\(close)."
      )
    ])
  }
}

/// A round typed by its name.
enum RoundOption {
  /// The round of a name, or the only one there is where none is typed.
  static func round(_ name: String?, in workspace: Workspace) throws(Problems) -> Round {
    if let name { return try workspace.round(name) }
    let names = try workspace.roundNames()
    if names.count == 1, let only = names.first { return try workspace.round(only) }
    throw Problems([
      Problem(
        names.isEmpty ? "the workspace has no round" : "no round is named",
        file: workspace.shown(workspace.audits),
        hint: names.isEmpty
          ? "Make audits/NAME/round.yaml; docs/round.md shows one."
          : "Add --round with one of: \(names.joined(separator: ", "))."
      )
    ])
  }
}

/// Files named on the command line; a folder stands for the files in it that have one of the endings.
enum SourceFiles {
  static func found(_ names: [String], endings: [String] = [".json", ".jsonl", ".xml"]) throws(Problems) -> [(
    url: URL, shown: String
  )] {
    var files: [(url: URL, shown: String)] = []
    var problems: [Problem] = []
    for name in names {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
        problems.append(Problem("there is no file \(Problem.quote(name))", file: name, hint: "Look at the name again."))
        continue
      }
      guard isFolder.boolValue else {
        files.append((URL(filePath: name), name))
        continue
      }
      let within = ((try? FileManager.default.contentsOfDirectory(atPath: name)) ?? []).sorted().filter { entry in
        endings.contains { entry.lowercased().hasSuffix($0) }
      }
      if within.isEmpty {
        problems.append(
          Problem(
            "the folder \(Problem.quote(name)) holds no file that ends in \(endings.joined(separator: ", "))",
            file: name,
            hint: "Name a file."
          )
        )
      }
      files += within.map { (URL(filePath: name).appending(path: $0), "\(name)/\($0)") }
    }
    if !problems.isEmpty { throw Problems(problems) }
    var seen: Set<URL> = []
    return files.filter { seen.insert($0.url.resolvingSymlinksInPath().standardizedFileURL).inserted }
  }
}

/// Files that a command writes.
enum OutputFile {
  static func cannotWrite(_ path: String) -> Problems {
    Problems([
      Problem(
        "the file could not be written",
        file: path,
        hint: "See whether the folder is there, whether you may write to it, and whether the disk is full."
      )
    ])
  }

  /// Refuses a path among the checklists and audits of a workspace, where every file is somebody's work.
  static func check(_ path: String) throws(Problems) {
    let file = URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL
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

  /// Opens a file for writing from its beginning; one that is there is emptied, a device or a pipe is written through.
  static func open(_ path: String) throws(Problems) -> FileHandle {
    try check(path)
    let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Writes a text, whole or not at all.
  static func write(_ text: String, to path: String) throws(Problems) { try write(Array(text.utf8), to: path) }

  /// Writes a file whole or not at all, readable by its owner only; a device or a pipe is written through.
  static func write(_ bytes: [UInt8], to path: String) throws(Problems) {
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

extension Provenance {
  /// Where a page comes from, as of now.
  static func now(_ command: String, lines: [String] = []) throws(Problems) -> Provenance {
    Provenance(
      command: "caseaudit \(command)",
      version: Version.current,
      generated: Timestamp.text(try Clock.now()),
      lines: lines
    )
  }
}
