import AuditRules
import Testing

@Suite struct HolderTests {
  private func worker(
    _ reference: String,
    _ role: WorkerRole? = .socialWorker,
    from: Day? = nil,
    to: Fact<Day> = .empty
  ) -> Worker {
    Worker(
      reference: reference,
      role: role.map { .value($0, .unknown) } ?? .notSeen,
      from: from.map { .value($0, .unknown) } ?? .empty,
      to: to
    )
  }

  private func holder(_ workers: Worker...) -> String? {
    CaseFile(workers: .value(workers, .unknown)).holder
  }

  @Test func holderIsTheSocialWorkerWhoCameLastAndHasNotLeft() {
    let before = worker("W-1", from: "2025-01-06", to: .value("2025-11-13", .unknown))
    let now = worker("W-2", .newlyQualifiedSocialWorker, from: "2025-11-13")
    let earlier = worker("W-3", .seniorSocialWorker, from: "2025-11-12")
    let manager = worker("W-4", .teamManager, from: "2026-01-05")
    #expect(holder(before, earlier, now, manager) == "W-2")
    #expect(holder(now, earlier) == "W-2")
    #expect(holder(before, manager) == nil)
  }

  @Test func firstDayThatIsNotKnownComesBeforeEveryOther() {
    #expect(holder(worker("W-1"), worker("W-2", from: "2020-01-06"), worker("W-3")) == "W-2")
    #expect(holder(worker("W-1"), worker("W-2")) == "W-1")
    #expect(holder(worker("W-1", from: "2020-01-06"), worker("W-2", from: "2020-01-06")) == "W-1")
  }

  @Test func whatWasNotSeenGivesNoHolder() {
    #expect(CaseFile().holder == nil)
    #expect(CaseFile(workers: .empty).holder == nil)
    #expect(holder(worker("W-1", to: .notSeen)) == nil)
    #expect(holder(worker("W-1", nil)) == nil)
  }
}
