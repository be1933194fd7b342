import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// One file that `checklists lint` reads: what is wrong in it, and what is worth knowing.
struct LintedFile {
  /// The file as it was typed.
  let file: String
  /// What it holds, in a few words.
  let summary: String
  /// What is worth knowing of it although it can be used.
  private(set) var warnings: [Problem] = []

  /// Reads a checklist, an overlay, the outside sentences or the dated limits.
  ///
  /// - Parameters:
  ///   - file: the path as it was typed.
  ///   - today: the day on which a waiver has to be running.
  /// - Throws: every mistake, among them a waiver that is over.
  init(_ file: String, today: Day) throws(Problems) {
    self.file = file
    let url = URL(filePath: file)
    let standards = try Standard.read(beside: url)
    if file.hasSuffix("standards.yaml") {
      summary = "\(standards.count) standards"
      return
    }
    let source = try SourceText(contentsOf: url, shownAs: file)
    if [TimescaleReader.shipped, TimescaleReader.own].contains(url.lastPathComponent) {
      let rows = try TimescaleReader.rows(source, isOwn: url.lastPathComponent == TimescaleReader.own)
      summary = "\(rows.values.reduce(0) { $0 + $1.count }) dated limits"
      return
    }
    var warnings: [Problem] = []
    let bases = source.isOverlay ? try ChecklistLibrary.bases(beside: url) : []
    let checklist = try ChecklistReader.read(source, standards: standards, bases: bases) { warnings += $0 }
    let over = checklist.waived.filter { $0.waiver.until < today }
    if !over.isEmpty { throw Problems(warnings + over.map { Self.ended($0.item, $0.waiver, in: file) }) }
    summary = "\(checklist.id), version \(checklist.version), \(checklist.items.count) questions"
    self.warnings = warnings + Self.copied(checklist, in: url, shownAs: file)
  }

  private static func ended(_ item: ChecklistItem, _ waiver: Waiver, in file: String) -> Problem {
    Problem(
      "the waiver of '\(item.id)' ended on \(waiver.until.inWords)",
      file: file,
      hint: "Rounds that begin later ask the question again: take the waiver away, or give a later day and its reason "
        + "under a new version."
    )
  }

  /// What is said of a checklist that has the name of one that comes with the program, and is not that one.
  private static func copied(_ checklist: Checklist, in url: URL, shownAs file: String) -> [Problem] {
    let shipped = shipped(checklist.id)
    guard !shipped.isEmpty else { return [] }
    let stem = url.deletingPathExtension().lastPathComponent
    let isNamed = [checklist.id, "\(checklist.id)-\(checklist.version)"].contains(stem)
    let same = shipped.first { $0.version == checklist.version }
    if isNamed, let same, same.items.map(\.hash) == checklist.items.map(\.hash) { return [] }
    return [
      Problem(
        "this is not '\(checklist.id)' as it comes with the program, and has its id",
        file: file,
        hint: "Give a copy an id of its own and the file that name, or lay your changes over the base "
          + "(docs/checklist.md): answers under one id are taken for one checklist.",
        severity: .warning
      )
    ]
  }

  /// The versions of a checklist that come with the program.
  private static func shipped(_ id: String) -> [Checklist] {
    ShippedFiles.all.compactMap { file in
      guard file.path.hasPrefix("checklists/"), ChecklistFiles.isOne(file.path),
        file.path.split(separator: "/").last?.hasPrefix(id) == true
      else { return nil }
      guard let source = try? SourceText(name: file.path, bytes: file.bytes),
        let checklist = try? ChecklistReader.read(source, standards: nil), checklist.id == id
      else { return nil }
      return checklist
    }
  }
}
