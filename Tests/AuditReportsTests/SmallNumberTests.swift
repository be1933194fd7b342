import AuditPages
import AuditReports
import AuditRules
import AuditSummaries
import AuditTestSupport
import Testing

@Suite("Words instead of percentages")
struct SmallNumberTests {
  @Test func belowTheSmallestNumberNoPageShowsAPercentageOrADot() {
    let audits = SampleAudits(files: 7, seed: 9)
    let summary = SummaryReport(audits.summary(frame: nil, smallest: 10), provenance: SampleAudits.provenance)
    let comparison = ComparisonReport(
      audits.compared(to: SampleAudits(files: 7, seed: 10), filesInBoth: 3),
      provenance: SampleAudits.provenance
    )
    for page in [summary.page, comparison.page] {
      // The page explains what a 95 % interval is, so its own words are left out.
      let shown = Page(title: page.title, opening: page.opening, sections: page.sections.filter { $0.id != "terms" })
      let text = shown.text(width: 1_000).replacing("95 % interval", with: "")
      #expect(!text.contains("%") && !text.contains(#/[0-9] percentage point/#), "\(text)")
      // The dots of a pattern are no dots of a figure.
      let drawn = shown.html().replacing(#/<pattern.*?</pattern>/#.dotMatchesNewlines(), with: "")
      #expect(!drawn.contains("<circle"))
    }
  }

  @Test func programsStillGetTheFractions() throws {
    let audits = SampleAudits(files: 7, seed: 9)
    let report = SummaryReport(audits.summary(smallest: 10), provenance: SampleAudits.provenance)
    #expect(CSVRows(report.csv()).rows("item").contains { $0.double("low") != nil })
    #expect(try report.json().contains("\"low\" : 0."))
  }

  @Test(arguments: [
    (9, 22, nil, "9 of 22 files (41 %, 95 % interval 23 to 61 %)"),
    (7, 9, nil, "7 of 9 files"),
    (0, 0, nil, "no files counted"),
    (9, 22, 22, "9 of 22 files (41 %, every file of the frame was read)"),
    (399, 400, nil, "399 of 400 files (over 99 %, 95 % interval 99 to 100 %)"),
    (1, 400, nil, "1 of 400 files (under 1 %, 95 % interval 0 to 1 %)"),
    (400, 400, nil, "400 of 400 files (100 %, 95 % interval 99 to 100 %)"),
  ])
  func aShareReadsAsASentence(_ met: Int, _ counted: Int, _ frame: Int?, _ expected: String) throws {
    let share = try #require(Share(met: met, counted: counted, frame: frame))
    #expect(Words.share(share, smallestPercentage: 10).replacing("\u{A0}", with: " ") == expected)
  }

  @Test func aFullyReadFrameSaysSo() {
    let report = SummaryReport(SampleAudits(files: 22, seed: 1).summary(frame: 22), provenance: SampleAudits.provenance)
    let text = report.text(width: 200)
    #expect(text.contains("Every file of the frame was read."))
    #expect(text.contains("(every file read)") && !text.contains("95 % interval 2"))
  }

  @Test func nothingSignedIsSaidAndNotComputed() {
    var open = AuditCounts()
    open.planned = 24
    var audits = SampleAudits(files: 0, seed: 1)
    audits.tally.audits[Stratum(team: "A", service: "B", month: "")] = open
    let text = SummaryReport(audits.summary(), provenance: SampleAudits.provenance).text(width: 120)
    #expect(text.contains("None of 24 planned audits is signed yet."))
    #expect(!text.contains("nan") && !text.contains("inf%"))
  }
}
