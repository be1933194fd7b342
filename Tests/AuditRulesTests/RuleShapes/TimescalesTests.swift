import Testing

@testable import AuditRules

/// Limits by the case's own start date: both sides of each change, and a council's own.
@Suite struct TimescalesTests {
  private static func assessed(
    _ kind: AssessmentKind,
    in authority: String,
    from started: Fact<Day>,
    to authorised: Fact<Day>
  ) -> CaseFile {
    CaseFile(
      authority: authority,
      extracted: "2016-12-31",
      assessments: [Assessment(kind: .value(kind), started: started, authorised: authorised)]
    )
  }

  @Test(
    arguments: [
      // Seven working days until 31 March 2010, ten from 1 April, over Easter each time.
      (.initial, "", "2010-03-31", "2010-04-14", .notMet), (.initial, "", "2010-04-01", "2010-04-19", .met),
      (.initial, "873", "2011-03-31", "2011-04-12", .notMet), (.initial, "873", "2011-04-01", "2011-04-13", .met),
      (.initial, "331", "2010-04-01", "2010-04-15", .notMet), (.initial, "340", "2011-08-01", "2011-08-11", .notMet),
      (.core, "", "2013-04-14", "2013-06-04", .met), (.core, "", "2013-04-15", "2013-06-04", .notApplicable),
      (.single, "", "2013-04-14", "2013-06-04", .notApplicable), (.single, "", "2013-04-15", "2013-06-18", .met),
      (.initial, "884", "2016-08-31", "2016-09-14", .met),
      (.initial, "884", "2016-09-01", "2016-09-14", .notApplicable),
      (.core, "884", "2016-08-31", "2016-10-19", .met), (.single, "884", "2016-08-31", "2016-10-19", .notApplicable),
      (.single, "884", "2016-09-01", "2016-11-03", .met),
    ] as [(AssessmentKind, String, Fact<Day>, Fact<Day>, Outcome)]
  )
  func aCaseIsJudgedByTheRowOfItsOwnStart(
    kind: AssessmentKind,
    authority: String,
    started: Fact<Day>,
    authorised: Fact<Day>,
    outcome: Outcome
  ) {
    let file = Self.assessed(kind, in: authority, from: started, to: authorised)
    let finding = Rule.assessmentInTimeFromStart.finding(for: file)
    #expect(finding.outcome == outcome, "\(finding.reason)")
  }

  @Test func noTwoNationalRowsAreInForceAtOnce() {
    for item in Timescales.Item.allCases {
      let rows = Timescales.national[item]
      #expect(!rows.isEmpty, "\(item.rawValue) has no limit")
      for (index, row) in rows.enumerated() { #expect(!rows[..<index].contains(where: row.overlaps)) }
    }
  }

  @Test func aCouncilsOwnLimitsAreUsedByEveryRuleThatNamesThem() {
    let own = Timescales.national.extended(with: [.laterReview: [TimescaleRow(.months(5), authority: "999")]])
    let plan = Plan(identifier: "p", kind: .value(.childProtection), started: "2025-01-06", ended: "2025-09-30")
    let file = CaseFile(
      authority: "999",
      extracted: "2025-12-31",
      plans: [plan],
      reviews: [Review(plan: "p", held: "2025-04-04"), Review(plan: "p", held: "2025-09-30")]
    )
    #expect(Rule.reviewsInTime.finding(for: file).outcome == .met)
    let finding = Rule.reviewsInTime.finding(for: file, with: Settings(timescales: own))
    #expect(finding.outcome == .notMet && finding.reason.hasSuffix("the authority's own limit is 5 months"))
  }

  @Test func everyReasonUnderTheLimitsOfAnotherDaySaysSo() {
    let file = Self.assessed(.initial, in: "873", from: "2011-03-14", to: "2011-03-24")
    let settings = Settings(asIf: "2011-04-01")
    for rule in Rule.catalogue {
      let own = rule.finding(for: file)
      let other = rule.finding(for: file, with: settings)
      guard own != other else { continue }
      #expect(other.reason.contains("1 April 2011"), "\(rule.identifier): \(other.reason)")
    }
    #expect(Rule.assessmentInTimeFromStart.finding(for: file, with: settings).outcome == .met)
  }

  /// A limit that the council set itself is said to be its own, where it is another than the nation's.
  @Test func whoseLimitItIsIsSaid() throws {
    let rule = try #require(Rule.named("reviews-in-time"))
    func reason(_ limit: Limit, authority: String) -> String {
      let timescales = Timescales.national.extended(with: [.firstReview: [TimescaleRow(limit, authority: "331")]])
      let file = CaseFile(
        authority: authority,
        extracted: "2026-03-31",
        plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: "2026-01-05", ended: .empty)],
        reviews: [Review(plan: "p1", held: "2026-03-30")]
      )
      return rule.finding(for: file, with: Settings(timescales: timescales)).reason
    }
    #expect(reason(.weeks(10), authority: "331").hasSuffix("after 84 days; the authority's own limit is 10 weeks"))
    #expect(reason(.months(3), authority: "331").hasSuffix("the limit is 3 months"))
    #expect(reason(.weeks(10), authority: "873").hasSuffix("the limit is 3 months"))
    #expect(reason(.weeks(10), authority: "").hasSuffix("the limit is 3 months"))
  }
}
