import Testing

@testable import AuditRules

/// A worker who holds a case twice, or passes with it to another team, stands twice in the list.
@Suite struct WorkerSpellsTests {
  private func worker(
    _ name: String,
    _ from: Fact<Day>,
    _ to: Fact<Day>,
    _ role: WorkerRole = .socialWorker
  ) -> Worker {
    Worker(reference: name, role: .value(role), from: from, to: to)
  }

  private func handovers(_ workers: [Worker], referrals: Part<Referral> = .notSeen) throws -> Finding {
    try #require(Rule.named("case-handed-over-without-gap")).finding(
      for: CaseFile(extracted: "2026-03-31", workers: .value(workers), referrals: referrals)
    )
  }

  @Test func entriesWithoutAWorkingDayBetweenAreOneTime() {
    func count(_ second: Fact<Day>, _ name: String = "w1") -> Int {
      [worker("w1", "2026-01-05", "2026-03-06"), worker(name, second, .empty)].spells().count
    }
    #expect(count("2026-03-02") == 1)
    #expect(count("2026-03-06") == 1)
    #expect(count("2026-03-07") == 1)
    #expect(count("2026-03-09") == 1)
    #expect(count("2026-03-10") == 2)
    #expect(count("2026-03-09", "w2") == 2)
    #expect(count(.empty) == 2)
    let inside = [worker("w1", "2026-01-05", "2026-03-06"), worker("w1", "2026-02-02", "2026-02-13")].spells()
    #expect(inside.map(\.to.value) == [Day("2026-03-06")])
    let roles = [
      worker("w1", "2026-01-05", "2026-03-06", .newlyQualifiedSocialWorker), worker("w1", "2026-03-09", .empty),
    ]
    #expect(roles.spells { $0.role.value == $1.role.value }.count == 2)
  }

  @Test func aWorkerWhoPassesToAnotherTeamHandsNothingOver() throws {
    let moved = try handovers([worker("w1", "2026-01-05", "2026-03-06"), worker("w1", "2026-03-09", .empty)])
    #expect(moved.outcome == .notApplicable && moved.reason == "the case has had one social worker")
    let between = try handovers([
      worker("w1", "2026-01-05", "2026-01-30"), worker("w2", "2026-02-02", "2026-02-27"),
      worker("w1", "2026-03-02", .empty),
    ])
    #expect(between.outcome == .met && between.counts.met == 2)
    let gap = try handovers([worker("w1", "2026-01-05", "2026-03-06"), worker("w1", "2026-03-16", .empty)])
    #expect(gap.outcome == .notMet && gap.reason.hasPrefix("the same social worker took the case again"))
  }

  @Test func aCaseThatWasClosedWaitsForNobodyWhoeverHoldsItNext() throws {
    let workers = [worker("w1", "2025-01-06", "2025-03-03"), worker("w1", "2026-03-03", .empty)]
    let referrals: Part<Referral> = [
      Referral(identifier: "r1", received: "2025-01-03", noFurtherAction: false, closed: "2025-03-03"),
      Referral(identifier: "r2", received: "2026-03-02", noFurtherAction: false, closed: .empty),
    ]
    #expect(try handovers(workers, referrals: referrals).outcome == .notApplicable)
    let file = CaseFile(extracted: "2026-03-31", workers: .value(workers), referrals: referrals)
    let allocated = try #require(Rule.named("case-allocated-promptly")).finding(for: file)
    #expect(allocated.outcome == .met && allocated.counts.met == 2, "\(allocated.reason)")
  }

  @Test func supervisionIsTimedOverTheWholeTimeOfAWorker() throws {
    let rule = try #require(Rule.named("supervision-at-interval"))
    func finding(_ second: Fact<Day>) -> Finding {
      rule.finding(
        for: CaseFile(
          extracted: "2026-03-31",
          workers: [worker("w1", "2026-01-05", "2026-02-20"), worker("w1", second, "2026-03-27")],
          supervisions: [
            Supervision(held: "2026-02-02", worker: "w1"), Supervision(held: "2026-03-20", worker: "w1"),
            Supervision(held: .empty, worker: "w1"),
          ]
        )
      )
    }
    // The move does not start the clock anew.
    #expect(finding("2026-02-23").outcome == .notMet)
    #expect(finding("2026-02-27").outcome != .notMet)
    #expect(
      finding("2026-02-27").occurrences.count { $0.reason == "the file does not show when a supervision was held" } == 1
    )
  }

  @Test func whoIsNamedIsTheEntryOfTheDay() {
    let workers: Part<Worker> = [
      worker("w1", "2025-01-06", "2025-03-03", .newlyQualifiedSocialWorker), worker("w1", "2026-03-03", .empty),
    ]
    #expect(workers.worker(named: "w1", on: "2025-02-03")?.role.value == .newlyQualifiedSocialWorker)
    #expect(workers.worker(named: "w1", on: "2026-03-10")?.role.value == .socialWorker)
    #expect(workers.worker(named: "w1", on: "2025-09-01")?.role.value == .socialWorker)
    #expect(workers.worker(named: "w2", on: nil) == nil)
  }

  @Test func whoeverHandsOverOnThePlansFirstDayDoesNotHoldIt() throws {
    let rule = try #require(Rule.named("protection-held-by-experienced-worker"))
    func finding(_ workers: Worker...) -> Finding {
      let plan = Plan(kind: .value(.childProtection), started: "2026-01-05", ended: "2026-06-30")
      return rule.finding(for: CaseFile(workers: .value(workers), plans: [plan]))
    }
    let new = WorkerRole.newlyQualifiedSocialWorker
    #expect(finding(worker("w1", "2025-09-01", "2026-01-05", new), worker("w2", "2026-01-05", .empty)).outcome == .met)
    #expect(finding(worker("w1", "2025-09-01", "2026-06-30"), worker("w2", "2026-06-30", .empty, new)).outcome == .met)
    let beside = finding(worker("w1", "2025-09-01", "2026-01-06", new), worker("w2", "2026-01-05", .empty))
    #expect(beside.outcome == .partlyMet && beside.reason.contains("beside another"))
    let after = finding(worker("w1", "2025-09-01", "2026-03-06", new), worker("w2", "2026-03-09", .empty))
    #expect(after.outcome == .partlyMet && after.reason.contains("not beside another"))
    // One person is nobody else.
    let grown = finding(worker("w1", "2025-09-01", "2026-03-06", new), worker("w1", "2026-03-09", .empty))
    #expect(grown.outcome == .partlyMet && grown.reason.contains("alone on the case"))
    let twice = finding(worker("w1", "2026-01-05", "2026-02-02", new), worker("w1", "2026-02-03", .empty, new))
    #expect(twice.outcome == .notMet)
  }
}
