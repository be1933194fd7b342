import AuditSummaries
import AuditTestSupport
import Testing

@testable import AuditReports

/// Audits signed that no plan allocates: they count, and never as planned ones.
@Suite struct UnplannedAuditsTests {
  private func report(planned: Int, signed: Int, unplanned: Int) -> SummaryReport {
    var audits = SampleAudits(files: 0, seed: 1)
    var counts = AuditCounts()
    (counts.planned, counts.started, counts.signed, counts.unplanned) = (planned, signed, signed, unplanned)
    audits.tally.audits[Stratum(team: "North", service: "Statutory", month: "2026-05")] = counts
    return SummaryReport(audits.summary(), provenance: SampleAudits.provenance)
  }

  @Test(arguments: [
    (24, 24, 0, ["All 24 planned audits are signed."]),
    (
      24, 24, 3,
      ["21 of 24 planned audits are signed.", "3 more audits that were not planned are signed and counted."]
    ),
    (
      24, 25, 1,
      ["All 24 planned audits are signed.", "1 more audit that was not planned is signed and counted."]
    ),
    (
      2, 1, 1,
      ["None of 2 planned audits is signed yet.", "1 more audit that was not planned is signed and counted."]
    ),
    (0, 3, 3, ["3 audits signed."]),
  ])
  func theFirstPagesTellPlannedFromUnplanned(planned: Int, signed: Int, unplanned: Int, says: [String]) throws {
    let report = report(planned: planned, signed: signed, unplanned: unplanned)
    let statements = report.page.statements
    #expect(statements.contains(says.joined(separator: " ")))
    #expect(statements.contains { $0.contains("not planned") } == (says.count > 1))
    #expect(try report.json().contains("\"unplanned\" : \(unplanned)"))
    let all = try #require(CSVRows(report.csv()).rows("all").first)
    #expect((all.int("signed"), all.int("unplanned")) == (signed, unplanned))
    #expect(report.text(width: 80).contains("Of these, audits that were not planned") == (unplanned > 0))
  }
}
