import AuditDocuments
import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// What a moderator settles in a journal: kept beside what was signed, in a chain that verifies.
@Suite struct SettlementTests {
  private let sample: Sample
  private let name: JournalName

  init() throws {
    sample = try Sample()
    name = try sample.audit(
      try Sample.name(),
      events: [
        Sample.answer("contingency", .notEvidenced, rule: .notMet), Sample.answer("views", .met, section: "views"),
        .graded(section: "outcomes", grade: .good, reason: nil, cap: nil),
        .graded(section: "", grade: .requiresImprovement, reason: nil, cap: "contingency"),
      ],
      signed: "2026-05-06",
      dormant: ["hidden"]
    )
  }

  static func answer(
    _ item: String,
    _ was: Outcome,
    _ settled: Outcome,
    _ cause: SettlementCause = .evidenceMissed
  ) -> JournalEvent {
    .answerSettled(Settlement(subject: item, was: was, settled: settled, cause: cause, text: "It is on the file."))
  }

  static func grade(_ was: Grade, _ settled: Grade, cap: String? = nil, of section: String = "") -> JournalEvent {
    .gradeSettled(
      Settlement(subject: section, was: was, settled: settled, cause: .readDifferently, text: "Read again.", cap: cap)
    )
  }

  private func settle(_ events: [JournalEvent], by moderator: String = "moderator") throws {
    try JournalWriter.open(name, in: sample.workspace).settle(events, by: moderator, at: Sample.moment("2026-06-01"))
  }

  private func complaint(_ events: [JournalEvent], by moderator: String = "moderator") throws -> String? {
    let before = try sample.bytes(name)
    let problems = #expect(throws: Problems.self) { try settle(events, by: moderator) }
    // Nothing of what was refused is kept, and nothing that was before is gone.
    #expect(try sample.bytes(name) == before)
    return problems?.all.first?.what
  }

  private func state() throws -> AuditState {
    let journal = try Journal.read(name, in: sample.workspace)
    #expect(journal.problems.all.isEmpty)
    return journal.state
  }

  @Test func theOriginalStaysBesideWhatWasSettled() throws {
    try settle([Self.answer("contingency", .notEvidenced, .met), Self.grade(.requiresImprovement, .good)])
    let state = try state()
    #expect(state.answers["contingency"]?.outcome == .notEvidenced && state.countedOutcome(of: "contingency") == .met)
    #expect(state.overall?.grade == .requiresImprovement && state.countedGrade(of: "") == .good)
    #expect(state.overall?.cap == "contingency" && state.countedCap(of: "") == nil)
    #expect(state.settledAnswers["contingency"]?.moderator == "moderator" && state.isSigned && state.isModerated)
    #expect(state.countedOutcome(of: "views") == .met && state.countedGrade(of: "outcomes") == .good)
  }

  @Test func theLaterOfTwoSettlementsCountsAndBothAreKept() throws {
    try settle([Self.answer("contingency", .notEvidenced, .met)])
    try settle([Self.answer("contingency", .met, .partlyMet, .readDifferently)], by: "head-of-qa")
    let standing = try #require(try state().settledAnswers["contingency"])
    #expect(standing.settled == .partlyMet && standing.original == .notEvidenced && standing.settlement.was == .met)
    #expect(standing.moderator == "head-of-qa" && standing.settlement.cause == .readDifferently)
    let kept = try Journal.read(name, in: sample.workspace).entries.compactMap { entry in
      if case .answerSettled(let settlement) = entry.event { settlement.settled } else { nil }
    }
    #expect(kept == [.met, .partlyMet])
  }

  @Test func readingAgainGivesTheStateThatTheWriterHad() throws {
    let writer = try JournalWriter.open(name, in: sample.workspace)
    try writer.settle(
      [Self.answer("contingency", .notEvidenced, .met), Self.grade(.requiresImprovement, .good)],
      by: "moderator",
      at: Sample.moment("2026-06-01")
    )
    try writer.reply("I had seen it.", at: Sample.moment("2026-06-02"))
    let journal = try Journal.read(name, in: sample.workspace)
    #expect(journal.entries == writer.entries && journal.state == writer.state)
    #expect(AuditState(replaying: journal.entries) == writer.state)
    #expect(journal.state.replies.map(\.text) == ["I had seen it."])
  }

  @Test func theChainAndTheCheckpointsHoldWhatWasSettled() throws {
    try settle([Self.answer("contingency", .notEvidenced, .met)])
    try JournalWriter.open(name, in: sample.workspace).reply("No.", at: Sample.moment("2026-06-02"))
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    #expect(try Verification.run(sample.workspace, index: index).problems.all.isEmpty)
    // A reply, then a settlement, that is cut off the end is missed.
    let lines = try sample.bytes(name).split(separator: UInt8(ascii: "\n"))
    for kept in [lines.count - 1, lines.count - 2] {
      try sample.put(lines.prefix(kept).joined(separator: [UInt8(ascii: "\n")]) + [UInt8(ascii: "\n")], name)
      #expect(try !Verification.run(sample.workspace, index: AuditIndex.inMemory("x")).isSound, "\(kept) lines")
    }
  }

  @Test func nobodyWritesAnEntryThatIsNotTheirs() throws {
    #expect(
      try complaint([Self.answer("contingency", .notEvidenced, .met)], by: "a-lead")
        == "the entry settles the audit, and is by its own auditor"
    )
    #expect(
      try complaint([Self.answer("contingency", .notEvidenced, .met)], by: "Head of QA")
        == "'Head of QA' cannot be the name of a moderator"
    )
    #expect(
      try complaint([.commented(item: "views", text: "x")], by: "moderator")
        == "the entry is by 'moderator', not by 'a-lead'"
    )
  }

  @Test func onlyWhatWasSignedAndStandsIsSettled() throws {
    #expect(
      try complaint([Self.answer("contingency", .met, .notMet)])
        == "something else stands by now than what was to be settled"
    )
    #expect(
      try complaint([Self.answer("other", .met, .notMet)]) == "the audit has no answer to this question that counts"
    )
    #expect(try complaint([Self.grade(.good, .inadequate, of: "voice")]) == "the audit has no grade of this section")
    // Where the second of two is refused, the first is not kept either.
    #expect(
      try complaint([Self.answer("contingency", .notEvidenced, .met), Self.grade(.good, .inadequate)])
        == "something else stands by now than what was to be settled"
    )
    let open = try sample.audit(try Sample.name("C-02"), events: [Sample.answer("contingency", .met)])
    let problems = #expect(throws: Problems.self) {
      try JournalWriter.open(open, in: sample.workspace)
        .settle([Self.answer("contingency", .met, .notMet)], by: "moderator", at: Sample.moment("2026-06-01"))
    }
    #expect(problems?.all.first?.what == "the audit is not signed")
  }

  @Test func aModeratedAuditIsNotOpenedAgainAndNothingElseIsRepliedTo() throws {
    let writer = try JournalWriter.open(name, in: sample.workspace)
    #expect(throws: Problems.self) { try writer.reply("Too early.", at: Sample.moment("2026-06-01")) }
    try writer.settle(
      [Self.answer("contingency", .notEvidenced, .notEvidenced)],
      by: "moderator",
      at: Sample.moment("2026-06-01")
    )
    let problems = #expect(throws: Problems.self) {
      try writer.append(.reopened(reason: "More came."), at: Sample.moment("2026-06-02"))
    }
    #expect(problems?.all.first?.what == "a moderator has settled this audit, so it cannot be opened again")
    #expect(throws: Problems.self) { try writer.undoLast(at: Sample.moment("2026-06-02")) }
    // What is said of a child’s safety is taken at any time.
    try writer.append(.concernRaised(text: "A bruise.", item: nil), at: Sample.moment("2026-06-02"))
  }

  @Test func aTornSettlementIsSetAsideAndNothingBeforeItIsLost() throws {
    try settle([Self.answer("contingency", .notEvidenced, .met)])
    let whole = try sample.bytes(name)
    try settle([Self.answer("contingency", .met, .partlyMet)])
    let full = try sample.bytes(name)
    for end in [whole.count + 1, whole.count + 40, full.count - 1] {
      try sample.put(full.prefix(end), name)
      let writer = try JournalWriter.open(name, in: sample.workspace)
      #expect(writer.warnings.map(\.what).contains("the last line was not written to its end, and was set aside"))
      #expect(writer.state.countedOutcome(of: "contingency") == .met)
      #expect(try sample.bytes(name) == whole)
    }
    // It can be settled again.
    try settle([Self.answer("contingency", .met, .partlyMet)])
    #expect(try state().countedOutcome(of: "contingency") == .partlyMet)
  }

  @Test("a moderated journal of format 1 is still read, and still written byte for byte")
  func keptJournal() throws {
    try settle([
      Self.answer("contingency", .notEvidenced, .met), Self.grade(.good, .good, of: "outcomes"),
      Self.grade(.requiresImprovement, .requiresImprovement, cap: "views"),
    ])
    try JournalWriter.open(name, in: sample.workspace).reply("I had seen it.\nTwice.", at: Sample.moment("2026-06-02"))
    let written = String(decoding: try sample.bytes(name), as: UTF8.self)
    let file = JournalFormatTests.fixture("C-01.a-lead.journal-1-moderated.jsonl")
    let complaint = try GoldenText.complaint(about: written, at: file, isReleased: true)
    #expect(complaint == nil, "\(complaint ?? "")")
    let kept = Journal(Array(try Data(contentsOf: Repository.url(file))), name: name, shownAs: "kept")
    #expect(kept.problems.all.isEmpty)
    #expect(try kept.state == state())
  }

  @Test func everyMemberOfAModeratedJournalIsExplained() throws {
    let page = try String(contentsOf: Repository.url("docs/journal.md"), encoding: .utf8)
    for (word, members) in [
      ("answerSettled", ["item", "was", "settled", "cause", "text"]),
      ("gradeSettled", ["section", "was", "settled", "cause", "text", "cap"]), ("replied", ["text"]),
    ] {
      let row = try #require(page.split(separator: "\n").first { $0.hasPrefix("| `\(word)` |") }, "\(word)")
      for member in members { #expect(row.contains("`\(member)`"), "\(word) \(member)") }
    }
    for cause in SettlementCause.allCases { #expect(page.contains("`\(cause.rawValue)`")) }
  }
}
