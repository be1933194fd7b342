import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct WorkspaceTests {
  @Test func workspaceIsFoundFromAnyFolderInside() throws {
    let sample = try Sample()
    let deep = sample.workspace.audits.appending(path: "r1/cases")
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
    let found = try Workspace.find(from: deep)
    #expect(found.root.lastPathComponent == "council")
    let problems = #expect(throws: Problems.self) { try Workspace.find(from: sample.folder.url) }
    #expect(problems?.render().contains("caseaudit init") == true)
  }

  @Test func aWorkspaceHasChecklistsAndAudits() throws {
    for name in ["checklists", "audits"] {
      let sample = try Sample()
      let workspace = sample.workspace
      #expect(workspace.exists)
      try FileManager.default.removeItem(at: workspace.root.appending(path: name))
      #expect(!workspace.exists, "without \(name)")
    }
  }

  @Test func madeFoldersAreForTheirOwnerOnly() throws {
    let sample = try Sample()
    for folder in [sample.workspace.root, sample.workspace.checklists, sample.workspace.audits] {
      let facts = try FileManager.default.attributesOfItem(atPath: folder.path(percentEncoded: false))
      #expect(facts[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test func roundsAreListedAndMisspeltOnesSuggested() throws {
    let sample = try Sample()
    try sample.plan(RoundReadingTests.whole, round: "2026-h1")
    try sample.plan(RoundReadingTests.whole, round: "2025-h2")
    try FileManager.default.createDirectory(
      at: sample.workspace.audits.appending(path: "notes"),
      withIntermediateDirectories: true
    )
    #expect(try sample.workspace.roundNames() == ["2025-h2", "2026-h1"])
    #expect(try sample.workspace.rounds().map(\.id) == ["2025-h2", "2026-h1"])
    let problems = #expect(throws: Problems.self) { try sample.workspace.round("2026h1") }
    #expect(problems?.render().contains("did you mean '2026-h1'?") == true)
  }

  @Test(
    "names that could leave the folder are refused",
    arguments: [
      "", ".", "..", "../x", "a/b", ".hidden", "a b", "é", "a\u{0}", String(repeating: "a", count: 65), "-\n",
    ]
  )
  func unsafeNames(_ text: String) throws {
    let sample = try Sample()
    #expect(!SafeName.isSafe(text))
    #expect(!SafeName.isAuditor(text))
    #expect(throws: Problems.self) { try sample.workspace.round(text) }
    #expect(throws: Problems.self) { try sample.workspace.addExtract([], case: text, round: "r1") }
    #expect(throws: Problems.self) { try JournalName(round: "r1", case: text, auditor: "a") }
    #expect(JournalName(text: "r1/\(text).a") == nil)
    #expect(JournalName(text: "\(text)/C-01.a") == nil)
  }

  @Test func namesOfJournalsAreTakenApartAsTheyWerePutTogether() throws {
    let name = try JournalName(round: "2026-h1", case: "P.3-a_B", auditor: "a-1")
    #expect(name.fileName == "P.3-a_B.a-1.jsonl")
    #expect(JournalName(fileName: name.fileName, round: "2026-h1") == name)
    #expect(JournalName(text: name.text) == name)
    for other in ["C-01.jsonl", "C-01.a.jsonl.torn", "C-01.a.json", ".a.jsonl", "C-01.A.jsonl"] {
      #expect(JournalName(fileName: other, round: "r1") == nil)
    }
    #expect(!SafeName.isAuditor("a.b") && !SafeName.isAuditor("A") && SafeName.isAuditor("a-1"))
  }

  @Test func extractIsAddedOnceAndForItsOwnerOnly() throws {
    let sample = try Sample()
    let file = try sample.workspace.addExtract(Array("{}".utf8), case: "C-01", round: "r1")
    let facts = try FileManager.default.attributesOfItem(atPath: file.path(percentEncoded: false))
    #expect(facts[.posixPermissions] as? Int == 0o600)
    let problems = #expect(throws: Problems.self) {
      try sample.workspace.addExtract(Array("other".utf8), case: "C-01", round: "r1")
    }
    #expect(problems?.render().contains("already") == true)
    #expect(try Data(contentsOf: file) == Data("{}".utf8))
    let left = try FileManager.default.contentsOfDirectory(
      atPath: sample.workspace.cases(ofRound: "r1").path(percentEncoded: false)
    )
    #expect(left == ["C-01.json"])
    #expect(try sample.workspace.extracts(ofRound: "r1") == ["C-01"])
  }

  @Test func roundThatNobodyLetsUsLookIntoIsAProblem() throws {
    let sample = try Sample()
    try sample.plan(TallyTests.plan)
    // A link that leads to itself cannot be looked into by anybody, the tests' own root included.
    let closed = sample.workspace.audits.appending(path: "r2").path(percentEncoded: false)
    try FileManager.default.createSymbolicLink(atPath: closed, withDestinationPath: closed)
    #expect(try sample.workspace.roundNames() == ["r1", "r2"])
    let problems = #expect(throws: Problems.self) { try sample.workspace.rounds() }
    #expect(problems?.all.map(\.file) == ["audits/r2"])
    let unread = #expect(throws: Problems.self) { try sample.workspace.journalNames() }
    #expect(unread?.all.map(\.file) == ["audits/r2"])
  }

  @Test("a folder without leave to read is a problem too", .enabled(if: geteuid() != 0))
  func closedRound() throws {
    let sample = try Sample()
    try sample.plan(TallyTests.plan)
    let closed = try sample.workspace.folder(ofRound: "r1").path(percentEncoded: false)
    #expect(chmod(closed, 0) == 0)
    defer { chmod(closed, 0o700) }
    #expect(throws: Problems.self) { try sample.workspace.rounds() }
    #expect(throws: Problems.self) { try sample.workspace.journalNames() }
  }

  @Test func thePathOfAWorkspaceItselfIsShownWhole() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create(at: folder.url)
    #expect(workspace.shown(workspace.root) == workspace.root.relativePath)
    #expect(workspace.shown(workspace.audits.appending(path: "r1")) == "audits/r1")
  }

  @Test(arguments: [
    "audits/r1/cases/C-01.a.jsonl", "other/r1/journals/C-01.a.jsonl", "audits/r1/journals/more/C-01.a.jsonl",
    "audits/journals/C-01.a.jsonl",
  ])
  func onlyWhatLiesAmongTheJournalsOfARoundIsOne(path: String) {
    #expect(JournalName(path: path) == nil)
    #expect(JournalName(path: "audits/r1/journals/C-01.a.jsonl")?.text == "r1/C-01.a")
  }
}
