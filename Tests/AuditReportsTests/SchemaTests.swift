import AuditReports
import AuditTestSupport
import Foundation
import Testing

@Suite("JSON documents against their schemas")
struct SchemaTests {
  private func check(_ document: String, _ schema: String) throws -> [String] {
    try SchemaCheck(Data(contentsOf: Repository.url("docs/\(schema).schema.json"))).complaints(of: document)
  }

  @Test(arguments: [22, 3, 1, 0])
  func summariesFollowTheirSchema(_ files: Int) throws {
    for frame in [nil, 310, files] {
      let summary = SampleAudits(files: files, seed: 5).summary(frame: frame)
      #expect(try check(SummaryReport(summary, provenance: SampleAudits.provenance).json(), "summary") == [])
    }
  }

  @Test(arguments: [0, 6, 22])
  func comparisonsFollowTheirSchema(_ filesInBoth: Int) throws {
    let later = SampleAudits(files: 22, seed: 6, questions: SampleAudits.laterQuestions)
    let comparison = SampleAudits(files: 22, seed: 5)
      .compared(to: later, filesInBoth: filesInBoth, questions: SampleAudits.laterQuestions)
    #expect(try check(ComparisonReport(comparison, provenance: SampleAudits.provenance).json(), "comparison") == [])
  }

  @Test func checksFollowTheirSchema() throws {
    let report = CheckReport(SampleChecks.counts, provenance: SampleChecks.provenance)
    #expect(try check(report.json(), "check") == [])
  }

  @Test func theCheckFindsWhatASchemaForbids() throws {
    let json = try SummaryReport(SampleAudits(files: 3, seed: 5).summary(), provenance: SampleAudits.provenance).json()
    #expect(try check(json.replacing("caseaudit-summary/1", with: "caseaudit-summary/2"), "summary").count == 1)
    #expect(try check(json.replacing("\"planned\"", with: "\"plans\""), "summary").isEmpty == false)
    #expect(try check(json.replacing("\"signed\" : 3", with: "\"signed\" : -3"), "summary").isEmpty == false)
    #expect(try check(json.replacing("\"signed\" : 3", with: "\"signed\" : \"3\""), "summary").isEmpty == false)
  }
}
