import AuditPages
import AuditReports
import AuditSummaries
import AuditTestSupport
import Testing

@Suite("Reports as they are kept beside the tests")
struct GoldenReportTests {
  static let first = SampleAudits(files: 22, seed: 1).withTwoOpen()
  static let later = SampleAudits(files: 24, seed: 2, questions: SampleAudits.laterQuestions, better: 12)

  @Test(arguments: ReportFormat.allCases.filter(\.isText))
  func summaryIsAsRecorded(_ format: ReportFormat) throws {
    let report = SummaryReport(Self.first.summary(), provenance: SampleAudits.provenance)
    try GoldenFile.expect(report.rendered(as: format), is: "summary.\(format.fileExtension)")
  }

  @Test func aWideTerminalShowsTheTableInColumns() throws {
    let report = SummaryReport(Self.first.summary(), provenance: SampleAudits.provenance)
    try GoldenFile.expect(report.text(width: 140), is: "summary-wide.txt")
  }

  @Test(arguments: ReportFormat.allCases.filter(\.isText))
  func comparisonOfNewFilesIsAsRecorded(_ format: ReportFormat) throws {
    let comparison = Self.first.compared(to: Self.later, filesInBoth: 6, questions: SampleAudits.laterQuestions)
    let report = ComparisonReport(comparison, provenance: SampleAudits.provenance)
    try GoldenFile.expect(report.rendered(as: format), is: "comparison.\(format.fileExtension)")
  }

  @Test(arguments: ReportFormat.allCases.filter(\.isText))
  func comparisonOfTheSameFilesIsAsRecorded(_ format: ReportFormat) throws {
    let comparison = Self.first.compared(to: SampleAudits(files: 22, seed: 2, better: 30), filesInBoth: 22)
    let report = ComparisonReport(comparison, provenance: SampleAudits.provenance)
    try GoldenFile.expect(report.rendered(as: format), is: "comparison-same-files.\(format.fileExtension)")
  }

  @Test(arguments: ReportFormat.allCases.filter(\.isText))
  func aCheckIsAsRecorded(_ format: ReportFormat) throws {
    let report = CheckReport(SampleChecks.counts, provenance: SampleChecks.provenance)
    try GoldenFile.expect(report.rendered(as: format), is: "check.\(format.fileExtension)")
  }

  @Test func aRulesPageIsAsRecorded() throws {
    let report = ExplainReport(SampleChecks.rule)
    try GoldenFile.expect(report.markdown(), is: "rule.md")
    try GoldenFile.expect(report.text(), is: "rule.txt")
    try GoldenFile.expect(report.json(), is: "rule.json")
    #expect(WellFormedPage(report.html()) != nil)
  }
}
