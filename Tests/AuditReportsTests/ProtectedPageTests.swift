import AuditActions
import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// What a page says of its own protection: each sentence beside the numbers it speaks of.
@Suite struct ProtectedPageTests {
  private func report(_ policy: DisclosurePolicy, files: Int = 24, context: SummaryContext = SummaryContext())
    -> SummaryReport
  {
    SummaryReport(
      SampleAudits(files: files, seed: 5).summary(policy: policy),
      context: context,
      provenance: SampleAudits.provenance
    )
  }

  private func text(_ report: some Report) -> String { report.page.text(width: 400).replacing("\u{A0}", with: " ") }

  /// Rounded, 9 of 10 are 10 of 10: a share of all beside a hidden part would be untrue.
  @Test(arguments: 8...40) func nothingIsAllOfWhatHasAHiddenPart(_ files: Int) {
    let summary = report(.nhs, files: files).summary
    for item in summary.items where item.share?.value == 1 {
      #expect(![.partlyMet, .notMet, .notEvidenced].contains { item.counts[$0].isHidden }, "\(item.key.item)")
    }
    for (grades, shares) in [(summary.grades, summary.gradeShares)]
      + summary.sections.map({ ($0.grades, $0.gradeShares) })
    {
      if shares.goodOrBetter?.value == 1 {
        #expect(![.requiresImprovement, .inadequate].contains { grades[$0].isHidden })
      }
      for grade in Grade.allCases where shares[grade]?.value == 1 {
        #expect(!Grade.allCases.contains { grades[$0].isHidden })
      }
    }
  }

  @Test func thereAreSampledFilesThatSeemAllMetAndHaveNoShare() {
    let all = (8...40).flatMap { report(.nhs, files: $0).summary.items }
    #expect(all.contains { $0.counts.seemsAllMet } && all.allSatisfy { !$0.counts.seemsAllMet || $0.share == nil })
  }

  @Test func whereOneGradeIsHiddenNoPictureAndNoTableSaysAll() throws {
    let ten = ReleasedCount(10)
    let grades = ReleasedGrades(
      [.outstanding: ReleasedCount(0), .good: ten, .requiresImprovement: .hidden, .inadequate: ReleasedCount(0)],
      goodOrBetter: ten,
      total: ten
    )
    let exact = ReleasedGrades([.good: 12, .inadequate: 3].reduce(into: GradeCounts()) { $0[$1.key] = $1.value })
    let figure = try #require(
      StackedGrades(
        id: "grades",
        title: "Grades",
        rows: [.init(label: "2026-H1", grades: grades), .init(label: "2026-H2", grades: exact)],
        smallestPercentage: 5
      )
    )
    let said = [figure.sentence, figure.description] + figure.bars + figure.tidyRows.joined()
    #expect(!said.contains { $0.contains("100") || $0.contains("10 of 10") } && figure.tidyRows[1].last == "c")
  }

  @Test func theReportOfOneTeamIsNamedForPrograms() throws {
    var subject = SampleAudits.subject("2026-H1", "Plans")
    subject.team = "Assessment North"
    let released = ReleasedTally(SampleAudits(files: 24, seed: 5).tally, policy: .none)
    let summary = Summary(released, subject: subject, glossary: SampleAudits.glossary)
    let json = try SummaryReport(summary, provenance: SampleAudits.provenance).json()
    #expect(json.contains("\"team\" : \"Assessment North\""))
    #expect(try !report(.none).json().contains("\"team\" :"))
  }

  @Test func whereCountsAreRoundedNothingSpeaksOfAnInterval() {
    let rounded = text(report(.nhs))
    let speaks = rounded.split(separator: "\n").filter { $0.contains("95 % interval") }
    #expect(speaks == [])
    #expect(rounded.contains("Counts are rounded, so there are no intervals."))
    #expect(text(report(.dfe)).contains("95 % interval"))
  }

  @Test(arguments: [DisclosurePolicy.none, .dfe, .nhs])
  func aPageThatMayLeaveSaysThatNothingProtectsTheWordsOfThePlan(_ policy: DisclosurePolicy) throws {
    var context = SummaryContext()
    context.plan = (SampleActionPlan.plan, SampleActionPlan.day)
    let page = report(policy, context: context).page
    for section in page.opening + page.sections {
      let hasActions = section.id == "brief-next" || section.id == "plan"
      let says = section.blocks.contains { block in
        if case .paragraph(let text) = block { text == Words.planAsWritten } else { false }
      }
      #expect(says == (hasActions && policy.isProtective), "\(section.id)")
    }
  }
}
