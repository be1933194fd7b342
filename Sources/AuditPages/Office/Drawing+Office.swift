extension Drawing {
  /// The drawing as shapes, each point as many points on paper as the scale says; the first is an empty frame.
  ///
  /// The frame gives the group its size in programs that measure a group by what is in it.
  func officeShapes(scale: Double) -> [OfficeShape] {
    let frame = OfficeShape(
      x: 0,
      y: 0,
      width: max(0, OfficeShape.units(width * scale)),
      height: max(0, OfficeShape.units(height * scale)),
      geometry: OfficeShape.preset("rect"),
      fill: OfficeShape.noFill,
      line: OfficeShape.noLine
    )
    return [frame] + marks.compactMap { shape($0, scale) }
  }

  private func shape(_ mark: Mark, _ scale: Double) -> OfficeShape? {
    switch mark {
    case .line(let points, let stroke): line(points, stroke, scale)
    case .rectangle(let corner, let width, let height, let fill):
      area("rect", corner, width, height, fill.office, scale, line: 1)
    case .circle(let centre, let radius, let ink): dot("ellipse", centre, radius, ink, scale)
    case .diamond(let centre, let radius, let ink): dot("diamond", centre, radius, ink, scale)
    case .text(let text, let place, let anchor, let isBold): words(text, place, anchor, isBold, scale)
    }
  }

  private func dot(_ name: XML, _ centre: Point, _ radius: Double, _ ink: Ink, _ scale: Double) -> OfficeShape {
    let corner = Point(centre.x - radius, centre.y - radius)
    return area(name, corner, radius * 2, radius * 2, ink.officeFill, scale, line: 1.5)
  }

  private func area(
    _ name: XML,
    _ corner: Point,
    _ width: Double,
    _ height: Double,
    _ fill: XML,
    _ scale: Double,
    line: Double
  ) -> OfficeShape {
    OfficeShape(
      x: OfficeShape.units(corner.x * scale),
      y: OfficeShape.units(corner.y * scale),
      width: max(0, OfficeShape.units(width * scale)),
      height: max(0, OfficeShape.units(height * scale)),
      geometry: OfficeShape.preset(name),
      fill: fill,
      line: Stroke(.dark, width: line).office(scale)
    )
  }

  /// A straight line is a shape of its own; one of several places is a path.
  private func line(_ points: [Point], _ stroke: Stroke, _ scale: Double) -> OfficeShape? {
    let places = points.map { (x: OfficeShape.units($0.x * scale), y: OfficeShape.units($0.y * scale)) }
    guard
      places.count > 1, let left = places.map(\.x).min(), let right = places.map(\.x).max(),
      let top = places.map(\.y).min(), let bottom = places.map(\.y).max()
    else { return nil }
    let isStraight = places.count == 2
    let start = places[0].x <= places[1].x ? places[0] : places[1]
    return OfficeShape(
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      isFlipped: isStraight && bottom > top && start.y == bottom,
      geometry: isStraight
        ? OfficeShape.preset("line")
        : Self.path(places.map { ($0.x - left, $0.y - top) }, width: right - left, height: bottom - top),
      fill: isStraight ? "" : OfficeShape.noFill,
      line: stroke.office(scale)
    )
  }

  private static func path(_ places: [(x: Int, y: Int)], width: Int, height: Int) -> XML {
    let steps = places.enumerated().map { index, place -> XML in
      let point: XML = "<a:pt x=\"\(place.x)\" y=\"\(place.y)\"/>"
      return index == 0 ? "<a:moveTo>\(point)</a:moveTo>" : "<a:lnTo>\(point)</a:lnTo>"
    }
    return """
      <a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>\
      <a:pathLst><a:path w="\(width)" h="\(height)" fill="none">\(steps.joined())</a:path></a:pathLst></a:custGeom>
      """
  }

  /// How far letters of Arial reach above their base line, and how high a line of them is, in parts of their size.
  private static let ascent = 0.905
  private static let lineHeight = 1.15

  /// A text has a box with room to spare, so that it is never broken, but not beyond the edges of the drawing.
  private func words(
    _ text: String,
    _ place: Point,
    _ anchor: Anchor,
    _ isBold: Bool,
    _ scale: Double
  ) -> OfficeShape? {
    guard !text.isEmpty else { return nil }
    let size = max(1, (Lettering.size * scale * 2).rounded() / 2)
    let needed = Lettering.width(of: text, isBold: isBold) * size / Lettering.size + 2
    let (x, edge) = (place.x * scale, width * scale)
    let wanted = needed * 1.25 + 6
    let box =
      switch anchor {
      case .start: max(needed, min(wanted, edge - x))
      case .middle: max(needed, min(wanted, min(x, edge - x) * 2))
      case .end: max(needed, min(wanted, x))
      }
    let left =
      switch anchor {
      case .start: x
      case .middle: x - box / 2
      case .end: x - box
      }
    return OfficeShape(
      x: OfficeShape.units(left),
      y: OfficeShape.units(place.y * scale - Self.ascent * size),
      width: OfficeShape.units(box),
      height: OfficeShape.units(Self.lineHeight * size),
      geometry: OfficeShape.preset("rect"),
      fill: OfficeShape.noFill,
      line: OfficeShape.noLine,
      words: .init(text: text, size: size, anchor: anchor, isBold: isBold)
    )
  }
}

extension Drawing.Stroke {
  /// The line, never so thin that a printer leaves it out.
  fileprivate func office(_ scale: Double) -> XML {
    let width = max(OfficeShape.units(0.5), OfficeShape.units(self.width * scale))
    let dashes: XML = isDashed ? "<a:prstDash val=\"dash\"/>" : ""
    return "<a:ln w=\"\(width)\" cap=\"flat\">\(ink.officeFill)\(dashes)</a:ln>"
  }
}
