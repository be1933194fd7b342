import AuditPages
import AuditSummaries
import Testing

@testable import AuditReports

/// What a spreadsheet draws is what the figure's rows show.
@Suite struct PlotTests {
  private static let reports: [any Report] = {
    let audits = SampleAudits(files: 22, seed: 1)
    let later = SampleAudits(files: 24, seed: 2, questions: SampleAudits.laterQuestions)
    return [DisclosurePolicy.none, .dfe, .nhs].map {
      SummaryReport(audits.summary(policy: $0), provenance: SampleAudits.provenance)
    } + [
      ComparisonReport(
        audits.compared(to: later, filesInBoth: 6, questions: SampleAudits.laterQuestions),
        provenance: SampleAudits.provenance
      )
    ]
  }()

  @Test func aPlotHoldsNoNumberThatTheFigureDoesNotShow() throws {
    var seen = 0
    for report in Self.reports {
      for figure in report.page.figures {
        let shown = Set(figure.rows.flatMap(\.self).compactMap(Double.init))
        for number in figure.plot.rows.flatMap(\.self).compactMap(Double.init) {
          seen += 1
          // A change in percentage points is a hundred times the difference of two shares.
          #expect(shown.contains { $0 == number || $0 * 100 == number }, "\(figure.id): \(number)")
        }
      }
    }
    #expect(seen > 100)
  }

  @Test func everyRowHasACellForEachColumn() {
    for report in Self.reports {
      for figure in report.page.figures {
        #expect(figure.plot.rows.allSatisfy { $0.count == figure.plot.columns.count }, "\(figure.id)")
        #expect(figure.plot.columns.allSatisfy { $0.heading != "c" } && !figure.plot.rows.isEmpty)
      }
    }
  }

  @Test func aHiddenRowOfDotsIsItsSymbol() throws {
    let rows = [
      DotsWithIntervals.Row(label: "Shown", value: 0.5, low: 0.25, high: 0.75, counts: "6 of 12 (50\u{A0}%)"),
      .init(label: "Hidden", value: 0.9, low: 0.8, high: 0.95, counts: Words.hidden, target: 0.75),
    ]
    let figure = try #require(DotsWithIntervals(id: "a", title: "A", rows: rows)).figure
    #expect(figure.plot.rows[1] == ["Hidden", "c", "c", "c", "0.75", "c"])
  }
}
