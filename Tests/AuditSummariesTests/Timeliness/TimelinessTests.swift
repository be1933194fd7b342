import AuditRules
import Testing

@testable import AuditSummaries

@Suite struct TimelinessTests {
  private func counts(_ measure: TimelinessMeasure, _ files: CaseFile...) throws -> Timeliness {
    let rule = try #require(Rule.named(measure.rule))
    var counts = TimelinessCounts(measure)
    for file in files { counts.add(rule.finding(for: file)) }
    return counts.timeliness
  }

  @Test func everyMeasureHasARuleOfTheCatalogue() {
    for measure in TimelinessMeasure.allCases { #expect(Rule.named(measure.rule) != nil) }
  }

  @Test func whatCouldNotBeJudgedMakesTheMargin() throws {
    let file = CaseFile(
      extracted: "2026-03-31",
      assessments: [
        Assessment(started: "2026-01-05", authorised: "2026-02-05"),
        Assessment(started: "2026-01-05", authorised: "2026-03-20"),
        Assessment(started: "2025-01-06", authorised: .empty), Assessment(started: "2026-03-16", authorised: .empty),
        Assessment(started: .empty, authorised: "2026-02-05"), Assessment(started: "2026-01-05", authorised: .notSeen),
      ]
    )
    let figure = try counts(.assessments, file, CaseFile())
    #expect(figure.met == 1 && figure.counted == 4)
    #expect(figure.counts.notApplicable == 1 && figure.notJudged == 2 && figure.casesNotSeen == 1)
    // The one that was not seen joins the denominator; the one without a start is in it already.
    #expect(figure.lowest == 1.0 / 5 && figure.highest == 3.0 / 5)
    #expect(figure.comparable.met == 1 && figure.comparable.counted == 2)
    #expect(figure.share == 0.25 && figure.comparableShare == 0.5)
  }

  @Test func reviewsAreComparedByChild() throws {
    let file = CaseFile(
      extracted: "2026-06-30",
      plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: "2025-06-02", ended: .empty)],
      reviews: [
        Review(plan: "p1", held: "2025-08-29"), Review(plan: "p1", held: "2026-02-20"),
        Review(plan: "p1", held: "2026-06-01"),
      ]
    )
    var late = file
    late.reviews = [Review(plan: "p1", held: "2025-10-29")]
    let figure = try counts(.reviews, file, late)
    #expect(figure.met == 3 && figure.counted == 5)
    #expect(figure.comparable.met == 1 && figure.comparable.counted == 2)
  }

  @Test func nothingCountedHasNoShare() {
    let none = Timeliness(measure: .conferences, counts: OutcomeCounts(), comparable: OutcomeCounts())
    #expect(none.share == nil && none.lowest == nil && none.highest == nil && none.comparableShare == nil)
  }

  @Test func countsTakenInTwoPlacesAddUpAndOtherRulesAreLeftOut() throws {
    let rule = try #require(Rule.named(TimelinessMeasure.assessments.rule))
    let file = CaseFile(assessments: [Assessment(started: "2026-01-05", authorised: "2026-02-05")])
    var one = TimelinessCounts(.assessments)
    one.add(rule.finding(for: file))
    one.add(try #require(Rule.named("child-seen-alone")).finding(for: file))
    var two = one
    two += one
    two += TimelinessCounts(.reviews)
    #expect(two.timeliness.met == 2 && two.timeliness.comparable.met == 2)
  }
}
