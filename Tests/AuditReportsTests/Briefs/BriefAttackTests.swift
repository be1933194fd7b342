import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// The first two pages of a pack that may leave the authority, attacked: whatever the hidden numbers are, they say the same.
@Suite struct BriefAttackTests {
  private func opening(_ released: ReleasedTally) -> String {
    var subject = SampleAudits.subject("2026-H1", "Plans")
    subject.targets = ["contingency": 0.9, "outcomes-smart": 0.6]
    let summary = Summary(released, subject: subject, glossary: SampleAudits.glossary)
    let page = SummaryReport(summary, provenance: SampleAudits.provenance).page
    return Page(title: page.title, particulars: page.particulars, sections: page.opening).html()
  }

  /// The tally with one answer to a question given otherwise.
  private func changed(_ tally: Tally, _ cell: Tally.AnswerCell, from: Outcome, to: Outcome) -> Tally? {
    guard (tally.answers[cell]?[from] ?? 0) > 0 else { return nil }
    var tally = tally
    tally.answers[cell]?[from] -= 1
    tally.answers[cell]?[to] += 1
    return tally
  }

  @Test(arguments: [DisclosurePolicy.dfe, .nhs])
  func twoTalliesThatShowTheSameHaveTheSameFirstPages(_ policy: DisclosurePolicy) throws {
    let tally = SampleAudits(files: 24, seed: 5).tally
    let released = ReleasedTally(tally, policy: policy)
    let counts = try #require(released.pattern).counts
    let page = opening(released)
    var alike = 0
    for cell in tally.answers.keys.sorted(by: { ($0.item, $0.stratum) < ($1.item, $1.stratum) }) {
      for (from, to) in [(Outcome.met, Outcome.partlyMet), (.partlyMet, .notMet), (.notMet, .notEvidenced)]
      where alike < 8 {
        guard let other = changed(tally, cell, from: from, to: to) else { continue }
        let otherwise = ReleasedTally(other, policy: policy)
        guard otherwise.pattern?.counts == counts else { continue }
        alike += 1
        #expect(opening(otherwise) == page)
      }
    }
    #expect(alike > 0, "no other tally shows the same, so nothing was attacked")
  }

  @Test func whatIsShownMovesThePages() throws {
    let tally = SampleAudits(files: 24, seed: 5).tally
    var other = tally
    for cell in tally.grades.keys where cell.section == .wholeFile {
      var grades = GradeCounts()
      grades[.good] = tally.grades[cell]?.total ?? 0
      other.grades[cell] = grades
    }
    #expect(opening(ReleasedTally(tally, policy: .dfe)) != opening(ReleasedTally(other, policy: .dfe)))
  }
}
