import AuditRules
import AuditTestSupport
import Testing

@testable import CaseExtracts

@Suite("Sources of several days as one extract")
struct SourcesOfSeveralDaysTests {
  private let census = CaseFile(
    service: "child protection",
    team: "North",
    extracted: "2025-03-31",
    kindsHeld: .value(["plans.childInNeed", "plans.childProtection"]),
    assessments: [Assessment(identifier: "a1", started: "2025-03-03", authorised: .empty)],
    plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: "2024-05-24", ended: .empty)],
    reviews: [Review(plan: "p1", held: "2024-08-01")]
  )

  private func finding(_ rule: String, _ file: CaseFile) throws -> Finding {
    try #require(Rule.named(rule)).finding(for: file)
  }

  @Test func whatALaterSourceSaysNothingOfIsJudgedAsOnItsOwnDay() throws {
    let lookedAfter = CaseFile(
      service: "looked after",
      extracted: "2026-03-31",
      kindsHeld: .value(["plans.lookedAfter"]),
      plans: [Plan(identifier: "l1", kind: .value(.lookedAfter), started: "2025-06-02", ended: .empty)],
      reviews: [Review(plan: "l1", held: "2025-06-20")]
    )
    for joined in [JoinedCase(census, with: lookedAfter), JoinedCase(lookedAfter, with: census)].map(\.caseFile) {
      #expect(joined.extracted.value == "2026-03-31")
      let lists: Set = ["assessments", "plans", "plans.childInNeed", "team"]
      #expect(Set(joined.known.value?.compactMap(\.list.value) ?? []) == lists)
      #expect(joined.known.value?.allSatisfy { $0.to.value == "2025-03-31" } == true)
      #expect(joined.service == "looked after")
      let assessment = try finding("assessment-in-time-from-start", joined)
      #expect(assessment.outcome == (try finding("assessment-in-time-from-start", census)).outcome)
      let review = try finding("reviews-in-time", joined)
      #expect(review.reason.contains("(as on 31 March 2025, to which the extract knows it)"))
      #expect(review.occurrences.allSatisfy { ($0.days ?? 0) < 400 })
    }
  }

  @Test func aLaterCensusOfTheSameChildKnowsAllToItsOwnDay() throws {
    var later = census
    later.extracted = "2026-03-31"
    later.service = ""
    later.plans = [Plan(identifier: "p1", kind: .value(.childProtection), started: "2024-05-24", ended: "2025-04-01")]
    later.assessments = [Assessment(identifier: "a1", started: "2025-03-03", authorised: "2025-04-02")]
    for joined in [JoinedCase(census, with: later), JoinedCase(later, with: census)] {
      // Which service it was before there was none was said on the earlier day.
      #expect(joined.caseFile.known.value?.map(\.list.value) == ["service"])
      // The plan ended, so that nobody knows of a service; an older source adds none.
      #expect(joined.caseFile.service.isEmpty && joined.caseFile.team == "North")
      #expect(joined.caseFile.plans.value?.map(\.ended.value) == ["2025-04-01"])
    }
  }

  @Test func openWorkThatALaterSourceDoesNotNameIsKnownToTheEarlierDay() {
    let annex = CaseFile(
      extracted: "2026-03-31",
      assessments: [Assessment(identifier: "b1", started: "2026-02-02", authorised: .empty)]
    )
    let joined = JoinedCase(census, with: annex).caseFile
    let lists: Set = ["assessments", "plans", "reviews", "service", "team"]
    #expect(Set(joined.known.value?.compactMap(\.list.value) ?? []) == lists)
    // Joined once more, with a source of no day, nothing of it is lost.
    #expect(JoinedCase(joined, with: CaseFile(caseNotes: [])).caseFile.known == joined.known)
  }

  /// An enquiry of a census has no end; it is open while the conference that it called for is not held.
  @Test(arguments: [true, false]) func anEnquiryThatWaitsForItsConferenceIsJudgedAsOnItsOwnDay(isHeld: Bool) throws {
    var first = census
    first.section47Enquiries = [Section47Enquiry(identifier: "e1", started: "2025-03-03", conferenceRequired: true)]
    first.conferences = isHeld ? [Conference(section47Enquiry: "e1", held: "2025-03-17")] : .empty
    var later = census
    later.extracted = "2026-03-31"
    later.assessments = [Assessment(identifier: "a1", started: "2025-03-03", authorised: "2025-04-02")]
    later.section47Enquiries = [
      Section47Enquiry(identifier: "e2", started: "2025-09-01", conferenceRequired: false, outcomeShared: .empty)
    ]
    later.conferences = .empty
    for joined in [JoinedCase(first, with: later), JoinedCase(later, with: first)].map(\.caseFile) {
      let waiting = (joined.known.value ?? []).filter { $0.list.value == "section47Enquiries" }
      #expect(waiting.map(\.to.value) == (isHeld ? [] : ["2025-03-31"]))
      #expect(waiting.map(\.began.value) == (isHeld ? [] : ["2025-03-03"]))
      let held = try finding("initial-conference-in-time", joined)
      #expect(held.outcome == (isHeld ? .met : .notMet))
      #expect(held.reason.contains("(as on 31 March 2025, to which the extract knows it)") != isHeld)
    }
  }

  @Test func theSameSourceAgainIsNoNews() throws {
    var file = census
    file.known = .value([
      KnownSpan(list: .value("reviews", Place(line: 3)), from: .value("2024-04-01", Place(line: 3))),
      KnownSpan(list: "assessments", from: "2024-04-01"),
    ])
    var again = file
    again.known = .value([
      KnownSpan(list: "assessments", from: "2024-04-01"), KnownSpan(list: "reviews", from: "2024-04-01"),
    ])
    #expect(!JoinedCase(file, with: again).hasNews)
    #expect(!JoinedCase(census, with: census).hasNews)
    again.known = .value([
      KnownSpan(list: "assessments", from: "2023-04-01"), KnownSpan(list: "reviews", from: "2024-04-01"),
    ])
    #expect(JoinedCase(file, with: again).hasNews)
  }

  @Test func withoutTwoDaysWhatIsThereStays() {
    let joined = JoinedCase(census, with: CaseFile(service: "looked after", team: "South"))
    #expect(joined.caseFile.service == "child protection" && joined.caseFile.team == "North")
    #expect(joined.differing == ["service", "team"])
    #expect(joined.caseFile.known == .notSeen)
  }

  /// With a source that has a day the case has one: the later of that and of the last day in the other.
  @Test(
    arguments: [("2025-03-31", "2025-06-02"), ("2025-06-02", "2025-06-02"), ("2025-07-01", "2025-07-01")]
      as [(Day, Day)]
  )
  func aSourceWithoutADayIsOfTheLastDayInIt(day: Day, wanted: Day) {
    let dated = CaseFile(extracted: .value(day), visits: [Visit(made: "2025-03-20")])
    let other = CaseFile(team: "North", placements: [Placement(started: "2025-06-02", ended: .empty)])
    for (first, second) in [(dated, other), (other, dated)] {
      let joined = JoinedCase(first, with: second)
      #expect(joined.caseFile.extracted.value == wanted)
      #expect(joined.filled.contains("extracted") == (first == other))
      let days = ["visits": day, "placements": "2025-06-02", "team": "2025-06-02"].filter { $0.value != wanted }
      let known = (joined.caseFile.known.value ?? []).map { ($0.list.value ?? "", $0.to.value) }
      #expect(Dictionary(known) { one, _ in one } == days.mapValues { $0 })
      for again in [first, second] { #expect(!JoinedCase(joined.caseFile, with: again).hasNews) }
    }
    // Of two without a day the case has none.
    let joined = JoinedCase(other, with: CaseFile(visits: [Visit(made: "2025-07-01")])).caseFile
    #expect(joined.extracted == .notSeen && joined.span(of: "placements")?.to.value == "2025-06-02")
    #expect(joined.span(of: "visits")?.to.value == "2025-07-01" && joined.stateDay("team") == "2025-06-02")
  }

  /// The looked-after children return has no day of its own.
  @Test func twoSourcesWithoutADayAreOneInEitherOrder() throws {
    func year(from: Fact<Day>, _ reviews: Day...) -> CaseFile {
      CaseFile(
        known: .value([KnownSpan(list: "reviews", from: from)]),
        plans: [Plan(identifier: "l1", kind: .value(.lookedAfter), started: "2021-06-02", ended: .empty)],
        reviews: .value(reviews.map { Review(plan: "l1", held: .value($0)) })
      )
    }
    let first = year(from: "2024-04-01", "2024-06-03", "2024-11-04")
    let second = year(from: "2025-04-01", "2025-05-05", "2025-10-06")
    let joined = [JoinedCase(first, with: second), JoinedCase(second, with: first)].map(\.caseFile)
    #expect(joined.map { $0.span(of: "reviews")?.from.value } == ["2024-04-01", "2024-04-01"])
    let findings = try joined.map { try finding("looked-after-reviews-in-time", $0) }
    #expect(findings[0].outcome == findings[1].outcome)
    // A source that has the list from its beginning has it for both; what only the one without a day has is known to the end of its year.
    let whole = CaseFile(extracted: "2026-03-31", reviews: [Review(plan: "l1", held: "2020-01-06")])
    for file in [JoinedCase(first, with: whole), JoinedCase(whole, with: first)].map(\.caseFile) {
      #expect(file.known.value?.map(\.list.value) == ["plans"] && file.span(of: "plans")?.to.value == "2025-03-31")
    }
    let dated = CaseFile(extracted: "2026-03-31", visits: [])
    for file in [JoinedCase(dated, with: first), JoinedCase(first, with: dated)].map(\.caseFile) {
      #expect(file.span(of: "reviews")?.from.value == "2024-04-01")
    }
  }
}
