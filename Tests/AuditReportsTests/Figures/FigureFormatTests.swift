import AuditTestSupport
import Testing

@testable import AuditPages
@testable import AuditReports

@Suite("Figures in their formats")
struct FigureFormatTests {
  private static let all = SampleFigures.all() + ExtremeFigures.all(13)

  @Test func everyFileIsWellFormedAndNamed() throws {
    for figure in Self.all {
      let page = try #require(WellFormedPage(figure.svgFile()), "\(figure.id)")
      #expect(page.elements["svg"] == 1 && page.elements["title"] == 1 && page.elements["desc"] == 1)
      #expect(page.values(of: "role") == ["img"])
      #expect(page.values(of: "aria-labelledby") == ["\(figure.id)-title \(figure.id)-description"])
      #expect(Set(page.ids).isSuperset(of: ["\(figure.id)-title", "\(figure.id)-description"]))
      #expect(page.elements["script"] == nil && page.values(of: "style").isEmpty)
      #expect(page.attributes.allSatisfy { !$0.name.hasPrefix("on") && !$0.name.hasSuffix("href") })
    }
  }

  @Test func severalFiguresShareAPageWithoutSharingAName() throws {
    let figures = SampleFigures.all()
    let page = try #require(WellFormedPage("<div>\(figures.map { $0.html.markup }.joined())</div>"))
    #expect(page.elements["svg"] == figures.count)
    #expect(Set(page.ids).count == page.ids.count)
    for value in page.values(of: "fill") where value.hasPrefix("url(#") {
      #expect(page.ids.contains(String(value.dropFirst(5).dropLast())), "\(value)")
    }
  }

  @Test func theSameInputGivesTheSameBytes() {
    for (first, second) in zip(SampleFigures.all(), SampleFigures.all()) {
      #expect(first.svgFile() == second.svgFile() && first.csv == second.csv && first.bars == second.bars)
    }
  }

  @Test func barsFitATerminalAndAreSayable() {
    for figure in Self.all {
      for bar in figure.bars {
        #expect(TextWrap.width(of: bar) <= 76, "\(figure.id): \(bar)")
        #expect(bar == bar.trimmedAtEnd)
      }
    }
    for bar in SampleFigures.all().flatMap(\.bars) {
      #expect(bar.unicodeScalars.allSatisfy { $0.isASCII || $0 == "’" }, "\(bar)")
    }
    for figure in Self.all { #expect(figure.lines(width: 40).allSatisfy { TextWrap.width(of: $0) <= 40 }) }
  }

  @Test func theRowsOfTableAndSpreadsheetHaveAsManyCellsAsColumns() {
    for figure in Self.all {
      for row in figure.rows { #expect(row.count == figure.rows.first?.count, "\(figure.id): \(row)") }
      #expect(figure.rows.count > 1)
      for case .cells(let cells) in figure.table.rows { #expect(cells.count == figure.table.columns.count) }
    }
  }

  @Test func lettersOfABarKeepToTheirSharesAndAddUp() {
    #expect(StackedGrades.parts([1, 30, 28, 1], of: 40) == [1, 20, 18, 1])
    #expect(StackedGrades.parts([0, 0, 0, 7], of: 40) == [0, 0, 0, 40])
    for counts in [[1, 1, 1, 100_000], [3, 3, 3, 3], [0, 1, 0, 2], [13, 29, 7, 1]] {
      let parts = StackedGrades.parts(counts, of: 40)
      #expect(parts.reduce(0, +) == 40)
      #expect(zip(counts, parts).allSatisfy { ($0 > 0) == ($1 > 0) })
    }
  }
}
