import AuditPages
import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditReports

/// 300 imported audits of two earlier years beside a half-year of audits: marked everywhere, and in no figure.
@Suite struct ImportedAuditsTests {
  private static let first = SampleAudits.questions[0]
  private static let second = SampleAudits.questions[1]

  /// One item in the words of the checklist, one that a lead calls the same, one reworded.
  private static let lists: [ImportedList] = {
    var generator = SeededGenerator(seed: 300)
    let audits = (0..<300).compactMap { number -> ImportedAudit? in
      let day = Day(year: 2024, month: 4, day: 1)?.adding(days: number * 730 / 300)
      return day.map {
        ImportedAudit(
          reference: "C-\(number)",
          day: $0,
          outcomes: [
            first.item: Outcome.allCases.randomElement(using: &generator) ?? .met, second.item: .met, "gone": .notMet,
          ],
          overall: Grade.allCases.randomElement(using: &generator)
        )
      }
    }
    let items = [
      ImportedList.Item(item: first.item, wording: first.words.uppercased()),
      ImportedList.Item(item: second.item, wording: second.words, reason: "the guidance said so"),
      ImportedList.Item(item: "gone"),
    ]
    return [ImportedList(name: "forms", checklist: "child-protection-plan", items: items, audits: audits)]
  }()

  private static let halfYears = ImportedPeriod.halfYears(lists, yearStart: .april, until: "2026-09-30")

  private func report(files: Int) -> SummaryReport {
    var context = SummaryContext()
    context.imported = Self.halfYears
    context.importedHere = Self.halfYears.last
    return SummaryReport(
      SampleAudits(files: files, seed: 5).summary(),
      context: context,
      provenance: SampleAudits.provenance
    )
  }

  @Test func fourHalfYearsAddUp() {
    #expect(Self.halfYears.map(\.period.name) == ["2024-H1", "2024-H2", "2025-H1", "2025-H2"])
    #expect(Self.halfYears.reduce(0) { $0 + $1.audits } == 300)
    for one in Self.halfYears {
      #expect(one.grades.total == one.audits)
      #expect(one.items.allSatisfy { $0.counts.asked == one.audits })
    }
    #expect(ImportedPeriod.halfYears(Self.lists, yearStart: .april, until: "2025-03-31").count == 2)
  }

  @Test func eachIsMarkedAndTheTrendHasItsWarning() {
    let report = report(files: 22)
    let text = report.markdown()
    for months in ["April to September 2024", "October 2024 to March 2025", "April to September 2025"] {
      #expect(text.contains("\(months) imported"))
    }
    #expect(!text.contains("-H1 imported") && !text.contains("-H2 imported"))
    #expect(text.contains("no test of a change"))
    #expect(text.contains("a lead says that it is the same: the guidance said so"))
    #expect(text.contains("Not comparable: reworded"))
    let blocks = report.page.sections.first { $0.id == "imported" }?.blocks ?? []
    let figures = blocks.compactMap { block -> Figure? in
      if case .figure(let figure) = block { figure } else { nil }
    }
    #expect(figures.map { $0.svgFile().contains("Open mark: imported audits, not verified") } == [true])
    let own = SummaryReport(SampleAudits(files: 22, seed: 5).summary(), provenance: SampleAudits.provenance)
    #expect(own.rows == report.rows, "no tidy row of the summary counts an imported audit")
    #expect(own.brief.known == report.brief.known && own.brief.basis == report.brief.basis)
  }

  @Test func aReportOfOneTeamLeavesThemOutAndSaysSo() {
    var context = SummaryContext()
    context.leavesImportedOut = true
    let summary = SampleAudits(files: 22, seed: 5).summary()
    let text = SummaryReport(summary, context: context, provenance: SampleAudits.provenance).text(width: 400)
    #expect(text.contains("they are left out of the report of one team"))
    #expect(!text.contains("Imported audits by half-year"))
  }

  /// What `name` has of the first two half-years and of the fourth.
  private func list(_ name: String, wording: String?, files: Int) -> ImportedList {
    let days: [Day] = ["2024-05-01", "2024-11-01", "2025-11-01"]
    let audits = days.flatMap { day in
      (0..<files).map { number in
        ImportedAudit(
          reference: "C-\(number)",
          day: day,
          outcomes: [Self.first.item: .met],
          overall: number == 0 ? nil : .good
        )
      }
    }
    return ImportedList(
      name: name,
      checklist: "child-protection-plan",
      items: [ImportedList.Item(item: Self.first.item, wording: wording)],
      audits: audits
    )
  }

  @Test func eachImportStandsOnItsOwnAndRowsAddUp() {
    var context = SummaryContext()
    let lists = [
      list("one", wording: Self.first.words, files: 12), list("two", wording: Self.first.words, files: 2),
      list("other", wording: nil, files: 12),
    ]
    context.imported = ImportedPeriod.halfYears(lists, yearStart: .april, until: "2026-03-31")
    let summary = SampleAudits(files: 22, seed: 5).summary()
    let text = SummaryReport(summary, context: context, provenance: SampleAudits.provenance).markdown()
    #expect(text.contains("| one | 12 of 12 | 12 of 12 | 12 of 12 |"))
    #expect(text.contains("| two | 2 of 2 | 2 of 2 | 2 of 2 |"))
    #expect(text.contains("| other | 12 of 12 | 12 of 12 | 12 of 12 |"))
    #expect(text.contains("| 26 | 0 | 23 | 0 | 0 | 3 |"), "three audits have no grade")
  }

  @Test func theTrendIsInOrderHasAGapAndDrawsNoShareOfTooFew() {
    func trend(_ files: Int, signed: [Period] = []) -> [String] {
      var context = SummaryContext()
      context.signedHalfYears = signed
      let lists = [list("one", wording: nil, files: files)]
      context.imported = ImportedPeriod.halfYears(lists, yearStart: .april, until: "2026-03-31")
      let summary = SampleAudits(files: 22, seed: 5).summary()
      let page = SummaryReport(summary, context: context, provenance: SampleAudits.provenance).page
      let blocks = page.sections.first { $0.id == "imported" }?.blocks ?? []
      return blocks.flatMap { block -> [String] in
        guard case .figure(let figure) = block else { return [] }
        return figure.rows.dropFirst().map { $0[0] + ": " + $0[2] }
      }
    }
    let rows = trend(12)
    let months = [
      "April to September 2024", "October 2024 to March 2025", "April to September 2025", "October 2025 to March 2026",
    ]
    #expect(zip(rows, months).allSatisfy { $0.hasPrefix($1) } && rows.count >= 4)
    #expect(rows.dropFirst(2).first == "April to September 2025: no audit")
    #expect(rows.last?.contains(" signed: ") == true)
    let halfYear = Period.halfYear(1, of: 2025).map { [$0] } ?? []
    #expect(trend(12, signed: halfYear).contains("April to September 2025: read with other checklists, not shown"))
    #expect(trend(12, signed: halfYear).count == rows.count)
    #expect(trend(2) == [], "one of one graded is no share")
  }

  @Test func twoHalfYearsOfOneImportAreAskedAlikeAndShareCases() {
    let halfYears = ImportedPeriod.halfYears(
      [list("one", wording: nil, files: 12), list("other", wording: Self.first.words, files: 3)],
      yearStart: .april,
      until: "2026-03-31"
    )
    let empty = SampleAudits(files: 0, seed: 5)
    let none = empty.compared(to: SampleAudits(files: 0, seed: 6), filesInBoth: 0, questions: SampleAudits.questions)
    var context = ComparisonReport.Context()
    context.imported = ImportedComparison(
      first: halfYears.first,
      second: halfYears.last,
      summaries: (none.first, none.second)
    )
    #expect(context.imported?.casesInBoth == 12)
    #expect(context.imported?.reworded == [])
    #expect(context.imported?.items.map { [$0.first.list, $0.second.list] } == [["one", "one"], ["other", "other"]])
    let text = ComparisonReport(none, context: context, provenance: SampleAudits.provenance).text(width: 400)
    #expect(text.contains("12 cases have an imported audit in both"))
    #expect(text.contains("\(Self.first.item), in the words of one"))
    #expect(!text.contains("two samples"))
  }

  @Test func aPeriodWithImportedAuditsOnlySaysSoFirst() {
    #expect(report(files: 0).brief.known.first?.words.hasPrefix("Only imported audits lie in this period:") == true)
  }

  @Test func documentsFollowTheirSchemas() throws {
    func complaints(_ document: String, _ schema: String) throws -> [String] {
      try SchemaCheck(Data(contentsOf: Repository.url("docs/\(schema).schema.json"))).complaints(of: document)
    }
    #expect(try complaints(try report(files: 22).json(), "summary") == [])
    let (earlier, later) = (SampleAudits(files: 0, seed: 5), SampleAudits(files: 22, seed: 6))
    let comparison = earlier.compared(to: later, filesInBoth: 0, questions: SampleAudits.questions)
    var context = ComparisonReport.Context()
    context.imported = ImportedComparison(
      first: Self.halfYears.first,
      second: nil,
      summaries: (comparison.first, comparison.second)
    )
    let report = ComparisonReport(comparison, context: context, provenance: SampleAudits.provenance)
    #expect(try complaints(try report.json(), "comparison") == [])
    #expect(context.imported?.items.map(\.item) == [Self.first.item, Self.second.item])
    #expect(context.imported?.reworded.map(\.item) == ["gone"])
    let text = report.text(width: 400)
    #expect(text.contains("so nothing signed can be compared; imported audits stand below."))
    for wrong in ["is new", "asked only in", "Question by question", "No file was audited both times"] {
      #expect(!text.contains(wrong), "\(wrong)")
    }
    #expect(!(try report.json()).contains("the item is new"))
    #expect(text.contains(", imported"))
    #expect(text.contains("no verdict is made of it"))
    #expect(report.page.headline.first?.contains("imported audit") == true)
  }
}
