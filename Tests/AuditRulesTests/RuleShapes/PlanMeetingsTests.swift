import Testing

@testable import AuditRules

/// Which meetings are of which plan: by name, by the only plan of their day, and not the conference that made it.
@Suite struct PlanMeetingsTests {
  private static let plan = plan("p1", "2025-11-03")

  private static func plan(
    _ name: String,
    _ started: Fact<Day>,
    _ ended: Fact<Day> = .empty,
    _ kind: PlanKind = .childProtection
  ) -> Plan {
    Plan(identifier: name, kind: .value(kind), started: started, ended: ended)
  }

  private func file(
    _ plans: [Plan] = [plan],
    reviews: Part<Review> = [],
    conferences: Part<Conference> = [],
    groups: Part<CoreGroup> = []
  ) -> CaseFile {
    CaseFile(
      extracted: "2026-03-31",
      conferences: conferences,
      plans: .value(plans),
      coreGroups: groups,
      reviews: reviews
    )
  }

  private func finding(_ rule: String, _ file: CaseFile) throws -> Finding {
    try #require(Rule.named(rule)).finding(for: file)
  }

  @Test func aReviewOnThePlansFirstDayIsNone() throws {
    let first = file(reviews: [Review(plan: "p1", held: "2025-11-03")])
    let none = try finding("reviews-in-time", first)
    #expect(none.outcome == .notEvidenced && none.reason.hasPrefix("no review on the file after 148 days"))
    #expect(try finding("core-group-before-review", first).outcome == .notApplicable)
    let next = try finding("reviews-in-time", file(reviews: [Review(plan: "p1", held: "2025-11-04")]))
    #expect(next.reason.hasPrefix("the first review was held after 1 day"))
    // A child in need's first meeting may be on that day.
    let need = file(
      [Self.plan("p1", "2026-03-23", .empty, .childInNeed)],
      reviews: [Review(plan: "p1", held: "2026-03-23")]
    )
    #expect(try finding("child-in-need-reviewed-at-interval", need).outcome == .met)
    let pathway = file(
      [Self.plan("p1", "2025-06-02", .empty, .pathway)],
      reviews: [Review(plan: "p1", held: "2025-06-02")]
    )
    #expect(try finding("pathway-plan-reviewed", pathway).outcome == .notEvidenced)
  }

  @Test func aReviewConferenceIsAReview() throws {
    let review = Conference(kind: .value(.review), held: "2026-02-02")
    let conferences: Part<Conference> = [Conference(kind: .value(.initial), held: "2025-11-03"), review]
    for reviews: Part<Review> in [[], .empty, .notSeen] {
      let found = try finding("reviews-in-time", file(reviews: reviews, conferences: conferences))
      #expect(
        found.outcome == .met && found.reason.hasPrefix("the first review was held after 91 days"),
        "\(found.reason)"
      )
    }
    // One that stands in both lists is one.
    let both = file(reviews: [Review(plan: "p1", held: "2026-02-02")], conferences: conferences)
    #expect(try finding("reviews-in-time", both).occurrences.count == 2)
    // Outside the plan, on its first day, or where two plans ran, it is none of this one.
    for day: Fact<Day> in ["2025-11-03", "2025-11-02", .empty] {
      let other = file(conferences: [Conference(kind: .value(.review), held: day)])
      #expect(try finding("reviews-in-time", other).outcome == .notEvidenced)
    }
    let initial = file(reviews: .notSeen, conferences: [Conference(kind: .value(.initial), held: "2026-02-02")])
    #expect(try finding("reviews-in-time", initial).outcome == .notSeen)
    let groups: Part<CoreGroup> = [CoreGroup(plan: "p1", held: "2026-01-20")]
    #expect(try finding("core-group-before-review", file(conferences: conferences, groups: groups)).outcome == .met)
  }

  @Test func aMeetingThatNamesNoPlanIsOfTheOnlyOneOfItsDay() throws {
    let earlier = Self.plan("p0", "2024-01-08", "2024-12-02")
    let unnamed = file(
      [earlier, Self.plan],
      reviews: [Review(held: "2026-01-26")],
      groups: [CoreGroup(held: "2025-11-10")]
    )
    #expect(unnamed.reviews(of: Self.plan).value?.count == 1)
    #expect(unnamed.reviews(of: earlier) == .empty)
    #expect(unnamed.coreGroups(of: Self.plan).value?.count == 1)
    #expect(try finding("first-core-group-in-time", unnamed).occurrences.last?.outcome == .met)
    // On the day on which one ended and another began, and beside another that ran, it is not seen of which.
    let touching = file(
      [Self.plan("p0", "2025-01-06", "2025-11-03"), Self.plan],
      reviews: [Review(held: "2025-11-03")]
    )
    #expect(touching.reviews(of: Self.plan) == .notSeen)
    let beside = file(
      [Self.plan, Self.plan("p2", "2025-12-01", .empty, .childInNeed)],
      reviews: [Review(held: "2026-01-26")]
    )
    #expect(beside.reviews(of: Self.plan) == .notSeen)
    // A core group is of a protection plan, whatever else ran.
    let groups = file(
      [Self.plan, Self.plan("p2", "2025-12-01", .empty, .childInNeed)],
      groups: [CoreGroup(held: "2026-01-26")]
    )
    #expect(groups.coreGroups(of: Self.plan).value?.count == 1)
    // Before any plan it is of none that is known; and what names a plan is of that.
    #expect(file(reviews: [Review(held: "2025-10-01")]).reviews(of: Self.plan) == .notSeen)
    #expect(file(reviews: [Review(plan: "p9", held: "2026-01-26")]).reviews(of: Self.plan) == .empty)
    // A plan whose first day is not shown may have run as well, and so may one of a kind that the source does not hold.
    let undated = file([Self.plan, Self.plan("p2", .empty)], reviews: [Review(held: "2026-01-26")])
    #expect(undated.reviews(of: Self.plan) == .notSeen)
    var some = file(reviews: [Review(held: "2026-01-26")])
    some.kindsHeld = ["plans.childProtection"]
    #expect(some.reviews(of: Self.plan) == .notSeen)
  }

  @Test func theMembersAreThoseOfThePlanOfTheDay() throws {
    func plan(_ name: String, _ started: Fact<Day>, _ ended: Fact<Day>, _ agency: Agency) -> Plan {
      Plan(
        identifier: name,
        kind: .value(.childProtection),
        started: started,
        ended: ended,
        coreGroup: [Participant(agency: .value(agency))]
      )
    }
    let plans = [plan("p0", "2024-01-08", "2024-12-02", .police), plan("p1", "2025-11-03", .empty, .health)]
    let group = CoreGroup(held: "2026-01-26", attended: [Participant(agency: .value(.health))])
    #expect(try finding("core-group-members-attended", file(plans, groups: [group])).outcome == .met)
  }

  @Test func enquiriesOfOneDiscussionShareTheirConference() throws {
    func outcomes(_ discussions: [Fact<String>], _ rule: String = "initial-conference-in-time") throws -> [Outcome] {
      let enquiries = discussions.enumerated().map { number, discussion in
        Section47Enquiry(
          identifier: "e\(number)",
          strategyDiscussion: discussion,
          started: "2026-01-05",
          leadWorker: "w1",
          conferenceRequired: true
        )
      }
      let file = CaseFile(
        extracted: "2026-05-29",
        section47Enquiries: .value(enquiries),
        conferences: [Conference(section47Enquiry: "e0", held: "2026-01-23", worker: "w1")]
      )
      return try finding(rule, file).occurrences.map(\.outcome)
    }
    #expect(try outcomes(["d1", "d1"]) == [.met, .met])
    #expect(try outcomes(["d1", "d2"]) == [.met, .notMet])
    #expect(try outcomes(["d1", .empty]) == [.met, .notMet])
    #expect(try outcomes(["", ""]) == [.met, .notMet])
    #expect(try outcomes(["d1", "d1"], "one-worker-to-conference") == [.met, .met])
  }
}
