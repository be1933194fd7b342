import AuditPages
import AuditSummaries
import Testing

@testable import AuditReports

/// Where the symbol of a hidden number is explained.
@Suite struct HiddenSymbolTests {
  private func page(_ cells: [String]) -> Page {
    let table = Table(caption: "", columns: [Table.Column("A"), Table.Column("B")], rows: [.cells(["c:a", "1"])])
    let hidden = Table(caption: "", columns: [Table.Column("A"), Table.Column("B")], rows: [.cells(cells)])
    return Page(
      title: "T",
      opening: [PageSection(id: "a", title: "A", blocks: [.list(["No c.", "abc"])])],
      sections: [
        PageSection(id: "b", title: "B", blocks: [.table(table), .table(hidden)]),
        PageSection(id: "c", title: "C", blocks: [.table(hidden)]),
      ]
    )
  }

  private func explained(_ page: Page) -> [String] {
    page.allSections.flatMap { section in
      section.blocks.enumerated().compactMap { place, block in
        if case .paragraph(Words.hiddenMeans) = block { "\(section.id)\(place)" } else { nil }
      }
    }
  }

  @Test(arguments: [["a", "c"], ["c", "c of 22"], ["a", "3 of c"], ["a", "c\u{A0}not seen"]])
  func theSymbolIsExplainedOnceBeforeTheFirstTableThatHasIt(_ cells: [String]) {
    #expect(explained(page(cells).explainingHidden()) == ["b1"])
  }

  @Test func whereNothingIsHiddenNothingIsExplained() {
    #expect(explained(page(["abc", "c: hidden"]).explainingHidden()).isEmpty)
  }

  @Test func aPackUnderAPolicyExplainsItsSymbolOnce() {
    let summary = SampleAudits(files: 14, seed: 5).summary(policy: .dfe)
    #expect(explained(SummaryReport(summary, provenance: SampleAudits.provenance).page).count == 1)
    let open = SampleAudits(files: 14, seed: 5).summary()
    #expect(explained(SummaryReport(open, provenance: SampleAudits.provenance).page).isEmpty)
  }
}
