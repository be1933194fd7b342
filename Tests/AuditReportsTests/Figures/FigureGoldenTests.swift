import Testing

@testable import AuditReports

@Suite("Figures as they are drawn and told")
struct FigureGoldenTests {
  @Test(arguments: SampleFigures.all().map(\.id))
  func theDrawingIsTheOneOnFile(_ id: String) throws {
    let figure = try #require(SampleFigures.all().first { $0.id == id })
    try GoldenFile.expect(figure.svgFile(), is: "figure-\(id).svg")
  }

  @Test(arguments: SampleFigures.all().map(\.id))
  func theWordsAreTheOnesOnFile(_ id: String) throws {
    let figure = try #require(SampleFigures.all().first { $0.id == id })
    let text =
      ([figure.title, "", figure.sentence, "", figure.reading, "", figure.description, ""] + figure.bars + [""])
      .joined(separator: "\n") + "\n" + figure.table.text(width: 100) + "\n" + figure.csv
    try GoldenFile.expect(text, is: "figure-\(id).txt")
  }

  @Test func everyKindHasItsSample() {
    #expect(SampleFigures.all().count == 13)
    #expect(Set(SampleFigures.all().map(\.id)).count == 13)
  }
}
