import AuditPages
import AuditTestSupport
import Foundation
import Testing

@testable import AuditReports
@testable import AuditRules

@Suite("What texts name, in the pages of a check and of a summary")
struct AspectPagesTests {
  /// Files with one plan each: so many actions with a day, and so many without.
  static func counts(_ plans: [(dated: Int, open: Int)]) -> CheckCounts {
    var counts = CheckCounts(rules: TextFindings.rules)
    for (number, plan) in plans.enumerated() {
      let actions =
        (0..<plan.dated).map { _ in PlanAction(text: "Ring the school", owner: "SW", due: "30/6") }
        + (0..<plan.open).map { _ in PlanAction(text: "Ring the doctor", owner: "SW", due: "ongoing") }
      let outcome = PlanOutcome(
        text: "S is in school by 30/6.",
        measure: .empty,
        need: "a need",
        actions: .value(actions)
      )
      let file = CaseFile(plans: [Plan(ended: .empty, outcomes: [outcome])])
      counts.add(TextFindings.rules.findings(for: file), team: number == 0 ? "North" : "South")
    }
    return counts
  }

  private static func report(_ now: CheckCounts, unread: Int = 0, earlier: [CheckCounts] = []) -> SummaryReport {
    var context = SummaryContext()
    context.texts = TextFindings(
      now: TextFindings.Part(name: "2026-H1", counts: now, unread: unread),
      earlier: earlier.map { TextFindings.Part(name: "2025-H2", counts: $0, unread: 0) }
    )
    return SummaryReport(
      SampleAudits(files: 3, seed: 5).summary(),
      context: context,
      provenance: SampleAudits.provenance
    )
  }

  @Test func aShareIsOfTheTextsThatCouldBeSeenAndThoseOfAFewFilesHaveNone() throws {
    let ten = Self.counts([(5, 7)] + Array(repeating: (1, 0), count: 9))
    let report = Self.report(ten, unread: 2, earlier: [Self.counts([(0, 1)])])
    let section = try #require(report.page.sections.first { $0.id == "aspects" })
    let text = Page(title: "t", headline: [], sections: [section]).text(width: 200)
    #expect(text.contains(#/By when\? +24 +7 +23 % +0 +9 +10/#), "\(text)")
    #expect(text.contains(#/in team South +18 +0 +0 of 18 +0 +9 +9/#), "\(text)")
    #expect(text.contains("2 files could not be read again"))
    #expect(text.contains(#/By when\? +1 of 2 +23 %/#), "the period before it: \(text)")
    #expect(text.contains("“How will anyone know?” in 31 of 31 outcomes and actions (100 %)"))
    let nine = Self.report(Self.counts([(5, 7)] + Array(repeating: (1, 0), count: 8)))
    let few = Page(title: "t", headline: [], sections: nine.page.sections.filter { $0.id == "aspects" }).text(
      width: 200
    )
    #expect(few.contains("“How will anyone know?” in 29 of 29 outcomes and actions.") && !few.contains("%"), "\(few)")
  }

  @Test func programsGetEveryCount() throws {
    let report = Self.report(Self.counts([(5, 7), (4, 0)]), earlier: [Self.counts([(0, 1)])])
    let schema = try SchemaCheck(Data(contentsOf: Repository.url("docs/summary.schema.json")))
    #expect(try schema.complaints(of: report.json()) == [])
    func row(_ kind: String, _ group: String) throws -> [String: String] {
      try #require(
        CSVRows(report.csv()).rows(kind).first {
          $0["rule"] == "plan-outcomes-smart" && $0["aspect"] == "when" && $0["group"] == group
        }
      )
    }
    let all = try row("aspect", report.summary.subject.name)
    #expect([all["named"], all["missing"], all["not_seen"]] == ["11", "7", "0"])
    #expect([all["cases_naming"], all["cases_missing"], all["cases_not_seen"]] == ["1", "1", "0"])
    #expect(try row("team-aspect", "North")["missing"] == "7")
    #expect(try row("earlier-aspect", "")["missing"] == "1")
  }

  @Test func aCheckHasARowForEachAspectAndAFindingNamesWhatIsMissing() throws {
    let counts = Self.counts([(5, 7)])
    let rows = CheckReport(counts, provenance: SampleChecks.provenance).rows
    let place = try #require(CheckReport.columns.firstIndex { $0.name == "aspect" })
    let when = rows.filter { $0[place] == "when" && $0[2] == "plan-outcomes-smart" }
    #expect(
      when.map { [$0[0]] + $0[(place + 1)...] }.sorted { $0[0] < $1[0] } == [
        ["aspects", "6", "7"], ["case-aspects", "0", "1"], ["team-aspects", "6", "7"], ["team-case-aspects", "0", "1"],
      ]
    )
    #expect(rows.allSatisfy { $0.count == CheckReport.columns.count })
    let action = PlanAction(text: "Ring the doctor", owner: "SW", due: "ongoing")
    let outcome = PlanOutcome(text: "S is in school by 30/6.", measure: .empty, need: "a need", actions: [action])
    let finding = try #require(Rule.named("plan-outcomes-smart"))
      .finding(for: CaseFile(plans: [Plan(ended: .empty, outcomes: [outcome])]))
    let found = FindingRow.rows(for: finding, of: CaseFile(reference: "C-1")) { _ in "" }
    let csv = found.map { CSV.line($0.cells) }.joined()
    #expect(csv.split(separator: "\r\n").contains { $0.contains(",when measure,") }, "\(csv)")
  }

  @Test func nothingOfItLeavesTheAuthority() throws {
    let inside = Self.report(Self.counts([(5, 7)]))
    #expect(inside.page.text(width: 80).contains("What the texts name"))
    // A command gives a protected pack no texts; a pack that was given some all the same has no place for them.
    let outside = SummaryReport(
      SampleAudits(files: 22, seed: 5).summary(policy: .dfe),
      context: inside.context,
      provenance: SampleAudits.provenance
    )
    #expect(!outside.page.text(width: 80).contains("What the texts name"))
    #expect(try !outside.json().contains("\"aspects\"") && CSVRows(outside.csv()).rows("aspect").isEmpty)
  }
}
