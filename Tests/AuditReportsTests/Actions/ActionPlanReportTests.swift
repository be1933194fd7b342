import AuditActions
import AuditPages
import AuditReports
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@Suite struct ActionPlanReportTests {
  private static let textFormats = ReportFormat.allCases.filter(\.isText)

  private func text(_ report: ActionPlanReport, as format: ReportFormat = .text) throws -> String {
    String(decoding: try report.bytes(as: format), as: UTF8.self)
  }

  @Test(arguments: textFormats) func planIsAsRecorded(_ format: ReportFormat) throws {
    try GoldenFile.expect(try text(SampleActionPlan.report(), as: format), is: "actions.\(format.fileExtension)")
  }

  @Test(arguments: [ReportFormat.text, .markdown])
  func bothTablesOfBoardsAreAsRecorded(_ format: ReportFormat) throws {
    for layout in [ActionPlanReport.Layout.cambridgeshire, .manchester] {
      let shown = try text(SampleActionPlan.report(layout), as: format)
      try GoldenFile.expect(shown, is: "actions-\(layout.rawValue).\(format.fileExtension)")
    }
  }

  @Test(arguments: ActionPlanReport.Layout.allCases)
  func everyLayoutIsAWellFormedPage(_ layout: ActionPlanReport.Layout) throws {
    #expect(WellFormedPage(try text(SampleActionPlan.report(layout), as: .html)) != nil)
    #expect(try SampleActionPlan.report(layout).bytes(as: .docx).count > 1_000)
  }

  @Test func columnsAreThoseThatBoardsKnow() throws {
    let cambridgeshire = try text(SampleActionPlan.report(.cambridgeshire), as: .markdown)
    #expect(
      cambridgeshire.contains("| No. | Area of development | Response | Action | Person(s) responsible | Time scale |")
    )
    let manchester = try text(SampleActionPlan.report(.manchester), as: .markdown)
    #expect(
      manchester.contains("| No. | Area for development | Key actions | Key outcome | Lead officers | Timeline |")
    )
    // The priority action is a block of its own, before the others.
    let priority = try #require(manchester.range(of: "## Areas for priority action"))
    let others = try #require(manchester.range(of: "## Areas for development"))
    #expect(priority.lowerBound < others.lowerBound)
  }

  @Test func onlyWhatIsOverdueIsShownAndStillAllIsCounted() throws {
    let shown = try text(SampleActionPlan.report(overdueOnly: true))
    #expect(shown.contains("1.2 in progress, overdue by 97 days") && !shown.contains("1.1 "))
    #expect(shown.contains("6 actions in 4 areas"))
    #expect(try text(SampleActionPlan.report(overdueOnly: true, on: "2026-04-21")).contains("No action is overdue."))
    #expect(SampleActionPlan.report(overdueOnly: true).rows.count == 1)
  }

  @Test func aPlanWithNothingInItSaysSo() throws {
    let report = ActionPlanReport(ActionPlan(), on: SampleActionPlan.day, provenance: SampleActionPlan.provenance)
    #expect(try text(report).contains("The action plan has no area yet."))
    #expect(report.rows.isEmpty)
    #expect(ActionPlanReport.blocks(ActionPlan(), on: SampleActionPlan.day).count == 1)
  }

  @Test func thePartForTheBoardIsAsRecorded() throws {
    let blocks = ActionPlanReport.blocks(SampleActionPlan.plan, on: SampleActionPlan.day)
    let section = PageSection(id: "actions", title: "The action plan", blocks: blocks)
    try GoldenFile.expect(Page(title: "Pack", sections: [section]).text(), is: "actions-blocks.txt")
  }

  @Test func theDocumentFollowsItsSchema() throws {
    let schema = try SchemaCheck(Data(contentsOf: Repository.url("docs/actions.schema.json")))
    for layout in ActionPlanReport.Layout.allCases {
      #expect(try schema.complaints(of: SampleActionPlan.report(layout).json()) == [])
    }
    #expect(try schema.complaints(of: SampleActionPlan.report(overdueOnly: true).json()) == [])
    let json = try SampleActionPlan.report().json()
    #expect(try schema.complaints(of: json.replacing("\"acceptedRisk\"", with: "\"risk\"")) != [])
    #expect(try schema.complaints(of: json.replacing("\"verified\" : 1", with: "\"verified\" : -1")) != [])
  }

  @Test func theRowsHaveAllThatThePageHas() {
    let rows = SampleActionPlan.report().rows
    let names = ActionPlanReport.columns.map(\.name)
    #expect(rows.count == 7 && rows.allSatisfy { $0.count == names.count })
    let states = rows.map { $0[names.firstIndex(of: "state") ?? 0] }
    #expect(states == ["open", "verified", "inProgress", "reopened", "acceptedRisk", "withdrawn", ""])
  }
}
