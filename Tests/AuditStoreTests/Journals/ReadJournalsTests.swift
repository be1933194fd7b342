import AuditDocuments
import Foundation
import Testing

@testable import AuditStore

/// Whoever reads journals is told which of them are missing, cut short or changed, whatever still knows of them.
@Suite struct ReadJournalsTests {
  private let sample: Sample
  private let (signed, begun): (JournalName, JournalName)

  init() throws {
    sample = try Sample()
    (signed, begun) = (try Sample.name("C-01"), try Sample.name("C-02"))
    for name in [signed, begun] {
      try sample.audit(
        name,
        events: [Sample.answer("contingency", .met), .concernRaised(text: "The bruise.", item: nil)],
        signed: name == signed ? "2026-05-06" : nil
      )
    }
  }

  private func cut(_ name: JournalName, by lines: Int) throws {
    let kept = try sample.bytes(name).split(separator: UInt8(ascii: "\n")).dropLast(lines)
    try sample.put(kept.flatMap { $0 + [10] }, name)
  }

  private func remove(_ name: JournalName) throws {
    try FileManager.default.removeItem(at: sample.workspace.journal(name))
  }

  private func change(_ name: JournalName) throws {
    let bytes = try sample.bytes(name)
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "m")))
    try sample.put(bytes.enumerated().map { $0.offset == place ? UInt8(ascii: "n") : $0.element }, name)
  }

  /// What every reader says is incomplete; each of them has to say the same.
  private func incomplete(ofRound round: String? = nil) throws -> [JournalName] {
    let workspace = sample.workspace
    let read = try workspace.readJournals(ofRound: round)
    #expect(read.problems.hasErrors == !read.incomplete.isEmpty)
    #expect(try workspace.remarks(ofRound: round).incomplete == read.incomplete)
    #expect(try workspace.childActions(ofRound: round).incomplete == read.incomplete)
    return read.incomplete
  }

  @Test func nothingIsMissingWhereAllIsThere() throws {
    #expect(try incomplete().isEmpty)
    #expect(try sample.workspace.remarks().concerns.count == 2)
    _ = try AuditIndex.upToDate(sample.workspace)
    #expect(try incomplete().isEmpty)
    // A line that was not written to its end is no entry yet.
    try sample.put(try sample.bytes(begun) + Array("{\"n\":4".utf8), begun)
    #expect(try incomplete().isEmpty && sample.workspace.readJournals().problems.all.count == 1)
  }

  @Test func noIndexIsMadeByReading() throws {
    _ = try sample.workspace.readJournals()
    #expect(!FileManager.default.fileExists(atPath: sample.workspace.index.path(percentEncoded: false)))
  }

  @Test(arguments: [1, 2, 3]) func aSignedJournalThatIsCutIsToldByItsCheckpoint(_ lines: Int) throws {
    try cut(signed, by: lines)
    #expect(try incomplete() == [signed] && incomplete(ofRound: "r1") == [signed] && incomplete(ofRound: "r2").isEmpty)
    #expect(try sample.workspace.readJournals().problems.render().contains("when it was signed"))
    // What is left of it is still read.
    #expect(try sample.workspace.remarks().concerns.count == (lines == 1 ? 2 : 1))
  }

  @Test func aSignedJournalThatIsGoneIsToldByItsCheckpoint() throws {
    try remove(signed)
    #expect(try incomplete() == [signed])
  }

  @Test func aJournalThatIsBegunIsToldByTheIndex() throws {
    _ = try AuditIndex.upToDate(sample.workspace)
    try cut(begun, by: 1)
    #expect(try incomplete() == [begun])
    try remove(begun)
    #expect(try incomplete() == [begun])
    #expect(try sample.workspace.readJournals().problems.render().contains("when it was last read"))
  }

  @Test func aChangedByteIsTold() throws {
    try change(signed)
    #expect(try incomplete() == [signed])
    try remove(begun)
    #expect(try incomplete() == [signed], "nobody knew of the other")
  }

  @Test func aNewIndexIsToldByCheckpointsEachTime() throws {
    func update() throws -> String { try AuditIndex.upToDate(sample.workspace).update.problems.render() }
    let whole = try sample.bytes(signed)
    try cut(signed, by: 1)
    for _ in 1...3 { #expect(try update().contains("it has 3 entries, and had 4 when it was signed")) }
    _ = try AuditIndex.rebuild(sample.workspace)
    #expect(try update().contains("had 4 when it was signed"), "nothing forgets a checkpoint")
    try remove(signed)
    for _ in 1...3 { #expect(try update().contains("the journal is not there, and had 4 entries when it was signed")) }
    try sample.put(whole, signed)
    #expect(try update() == "no problems" && incomplete().isEmpty)
  }

  @Test func anIndexFromBeforeTheSignatureIsTold() throws {
    let name = try Sample.name("C-03")
    try sample.audit(name, events: [Sample.answer("contingency", .met)])
    _ = try AuditIndex.upToDate(sample.workspace)
    try JournalWriter.open(name, in: sample.workspace)
      .sign(as: "A. Auditor", dormant: [], at: Sample.moment("2026-05-06"))
    try cut(name, by: 1)
    #expect(try AuditIndex.upToDate(sample.workspace).update.problems.hasErrors && incomplete() == [name])
  }
}
