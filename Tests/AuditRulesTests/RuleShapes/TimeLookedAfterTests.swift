import Testing

@testable import AuditRules

/// A plan may be made long after the child came into care: its first day starts no clock.
@Suite struct TimeLookedAfterTests {
  private func file(planFrom started: Fact<Day>, since from: Fact<Day> = .notSeen) -> CaseFile {
    CaseFile(
      extracted: "2026-08-28",
      plans: [
        Plan(identifier: "p", kind: .value(.lookedAfter), started: started, lookedAfterFrom: from, ended: .empty)
      ],
      reviews: [Review(plan: "p", held: "2026-06-24")],
      careDocuments: [CareDocument(kind: .value(.carePlan), made: "2026-06-24")]
    )
  }

  private static let rules = [
    "looked-after-reviews-in-time", "care-plan-in-time", "health-assessment-current", "education-plan-current",
    "permanence-plan-by-second-review",
  ]

  @Test(arguments: rules) func theDayOfThePlanChangesNothing(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    let early = rule.finding(for: file(planFrom: "2025-10-06"))
    let late = rule.finding(for: file(planFrom: "2026-06-01"))
    #expect(early.outcome == late.outcome && early.counts == late.counts)
    #expect(early.outcome != .notMet && early.outcome != .notEvidenced, "\(early.reason)")
  }

  @Test(arguments: rules.prefix(4)) func theDayOfBecomingLookedAfterDoes(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    let finding = rule.finding(for: file(planFrom: "2026-06-01", since: "2025-10-06"))
    #expect(finding.outcome == .notMet || finding.outcome == .notEvidenced, "\(finding.reason)")
  }

  @Test func placementsThatFollowEachOtherAreOneTime() {
    let placements = [
      Placement(started: "2024-01-08", ended: "2024-03-01"), Placement(started: "2025-06-16", ended: "2025-07-01"),
      Placement(started: "2025-07-02", ended: .empty),
    ]
    func from(_ plan: Fact<Day>) -> Day? {
      let plan = Plan(identifier: "p", kind: .value(.lookedAfter), started: plan)
      return TimeLookedAfter(plan, in: CaseFile(plans: [plan], placements: .value(placements))).from.value
    }
    #expect(from("2025-10-01") == Day("2025-06-16"))
    #expect(from("2024-02-01") == Day("2024-01-08"))
    #expect(from("2025-01-01") == nil, "no placement ran then")
  }

  /// A second plan within the same time in care is not judged as though the child came into care once more.
  @Test func plansOfOneTimeAreJudgedTogether() throws {
    func plan(_ name: String, _ started: Fact<Day>, _ ended: Fact<Day>, line: Int) -> Plan {
      Plan(
        identifier: name,
        kind: .value(.lookedAfter),
        started: started,
        lookedAfterFrom: "2025-10-06",
        ended: ended,
        place: Place(line: line, path: "plans[\(line)]")
      )
    }
    let file = CaseFile(
      extracted: "2026-04-30",
      plans: [plan("p", "2025-10-06", "2026-03-24", line: 0), plan("q", "2026-03-24", .empty, line: 1)],
      reviews: [
        Review(plan: "p", held: "2025-11-03"), Review(plan: "p", held: "2026-01-30"),
        Review(plan: "q", held: "2026-04-24"),
      ]
    )
    let finding = try #require(Rule.named("looked-after-reviews-in-time")).finding(for: file)
    #expect(finding.outcome == .met && finding.counts.met == 3, "\(finding.occurrences.map(\.reason))")
  }

  /// As it stood on an earlier day, a child who came into care later was not in care: nothing failed.
  @Test(arguments: rules) func whoCameIntoCareLaterFailedNothingBefore(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    var later = file(planFrom: "2026-11-10", since: "2026-11-10")
    later.reviews = []
    later.careDocuments = []
    let finding = rule.finding(for: later)
    #expect(finding.outcome == .notSeen || finding.outcome == .notApplicable, "\(finding.reason)")
  }

  /// A field that is blank says no more than one that the extract does not have, where the placements say when it was.
  @Test(arguments: [.empty, .notSeen] as [Fact<Day>]) func thePlacementsSayWhatABlankFieldDoesNot(from: Fact<Day>) {
    let plan = Plan(identifier: "p", kind: .value(.lookedAfter), started: "2026-02-02", lookedAfterFrom: from)
    let placed = CaseFile(plans: [plan], placements: [Placement(started: "2026-01-05", ended: .empty)])
    #expect(TimeLookedAfter(plan, in: placed).from.value == Day("2026-01-05"))
    #expect(TimeLookedAfter(plan, in: CaseFile(plans: [plan])).from == from)
  }

  /// A review before the child became looked after says nothing of the others, and of itself that a date is wrong.
  @Test func aReviewBeforeBecomingLookedAfterIsNotNone() throws {
    let rule = try #require(Rule.named("looked-after-reviews-in-time"))
    func finding(_ held: Fact<Day>...) -> Finding {
      var file = file(planFrom: "2026-01-05", since: "2026-02-16")
      file.extracted = "2026-04-30"
      file.reviews = .value(held.map { Review(plan: "p", held: $0) })
      return rule.finding(for: file)
    }
    #expect(finding("2026-01-20").outcome == .notSeen)
    let both = finding("2026-01-20", "2026-03-10")
    #expect(
      both.outcome == .met && both.counts.notSeen == 1 && both.counts.met == 1,
      "\(both.occurrences.map(\.reason))"
    )
    #expect(finding("2026-03-31").outcome == .notMet)
    #expect(finding().outcome == .notEvidenced)
  }

  /// What was made for an earlier time in care, or for a later one, does not answer this one.
  @Test func documentsAreOfTheirTimeInCare() throws {
    func outcome(_ rule: String, _ kind: CareDocumentKind, _ days: Fact<Day>..., until ended: Fact<Day> = .empty) throws
      -> Outcome
    {
      let file = CaseFile(
        extracted: "2026-08-28",
        plans: [
          Plan(
            identifier: "p",
            kind: .value(.lookedAfter),
            started: "2026-01-05",
            lookedAfterFrom: "2026-01-05",
            ended: ended
          )
        ],
        reviews: [Review(plan: "p", held: "2026-02-02"), Review(plan: "p", held: "2026-04-30")],
        placements: [Placement(started: "2026-01-05", ended: ended)],
        careDocuments: .value(days.map { CareDocument(kind: .value(kind), made: $0) })
      )
      return try #require(Rule.named(rule)).finding(for: file).outcome
    }
    #expect(try outcome("care-plan-in-time", .carePlan, "2025-01-06") == .notEvidenced)
    #expect(try outcome("care-plan-in-time", .carePlan, "2025-12-07") == .notEvidenced)
    #expect(try outcome("care-plan-in-time", .carePlan, "2025-12-08") == .met)
    #expect(try outcome("care-plan-in-time", .carePlan, "2025-01-06", "2026-01-19") == .met)
    #expect(try outcome("care-plan-in-time", .carePlan, "2025-01-06", "2026-01-20") == .notMet)
    #expect(try outcome("care-plan-in-time", .carePlan, "2026-06-01", until: "2026-05-01") == .notEvidenced)
    #expect(try outcome("placement-plan-in-time", .placementPlan, "2026-06-01", until: "2026-05-01") == .notEvidenced)
    #expect(try outcome("placement-plan-in-time", .placementPlan, "2026-04-01", until: "2026-05-01") == .notMet)
    let permanence = "permanence-plan-by-second-review"
    #expect(try outcome(permanence, .permanencePlan, "2024-03-04") == .notEvidenced)
    #expect(try outcome(permanence, .permanencePlan, "2024-03-04", "2026-04-30") == .met)
    #expect(try outcome(permanence, .permanencePlan, "2024-03-04", "2026-05-01") == .notMet)
    #expect(try outcome(permanence, .permanencePlan, "2026-06-01", until: "2026-05-29") == .notEvidenced)
  }
}
