import Testing

@testable import AuditRules

@Suite("What the clock of a referral is of")
struct ReferralClockTests {
  private func judged(
    _ assessments: Part<Assessment>,
    closed: Fact<Day> = .empty,
    known: Part<KnownSpan> = .notSeen,
    isOver: Bool = false
  ) -> [Occurrence] {
    let file = CaseFile(
      extracted: "2026-03-31",
      known: known,
      referrals: [Referral(identifier: "r1", received: "2025-04-28", noFurtherAction: .value(isOver), closed: closed)],
      assessments: assessments
    )
    return Rule.assessmentInTimeFromReferral.finding(for: file).occurrences
  }

  /// Whatever is said of a referral, it is said of one thing, so that what was missing in an earlier check is known again once it is there.
  @Test func whatIsMissingAndWhatIsThereAreOneThing() {
    let authorised = Assessment(referral: "r1", started: "2025-05-01", authorised: "2025-06-02")
    let all = [
      judged([authorised]), judged([]), judged([], closed: "2025-07-01"), judged([], isOver: true),
      judged([], known: [KnownSpan(list: "assessments", from: "2025-05-01")]),
      judged([Assessment(started: "2025-05-01")]).filter { $0.subject != "assessment" },
    ]
    #expect(all.map(\.count) == [1, 1, 1, 1, 1, 1])
    #expect(Set(all.flatMap { $0.map(\.subject) }) == ["first assessment of the referral"])
    #expect(Set(all.flatMap { $0.map(\.began) }) == ["2025-04-28"])
  }
}
