import AuditActions
import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct JournalFormatTests {
  /// One of before journals named the worker who holds the case, and one of since.
  static let fixtures: [(file: String, worker: String?)] = [
    ("C-01.a-lead.journal-1.jsonl", nil), ("C-01.a-lead.journal-1-worker.jsonl", "W-31"),
  ]

  static func fixture(_ file: String) -> String { "Tests/AuditStoreTests/Fixtures/\(file)" }

  @Test func everyKindOfEventIsReadAsItWasWritten() throws {
    let sample = try Sample()
    let name = try Sample.name()
    let written = try sample.writeEveryEvent(name).entries
    let journal = try Journal.read(name, in: sample.workspace)
    #expect(journal.problems.all.isEmpty)
    #expect(journal.entries == written)
    #expect(Set(journal.entries.map(\.event.word)).count == 11)
  }

  @Test func whatIsToBeDoneForTheChildIsReadAsItWasWritten() throws {
    let sample = try Sample()
    let name = try Sample.name()
    let writer = try JournalWriter.open(name, in: sample.workspace)
    let action = ChildAction(text: "See \"S\" alone.", who: "Social worker", when: "Friday", due: "2026-09-18")
    try writer.append(Sample.opening(name), at: Sample.moment())
    try writer.append(.actionNoted(action), at: Sample.moment())
    try writer.append(.actionNoted(ChildAction(text: "Ring the school.")), at: Sample.moment())
    for answer in SafetyToday.allCases { try writer.append(.safetyAnswered(answer), at: Sample.moment()) }
    try writer.append(.undone(number: 6), at: Sample.moment())
    try writer.append(.undone(number: 3), at: Sample.moment())
    let journal = try Journal.read(name, in: sample.workspace)
    #expect(journal.problems.all.isEmpty && journal.entries == writer.entries && journal.state == writer.state)
    #expect(journal.state.childActions.map(\.action) == [action] && journal.state.safety?.answer == .no)
  }

  @Test func aReplyToThePageComesAfterTheSignatureAndIsNobodysByName() throws {
    let sample = try Sample()
    let name = try Sample.name()
    let writer = try JournalWriter.open(name, in: sample.workspace)
    try writer.append(Sample.opening(name), at: Sample.moment())
    #expect(throws: Problems.self) {
      try writer.keep(feedbackReply: "It is under contacts.", from: "Social worker", at: Sample.moment())
    }
    #expect(throws: Problems.self) {
      try writer.append(.feedbackReplied(from: "Social worker", text: "By the auditor."), at: Sample.moment())
    }
    try writer.append(Sample.answer("contingency", .met), at: Sample.moment())
    try writer.sign(as: "A. Auditor", at: Sample.moment())
    try writer.keep(feedbackReply: "It is under contacts.", from: "Social worker", at: Sample.moment())
    let journal = try Journal.read(name, in: sample.workspace)
    #expect(journal.problems.all.isEmpty && journal.state == writer.state && journal.state.isSigned)
    #expect(journal.entries.last?.by == "worker" && journal.state.feedbackReplies.first?.from == "Social worker")
    #expect(try Checkpoints.read(sample.workspace).all.last?.entries == journal.entries.count)
  }

  @Test("the journals kept of format 1 are still read, and still written byte for byte", arguments: fixtures)
  func keptJournal(_ file: String, worker: String?) throws {
    let sample = try Sample()
    let name = try Sample.name()
    try sample.writeEveryEvent(name, worker: worker)
    let written = String(decoding: try sample.bytes(name), as: UTF8.self)
    let complaint = try GoldenText.complaint(about: written, at: Self.fixture(file), isReleased: true)
    #expect(complaint == nil, "\(complaint ?? "")")
    let kept = Array(try Data(contentsOf: Repository.url(Self.fixture(file))))
    let journal = Journal(kept, name: name, shownAs: "kept")
    #expect(journal.problems.all.isEmpty)
    #expect(journal.entries.count == 14)
    #expect(journal.state.opening?.worker == worker)
  }

  @Test func digestIsThatOfThePreviousDigestAndTheLineWithoutItsOwn() throws {
    let sample = try Sample()
    let name = try Sample.name()
    try sample.writeEveryEvent(name)
    var previous = Sample.zeros
    for line in String(decoding: try sample.bytes(name), as: UTF8.self).split(separator: "\n") {
      let parts = String(line).components(separatedBy: ",\"digest\":\"")
      #expect(parts.count == 2)
      let digest = String(parts[1].prefix(64))
      #expect(digest == ContentDigest.sha256Hex(of: previous + "\n" + parts[0] + "}"))
      previous = digest
    }
  }

  @Test func journalsAreForTheirOwnersEyesOnly() throws {
    let sample = try Sample()
    let name = try Sample.name()
    try sample.writeEveryEvent(name)
    func mode(_ url: URL) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false))[.posixPermissions] as? Int
    }
    #expect(try mode(sample.workspace.journal(name)) == 0o600)
    #expect(try mode(sample.workspace.checkpoints) == 0o600)
    #expect(try mode(sample.workspace.folder(ofRound: "r1")) == 0o700)
    #expect(try mode(sample.workspace.journals(ofRound: "r1")) == 0o700)
    #expect(try mode(sample.workspace.audits) == 0o700)
  }
}
