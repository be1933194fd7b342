import AuditDocuments
import AuditRules
import AuditSummaries
import Foundation

extension Workspace {
  /// The folder of what was brought in from earlier years.
  public var history: URL { root.appending(path: "history") }

  private static let files = (source: "source.yaml", mapping: "mapping.yaml", audits: "audits.jsonl")
  private static let limit = 64 << 20

  /// The folder of an import; throws where its name cannot be part of a path.
  public func folder(ofImport name: String) throws(Problems) -> URL {
    guard SafeName.isSafe(name) else {
      throw Problems([
        Problem("\(Problem.quote(name)) cannot be the name of an import", file: "history/", hint: SafeName.hint)
      ])
    }
    return history.appending(path: name)
  }

  /// The names of the imports, in order.
  public func importNames() throws(Problems) -> [String] {
    guard OpenFile.mayExist(path: history.path(percentEncoded: false)) else { return [] }
    return try fileNames(in: history).filter {
      SafeName.isSafe($0) && PrivateFolder.isFolder(history.appending(path: $0))
    }
  }

  /// Keeps an import: its audits, the mapping that was used, and what is known of it, all or nothing.
  ///
  /// - Throws: where there is one of this name.
  public func add(_ source: HistoryImport, _ audits: [ImportedAudit], mapping: [UInt8]) throws(Problems) {
    let folder = try folder(ofImport: source.name)
    try refuseTaken(import: source.name)
    var source = source
    let lines = audits.flatMap(\.line)
    source.auditsDigest = ContentDigest.sha256Hex(of: lines)
    source.mappingDigest = ContentDigest.sha256Hex(of: mapping)
    try PrivateFolder.make(history, shownAs: shown(history))
    guard let draft = DraftFolder(beside: folder.path(percentEncoded: false)) else { throw cannotKeep(folder) }
    do throws(Problems) {
      for (name, bytes) in [
        (Self.files.mapping, mapping), (Self.files.audits, lines), (Self.files.source, Array(source.yaml.utf8)),
      ] {
        try PrivateFile.add(
          bytes,
          at: URL(filePath: draft.path).appending(path: name),
          shownAs: "history/\(source.name)/\(name)"
        )
      }
    } catch {
      draft.discard()
      throw error
    }
    guard draft.place(at: folder.path(percentEncoded: false)) else {
      draft.discard()
      throw cannotKeep(folder)
    }
  }

  /// Everything that was brought in, the names in order; what does not stand as it was written is refused.
  public func keptHistory() throws(Problems) -> [KeptHistory] {
    let (kept, problems) = verifiedHistory()
    guard problems.isEmpty else { throw Problems(problems) }
    return kept
  }

  /// What stands as it was brought in, and what is wrong with the rest.
  public func verifiedHistory() -> (kept: [KeptHistory], problems: [Problem]) {
    var kept: [KeptHistory] = []
    var problems: [Problem] = []
    do throws(Problems) {
      for name in try importNames() {
        do throws(Problems) { kept.append(try keptHistory(name)) } catch { problems += error.all }
      }
    } catch {
      problems += error.all
    }
    return (kept, problems)
  }

  /// One import; throws where it is not there, or was changed since it was brought in.
  public func keptHistory(_ name: String) throws(Problems) -> KeptHistory {
    let folder = try folder(ofImport: name)
    let written = try text(Self.files.source, in: folder)
    guard HistoryImport.isAsWritten(written.bytes) else {
      throw Problems([changed(folder.appending(path: Self.files.source), import: name)])
    }
    let source = try HistoryImport(written, name: name)
    let mapping = try OpenFile.contents(
      of: folder.appending(path: Self.files.mapping),
      called: "the mapping",
      shownAs: shown(folder.appending(path: Self.files.mapping)),
      limit: Self.limit
    )
    let audits = try text(Self.files.audits, in: folder)
    var problems: [Problem] = []
    for (file, digest, kept) in [
      (Self.files.mapping, ContentDigest.sha256Hex(of: mapping), source.mappingDigest),
      (Self.files.audits, ContentDigest.sha256Hex(of: audits.bytes), source.auditsDigest),
    ] where digest != kept {
      problems.append(changed(folder.appending(path: file), import: name))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return KeptHistory(source: source, audits: try Self.audits(audits))
  }

  private func changed(_ file: URL, import name: String) -> Problem {
    Problem(
      "the file is not as it was brought in",
      file: shown(file),
      hint:
        "Bring the folder back from a backup, or remove it (caseaudit history remove \(name)) and import the list again."
    )
  }

  /// For each case that has an imported audit, the day of the last.
  public func lastImported() throws(Problems) -> [String: Day] {
    var last: [String: Day] = [:]
    for audit in try keptHistory().flatMap(\.audits) {
      last[audit.reference] = max(last[audit.reference] ?? audit.day, audit.day)
    }
    return last
  }

  /// Takes an import away, with all its audits.
  public func removeHistory(_ name: String) throws(Problems) {
    let folder = try folder(ofImport: name)
    do { try FileManager.default.removeItem(at: folder) } catch {
      throw Problems([
        Problem(
          "the import could not be taken away",
          file: shown(folder),
          hint: "See whether you may write in its folder."
        )
      ])
    }
  }

  /// Refuses the name of an import that there is already.
  public func refuseTaken(import name: String) throws(Problems) {
    guard OpenFile.mayExist(path: try folder(ofImport: name).path(percentEncoded: false)) else { return }
    throw Problems([
      Problem(
        "there is an import of this name already, and it was left as it is",
        file: "history/\(name)",
        hint: "Give it another name with --name, or take the other away first: caseaudit history remove \(name)."
      )
    ])
  }

  private func text(_ name: String, in folder: URL) throws(Problems) -> SourceText {
    let file = folder.appending(path: name)
    return try SourceText(contentsOf: file, shownAs: shown(file), isPrivate: true, limit: Self.limit)
  }

  private static func audits(_ source: SourceText) throws(Problems) -> [ImportedAudit] {
    let problems = ProblemCollector(source: source)
    var audits: [ImportedAudit] = []
    var number = 0
    for line in source.bytes.split(separator: UInt8(ascii: "\n")) {
      number += 1
      let text = try SourceText(name: source.name, bytes: Array(line), isPrivate: true, firstLine: number)
      if let audit = try ImportedAudit.read(text, into: problems) { audits.append(audit) }
    }
    try problems.throwErrors()
    return audits
  }

  private func cannotKeep(_ folder: URL) -> Problems {
    Problems([
      Problem(
        "the import could not be kept",
        file: shown(folder),
        hint: "See whether you may write there, and whether the disk is full."
      )
    ])
  }
}
