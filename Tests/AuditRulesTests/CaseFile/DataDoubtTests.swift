import AuditRules
import Testing

@Suite("What can hardly be as it stands")
struct DataDoubtTests {
  private func told(_ file: CaseFile) -> [String] {
    file.doubts.map { "\($0.kind) \($0.path) \($0.against ?? "")" }
  }

  @Test func datesInAnOrderThatCannotBeAreFound() {
    #expect(
      told(
        CaseFile(
          extracted: "2026-03-31",
          workers: [Worker(reference: "w", from: "2026-02-01", to: "2026-01-01")],
          referrals: [Referral(identifier: "r", received: "2026-01-10", closed: "2026-01-09")],
          assessments: [
            Assessment(referral: "r", started: "2026-01-05", authorised: "2026-01-04", childSeen: "2026-01-02")
          ],
          plans: [Plan(identifier: "p", started: "2026-02-01")],
          reviews: [Review(plan: "p", held: "2026-01-31"), Review(plan: "p", held: "2026-02-01")],
          supervisions: [
            Supervision(held: "2026-03-02", decisions: [SupervisionDecision(recordedOnFile: "2026-03-01")])
          ]
        )
      ) == [
        "order workers[0].to workers[0].from", "order referrals[0].closed referrals[0].received",
        "order assessments[0].authorised assessments[0].started",
        "order assessments[0].started referrals[0].received", "order reviews[0].held plans[0].started",
        "order supervisions[0].decisions[0].recordedOnFile supervisions[0].held",
      ]
    )
  }

  @Test func datesAfterTheExtractAreFound() {
    #expect(
      told(CaseFile(extracted: "2026-03-31", visits: [Visit(made: "2026-03-31"), Visit(made: "2026-04-01")]))
        == ["afterExtract visits[1].made "]
    )
  }

  @Test func whatIsThereTwiceIsFoundWhateverItIsCalled() {
    let visit = Visit(made: "2026-03-01", worker: "w")
    #expect(
      told(
        CaseFile(
          workers: [Worker(reference: "w", team: "North"), Worker(reference: "x", team: "North")],
          referrals: [
            Referral(identifier: "a", received: "2026-01-01"), Referral(identifier: "b", received: "2026-01-01"),
          ],
          visits: [visit, Visit(made: "2026-03-01", worker: "x"), visit, Visit(), Visit()]
        )
      ) == ["twice referrals[1] referrals[0]", "twice visits[2] visits[0]"]
    )
  }

  @Test func aFileWithoutDoubtsHasNone() {
    let file = CaseFile(extracted: "2026-03-31", visits: [Visit(made: "2026-03-01", recorded: "2026-03-01")])
    #expect(file.doubts.isEmpty && file.datesAfterExtract.isEmpty)
  }
}
