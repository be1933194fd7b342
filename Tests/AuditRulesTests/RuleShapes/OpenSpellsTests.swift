import Testing

@testable import AuditRules

/// Time counts only while somebody owed the child something.
@Suite struct OpenSpellsTests {
  private func spells(_ referrals: Referral...) -> [[Day?]]? {
    OpenSpells(CaseFile(referrals: .value(referrals)))?.all.map { [$0.from.value, $0.to.value] }
  }

  @Test func spellsThatTouchAreOne() {
    #expect(
      spells(
        Referral(received: "2026-03-02", closed: .empty),
        Referral(received: "2024-05-02", closed: "2024-06-01"),
        Referral(received: "2024-05-20", closed: "2024-05-25"),
        Referral(received: "2024-06-01", closed: "2024-07-01")
      ) == [[Day("2024-05-02"), Day("2024-07-01")], [Day("2026-03-02"), nil]]
    )
    #expect(spells(Referral(received: "2026-03-02", noFurtherAction: true)) == [])
    #expect(OpenSpells(CaseFile(referrals: [])) == nil && OpenSpells(CaseFile()) == nil)
  }

  /// Closed for twenty-one months between two referrals, with a worker and a record at each.
  private let closedBetween = CaseFile(
    extracted: "2026-03-31",
    workers: [
      Worker(reference: "a", role: .value(.socialWorker), from: "2024-05-02", to: "2024-06-03"),
      Worker(reference: "b", role: .value(.socialWorker), from: "2026-03-03", to: .empty),
    ],
    contacts: [Contact(received: "2023-01-09"), Contact(received: "2025-04-01")],
    referrals: [
      Referral(received: "2024-05-02", noFurtherAction: false, closed: "2024-06-03"),
      Referral(received: "2026-03-02", noFurtherAction: false, closed: .empty),
    ],
    supervisions: [Supervision(held: "2024-05-20", worker: "a"), Supervision(held: "2026-03-23", worker: "b")],
    caseNotes: [CaseNote(happened: "2024-05-20"), CaseNote(happened: "2026-03-16")]
  )

  @Test(arguments: [
    "case-recorded-without-gap", "case-handed-over-without-gap", "case-allocated-promptly", "supervision-at-interval",
  ])
  func noRuleCountsTheDaysOfAClosedCase(identifier: String) throws {
    let finding = try #require(Rule.named(identifier)).finding(for: closedBetween)
    #expect(finding.outcome != .notMet, "\(finding.reason)")
    #expect(finding.occurrences.allSatisfy { ($0.days ?? 0) < 40 }, "\(finding.occurrences.map(\.reason))")
  }

  @Test func theTwoRecordsBetweenWhichNothingStandsAreCited() throws {
    func place(_ line: Int, _ path: String) -> Place { Place(line: line, path: path) }
    let file = CaseFile(
      extracted: "2026-03-31",
      referrals: [Referral(received: .value("2026-01-05", place(3, "referrals[0].received")))],
      caseNotes: .value(
        [
          CaseNote(happened: .value("2026-01-12", place(7, "caseNotes[0].happened"))),
          CaseNote(happened: .value("2026-03-09", place(9, "caseNotes[1].happened"))),
        ],
        place(5, "caseNotes")
      )
    )
    let finding = try #require(Rule.named("case-recorded-without-gap")).finding(for: file)
    #expect(finding.places.map(\.path) == ["caseNotes[0].happened", "caseNotes[1].happened"])
  }
}
