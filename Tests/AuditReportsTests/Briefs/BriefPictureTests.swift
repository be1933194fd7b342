import AuditPages
import AuditSummaries
import Testing

@testable import AuditReports

/// Which pictures the first two pages have: none that its numbers cannot carry.
@Suite struct BriefPictureTests {
  private func pictures(
    _ audits: SampleAudits,
    policy: DisclosurePolicy = .none,
    _ change: (inout SummaryContext) -> Void = { _ in }
  ) -> [String: Figure] {
    var context = SummaryContext()
    change(&context)
    let summary = audits.summary(policy: policy)
    let report = SummaryReport(summary, context: context, provenance: SampleAudits.provenance)
    return Dictionary(uniqueKeysWithValues: Brief(report).pictures.map { ($0.figure.id, $0.figure) })
  }

  /// Audits of which so many were graded good or better.
  private func graded(_ audits: SampleAudits, good: Int, of all: Int) -> SampleAudits {
    var audits = audits
    for cell in audits.tally.grades.keys where cell.section == .wholeFile { audits.tally.grades[cell] = nil }
    var counts = GradeCounts()
    (counts[.good], counts[.inadequate]) = (good, all - good)
    let stratum = Stratum(team: "North", service: "Statutory", month: "2026-05")
    audits.tally.grades[.init(section: .wholeFile, stratum: stratum)] = counts
    return audits
  }

  @Test(arguments: [(4, false), (9, false), (10, true), (24, true)])
  func noPictureIsDrawnOfTooFewFiles(_ files: Int, _ isDrawn: Bool) {
    let ids = Set(pictures(SampleAudits(files: files, seed: 5)).keys)
    #expect(ids.contains("brief-grades") == isDrawn && (isDrawn || ids.isEmpty))
  }

  @Test(arguments: [(12, 1), (22, 2)])
  func anEarlierPeriodStandsBesideOnlyWhereTheDifferenceIsMoreThanChance(_ good: Int, _ bars: Int) {
    let now = graded(SampleAudits(files: 24, seed: 5), good: good, of: 24)
    let before = graded(SampleAudits(files: 24, seed: 6), good: 8, of: 24)
    let drawn = pictures(now) { $0.earlier = [before.summary()] }
    #expect(drawn["brief-grades"]?.rows.count == bars + 1)
  }

  @Test func gradesOfWhichOneIsHiddenAreNotDrawn() {
    let audits = graded(SampleAudits(files: 24, seed: 5), good: 22, of: 24)
    #expect(pictures(audits)["brief-grades"] != nil && pictures(audits, policy: .dfe)["brief-grades"] == nil)
  }

  private func row(_ value: Double, _ low: Double, _ high: Double, target: Double? = nil) -> DotsWithIntervals.Row {
    DotsWithIntervals.Row(label: "a", value: value, low: low, high: high, counts: "1 of 2", target: target)
  }

  @Test func intervalsThatSwallowEverythingTellNothingApart() {
    #expect(!Brief.tellsApart([row(0.4, 0.2, 0.6), row(0.5, 0.3, 0.7)]))
    #expect(Brief.tellsApart([row(0.2, 0.1, 0.3), row(0.5, 0.4, 0.7)]))
    #expect(!Brief.tellsApart([row(0.4, 0.2, 0.6, target: 0.6), row(0.5, 0.3, 0.7)]))
    #expect(Brief.tellsApart([row(0.4, 0.2, 0.6, target: 0.61), row(0.5, 0.3, 0.7)]))
    #expect(!Brief.tellsApart([]))
  }

  @Test func monthsOfOnePeriodAreNoTrend() {
    #expect(pictures(SampleAudits(files: 24, seed: 5))["brief-months"] == nil)
  }

  @Test func noPictureStandsTwiceOnAPageAndNoneIsOfferedTwiceInAFolder() {
    let report = SummaryReport(SampleAudits(files: 24, seed: 5).summary(), provenance: SampleAudits.provenance)
    let figures = report.page.figures
    #expect(Set(figures.map(\.id)).count == figures.count && Set(figures.map(\.rows)).count == figures.count)
    #expect(report.brief.pictures.count <= 3 && !report.brief.pictures.isEmpty)
  }

  @Test func everyPictureHasASentenceAndItsNumbersStandInATableOfTheAnnex() throws {
    let report = SummaryReport(SampleAudits(files: 24, seed: 5).summary(), provenance: SampleAudits.provenance)
    let annex = Page(title: "", sections: report.page.sections).text(width: 400).replacing("\u{A0}", with: " ")
    #expect(report.brief.pictures.contains { $0.figure.id == "brief-questions" && $0.figure.rows.count > 1 })
    for picture in report.brief.pictures {
      #expect(picture.figure.sentence.contains(#/[0-9]/#))
      guard picture.figure.id == "brief-questions" else { continue }
      for row in picture.figure.rows.dropFirst() { #expect(annex.contains(try #require(row.first)), "\(row)") }
    }
  }
}
