import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// What a summary says of moderation: every number that of the counts, and nothing where nothing was settled.
@Suite struct ModerationSentencesTests {
  private func report(
    _ moderation: ModerationCounts,
    _ rules: Leniency = Leniency(),
    policy: DisclosurePolicy = .none
  ) -> SummaryReport {
    var audits = SampleAudits(files: 24, seed: 5)
    audits.tally.moderation = moderation
    audits.tally.againstRules = rules
    return SummaryReport(
      Summary(
        ReleasedTally(audits.tally, policy: policy),
        subject: SampleAudits.subject("2026-H1", "Plans"),
        glossary: SampleAudits.glossary
      ),
      provenance: SampleAudits.provenance
    )
  }

  private func paragraphs(_ report: SummaryReport) -> [String] {
    (report.moderation?.blocks ?? []).compactMap { block in
      if case .paragraph(let text) = block { text.replacing("\u{A0}", with: " ") } else { nil }
    }
  }

  private static func key(_ item: String) -> ItemKey {
    ItemKey(checklist: "child-protection-plan", version: 2, section: "outcomes", item: item, hash: "h")
  }

  @Test func whereNothingWasSettledItSaysThatOnly() {
    let report = report(ModerationCounts())
    #expect(paragraphs(report) == ["No audit was moderated: every figure is as its auditor signed it."])
    #expect(report.moderation?.blocks.count == 1)
  }

  @Test func everyNumberIsThatOfTheCounts() {
    var counts = ModerationCounts()
    (counts.audits, counts.replies) = (3, 1)
    for _ in 0..<6 { counts.add(Self.key("a"), from: .met, to: .notMet, because: .evidenceMissed) }
    counts.add(Self.key("b"), from: .notMet, to: .met, because: .readDifferently)
    counts.add(Self.key("b"), from: .met, to: .met, because: .readDifferently)
    counts.add(Self.key("b"), from: .notApplicable, to: .met, because: .ruleWrong)
    counts.add(from: .good, to: .inadequate, because: .evidenceMissed)
    let said = paragraphs(report(counts))
    #expect(
      said[0] == """
        Moderators settled 9 answers and 1 grade of a whole file in 3 audits. Of the answers, 6 came out lower; 1 higher; 1 as \
        good as before; and 1 as not applicable or not seen, or no longer so. Of the grades, 1 came out lower, 0 higher and 0 as \
        good as before. Auditors replied to what was settled in 1 audit. Every figure on these pages counts what was settled, \
        except agreement between two auditors and what auditors made of the rules’ findings, which count what the auditors signed.
        """
    )
    #expect(
      said[1] == """
        Of 7 answers that came out lower or higher, the auditor had been kinder than the moderator in 6 and stricter in 1. The \
        probability that a fair coin comes out so lopsided or more is 0.125 (exact sign test). Answers on one file are alike, so \
        take it as a hint.
        """
    )
  }

  @Test func fiveAnswersThatMovedShowNothing() {
    var counts = ModerationCounts()
    counts.audits = 1
    for _ in 0..<5 { counts.add(Self.key("a"), from: .met, to: .notMet, because: .evidenceMissed) }
    #expect(paragraphs(report(counts))[1].hasSuffix("more is 0.062 (exact sign test). So few can show nothing."))
    #expect(
      paragraphs(report(counts))[0].hasPrefix("Moderators settled 5 answers in 1 audit. Of the answers, 5 came out")
    )
  }

  @Test func auditorsAgainstRulesAreSaidWithoutModerationToo() {
    var rules = Leniency()
    for _ in 0..<30 { rules.add(Outcome.partlyMet, .met) }
    for _ in 0..<2 { rules.add(Outcome.met, .partlyMet) }
    for _ in 0..<8 { rules.add(Outcome.met, .met) }
    #expect(
      paragraphs(report(ModerationCounts(), rules)).last == """
        For 40 answers of first and second audits a rule had found something other than not seen. The auditor was kinder than the \
        rule in 30 and stricter in 2. The probability that a fair coin comes out so lopsided or more is under 0.001 (exact \
        sign test). Answers on one file are alike, so take it as a hint.
        """
    )
  }

  @Test func aPackThatProtectsSaysNothingOfIt() {
    let report = report(ModerationCounts(), policy: .dfe)
    #expect(report.moderation == nil && report.summary.moderation == nil && report.summary.againstRules == nil)
  }
}
