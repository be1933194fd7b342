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

  /// Everything that leaves with a pack: its page, its rows and its document.
  private func pack(_ policy: DisclosurePolicy, _ change: (inout Summary.Subject) -> Void) throws -> String {
    var subject = SampleAudits.subject("2026-H1", "Plans")
    (subject.sampled, subject.secondPlanned, subject.withoutAuditor, subject.replaced) = (25, 10, 2, 2)
    (subject.due, subject.isPastDue) = ("2026-09-30", true)
    change(&subject)
    let released = ReleasedTally(SampleAudits(files: 24, seed: 5).tally, policy: policy)
    let report = SummaryReport(
      Summary(released, subject: subject, glossary: SampleAudits.glossary),
      provenance: SampleAudits.provenance
    )
    return try report.page.html() + report.rows.joined().joined(separator: "\n") + report.json()
  }

  @Test(arguments: [DisclosurePolicy.dfe, .nhs, .threshold(10) ?? .dfe])
  func howManyOfARoundAreOfAnotherPeriodIsInNoPack(_ policy: DisclosurePolicy) throws {
    let page = try pack(policy) { $0.outside = 0 }
    for outside in [1, 2, 7, 30] { #expect(try pack(policy) { $0.outside = outside } == page, "\(outside)") }
    #expect(try pack(.none) { $0.outside = 1 } != pack(.none) { $0.outside = 2 })
  }

  @Test func besideRoundedCountsThePlanIsRoundedToo() throws {
    let page = try pack(.nhs) { _ in }
    let changes: [(inout Summary.Subject) -> Void] = [
      { $0.frame = 308 }, { $0.frame = 312 }, { $0.sampled = 23 }, { $0.sampled = 27 }, { $0.secondPlanned = 8 },
      { $0.secondPlanned = 12 }, { $0.withoutAuditor = 7 }, { $0.replaced = 1 }, { $0.replaced = 7 },
    ]
    for (place, change) in changes.enumerated() { #expect(try pack(.nhs, change) == page, "\(place)") }
    // Beside exact counts it is exact, and the page says so.
    for (place, change) in changes.enumerated() {
      #expect(try pack(.dfe, change) != pack(.dfe) { _ in }, "\(place)")
    }
    #expect(try pack(.dfe) { _ in }.contains("exact, however small"))
  }

  @Test func ofRoundedCountsNobodyIsToldThatEveryFileWasRead() throws {
    for frame in [22, 24, 25] { #expect(try !pack(.nhs) { $0.frame = frame }.contains("Every file of the frame")) }
    #expect(try pack(.dfe) { $0.frame = 24 }.contains("Every file of the frame was read"))
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
