import AuditSummaries
import Testing

@testable import AuditPages
@testable import AuditReports

@Suite("What a figure says and shows")
struct FigureMeaningTests {
  @Test func gradesAreSaidAsBoardsSayThem() throws {
    let figure = try #require(SampleFigures.grades).figure
    #expect(
      figure.sentence.replacing("\u{A0}", with: " ")
        == "Good or better: 9 of 24 files (38 %) in 2025-H2, 13 of 23 (57 %) in 2026-H1."
    )
    let few: [StackedGrades.Row] = [.init(label: "2025-H2", grades: SampleFigures.released([1, 2, 3, 1]))]
    let counts = try #require(StackedGrades(id: "a", title: "A", rows: few, smallestPercentage: 10)).figure
    #expect(counts.sentence.replacing("\u{A0}", with: " ") == "Good or better: 3 of 7 files in 2025-H2.")
    #expect(!counts.svgFile().contains("%"))
  }

  @Test func drawnLengthsAreTheShares() throws {
    let figure = try #require(SampleFigures.grades).figure
    let widths = figure.drawing.marks.compactMap { mark -> Double? in
      if case .rectangle(_, let width, height: 24, _) = mark { width } else { nil }
    }
    try #require(widths.count == 8)
    for (width, count) in zip(widths, [2.0, 7, 10, 5]) { #expect(abs(width - count / 24 * 466) < 1e-9) }
    for (width, count) in zip(widths.dropFirst(4), [3.0, 10, 9, 1]) { #expect(abs(width - count / 23 * 466) < 1e-9) }
  }

  @Test func dotsStandWhereTheirSharesAre() throws {
    let figure = try #require(SampleFigures.dots).figure
    let dots = figure.drawing.marks.compactMap { mark -> Double? in
      if case .circle(let centre, _, .dark) = mark { centre.x } else { nil }
    }.dropFirst()
    let shares = figure.rows.dropFirst().compactMap { Double($0[1]) }
    #expect(shares.count == 5 && dots.count == 5)
    for (dot, share) in zip(dots, shares) { #expect(abs(dot - (316 + share * 330)) < 1e-9) }
  }

  @Test func targetsAreCountedWithWhatTheIntervalsAllow() throws {
    let sentence = try #require(SampleFigures.dots).figure.sentence
    // 4 of 23, 9 of 22 and 21 of 24 lie below; only the first with its whole interval.
    #expect(sentence.contains("3 of 4 below target, 1 of them with the whole interval below it."))
  }

  @Test func reworkedQuestionsAreNotJoined() throws {
    let figure = try #require(SampleFigures.dumbbell).figure
    let lines = figure.drawing.marks.filter { if case .line(_, .init(.accent, width: 3)) = $0 { true } else { false } }
    // Three can be compared; one of them did not move and has a line of no length.
    #expect(lines.count == 3)
    #expect(figure.sentence.contains("of 3\u{A0}questions: 1\u{A0}higher, 1\u{A0}lower and 1\u{A0}the same"))
    #expect(figure.sentence.contains("Not joined: 1\u{A0}asked otherwise in the two."))
  }

  @Test func aRefusedChartHasNoLinesAndSaysWhyFirst() throws {
    let figure = try #require(SampleFigures.refused).figure
    #expect(figure.sentence.hasPrefix("Two points are not a trend"))
    let lines = figure.drawing.marks.filter { if case .line(_, .init(.quiet)) = $0 { false } else { true } }
      .filter { if case .line = $0 { true } else { false } }
    #expect(lines.count == 1, "only the axis")
    #expect(figure.rows.dropFirst().allSatisfy { $0[3...5].allSatisfy(\.isEmpty) })
  }

  @Test func aRunChartSaysNothingOfSignalsThatNobodyLookedFor() throws {
    let run = try #require(SampleFigures.run).figure
    #expect(!run.sentence.contains("signal"))
    let points = [SeriesChart.Point(label: "a", value: 0.5, counts: "1 of 2", centre: 0.5)]
    let told = SeriesChart(
      id: "a",
      title: "A",
      points: points,
      centreName: "median",
      finding: "A run of 9 is too long."
    )
    #expect(told?.figure.sentence == "Median: 50\u{A0}%. A run of 9 is too long. The last, a: 1 of 2.")
  }

  @Test func shadesFollowThePrintedPercentage() throws {
    // 79.5 % prints as 80 %, and so it has the shade of 80 %.
    let rows = [HeatTable.Row(label: "a", cells: [159, 158, 40, 39].map { SampleFigures.cell($0, 200) })]
    let heat = HeatTable(id: "a", title: "A", columns: ["1", "2", "3", "4"], rows: rows, smallestPercentage: 10)
    let fills = try #require(heat).figure.drawing.marks.compactMap { mark -> Drawing.Fill? in
      if case .rectangle(_, _, height: 38, let fill) = mark { fill } else { nil }
    }
    #expect(fills == [.solid, .diagonal, .light, .light])
  }

  @Test func groupsOutsideTheLimitsAreNamed() throws {
    let figure = try #require(SampleFigures.funnel).figure
    #expect(figure.sentence.contains("Of 8\u{A0}teams, 6 within the 95\u{A0}% limits around 80\u{A0}%"))
    #expect(figure.sentence.contains("Leaving care, 5 of 15 (33\u{A0}%)"))
    #expect(figure.rows.filter { $0.last == "not drawn" }.map(\.first) == ["Fostering", "Edge of care"])
  }
}
