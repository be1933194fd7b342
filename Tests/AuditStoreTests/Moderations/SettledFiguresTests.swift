import AuditDocuments
import AuditRules
import AuditSummaries
import Testing

@testable import AuditStore

/// Figures count what was settled; agreement, and what auditors made of rules, count what was signed.
@Suite struct SettledFiguresTests {
  private let sample: Sample
  private let first: JournalName
  private let second: JournalName

  init() throws {
    sample = try Sample()
    (first, second) = (try Sample.name("C-01", "a-lead"), try Sample.name("C-01", "b-lead"))
    try sample.audit(
      first,
      events: [
        Sample.answer("a", .met, rule: .notMet), Sample.answer("b", .met), Self.grade(.requiresImprovement, cap: "a"),
      ],
      signed: "2026-05-06"
    )
    try sample.audit(
      second,
      isSecond: true,
      events: [
        Sample.answer("a", .notMet, rule: .notMet), Sample.answer("b", .met),
        Self.grade(.requiresImprovement, cap: "a"),
      ],
      signed: "2026-05-08"
    )
  }

  private static func grade(_ grade: Grade, cap: String? = nil) -> JournalEvent {
    .graded(section: "", grade: grade, reason: nil, cap: cap)
  }

  private func tally() throws -> Tally {
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
    #expect(try Verification.run(sample.workspace, index: index).problems.all.isEmpty)
    return try index.tally(for: .round("r1")).tally
  }

  private func settle(_ events: [JournalEvent], _ name: JournalName? = nil) throws {
    try JournalWriter.open(name ?? first, in: sample.workspace)
      .settle(events, by: "moderator", at: Sample.moment("2026-06-01"))
  }

  private func outcomes(_ tally: Tally, of item: String) -> OutcomeCounts {
    tally.answers.filter { $0.key.item.item == item }.values.reduce(into: OutcomeCounts()) { $0 += $1 }
  }

  @Test func aSettledAnswerCountsInFiguresAndTheOriginalInAgreement() throws {
    let before = try tally()
    try settle([
      SettlementTests.answer("a", .met, .notMet), SettlementTests.grade(.requiresImprovement, .inadequate, cap: "b"),
    ])
    let after = try tally()
    #expect(outcomes(before, of: "a") == OutcomeCounts([.met]))
    #expect(outcomes(after, of: "a") == OutcomeCounts([.notMet]) && outcomes(after, of: "b") == OutcomeCounts([.met]))
    #expect(after.agreement == before.agreement && (after.agreement.compared, after.agreement.same) == (2, 1))
    #expect(after.suggestions == before.suggestions && after.againstRules == before.againstRules)
    #expect((after.againstRules.raised, after.againstRules.same, after.againstRules.lowered) == (1, 1, 0))
    let grades = after.grades.filter { $0.key.section.section.isEmpty }.values.reduce(into: GradeCounts()) { $0 += $1 }
    #expect(grades[.inadequate] == 1 && grades.total == 1)
    #expect(before.caps.isEmpty && after.caps.map(\.key.item) == ["b"])
    let moderation = after.moderation
    #expect((moderation.audits, moderation.answers.lowered, moderation.answers.judged) == (1, 1, 1))
    #expect((moderation.grades.lowered, moderation.replies) == (1, 0))
    #expect(moderation.causes == [.evidenceMissed: 1, .readDifferently: 1])
    #expect(before.moderation == ModerationCounts())
  }

  @Test func aNumberIsTheSameWhetherTheIndexWasKeptOrMadeAnew() throws {
    _ = try tally()
    try settle([SettlementTests.answer("a", .met, .notMet)])
    try settle([SettlementTests.answer("a", .notMet, .partlyMet)])
    try JournalWriter.open(first, in: sample.workspace).reply("No.", at: Sample.moment("2026-06-03"))
    let kept = try tally()
    let anew = try AuditIndex.inMemory("x")
    _ = try anew.bringUpToDate(sample.workspace)
    #expect(try anew.tally(for: .round("r1")).tally == kept)
    // The second settlement counts, from what was signed, once.
    #expect((kept.moderation.answers.judged, kept.moderation.answers.lowered, kept.moderation.replies) == (1, 1, 1))
    #expect(outcomes(kept, of: "a") == OutcomeCounts([.partlyMet]))
  }

  @Test func whatIsSettledOfASecondAuditIsNoFigure() throws {
    let before = try tally()
    try settle([SettlementTests.answer("a", .notMet, .met)], second)
    #expect(try tally() == before)
  }

  @Test func anAuditThatWasOpenedAgainAndThenSettledKeepsAllThree() throws {
    let writer = try JournalWriter.open(first, in: sample.workspace)
    try writer.append(.reopened(reason: "More came."), at: Sample.moment("2026-05-20"))
    try writer.append(Sample.answer("b", .notMet), at: Sample.moment("2026-05-20", plus: 1))
    try writer.sign(as: "A. Auditor", at: Sample.moment("2026-05-20", plus: 2))
    try writer.settle(
      [SettlementTests.answer("b", .notMet, .partlyMet)],
      by: "moderator",
      at: Sample.moment("2026-06-01")
    )
    let tally = try tally()
    #expect(outcomes(tally, of: "b") == OutcomeCounts([.partlyMet]))
    #expect((tally.agreement.compared, tally.agreement.same) == (2, 1))
    let changes = tally.agreement.changes
    #expect((changes.audits, changes.answers, changes.fromMet) == (1, 1, 1))
    #expect((tally.moderation.answers.raised, tally.moderation.answers.judged) == (1, 1))
  }

  /// A program that knows nothing of moderation takes the journal for damaged; its index is not believed.
  @Test func anIndexOfBeforeModerationReadsDamagedJournalsAgain() throws {
    try settle([SettlementTests.answer("a", .met, .notMet)])
    try sample.leaveIndex(
      before: "2026-11 what moderators settled",
      """
      DELETE FROM audits WHERE auditor = 'a-lead';
      UPDATE journals SET damaged = 1 WHERE path LIKE '%C-01.a-lead.jsonl';
      DROP TABLE settled_answers;
      DROP TABLE settled_grades;
      ALTER TABLE audits DROP COLUMN replies;
      """
    )
    #expect(try tally().moderation.answers.lowered == 1)
  }
}
