import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// Signatures without checkpoints: those that a kill left are put right, and a lost file is asked back, not begun anew.
@Suite struct MissingCheckpointTests {
  private let sample: Sample
  private let name: JournalName

  init() throws {
    sample = try Sample()
    name = try Sample.name()
  }

  /// As a program leaves it that is killed between the signature and its checkpoint.
  private func signWithoutCheckpoint(_ name: JournalName) throws {
    let writer = try JournalWriter.open(name, in: sample.workspace)
    if writer.entries.isEmpty { try writer.append(Sample.opening(name), at: Sample.moment()) }
    try writer.append(.signed(name: "A. Auditor", head: writer.head, dormant: []), at: Sample.moment())
  }

  private func told() throws -> String { try Verification.run(sample.workspace).problems.render() }

  @Test func nextOpeningWritesItAndSaysSo() throws {
    try sample.audit(try Sample.name("C-02"), events: [], signed: "2026-05-06")
    try signWithoutCheckpoint(name)
    #expect(try told().contains("caseaudit walk C-01 --round r1 --auditor a-lead"))
    let warnings = try JournalWriter.open(name, in: sample.workspace).warnings
    #expect(warnings.map(\.what).description.contains("is written now"))
    #expect(try Verification.run(sample.workspace).problems.all.isEmpty)
    #expect(try JournalWriter.open(name, in: sample.workspace).warnings.isEmpty)
    #expect(try Checkpoints.read(sample.workspace).all.count == 2)
  }

  @Test func firstSignatureOfAllIsPutRightToo() throws {
    try sample.audit(try Sample.name("C-02"), events: [])
    try signWithoutCheckpoint(name)
    _ = try JournalWriter.open(name, in: sample.workspace)
    #expect(try Verification.run(sample.workspace).problems.all.isEmpty)
  }

  @Test func lostFileIsAskedBackOnceAndNotBegunAnew() throws {
    for reference in ["C-01", "C-02", "C-03"] {
      try sample.audit(try Sample.name(reference), events: [], signed: "2026-05-06")
    }
    try FileManager.default.removeItem(at: sample.workspace.checkpoints)
    #expect(try JournalWriter.open(name, in: sample.workspace).warnings.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: sample.workspace.checkpoints.path(percentEncoded: false)))
    let verification = try Verification.run(sample.workspace)
    #expect(verification.problems.all.count == 1)
    #expect(!verification.isSound)
    #expect(try told().contains("3 audits are signed"))
    #expect(try told().contains("Do not sign anything again"))
  }

  @Test func journalThatIsNotWhatWasSignedGetsNoNewCheckpoint() throws {
    try sample.audit(name, events: [Sample.answer("contingency", .met)], signed: "2026-05-06")
    let lines = try sample.bytes(name).split(separator: UInt8(ascii: "\n"))
    try sample.put(lines[..<1].flatMap { $0 + [10] }, name)
    try signWithoutCheckpoint(name)
    #expect(try JournalWriter.open(name, in: sample.workspace).warnings.isEmpty)
    #expect(try told().contains("cut off"))
  }

  @Test func lineLostFromTheMiddleIsAskedBack() throws {
    try sample.audit(try Sample.name("C-02"), events: [], signed: "2026-05-06")
    try signWithoutCheckpoint(name)
    let writer = try JournalWriter.open(name, in: sample.workspace)
    try writer.append(.concernRaised(text: "Unsafe.", item: nil), at: Sample.moment())
    let lines = try String(contentsOf: sample.workspace.checkpoints, encoding: .utf8).split(separator: "\n")
    try Data("\(lines[0])\n".utf8).write(to: sample.workspace.checkpoints)
    #expect(try told().contains("bring audits/checkpoints.txt back"))
    #expect(try !told().contains("sign it again"))
  }

  @Test func fileOfShortLinesTellsOfTheFirstOnly() throws {
    try Data(repeating: UInt8(ascii: "\n"), count: 1 << 20).write(to: sample.workspace.checkpoints)
    let taken = try Checkpoints.read(sample.workspace)
    #expect(taken.problems.all.count == 200)
    #expect(taken.problems.omitted == (1 << 20) - 200)
  }
}
