import AuditPages
import AuditReports
import AuditSummaries
import Testing

/// What an outsider could work out of a pack, as a page.
@Suite struct AttackReportTests {
  private func report(_ tally: Tally) throws -> AttackReport {
    let released = ReleasedTally(tally, policy: .dfe)
    return AttackReport(
      subject: SampleAudits.subject("2026-H1", "Plans"),
      pattern: try #require(released.pattern),
      primaryOnly: try #require(released.primaryOnly),
      provenance: SampleAudits.provenance
    )
  }

  @Test func theHeadlineCountsWhatIsHiddenAndWhatIsShown() throws {
    let tally = SampleAudits(files: 24, seed: 5).tally
    let pattern = try #require(ReleasedTally(tally, policy: .dfe).pattern)
    let (shown, hidden) = (pattern.counts.values.count { !$0.isHidden }, pattern.hidden.count)
    let attack = try report(tally)
    #expect(shown > 0 && hidden > 0 && shown != hidden && attack.shown == shown)
    let words = attack.page.headline.map { $0.replacing("\u{A0}", with: " ") }
    #expect(words.first == "\(hidden) numbers hidden, \(shown) shown.")
  }

  @Test func whereNothingIsSmallNothingIsHidden() throws {
    #expect(
      try report(Tally()).page.headline == [
        "No number is hidden, because none is small. \(Words.count(try report(Tally()).shown, "number")) shown."
      ]
    )
  }
}
