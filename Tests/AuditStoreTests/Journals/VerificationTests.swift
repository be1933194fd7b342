import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct VerificationTests {
  private let sample: Sample
  private let first: JournalName
  private let second: JournalName

  init() throws {
    sample = try Sample()
    first = try Sample.name("C-01")
    second = try Sample.name("C-02")
    for name in [first, second] {
      try sample.audit(name, events: [Sample.answer("contingency", .met)], signed: "2026-05-06")
    }
  }

  private func told() throws -> String { try Verification.run(sample.workspace).problems.render() }

  @Test func soundWorkspaceHasNothingToTell() throws {
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    var steps: [Int] = []
    let report = try Verification.run(sample.workspace, index: index) { done, _ in steps.append(done) }
    #expect(report.problems.all.isEmpty)
    #expect(report.isSound)
    #expect((report.journals, report.entries, report.checkpoints) == (2, 6, 2))
    #expect(report.heads.map(\.name) == [first, second])
    #expect(report.fingerprint.count == 64)
    #expect(steps == [0, 1, 2])
  }

  @Test func endCutOffIsFoundByItsCheckpoint() throws {
    let lines = try sample.bytes(first).split(separator: UInt8(ascii: "\n"))
    try sample.put(lines[..<2].flatMap { $0 + [10] }, first)
    #expect(try Journal.read(first, in: sample.workspace).isWhole)
    #expect(try told().contains("has 2 entries, and had 3 when it was signed"))
  }

  @Test func journalWrittenAnewIsFoundByItsCheckpoint() throws {
    try FileManager.default.removeItem(at: sample.workspace.journal(first))
    let writer = try JournalWriter.open(first, in: sample.workspace)
    try writer.append(Sample.opening(first), at: Sample.moment())
    try writer.append(Sample.answer("contingency", .notMet), at: Sample.moment())
    try writer.append(.signed(name: "A. Auditor", head: writer.head, dormant: []), at: Sample.moment())
    #expect(try told().contains("entry 3 has another digest"))
  }

  @Test func everythingWrongIsToldAtOnce() throws {
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    try sample.audit(try Sample.name("C-03"), events: [])
    try sample.put(try sample.bytes(second) + Array("half".utf8), second)
    try FileManager.default.removeItem(at: sample.workspace.journal(first))
    let lines = try String(contentsOf: sample.workspace.checkpoints, encoding: .utf8)
    try Data((lines + "nonsense\nhalf").utf8).write(to: sample.workspace.checkpoints)
    let report = try Verification.run(sample.workspace, index: index)
    let told = report.problems.render()
    for text in [
      "the last line was not written to its end", "the line is not a checkpoint",
      "a checkpoint tells of a journal that is not there", "the journal is not there, and had 3 entries",
      "the index does not know the journal", "the index says otherwise than the journal",
    ] { #expect(told.contains(text), "\(text)") }
    #expect(report.torn == [second])
    #expect(!report.isSound)
  }

  @Test func indexThatWasTamperedWithIsFound() throws {
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    try index.write { try $0.execute(sql: "UPDATE answers SET outcome = 3 WHERE audit = 1") }
    let report = try Verification.run(sample.workspace, index: index)
    #expect(report.problems.all.count == 1)
    #expect(report.problems.render().contains("the index says otherwise"))
  }

  @Test func signatureWithoutCheckpointIsAWarning() throws {
    let lines = try String(contentsOf: sample.workspace.checkpoints, encoding: .utf8).split(separator: "\n")
    try Data("\(lines[1])\n".utf8).write(to: sample.workspace.checkpoints)
    let report = try Verification.run(sample.workspace)
    #expect(report.isSound)
    #expect(report.problems.all.count == 1)
  }

  @Test func checkpointsAreReadAsTheyWereWritten() throws {
    let taken = try Checkpoints.read(sample.workspace)
    #expect(taken.all.map(\.name) == [first, second])
    #expect(taken.all.first.map { Checkpoint(line: $0.line) } == taken.all.first)
    #expect(taken.all.first?.digest == (try Journal.read(first, in: sample.workspace).head))
    for line in [
      "", "r1/C-01.a 3 \(Sample.zeros)", "r1/../x.a 3 \(Sample.zeros) 2026-05-06T12:00:00Z",
      "r1/C-01.a 0 \(Sample.zeros) 2026-05-06T12:00:00Z",
    ] {
      #expect(Checkpoint(line: line) == nil)
    }
  }

  @Test func checkpointAfterATornLineBeginsALineOfItsOwn() throws {
    let half = try String(contentsOf: sample.workspace.checkpoints, encoding: .utf8) + "r1/C-0"
    try Data(half.utf8).write(to: sample.workspace.checkpoints)
    try sample.audit(try Sample.name("C-03"), events: [], signed: "2026-05-06")
    let taken = try Checkpoints.read(sample.workspace)
    #expect(taken.all.count == 3)
    #expect(taken.problems.all.isEmpty)
  }
}
