import AuditRules
import AuditSummaries
import AuditTestSupport
import Testing

@testable import AuditPages
@testable import AuditReports

@Suite("Agreement between two auditors on a page")
struct AgreementReportTests {
  private func text(_ counts: AgreementCounts, smallest: Int = 10) -> String {
    var audits = SampleAudits(files: 22, seed: 1)
    audits.tally.agreement = counts
    let report = SummaryReport(audits.summary(smallest: smallest), provenance: SampleAudits.provenance)
    let page = Page(title: "Agreement", sections: [report.agreement].compactMap(\.self))
    return page.text(width: 2_000).replacing("\u{A0}", with: " ")
  }

  @Test("Where kappa would mislead, a plain sentence says so with the numbers")
  func prevalenceParadox() {
    let text = text(SampleAgreement.paradox)
    #expect(text.contains("the same answer to 36 of 40 questions (90 %, 95 % interval 80 to 100 %)."))
    #expect(
      text.contains(
        "of all answers given, 95 % are “met”, and kappa would be −0.05 although 90 % are alike. Krippendorff’s alpha is low"
      )
    )
    #expect(text.contains("−0.04 (−0.09 to 0.01)"))
    #expect(!text.contains("the same grade"))
  }

  @Test func otherwiseOneSentenceSaysWhyKappaIsNotShown() {
    let text = text(SampleAgreement.counts(files: 20, seed: 4))
    #expect(text.contains("Cohen’s kappa is not shown: where nearly every answer is the same"))
    #expect(!text.contains("mislead"))
  }

  @Test func aFigureThatCannotBeCalculatedSaysWhyBesideItsPercentage() {
    var counts = AgreementCounts()
    for _ in 0..<12 {
      var answers = AgreementTable<Outcome>()
      answers.add(.met, .met)
      counts.add(answers: answers, grade: (.good, .good))
    }
    let text = text(counts)
    #expect(text.contains("the same answer to 12 of 12 questions (100 %)"))
    #expect(text.contains("cannot be calculated: every answer was the same"))
    #expect(text.contains("1.00 (no interval: every file says the same)"))
    #expect(text.contains("No answer differs."))
  }

  @Test func fewFilesHaveCountsAndNoFigures() {
    let text = text(SampleAgreement.counts(files: 9, seed: 4))
    #expect(!text.contains("%") && !text.contains("AC1") && !text.contains("alpha"))
    #expect(text.contains("With fewer than 10 files read twice"))
    #expect(text.contains("All answers that differ"))
  }

  @Test func programsGetEveryCountAndFigure() throws {
    let audits = SampleAudits(files: 22, seed: 1)
    let agreement = try #require(audits.summary().agreement)
    let rows = CSVRows(SummaryReport(audits.summary(), provenance: SampleAudits.provenance).csv())
    let answers = try #require(rows.rows("agreement-answers").first)
    let pairs = rows.rows("answer-pair")
    #expect(pairs.reduce(0) { $0 + $1.int("compared") } == answers.int("compared"))
    #expect(
      pairs.filter { $0["first_gave"] == $0["second_gave"] }.reduce(0) { $0 + $1.int("compared") }
        == answers.int("same")
    )
    var again = AgreementTable<Outcome>()
    for row in pairs {
      let first = try #require(Outcome(rawValue: row["first_gave"] ?? ""))
      let second = try #require(Outcome(rawValue: row["second_gave"] ?? ""))
      for _ in 0..<row.int("compared") { again.add(first, second) }
    }
    #expect(again == agreement.counts.answers.table)
    let value = try #require(answers.double("gwet"))
    #expect(abs(value - (try #require(AgreementCoefficient.gwet(again).value))) < 1e-12)
    let error = try #require(answers.double("gwet_error"))
    let t = try #require(StudentT.quantile(0.975, degreesOfFreedom: answers.int("files") - 1))
    #expect(answers.double("gwet_low") == value - t * error)
    let grades = try #require(rows.rows("agreement-grades").first)
    #expect(grades.int("files") == 12 && rows.rows("grade-pair").reduce(0) { $0 + $1.int("compared") } == 12)
  }
}
