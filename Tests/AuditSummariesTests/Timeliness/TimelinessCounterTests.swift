import AuditRules
import Testing

@testable import AuditSummaries

/// Counting case by case what is timed, and when it is worth while to look for two limits.
@Suite struct TimelinessCounterTests {
  @Test func aCaseIsCountedByEveryMeasure() {
    var counter = TimelinessCounter()
    #expect(counter.timeliness.map(\.measure) == TimelinessMeasure.allCases && counter.trends.isEmpty)
    let assessment = Assessment(kind: .value(.initial), started: "2011-01-10", authorised: "2011-01-18")
    let later = Assessment(kind: .value(.initial), started: "2011-06-06", authorised: "2011-06-14")
    counter.add(CaseFile(authority: "873", extracted: "2011-12-31", assessments: [assessment, later]))
    #expect(counter.timeliness.map(\.counted) == [2, 0, 0])
    #expect(counter.timeliness.map(\.casesNotSeen) == [0, 1, 1])
    #expect(counter.trends.map(\.things) == ["initial assessments"])
  }

  /// The first limit with a beginning began on 1 April 2010, the last on 1 September 2016.
  @Test(arguments: [
    ("2009-05-01..2010-03-31", false), ("2009-05-01..2010-04-01", true), ("2016-08-01..2016-08-31", false),
    ("2016-09-01..2016-09-30", true), ("2017-09-01..2017-12-31", true), ("2017-09-02..2017-12-31", false),
  ])
  func twoLimitsAreLookedForInTheDaysCoveredAndTheYearBefore(_ days: String, _ expected: Bool) throws {
    #expect(AssessmentLimitCounts.mayDiffer(in: [try Self.period(days)]) == expected)
  }

  @Test func twoLimitsAreLookedForBetweenTheFirstAndTheLastPeriod() throws {
    let (early, late) = (try Self.period("2009-01..2009-12"), try Self.period("2019-01..2019-12"))
    #expect(!AssessmentLimitCounts.mayDiffer(in: [early]) && !AssessmentLimitCounts.mayDiffer(in: [late]))
    #expect(AssessmentLimitCounts.mayDiffer(in: [late, early]))
    #expect(!AssessmentLimitCounts.mayDiffer(in: []))
  }

  private static func period(_ text: String) throws -> Period { try #require(Period(text)) }
}
