import AuditRules
import Testing

@testable import AuditSummaries

@Suite struct RuleChangeTrendTests {
  private let change = LimitChange(on: "2011-04-01", from: .workingDays(7), to: .workingDays(10))

  /// Cambridgeshire County Council, areas for development and action plan, 6 April 2011.
  @Test func cambridgeshireUnderBothLimits() throws {
    let trend = RuleChangeTrend(
      things: "initial assessments",
      change: change,
      points: [
        .init(period: "July 2009", inForce: .earlier, asJudged: .init(share: 0.537)),
        .init(
          period: "February 2011",
          inForce: .earlier,
          asJudged: .init(share: 0.647),
          underLater: .init(share: 0.69)
        ),
      ],
      targets: [.init("target at the time", 0.73), .init("aim by 2012", 0.7)]
    )
    let earlier = try #require(trend.underEarlier)
    #expect(abs(earlier.change.points - 0.11) < 1e-12)
    #expect(trend.underLater == nil)
    #expect(!trend.isMixed)
    let ofLimit = try #require(trend.points[1].ofLimitAlone)
    #expect(abs(ofLimit.points - 0.043) < 1e-12)
    #expect(trend.points[0].ofLimitAlone == nil)
  }

  /// The same document calls 43 % to 68.1 % a 37 % improvement.
  @Test func cambridgeshiresCoreAssessmentsHaveBothBases() throws {
    let change = try #require(ShareChange(from: 0.43, to: 0.681))
    #expect(abs(change.points - 0.251) < 1e-12)
    #expect(abs(try #require(change.ofFirst) - 0.5837) < 1e-4)
    #expect(abs(try #require(change.ofSecond) - 0.3686) < 1e-4)
  }

  @Test func sharesOutsideNoughtToOneMakeNoChange() {
    #expect(ShareChange(from: -0.1, to: 0.5) == nil && ShareChange(from: 0.5, to: 1.01) == nil)
    #expect(ShareChange(from: .nan, to: 0.5) == nil)
    #expect(ShareChange(from: 0, to: 0.5)?.ofFirst == nil && ShareChange(from: 0.5, to: 0)?.ofSecond == nil)
  }

  @Test func assessmentsAcrossTheChangeAreWorkedOutBothWays() throws {
    var counts = AssessmentLimitCounts()
    // Working days 6, 8, 12 before the change, and 6, 8, 12 after it.
    for (start, ends) in [
      ("2011-01-10", ["2011-01-18", "2011-01-20", "2011-01-26"]),
      ("2011-06-06", ["2011-06-14", "2011-06-16", "2011-06-22"]),
    ] as [(Day, [Day])] {
      let assessments = ends.map {
        Assessment(kind: .value(.initial), started: .value(start, .unknown), authorised: .value($0, .unknown))
      }
      counts.add(
        CaseFile(authority: "873", extracted: "2011-12-31", assessments: .value(assessments, .unknown))
      )
    }
    // Other kinds, and what could not be timed, are in no trend.
    counts.add(
      CaseFile(
        authority: "873",
        assessments: [
          Assessment(kind: .value(.core), started: "2011-01-10", authorised: "2011-01-20"),
          Assessment(kind: .value(.initial), started: .notSeen, authorised: "2011-01-20"),
        ]
      )
    )
    let trend = try #require(counts.trends.first)
    #expect(counts.trends.count == 1)
    #expect(trend.change == change && trend.things == "initial assessments" && trend.isMixed)
    #expect(trend.points.map(\.period) == ["2010-H2", "2011-H1"])
    #expect(trend.points.map(\.inForce) == [.earlier, .later])
    #expect(trend.points.compactMap(\.asJudged?.counts?.met) == [1, 2])
    #expect(trend.points.compactMap(\.underEarlier?.counts?.met) == [1, 1])
    #expect(trend.points.compactMap(\.underLater?.counts?.met) == [2, 2])
    #expect(trend.underEarlier?.change.points == 0 && trend.underLater?.change.points == 0)
  }

  @Test(
    arguments: [
      (3, 20, "none", true), (3, 20, "threshold-3", true), (3, 20, "threshold-4", false),
      (18, 20, "threshold-3", false),
      (0, 20, "threshold-4", true), (20, 20, "threshold-4", true), (10, 20, "dfe", true), (10, 20, "nhs", false),
    ]
  )
  func smallCountsAreAllowedOnlyWhereThePolicyShowsThem(met: Int, counted: Int, policy: String, isAllowed: Bool) throws
  {
    let figure = RuleChangeTrend.Figure(met: met, counted: counted)
    let trend = RuleChangeTrend(
      things: "initial assessments",
      change: change,
      points: [.init(period: "2011-H1", inForce: .later, asJudged: figure)],
      targets: []
    )
    #expect(trend.isAllowed(under: try #require(DisclosurePolicy(policy))) == isAllowed)
  }

  @Test func figuresUnderTwoLimitsTellTheDifferenceBetweenThem() throws {
    let policy = try #require(DisclosurePolicy("threshold-5"))
    for (met, isAllowed) in [(10, true), (12, false), (15, true)] {
      let trend = RuleChangeTrend(
        things: "initial assessments",
        change: change,
        points: [
          .init(
            period: "2010-H2",
            inForce: .earlier,
            asJudged: .init(met: 10, counted: 30),
            underLater: .init(met: met, counted: 30)
          )
        ],
        targets: []
      )
      #expect(trend.isAllowed(under: policy) == isAllowed)
    }
  }

  @Test func noTrendIsMadeOfStartsOnOneSideOfTheChange() {
    var counts = AssessmentLimitCounts()
    counts.add(
      CaseFile(
        authority: "873",
        assessments: [Assessment(kind: .value(.initial), started: "2011-01-10", authorised: "2011-01-20")]
      )
    )
    #expect(counts.trends.isEmpty)
    var later = AssessmentLimitCounts()
    later.add(
      CaseFile(
        authority: "873",
        assessments: [Assessment(kind: .value(.core), started: "2014-06-10", authorised: "2014-06-20")]
      )
    )
    #expect(later.trends.isEmpty)
  }

  @Test func aChangeOutsideOfWhatTheExtractShowsIsNone() {
    for start in ["2010-01-11", "2011-06-06"] as [Day] {
      var counts = AssessmentLimitCounts()
      let ended = start.adding(days: 8)
      let assessment = Assessment(
        kind: .value(.initial),
        started: .value(start, .unknown),
        authorised: .value(ended, .unknown)
      )
      counts.add(CaseFile(authority: "873", extracted: "2011-12-31", assessments: .value([assessment], .unknown)))
      #expect(counts.trends.isEmpty)
    }
  }
}
