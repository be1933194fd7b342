import AuditDocuments
import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct KeptHistoryTests {
  private static let audits = [
    ImportedAudit(
      reference: "C-AAAAAAAAAA",
      day: "2024-11-14",
      team: "North \"A\"",
      outcomes: ["one": .met, "two": .notSeen],
      sections: ["plan": .good],
      overall: .requiresImprovement
    ),
    ImportedAudit(reference: "C-BBBBBBBBBB", day: "2025-03-01", overall: .inadequate),
  ]

  private static var source: HistoryImport {
    var source = HistoryImport(
      name: "forms",
      day: "2026-11-29",
      by: "lead",
      list: String(repeating: "a", count: 64),
      checklist: "case-file",
      version: 2,
      audits: 2,
      items: [.init(item: "one", wording: "What: \"one\"?", reason: "said so"), .init(item: "two", isReversed: true)],
      leftOut: [.init(reason: "no day", rows: 3)]
    )
    (source.notRead, source.textsNotRead) = (.init(columns: 2, cells: 40), .init(columns: 1, cells: 9))
    return source
  }

  private static func workspace() throws -> (TemporaryFolder, Workspace) {
    let folder = try TemporaryFolder()
    return (folder, try Workspace.create(at: folder.url.appending(path: "w")))
  }

  @Test func whatIsKeptIsReadAgain() throws {
    let (_folder, workspace) = try Self.workspace()
    defer { _ = _folder }
    #expect(try workspace.keptHistory().isEmpty)
    try workspace.add(Self.source, Self.audits, mapping: Array("format: x\n".utf8))
    let kept = try #require(try workspace.keptHistory().first)
    #expect(kept.audits == Self.audits)
    #expect(kept.days?.first == "2024-11-14")
    var source = kept.source
    (source.auditsDigest, source.mappingDigest) = ("", "")
    #expect(source == Self.source)
    #expect(throws: Problems.self) { try workspace.add(Self.source, Self.audits, mapping: []) }
    try workspace.removeHistory("forms")
    #expect(try workspace.importNames().isEmpty)
  }

  /// Each change keeps the file readable, so that nothing but the digest can notice it.
  @Test(arguments: [
    ("said so", "said no"), ("rows: 3", "rows: 1"), (", reversed: true", ""), ("by: \"lead\"", "by: \"Lead\""),
  ])
  func aChangedLineOfTheSourceIsNoticed(from: String, to: String) throws {
    let (_folder, workspace) = try Self.workspace()
    defer { _ = _folder }
    try workspace.add(Self.source, Self.audits, mapping: [])
    let file = workspace.history.appending(path: "forms/source.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = text.replacing(from, with: to)
    #expect(changed != text)
    try Data(changed.utf8).write(to: file)
    #expect(workspace.verifiedHistory().problems.map(\.file) == ["history/forms/source.yaml"])
    try Data((text + "\n").utf8).write(to: file)
    #expect(workspace.verifiedHistory().problems.count == 1)
    try Data(text.utf8).write(to: file)
    #expect(workspace.verifiedHistory().problems.isEmpty)
  }

  @Test(arguments: ["audits.jsonl", "mapping.yaml", "source.yaml"]) func aChangedFileIsNoticed(file: String) throws {
    let (_folder, workspace) = try Self.workspace()
    defer { _ = _folder }
    try workspace.add(Self.source, Self.audits, mapping: Array("format: x\n".utf8))
    let path = workspace.history.appending(path: "forms/\(file)")
    try Data((try String(contentsOf: path, encoding: .utf8) + " ").utf8).write(to: path)
    let problems = workspace.verifiedHistory().problems
    #expect(problems.map(\.what) == ["the file is not as it was brought in"])
    #expect(problems.first?.file == "history/forms/\(file)")
  }

  @Test(arguments: ["../x", "", ".x", "a/b"]) func aNameThatIsNoNameIsRefused(name: String) throws {
    let (_folder, workspace) = try Self.workspace()
    defer { _ = _folder }
    #expect(throws: Problems.self) { try workspace.folder(ofImport: name) }
  }
}
