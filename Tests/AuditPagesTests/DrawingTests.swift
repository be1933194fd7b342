import AuditPages
import AuditTestSupport
import Testing

@Suite("Drawings as SVG")
struct DrawingTests {
  @Test func anIdentifierCannotBreakOutOfItsAttribute() throws {
    let drawing = Drawing(width: 10, height: 10, marks: [.rectangle(.init(0, 0), width: 5, height: 5, .diagonal)])
    let svg = drawing.svg(id: "a b\"><script>", title: "<b>", description: "&").markup
    let page = try #require(WellFormedPage(svg))
    #expect(page.elements["script"] == nil && page.elements["b"] == nil)
    #expect(page.ids.contains("a-b---script--diagonal"))
  }

  @Test func wordsOnADarkBarLieOnPaperThatReachesAsFarOnBothSides() throws {
    let words = ["9 of 22", "files"]
    var drawing = Drawing(width: 400, height: 100)
    drawing.label(words, in: .solid, x: 200, middle: 50)
    guard case .line(let ends, let stroke) = try #require(drawing.marks.first) else {
      Issue.record("there is no paper below the words")
      return
    }
    #expect(ends.map { $0.x - 200 }.reduce(0, +) == 0)
    #expect(ends[1].x - ends[0].x > Lettering.width(of: words[0]))
    #expect(stroke == .init(.paper, width: 2 * Lettering.lineHeight))
    var light = Drawing(width: 400, height: 100)
    light.label(words, in: .light, x: 200, middle: 50)
    #expect(light.marks == Array(drawing.marks.dropFirst()))
  }

  @Test func aDrawingWithoutPatternsDefinesNone() {
    func svg(_ fill: Drawing.Fill) -> String {
      Drawing(width: 10, height: 10, marks: [.rectangle(.init(0, 0), width: 5, height: 5, fill)])
        .svg(id: "a", title: "T", description: "D").markup
    }
    #expect(!svg(.solid).contains("<defs>") && !svg(.paper).contains("<defs>"))
    #expect(svg(.dotted).contains("<defs>"))
  }

  @Test func theMiddleOfSeveralLinesStandsAtTheHeightThatWasAskedFor() {
    func heights(_ lines: [String]) -> [Double] {
      var drawing = Drawing(width: 100, height: 100)
      drawing.text(lines: lines, x: 0, middle: 50)
      return drawing.marks.compactMap { if case .text(_, let place, _, _) = $0 { place.y } else { nil } }
    }
    // Capitals are nine points high, so that half of them lies below the middle.
    #expect(heights(["a"]) == [54.5])
    #expect(heights(["a", "b"]) == [54.5 - Lettering.lineHeight / 2, 54.5 + Lettering.lineHeight / 2])
  }
}
