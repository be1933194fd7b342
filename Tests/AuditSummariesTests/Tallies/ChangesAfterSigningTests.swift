import AuditRules
import Testing

@testable import AuditSummaries

/// What auditors changed after they had signed, of which a board asks whether it went towards the other auditor.
@Suite struct ChangesAfterSigningTests {
  private func changes(
    from: [String: Outcome],
    to: [String: Outcome],
    other: [String: Outcome]? = nil,
    grades: (from: Grade?, to: Grade?) = (nil, nil)
  ) -> ChangesAfterSigning {
    var changes = ChangesAfterSigning()
    changes.add(from: from, to: to, other: other, grades: grades)
    return changes
  }

  @Test func eachAnswerThatIsAnotherIsCountedByWhichWayItWent() {
    let changes = changes(
      from: ["a": .met, "b": .notMet, "c": .partlyMet, "d": .met],
      to: ["a": .met, "b": .met, "c": .notSeen, "e": .notEvidenced],
      other: ["b": .met, "c": .partlyMet, "e": .notEvidenced]
    )
    // "b" and "c" were changed, "d" was taken away and "e" added.
    #expect((changes.audits, changes.answers) == (1, 4))
    #expect((changes.toMet, changes.fromMet, changes.toOther) == (1, 1, 2))
  }

  @Test func anAuditThatStandsAsItWasIsNoChange() {
    let same = changes(from: ["a": .met], to: ["a": .met], other: ["a": .met], grades: (.good, .good))
    #expect(same == ChangesAfterSigning())
    #expect(changes(from: ["a": .met], to: ["a": .notMet]).toOther == 0, "nobody else read it")
  }

  @Test func aGradeIsRaisedOrLowered() {
    let raised = changes(from: [:], to: [:], grades: (.requiresImprovement, .good))
    #expect((raised.audits, raised.answers, raised.raised, raised.lowered) == (1, 0, 1, 0))
    let lowered = changes(from: [:], to: [:], grades: (.good, .inadequate))
    #expect((lowered.audits, lowered.raised, lowered.lowered) == (1, 0, 1))
    #expect(changes(from: [:], to: [:], grades: (nil, .good)).raised == 0)
  }

  @Test func countsOfSeveralAuditsAddUp() {
    var all = changes(from: ["a": .met], to: ["a": .notMet], other: ["a": .notMet], grades: (.good, .inadequate))
    all += changes(from: ["a": .notMet, "b": .notMet], to: ["a": .met, "b": .met], grades: (.good, .outstanding))
    #expect((all.audits, all.answers, all.toMet, all.fromMet) == (2, 3, 2, 1))
    #expect((all.toOther, all.raised, all.lowered) == (1, 1, 1))
  }
}
