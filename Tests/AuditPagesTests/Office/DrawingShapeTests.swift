import Testing

@testable import AuditPages

@Suite("Drawings as shapes of Office")
struct DrawingShapeTests {
  private static let point = 12_700

  @Test func aLineThatGoesUpIsFlippedWhicheverEndComesFirst() throws {
    let (left, right) = (Drawing.Point(10, 50), Drawing.Point(30, 20))
    for (points, isFlipped) in [
      ([left, right], true), ([right, left], true), ([.init(10, 20), .init(30, 50)], false),
    ] {
      let shape = try #require(
        Drawing(width: 100, height: 100, marks: [.line(points, .init(.dark))]).officeShapes(scale: 1).last
      )
      #expect(shape.isFlipped == isFlipped)
      #expect([shape.x, shape.y, shape.width, shape.height] == [10, 20, 20, 30].map { $0 * Self.point })
    }
  }

  @Test func theFirstShapeIsAsLargeAsTheDrawing() {
    let shape = OfficeSample.drawing.officeShapes(scale: 0.5)[0]
    #expect([shape.x, shape.y, shape.width, shape.height] == [0, 0, 420 * Self.point, 60 * Self.point])
  }

  @Test func aTextStandsOnItsBaseLineAndHasRoom() throws {
    let anchors: [(Drawing.Anchor, Double)] = [(.start, 0), (.middle, 0.5), (.end, 1)]
    for (anchor, part) in anchors {
      let mark = Drawing.Mark.text("9 of 22 files", .init(400, 60), anchor)
      let shape = try #require(Drawing(width: 800, height: 100, marks: [mark]).officeShapes(scale: 1).last)
      let words = try #require(shape.words)
      #expect(shape.width > OfficeShape.units(Lettering.width(of: words.text)))
      #expect(abs(Double(shape.x) + Double(shape.width) * part - 400 * 12_700) <= 1)
      #expect(abs(Double(shape.y) / 12_700 + 0.905 * words.size - 60) < 0.001)
    }
  }

  @Test func aTextAtTheEdgeDoesNotWidenTheGroup() throws {
    for (place, anchor) in [(795.0, Drawing.Anchor.end), (5, .start), (400, .middle)] {
      let mark = Drawing.Mark.text("text of a few words", .init(place, 60), anchor)
      let shapes = Drawing(width: 800, height: 100, marks: [mark]).officeShapes(scale: 1)
      let shape = try #require(shapes.last)
      #expect(shape.x >= 0 && shape.x + shape.width <= shapes[0].width)
    }
  }

  @Test func numbersThatAreNoPlacesDoNotTrap() {
    let odd: [Double] = [.nan, .infinity, -.infinity, 1e300, -1e300, 0, -5]
    for x in odd {
      for y in odd {
        let drawing = Drawing(
          width: x,
          height: y,
          marks: [
            .line([.init(x, y), .init(0, 0)], .init(.dark, width: x)), .line([.init(x, y)], .init(.dark)),
            .line([], .init(.dark)), .rectangle(.init(x, y), width: x, height: y, .solid),
            .circle(.init(y, x), radius: x, .dark), .diamond(.init(y, x), radius: y, .dark),
            .text("a", .init(x, y), .middle), .text("", .init(0, 0), .start),
          ]
        )
        let figure = OfficeSample.figure(drawing)
        for paper in [WordPaper.portrait, .landscape] {
          let word = WordPicture(figure, paper: paper, number: 1, firstName: 1).markup.markup
          let isSound = !word.contains("nan") && !word.contains("cx=\"-") && !word.contains("cy=\"-")
          #expect(isSound, "\(x) by \(y)")
        }
      }
    }
  }
}
