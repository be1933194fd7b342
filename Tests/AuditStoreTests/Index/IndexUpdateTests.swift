import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct IndexUpdateTests {
  private let sample: Sample
  private let names: [JournalName]

  init() throws {
    sample = try Sample()
    names = try ["C-01", "C-02", "C-03"].map { try Sample.name($0) }
    for name in names { try sample.audit(name, events: [Sample.answer("contingency", .met)], signed: "2026-05-06") }
  }

  @Test func onlyWhatChangedIsRead() throws {
    let index = try AuditIndex.open(sample.workspace)
    var update = try index.bringUpToDate(sample.workspace)
    #expect((update.read, update.unchanged, update.removed) == (3, 0, 0))
    update = try index.bringUpToDate(sample.workspace)
    #expect((update.read, update.unchanged, update.removed) == (0, 3, 0))
    let writer = try JournalWriter.open(names[1], in: sample.workspace)
    try writer.append(.reopened(reason: "Look again."), at: Sample.moment())
    try FileManager.default.removeItem(at: sample.workspace.journal(names[2]))
    update = try index.bringUpToDate(sample.workspace)
    #expect((update.read, update.unchanged, update.removed) == (1, 1, 1))
    #expect(try index.tally(for: .round("r1")).tally.audits.values.map(\.signed).reduce(0, +) == 1)
  }

  @Test func anAuditOpenedAgainCountsInNothingUntilItIsSignedAgain() throws {
    let index = try AuditIndex.open(sample.workspace)
    let writer = try JournalWriter.open(names[0], in: sample.workspace)
    try writer.append(.reopened(reason: "Look again."), at: Sample.moment())
    func met() throws -> Int {
      _ = try index.bringUpToDate(sample.workspace)
      return try index.tally(for: .round("r1")).tally.answers.values.map(\.met).reduce(0, +)
    }
    #expect(try met() == 2)
    try writer.sign(as: "A. Auditor", dormant: [], at: Sample.moment(plus: 60))
    #expect(try met() == 3)
  }

  @Test func damagedJournalIsToldEachTimeAndStopsNoOther() throws {
    var bytes = try sample.bytes(names[0])
    bytes[80] ^= 1
    try sample.put(bytes, names[0])
    let index = try AuditIndex.open(sample.workspace)
    for _ in 0..<2 {
      let update = try index.bringUpToDate(sample.workspace)
      #expect(update.problems.hasErrors)
      #expect(update.problems.all.allSatisfy { $0.file == "audits/r1/journals/C-01.a-lead.jsonl" })
      let result = try index.tally(for: .round("r1"))
      #expect(result.tally.audits.values.map(\.signed).reduce(0, +) == 2)
      #expect(result.damaged == [names[0]])
    }
  }

  @Test func journalForgottenIsInNoCountUntilItIsReadAgain() throws {
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    try index.forget(paths: ["audits/r1/journals/C-01.a-lead.jsonl", "audits/r1/journals/C-09.a-lead.jsonl"])
    #expect(try index.tally(for: .round("r1")).tally.audits.values.map(\.signed).reduce(0, +) == 2)
    let update = try index.bringUpToDate(sample.workspace)
    #expect((update.read, update.unchanged, update.removed) == (1, 2, 0))
    #expect(try index.tally(for: .round("r1")).tally.audits.values.map(\.signed).reduce(0, +) == 3)
  }

  @Test func tornLineIsAWarningAndTheRestCounts() throws {
    try sample.put(try sample.bytes(names[0]) + Array("half".utf8), names[0])
    let index = try AuditIndex.open(sample.workspace)
    let update = try index.bringUpToDate(sample.workspace)
    #expect(update.problems.all.map(\.severity) == [.warning])
    #expect(try index.tally(for: .round("r1")).tally.audits.values.map(\.signed).reduce(0, +) == 3)
  }

  @Test func linkInPlaceOfAJournalIsAProblemAndStopsNoOther() throws {
    let journal = sample.workspace.journal(names[0])
    let elsewhere = sample.folder.url.appending(path: "elsewhere")
    try FileManager.default.moveItem(at: journal, to: elsewhere)
    try FileManager.default.createSymbolicLink(at: journal, withDestinationURL: elsewhere)
    let update = try AuditIndex.open(sample.workspace).bringUpToDate(sample.workspace)
    #expect(update.problems.render().contains("it is a link to somewhere else"))
    #expect(update.read == 3)
  }

  @Test func indexDeletedOrRebuiltIsTheSameAgain() throws {
    let before: TallyResult
    do {
      let index = try AuditIndex.upToDate(sample.workspace).index
      before = try index.tally(for: .round("r1"))
    }
    let (again, update) = try AuditIndex.rebuild(sample.workspace)
    #expect((update.read, update.unchanged) == (3, 0) && update.problems.all.isEmpty)
    #expect(try again.tally(for: .round("r1")) == before)
  }

  @Test func indexInMemoryCountsTheSameAndLeavesNothingBehind() throws {
    let kept = try AuditIndex.open(sample.workspace)
    #expect(kept.isKept)
    _ = try kept.bringUpToDate(sample.workspace)
    let passing = try AuditIndex.inMemory("audits/.index.sqlite")
    #expect(!passing.isKept)
    #expect(try passing.bringUpToDate(sample.workspace).read == 3)
    #expect(try passing.tally(for: .round("r1")) == kept.tally(for: .round("r1")))
    #expect(try Verification.run(sample.workspace, index: passing).problems.all.isEmpty)
  }

  @Test("a workspace that can only be read is counted", .enabled(if: geteuid() != 0), arguments: [true, false])
  func readOnlyWorkspace(_ hasIndex: Bool) throws {
    if hasIndex { _ = try AuditIndex.open(sample.workspace).bringUpToDate(sample.workspace) }
    let path = sample.workspace.audits.path(percentEncoded: false)
    #expect(chmod(path, 0o500) == 0)
    defer { chmod(path, 0o700) }
    if hasIndex { #expect(chmod(sample.workspace.index.path(percentEncoded: false), 0o400) == 0) }
    let index = try AuditIndex.open(sample.workspace)
    #expect(!index.isKept)
    _ = try index.bringUpToDate(sample.workspace)
    #expect(try index.tally(for: .round("r1")).tally.audits.values.map(\.signed).reduce(0, +) == 3)
    #expect(try !AuditIndex.rebuild(sample.workspace).index.isKept)
  }

  @Test func indexThatIsNoDatabaseIsMadeAnew() throws {
    try Data(String(repeating: "not a database ", count: 400).utf8).write(to: sample.workspace.index)
    #expect(try AuditIndex.open(sample.workspace).bringUpToDate(sample.workspace).read == 3)
  }

  @Test func indexOfANewerVersionIsLeftAlone() throws {
    do {
      let index = try AuditIndex.open(sample.workspace)
      try index.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2030-01 something new')") }
    }
    let problems = #expect(throws: Problems.self) { try AuditIndex.open(sample.workspace) }
    #expect(problems?.render().contains("newer version") == true)
  }

  @Test func indexAndItsSideFilesAreForTheirOwnerOnly() throws {
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    let files = try FileManager.default.contentsOfDirectory(atPath: sample.workspace.audits.path(percentEncoded: false))
      .filter { $0.hasPrefix(".index.sqlite") }
    #expect(files.contains(".index.sqlite-wal"))
    for file in files {
      let path = sample.workspace.audits.appending(path: file).path(percentEncoded: false)
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600, "\(file)")
    }
  }

  @Test func indexHoldsNoFreeText() throws {
    let name = try Sample.name("C-04")
    try sample.writeEveryEvent(name)
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    try index.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    let bytes = String(decoding: try Data(contentsOf: sample.workspace.index), as: UTF8.self)
    #expect(bytes.contains("outcomes-smart"))
    for text in ["drawing", "bruise", "Lesson", "A. Auditor", "family", "page missing"] {
      #expect(!bytes.contains(text), "\(text)")
    }
  }
}
