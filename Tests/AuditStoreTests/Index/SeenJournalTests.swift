import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// What the index saw of journals that are gone, shorter, or cannot be read.
@Suite struct SeenJournalTests {
  private let sample: Sample
  private let name: JournalName

  init() throws {
    sample = try Sample()
    name = try Sample.name()
    try sample.audit(name, events: [Sample.answer("contingency", .met), Sample.answer("outcomes-smart", .met)])
    _ = try AuditIndex.upToDate(sample.workspace)
  }

  private func update() throws -> String { try AuditIndex.upToDate(sample.workspace).update.problems.render() }

  private func verified() throws -> String { try AuditIndex.verified(sample.workspace).verification.problems.render() }

  private func cut(to lines: Int) throws {
    let kept = try sample.bytes(name).split(separator: UInt8(ascii: "\n"))[..<lines]
    try sample.put(kept.flatMap { $0 + [10] }, name)
  }

  @Test func unsignedJournalCutAtALineEndIsNamedEachTime() throws {
    let whole = try sample.bytes(name)
    try cut(to: 2)
    for _ in 1...2 {
      #expect(try update().contains("it has 2 entries, and had 3 when it was last read"))
      #expect(try verified().contains("it has 2 entries, and had 3 when it was last read"))
    }
    try sample.put(whole, name)
    #expect(try update() == "no problems")
  }

  @Test func journalWrittenAnewIsNamedThoughItIsLonger() throws {
    try cut(to: 1)
    let writer = try JournalWriter.open(name, in: sample.workspace)
    for item in ["a", "b", "c"] { try writer.append(Sample.answer(item, .notMet), at: Sample.moment()) }
    #expect(try update().contains("entry 3 has another digest"))
    #expect(try verified().contains("entry 3 has another digest"))
  }

  @Test func journalAndItsCheckpointTakenAwayTogetherAreMissed() throws {
    let other = try Sample.name("C-02")
    try sample.audit(other, events: [], signed: "2026-05-06")
    _ = try AuditIndex.upToDate(sample.workspace)
    try FileManager.default.removeItem(at: sample.workspace.journal(other))
    try FileManager.default.removeItem(at: sample.workspace.checkpoints)
    for _ in 1...2 {
      #expect(try verified().contains("C-02.a-lead.jsonl: error: the journal is not there, and had 2 entries"))
      #expect(try update().contains("the journal is not there, and had 2 entries"))
    }
    let refused = #expect(throws: Problems.self) { try SoundJournals(sample.workspace, .init()) }
    #expect(refused?.render().contains("nothing was counted") == true)
  }

  @Test func newIndexForgetsAfterItWasAskedWhatIsMissed() throws {
    try FileManager.default.removeItem(at: sample.workspace.journal(name))
    let (_, update) = try AuditIndex.rebuild(sample.workspace)
    #expect(update.missed.map(\.what) == ["the journal is not there, and had 3 entries when it was last read"])
    #expect(update.found.all.isEmpty)
    #expect(try self.update() == "no problems")
  }

  @Test func newIndexNamesWhatWasCutOffOnceAndGoesOnFromWhatIsThere() throws {
    try cut(to: 2)
    let (_, update) = try AuditIndex.rebuild(sample.workspace)
    #expect(update.missed.map(\.what).first?.contains("it has 2 entries, and had 3") == true)
    #expect(try self.update() == "no problems")
    try cut(to: 1)
    #expect(try self.update().contains("it has 1 entries, and had 2"))
  }

  @Test func newIndexStillKnowsWhatADamagedJournalHadBeforeItWasDamaged() throws {
    let whole = try sample.bytes(name)
    try sample.put(whole.map { $0 == UInt8(ascii: "m") ? UInt8(ascii: "n") : $0 }, name)
    #expect(try AuditIndex.rebuild(sample.workspace).update.found.hasErrors)
    try sample.put(whole, name)
    #expect(try self.update() == "no problems")
    try cut(to: 2)
    #expect(try self.update().contains("it has 2 entries, and had 3"))
  }

  @Test func journalThatCannotBeReadIsNotTakenForPlanned() throws {
    let path = sample.workspace.journal(name).path(percentEncoded: false)
    try FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    let (index, update) = try AuditIndex.upToDate(sample.workspace)
    #expect(update.problems.hasErrors)
    let allocation = Round.Allocation(reference: "C-01", auditor: "a-lead", isSecond: false)
    let rows = try index.statusRows(Round.sample("r1", allocations: [allocation]))
    let damaged = rows.filter { $0.reference == "C-01" }
    #expect(damaged.map(\.stage) == [.damaged] && damaged.map(\.isSecond) == [false])
  }

  @Test func folderOfJournalsThatIsNoFolderIsAnError() throws {
    let folder = try sample.workspace.journals(ofRound: "r1")
    try FileManager.default.removeItem(at: folder)
    try Data().write(to: folder)
    #expect(throws: Problems.self) { try AuditIndex.upToDate(sample.workspace) }
  }
}
