import AuditSummaries
import Testing

@testable import AuditPages
@testable import AuditReports

@Suite("What a figure takes")
struct FigureInputTests {
  static let none: [Double] = [.nan, .infinity, -.infinity, -0.001, 1.001]

  @Test func nothingIsDrawnOfNothing() {
    #expect(ExtremeFigures.all(0).isEmpty)
    let few = [DotsWithIntervals.Row(label: "a", value: nil, low: nil, high: nil, counts: "3 of 7")]
    #expect(DotsWithIntervals(id: "a", title: "A", rows: few) == nil)
    let hidden = [StackedGrades.Row(label: "a", grades: SampleFigures.released([nil, 1, 2, 3]))]
    #expect(StackedGrades(id: "a", title: "A", rows: hidden, smallestPercentage: 10) == nil)
    let cells = [HeatTable.Row(label: "a", cells: [.hidden])]
    #expect(HeatTable(id: "a", title: "A", columns: ["b"], rows: cells, smallestPercentage: 10) == nil)
  }

  @Test(arguments: none)
  func aShareThatCannotBeIsRefused(_ value: Double) {
    func dots(_ value: Double?, _ low: Double?, _ high: Double?, _ target: Double?) -> DotsWithIntervals? {
      let good = DotsWithIntervals.Row(label: "a", value: 0.5, low: 0.4, high: 0.6, counts: "12 of 24")
      let row = DotsWithIntervals.Row(label: "b", value: value, low: low, high: high, counts: "x", target: target)
      return DotsWithIntervals(id: "a", title: "A", rows: [good, row])
    }
    #expect(dots(0.5, 0.4, 0.6, 0.5) != nil)
    #expect(dots(value, 0.4, 0.6, 0.5) == nil && dots(0.5, value, 0.6, 0.5) == nil)
    #expect(dots(0.5, 0.4, value, 0.5) == nil && dots(0.5, 0.4, 0.6, value) == nil)
    #expect(dots(0.5, 0.6, 0.4, nil) == nil && dots(0.5, 0.4, nil, nil) == nil)
    let both = Dumbbell.Row(label: "a", first: value, second: 0.5, firstCounts: "", secondCounts: "")
    #expect(Dumbbell(id: "a", title: "A", first: "", second: "", rows: [both]) == nil)
    let point = SeriesChart.Point(label: "a", value: value, counts: "")
    #expect(SeriesChart(id: "a", title: "A", points: [point]) == nil)
    let sound = SeriesChart.Point(label: "a", value: 0.5, counts: "")
    #expect(SeriesChart(id: "a", title: "A", points: [sound], target: value) == nil)
    #expect(SeriesChart(id: "a", title: "A", points: [sound], changes: [.init(before: 1, reason: "")]) == nil)
    let groups = [Funnel.Group(label: "a", met: ReleasedCount(5), counted: ReleasedCount(10))]
    let limits = SampleFigures.limits(0.5, to: 10)
    func funnel(_ target: Double, _ limits: [Funnel.Limit]) -> Funnel? {
      Funnel(id: "a", title: "A", groups: groups, target: target, limits: limits, smallestPercentage: 1)
    }
    #expect(funnel(0.5, limits) != nil)
    #expect(funnel(value, limits) == nil && funnel(0.5, limits.dropLast()) == nil)
    #expect(funnel(0.5, limits.filter { $0.n != 4 }) == nil)
    #expect(funnel(0.5, limits + [.init(n: 11, low95: value, high95: 1, low998: 0, high998: 1)]) == nil)
  }

  @Test(arguments: [Double.nan, .infinity, 1e12, -1e300])
  func aNumberThatCannotBeDrawnIsRefused(_ value: Double) {
    let scale = SeriesChart.Scale.number("days", decimals: 0)
    func chart(_ point: SeriesChart.Point) -> SeriesChart? {
      SeriesChart(id: "a", title: "A", scale: scale, points: [.init(label: "b", value: 1, counts: ""), point])
    }
    #expect(chart(.init(label: "a", value: value, counts: "")) == nil)
    #expect(chart(.init(label: "a", value: 1, counts: "", centre: value)) == nil)
    #expect(chart(.init(label: "a", value: 1, counts: "", low: value, high: 2)) == nil)
    #expect(chart(.init(label: "a", value: 1, counts: "", low: 1, high: 2)) != nil)
  }

  @Test func countsThatCannotBeAreRefused() {
    func grades(_ four: [Int?], total: Int) -> StackedGrades? {
      let rows: [StackedGrades.Row] = [
        .init(label: "a", grades: SampleFigures.released([1, 1, 1, 1])),
        .init(label: "b", grades: SampleFigures.released(four, total: total)),
      ]
      return StackedGrades(id: "a", title: "A", rows: rows, smallestPercentage: 10)
    }
    #expect(grades([1, 2, 3, 4], total: 10) != nil)
    #expect(grades([1, 2, 3, 4], total: 11) == nil)
    #expect(grades([1, 2, -3, 10], total: 10) == nil)
    #expect(grades([nil, 20, nil, nil], total: 10) == nil)
    let cells = [HeatTable.Row(label: "a", cells: [SampleFigures.cell(3, 2)])]
    #expect(HeatTable(id: "a", title: "A", columns: ["b"], rows: cells, smallestPercentage: 10) == nil)
    let rows = [HeatTable.Row(label: "a", cells: [SampleFigures.cell(1, 2)])]
    #expect(HeatTable(id: "a", title: "A", columns: ["b", "c"], rows: rows, smallestPercentage: 10) == nil)
  }
}
