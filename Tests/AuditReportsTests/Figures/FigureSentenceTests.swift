import AuditRules
import AuditSummaries
import Testing

@testable import AuditPages
@testable import AuditReports

@Suite("What a figure says of the smallest and the plainest numbers")
struct FigureSentenceTests {
  private func dots(_ shares: [(Double?, Double?)], low: Double? = nil, high: Double? = nil) -> String? {
    DotsWithIntervals(
      id: "a",
      title: "A",
      rows: shares.enumerated().map { place, row in
        .init(label: "Q\(place)", value: row.0, low: low, high: high, counts: "counts \(place)", target: row.1)
      }
    )?.figure.sentence.replacing("\u{A0}", with: " ")
  }

  @Test(
    arguments: [
      ([(0.5, nil)], "1 question: “Q0”: counts 0."),
      ([(0.5, nil), (0.25, nil)], "2 questions: lowest “Q1”, counts 1; highest “Q0”, counts 0."),
      ([(0.5, nil), (nil, nil)], "Of 2 questions, 1 with a share: “Q0”: counts 0."),
      ([(0.5, 0.5)], "1 question: “Q0”: counts 0. The one with a target is not below it."),
      ([(0.5, 0.6), (0.6, 0.6)], "2 questions: lowest “Q0”, counts 0; highest “Q1”, counts 1. 1 of 2 below target."),
    ] as [([(Double?, Double?)], String)]
  )
  func dotsAreToldWithTheirTargets(_ shares: [(Double?, Double?)], _ sentence: String) {
    #expect(dots(shares) == sentence)
  }

  @Test func anIntervalThatReachesTheTargetIsNotWhollyBelowIt() {
    #expect(
      dots([(0.5, 0.6)], low: 0.4, high: 0.6)?.hasSuffix(
        "The one with a target is below it, but not with its whole interval."
      ) == true
    )
    #expect(
      dots([(0.5, 0.6)], low: 0.4, high: 0.59)?.hasSuffix(
        "The one with a target is below it, with its whole interval."
      ) == true
    )
  }

  private func heat(_ cells: [HeatTable.Cell]) -> String? {
    let columns = cells.indices.map { "T\($0)" }
    let rows = [HeatTable.Row(label: "North", cells: cells)]
    return HeatTable(id: "a", title: "A", columns: columns, rows: rows, smallestPercentage: 10)?.figure.sentence
      .replacing("\u{A0}", with: " ")
  }

  @Test func aTableOfShadesNamesItsEndsAndWhatHasNoPercentage() {
    let cell = SampleFigures.cell
    #expect(heat([cell(5, 10)]) == "Of 1 cell: “T0” in North, 5 of 10 files (50 %).")
    #expect(
      heat([cell(5, 10), cell(4, 10)])
        == "Of 2 cells: lowest “T1” in North, 4 of 10 files (40 %); highest “T0” in North, 5 of 10 files (50 %)."
    )
    #expect(
      heat([cell(5, 9), cell(0, 0), .hidden, .hidden])
        == "Of 4 cells: no cell has the 10 files that a percentage needs. Without a percentage: 1 with fewer than 10 "
        + "files, 2 hidden (c) and 1 where nothing applied (z)."
    )
  }

  @Test func aBarIsAsLongAsItsShareOfTheLargestValue() throws {
    func bars(_ values: [Double?], _ scale: SeriesChart.Scale) -> [Int] {
      let points = values.enumerated().map { SeriesChart.Point(label: "p\($0)", value: $1, counts: "n") }
      let lines = SeriesChart(id: "a", title: "A", scale: scale, points: points)?.bars ?? []
      return lines.map { line in line.count { $0 == "#" } }
    }
    let days = bars([20, 10, nil], .number("days", decimals: 0))
    #expect(days == [25, 13, 0])
    let shares = bars([0.5, 0.25, 1], .share)
    #expect(shares == [13, 6, 25])
    #expect(bars([-5, 10], .number("days", decimals: 0)) == [0, 0], "what is below nothing has no length")
    #expect(bars([0, 0], .number("days", decimals: 0)) == [0, 0])
  }

  @Test(
    arguments: [
      (0.0...1, 4, [0, 0.25, 0.5, 0.75, 1]), (0...1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]), (0...10, 5, [0, 2, 4, 6, 8, 10]),
      (0...95, 5, [0, 20, 40, 60, 80, 100]), (-3...7, 5, [-4, -2, 0, 2, 4, 6, 8]), (15...34, 4, [15, 20, 25, 30, 35]),
      (0...100, 1, [0, 100]), (0...1000, 4, [0, 250, 500, 750, 1000]), (7...7, 4, nil),
    ] as [(ClosedRange<Double>, Int, [Double]?)]
  )
  func ticksAreRoundNumbersThatHoldAll(_ values: ClosedRange<Double>, _ steps: Int, _ expected: [Double]?) {
    let ticks = PlotScale.ticks(holding: values, steps: steps)
    if let expected {
      #expect(ticks.count == expected.count && zip(ticks, expected).allSatisfy { abs($0 - $1) < 1e-9 }, "\(ticks)")
    }
    #expect(ticks.count >= 2 && (ticks.first ?? 1) <= values.lowerBound && (ticks.last ?? 0) >= values.upperBound)
  }

  @Test func aPlaceLiesBetweenTheEndsWhateverTheValue() {
    let scale = PlotScale(values: 10...20, start: 100, end: 300)
    #expect([10, 15, 20, 0, 99].map(scale.place) == [100, 200, 300, 100, 300])
    let flat = PlotScale(values: 5...5, start: 100, end: 300)
    #expect([4, 5, 6].map(flat.place) == [100, 100, 100])
  }

  @Test(arguments: [
    (0, []), (1, [1]), (14, [14]), (15, [8, 7]), (28, [14, 14]), (29, [10, 10, 9]), (44, [11, 11, 11, 11]),
  ])
  func rowsAreDrawnInAsFewFiguresAsThereMustBeAllAboutAsLarge(_ rows: Int, _ sizes: [Int]) {
    var drawn: [(id: String, title: String, rows: [Int])] = []
    _ = Figure.inParts(Array(0..<rows), id: "a", title: "A") { id, title, rows in
      drawn.append((id, title, rows))
      return nil
    }
    #expect(drawn.map(\.rows.count) == sizes && drawn.flatMap(\.rows) == Array(0..<rows))
    let names = sizes.count > 1 ? sizes.indices.map { "a-\($0 + 1)" } : sizes.map { _ in "a" }
    #expect(drawn.map(\.id) == names)
    #expect(
      drawn.last.map(\.title) == (sizes.isEmpty ? nil : sizes.count > 1 ? "A (\(sizes.count) of \(sizes.count))" : "A")
    )
  }

  @Test func theLargestDifferenceIsToldWhereThereIsOne() {
    func sentence(_ rows: [(Double, Double)]) -> String? {
      Dumbbell(
        id: "a",
        title: "A",
        first: "2025-H2",
        second: "2026-H1",
        rows: rows.enumerated().map { place, row in
          .init(label: "Q\(place)", first: row.0, second: row.1, firstCounts: "x", secondCounts: "y")
        }
      )?.figure.sentence
    }
    #expect(sentence([(0.5, 0.5), (0.2, 0.2)])?.contains("The largest difference") == false)
    #expect(sentence([(0.5, 0.6), (0.4, 0.2)])?.contains("The largest difference: “Q1”, x, then y.") == true)
    #expect(
      sentence([(0.5, 0.75), (0.5, 0.25)])?.contains("The largest difference: “Q0”") == true,
      "the first of equals"
    )
  }

  @Test(arguments: [(nil, 12, true), (5, nil, true), (nil, nil, true), (5, 12, false)] as [(Int?, Int?, Bool)])
  func oneHiddenNumberIsEnoughToSayWhatTheSymbolMeans(_ met: Int?, _ counted: Int?, _ isSaid: Bool) {
    func released(_ number: Int?) -> ReleasedCount { number.map { ReleasedCount($0) } ?? .hidden }
    let groups: [Funnel.Group] = [
      .init(label: "North", met: ReleasedCount(6), counted: ReleasedCount(12)),
      .init(label: "South", met: released(met), counted: released(counted)),
    ]
    let funnel = Funnel(
      id: "a",
      title: "A",
      groups: groups,
      target: 0.5,
      limits: SampleFigures.limits(0.5, to: 12),
      smallestPercentage: 5
    )
    #expect(funnel?.figure.sentence.contains(Words.hiddenMeans) == isSaid)
  }

  @Test(
    arguments: [
      ([1, 2, 3, 4], 3, 10, false), ([nil, 2, 3, 4], 3, 10, true), ([1, 2, 3, 4], nil, 10, true),
      ([1, 2, 3, 4], 3, nil, true),
    ] as [([Int?], Int?, Int?, Bool)]
  )
  func oneHiddenGradeIsEnoughToo(_ four: [Int?], _ good: Int?, _ total: Int?, _ isHidden: Bool) {
    let whole = StackedGrades.Row(label: "a", grades: SampleFigures.released([1, 2, 3, 4]))
    let counts = four.map { $0.map { ReleasedCount($0) } ?? .hidden }
    let grades = ReleasedGrades(
      Dictionary(uniqueKeysWithValues: zip(Grade.allCases.sorted(by: >), counts)),
      goodOrBetter: good.map { ReleasedCount($0) } ?? .hidden,
      total: total.map { ReleasedCount($0) } ?? .hidden
    )
    let rows = [whole, StackedGrades.Row(label: "b", grades: grades)]
    #expect(StackedGrades(id: "a", title: "A", rows: rows, smallestPercentage: 10)?.isAnyHidden == isHidden)
  }

  @Test func ofManyRowsTheBestAndTheWorstAreToldWhereTwoCanBeCompared() {
    func sentence(_ rows: [[Int]]) -> String? {
      let rows = rows.enumerated().map { StackedGrades.Row(label: "R\($0)", grades: SampleFigures.released($1)) }
      return StackedGrades(id: "a", title: "A", rows: rows, smallestPercentage: 10)?.figure.sentence
        .replacing("\u{A0}", with: " ")
    }
    let few = [0, 2, 1, 0]
    let enough = [1, 5, 4, 0]
    #expect(
      sentence([few, few, few, few]) == "Good or better: 2 of 3 files in R0, 2 of 3 in R1, 2 of 3 in R2, 2 of 3 in R3."
    )
    #expect(
      sentence([enough, few, few, few, few])
        == "Good or better: too few files in each of 5 rows to compare them; the table has the counts."
    )
    #expect(
      sentence([few, enough, [0, 3, 7, 0], few, few])
        == "Good or better: highest in R1, 6 of 10 files (60 %); lowest in R2, 3 of 10 (30 %); 5 rows in all, 3 of them "
        + "hidden or with fewer than 10 files."
    )
  }

  @Test func aNumberHasNineDecimalsAtMost() {
    func text(_ decimals: Int) -> String? {
      SeriesChart(
        id: "a",
        title: "A",
        scale: .number("days", decimals: decimals),
        points: [.init(label: "p", value: 1, counts: "n")]
      )?.text(0.123_456_789_1)
    }
    #expect([-1, 0, 2, 9, 12].map(text) == ["0", "0", "0.12", "0.123456789", "0.123456789"])
  }
}
