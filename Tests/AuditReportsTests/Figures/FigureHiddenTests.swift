import AuditRules
import AuditSummaries
import Testing

@testable import AuditPages
@testable import AuditReports

@Suite("What a figure must not give away")
struct FigureHiddenTests {
  /// Everything that leaves the program with a figure.
  private func said(_ figure: Figure) -> String {
    [figure.svgFile(), figure.sentence, figure.reading, figure.description, figure.csv, figure.table.text(width: 200)]
      .joined(separator: "\n") + figure.bars.joined(separator: "\n")
  }

  @Test func aHiddenDotIsTheSameWhateverItsNumbers() throws {
    func figure(_ value: Double, _ low: Double, _ high: Double) throws -> Figure {
      let rows: [DotsWithIntervals.Row] = [
        .init(label: "shown", value: 0.5, low: 0.4, high: 0.6, counts: "12 of 24"),
        .init(label: "hidden", value: value, low: low, high: high, counts: "c"),
      ]
      return try #require(DotsWithIntervals(id: "a", title: "A", rows: rows)).figure
    }
    let first = try said(figure(0.123, 0.1, 0.2))
    #expect(try first == said(figure(0.9, 0.8, 0.95)))
    #expect(try first == said(figure(.nan, .nan, .nan)))
    #expect(!first.contains("0.123") && first.contains("hidden,c,c,c,,c"))
  }

  @Test func aHiddenChangeIsTheSameWhateverItsNumbersAndItsVerdict() throws {
    func figure(_ value: Double, _ verdict: String) throws -> Figure {
      let rows: [Changes.Row] = [
        .init(label: "shown", value: 0.1, low: -0.1, high: 0.3, counts: "some", verdict: "no clear change"),
        .init(label: "hidden", value: value, low: value, high: value, counts: "c", verdict: verdict),
      ]
      return try #require(Changes(id: "a", title: "A", first: "then", second: "now", rows: rows)).figure
    }
    #expect(try said(figure(0.987, "better")) == said(figure(-0.4, "worse")))
    #expect(try !said(figure(0.987, "better")).contains("99"))
  }

  @Test func aHiddenEndOfADumbbellIsNotDrawnAndNotSubtracted() throws {
    func figure(_ second: Double) throws -> Figure {
      let rows: [Dumbbell.Row] = [
        .init(label: "half", first: 0.5, second: second, firstCounts: "12 of 24", secondCounts: "c")
      ]
      return try #require(Dumbbell(id: "a", title: "A", first: "then", second: "now", rows: rows)).figure
    }
    #expect(try said(figure(0.123)) == said(figure(0.9)))
    #expect(try said(figure(0.123)).contains("no question can be subtracted"))
  }

  @Test func aHiddenPointHasNoValueNoLimitsAndNoSignal() throws {
    func figure(_ value: Double) throws -> Figure {
      let points: [SeriesChart.Point] = [
        .init(label: "one", value: 0.5, counts: "12 of 24", centre: 0.5, low: 0.2, high: 0.8),
        .init(label: "two", value: value, counts: "c", centre: 0.5, low: value, high: 0.9 + value / 10, signals: ["A"]),
        .init(label: "three", value: 0.4, counts: "8 of 20", centre: 0.5, low: 0.2, high: 0.8),
      ]
      let signals = [SeriesChart.Signal(letter: "A", means: "outside a limit")]
      return try #require(SeriesChart(id: "a", title: "A", points: points, signals: signals)).figure
    }
    #expect(try said(figure(0.123)) == said(figure(0.77)))
    #expect(try !said(figure(0.123)).contains("outside a limit"))
  }

  @Test func aBarWithOneHiddenGradeShowsNoneOfItsParts() throws {
    let rows: [StackedGrades.Row] = [
      .init(label: "shown", grades: SampleFigures.released([5, 5, 5, 5])),
      .init(label: "hidden", grades: SampleFigures.released([nil, 77, nil, 66], total: 150)),
    ]
    let figure = try #require(StackedGrades(id: "a", title: "A", rows: rows, smallestPercentage: 10)).figure
    let bars = figure.drawing.marks.filter { if case .rectangle(_, _, height: 24, _) = $0 { true } else { false } }
    #expect(bars.count == 4)
    let texts = DrawnText.all(figure.drawing).map(\.text)
    #expect(!texts.contains { $0.contains("77") || $0.contains("66") } && texts.contains("c of 150"))
    #expect(figure.sentence.contains("c of 150 in hidden"))
    #expect(figure.rows.last == ["hidden", "c", "77", "c", "66", "c", "150", "c"])
  }

  @Test func hiddenGroupsMoveNothingInAFunnel() throws {
    func figure(_ largest: Int, _ smallest: Int) throws -> Figure {
      let groups: [Funnel.Group] = [
        .init(label: "shown", met: ReleasedCount(15), counted: ReleasedCount(20)),
        .init(label: "hidden", met: .hidden, counted: .hidden),
      ]
      let limits = SampleFigures.limits(0.8, to: largest).filter { $0.n >= smallest }
      return try #require(
        Funnel(id: "a", title: "A", groups: groups, target: 0.8, limits: limits, smallestPercentage: 10)
      ).figure
    }
    #expect(try said(figure(20, 1)) == said(figure(90, 1)))
    #expect(try said(figure(90, 14)).contains("hidden (c)"))
    #expect(try said(figure(90, 14)) == said(figure(90, 12)))
  }

  @Test func hiddenCellsOfAHeatTableAreLettersOnly() throws {
    let figure = try #require(SampleFigures.heat).figure
    #expect(figure.rows.contains(["Children with disabilities", "Plans", "c", "c", "c"]))
    #expect(DrawnText.all(figure.drawing).filter { $0.text == "c" }.count == 2)
    #expect(DrawnText.all(figure.drawing).filter { $0.text == "z" }.count == 2)
  }
}
