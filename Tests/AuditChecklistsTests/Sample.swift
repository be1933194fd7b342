import AuditChecklists
import AuditDocuments
import AuditTestSupport
import Foundation

/// Checklists written in a test.
enum Sample {
  static let head = """
    id: small
    title: A small checklist
    version: 1
    from: 2026-04-01
    purpose: To try things.

    """

  /// One section whose items are given, each as one YAML mapping on a line.
  static func text(_ items: String...) -> String {
    head + "sections:\n  - id: first-section\n    title: First\n    items:\n" + lines(items)
  }

  static func lines(_ items: [String]) -> String { items.map { "      - { \($0) }\n" }.joined() }

  static func read(_ text: String) throws(Problems) -> Checklist {
    try ChecklistReader.read(SourceText(name: "small.yaml", text: text), standards: standards())
  }

  static func item(_ text: String) throws -> ChecklistItem {
    try read(Self.text(text)).items[0]
  }

  static func standards() throws(Problems) -> [String: Standard] {
    try Standard.read(SourceText(name: "standards.yaml", text: standardsText))
  }

  static let standardsText = """
    format: caseaudit-standards/1
    standards:
      a-standard: { document: A procedure, paragraph: "2", sentence: Plans are short. }
      b-standard: { document: A report, paragraph: "7", sentence: Plans are long. }

    """

  /// A folder of files, by their paths.
  static func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in files {
      let url = folder.url.appending(path: path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return folder
  }

  /// What a library says is wrong with a folder of files.
  static func problems(in files: [String: String]) throws -> [String] {
    let folder = try folder(files)
    do {
      _ = try ChecklistLibrary(folder: folder.url)
      return []
    } catch {
      return error.all.map { "\($0.file): \($0.what)" }
    }
  }
}
