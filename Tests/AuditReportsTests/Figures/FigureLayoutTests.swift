import Testing

@testable import AuditPages
@testable import AuditReports

@Suite("Where the marks of a figure stand")
struct FigureLayoutTests {
  static let counts = [1, 2, 7, 13, 60]

  @Test(arguments: SampleFigures.all().map(\.id))
  func noWordsOfASampleOverlapOrLeaveThePlane(_ id: String) throws {
    try check(try #require(SampleFigures.all().first { $0.id == id }))
  }

  @Test(arguments: counts)
  func noWordsOverlapOrLeaveThePlaneHoweverManyRowsAndHoweverLongTheLabels(_ rows: Int) throws {
    let figures = ExtremeFigures.all(rows)
    #expect(figures.count == 7)
    for figure in figures { try check(figure) }
  }

  private func check(_ figure: Figure) throws {
    let drawing = figure.drawing
    let texts = DrawnText.all(drawing)
    try #require(!texts.isEmpty)
    for (index, text) in texts.enumerated() {
      #expect(
        text.left >= -0.01 && text.right <= drawing.width && text.top >= -0.01 && text.bottom <= drawing.height,
        "\(figure.id): \(text) leaves \(drawing.width) by \(drawing.height)"
      )
      for other in texts[(index + 1)...] where text.overlaps(other) {
        Issue.record("\(figure.id): \(text) overlaps \(other)")
      }
    }
    for place in DrawnText.places(drawing) {
      #expect(
        place.x >= -0.01 && place.x <= drawing.width && place.y >= -0.01 && place.y <= drawing.height,
        "\(figure.id): a mark at \(place) leaves \(drawing.width) by \(drawing.height)"
      )
    }
    #expect(drawing.width <= 840)
  }

  @Test func everyPointOfAFunnelKeepsItsLetterOrStandsInTheKey() throws {
    let figure = try #require(SampleFigures.funnel).figure
    let texts = DrawnText.all(figure.drawing).map(\.text)
    for letter in ["B", "C", "E", "F", "G", "H"] { #expect(texts.filter { $0 == letter }.count == 2, "\(letter)") }
    #expect(texts.contains("A D"))
  }

  @Test func labelsAtTheEndsOfLinesAreMovedApartAndStayInside() {
    let heights = LabelPlaces.apart([100, 100, 101, 5, 240], from: 10, to: 240)
    let sorted = heights.sorted()
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= Lettering.lineHeight })
    #expect((sorted.first ?? 0) >= 10 && (sorted.last ?? 0) <= 240)
    #expect(LabelPlaces.apart([50], from: 0, to: 100) == [50])
  }

  @Test func roundTicksHoldEveryValue() {
    for (low, high) in [(0.0, 1.0), (0, 33.5), (-2e6, 4e6), (0, 1e-6), (999_999_999, 1e9), (-5, -5)] {
      let ticks = PlotScale.ticks(holding: low...high, steps: 5)
      #expect((ticks.first ?? 1) <= low && (ticks.last ?? 0) >= high && (2...9).contains(ticks.count), "\(ticks)")
    }
  }
}
