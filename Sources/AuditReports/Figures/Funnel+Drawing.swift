import AuditPages

extension Funnel {
  private static let start = 56.0
  private static let end = 700.0
  private static let top = 14.0
  private static let bottom = 324.0
  private static let shares = PlotScale(values: 0...1, start: bottom, end: top)

  /// From none to a round number above the largest group drawn; hidden groups move nothing.
  private var ticks: [Double] {
    let largest = drawn.compactMap { groups[$0].counted.value }.max() ?? 1
    return PlotScale.ticks(holding: 0...(Double(largest) * 1.04), steps: 7).filter { $0 == $0.rounded() }
  }

  private func sizes(_ ticks: [Double]) -> PlotScale {
    PlotScale(values: 0...max(ticks.last ?? 1, 1), start: Self.start, end: Self.end)
  }

  var drawing: Drawing {
    var drawing = Drawing(width: Drawing.fullWidth, height: Self.bottom)
    let ticks = ticks
    let sizes = sizes(ticks)
    for tick in PlotScale.quarters {
      let y = Self.shares.place(tick.at)
      drawing.line(Self.start, y, Self.end, y, Drawing.Stroke(tick.at == 0 ? .dark : .quiet))
      drawing.text(tick.label, Self.start - 8, y + 4.5, .end)
    }
    for tick in ticks { drawing.text(Words.number(tick), sizes.place(tick), Self.bottom + 18, .middle) }
    drawing.text("\(things) counted", (Self.start + Self.end) / 2, Self.bottom + 36, .middle)
    drawCurves(&drawing, sizes)
    drawGroups(&drawing, sizes)
    let below = drawKey(&drawing, from: Self.bottom + 58)
    var y = below
    if let words = undrawnWords {
      for line in Lettering.wrapped(words, width: Drawing.fullWidth, lines: 40) {
        drawing.text(line, 0, y)
        y += Lettering.lineHeight
      }
    }
    drawing.height = y
    return drawing
  }

  /// To the largest group drawn; hidden groups do not move the ends.
  private var curve: [Limit] {
    let drawn = drawn.compactMap { groups[$0].counted.value }
    let first = limits.first?.n ?? 1
    let start = first <= fewestDrawn ? fewestDrawn : drawn.min() ?? first
    let end = drawn.max() ?? first
    return limits.filter { $0.n >= start && $0.n <= end }
  }

  private func drawCurves(_ drawing: inout Drawing, _ sizes: PlotScale) {
    let curve = curve
    let kinds: [(name: String, isDashed: Bool, limit: (Limit) -> Double)] = [
      ("99.8\u{A0}% limit", true, \.high998), ("95\u{A0}% limit", false, \.high95),
      ("95\u{A0}% limit", false, \.low95), ("99.8\u{A0}% limit", true, \.low998),
    ]
    let end = sizes.place(Double(curve.last?.n ?? 0))
    var labels: [(text: String, y: Double)] = []
    for kind in kinds {
      let places = curve.map { Drawing.Point(sizes.place(Double($0.n)), Self.shares.place(kind.limit($0))) }
      if places.count > 1 {
        drawing.marks.append(.line(places, Drawing.Stroke(.accent, width: 1.5, isDashed: kind.isDashed)))
      }
      if let y = places.last?.y { labels.append((kind.name, y)) }
    }
    let y = Self.shares.place(target)
    drawing.line(Self.start, y, end, y, Drawing.Stroke(.dark, width: 1.5))
    labels.append(("\(targetName) \(Words.percent(target))", y))
    labels.sort { $0.y < $1.y }
    // The curves end at the largest group, so that a thin line leads on to their names.
    for label in labels where end < Self.end { drawing.line(end, label.y, Self.end, label.y, Drawing.Stroke(.quiet)) }
    drawing.endLabels(labels, x: Self.end, from: Self.top, to: Self.bottom)
  }

  private func drawGroups(_ drawing: inout Drawing, _ sizes: PlotScale) {
    var places = LabelPlaces(
      room: .init(left: Self.start, top: Self.top - 12, right: Self.end, bottom: Self.bottom)
    )
    var dots: [(at: Drawing.Point, standing: Standing?, letters: [String])] = []
    for (place, index) in drawn.enumerated() {
      let group = groups[index]
      guard let counted = group.counted.value, let share = group.share else { continue }
      let at = Drawing.Point(sizes.place(Double(counted)), Self.shares.place(share))
      if let same = dots.firstIndex(where: { $0.at == at }) {
        dots[same].letters.append(letters(place))
      } else {
        dots.append((at, standing(group), [letters(place)]))
      }
    }
    for dot in dots { places.keepFree(dot.at, radius: 6) }
    var words: [(text: String, middle: Drawing.Point)] = []
    for dot in dots {
      let text = dot.letters.prefix(4).joined(separator: " ") + (dot.letters.count > 4 ? " …" : "")
      guard let middle = places.place(text, at: Self.around(dot.at, Lettering.width(of: text, isBold: true) / 2)) else {
        continue
      }
      let away = max(
        abs(middle.x - dot.at.x) - Lettering.width(of: text, isBold: true) / 2,
        abs(middle.y - dot.at.y) - 8
      )
      if away > 11 { drawing.line(dot.at.x, dot.at.y, middle.x, middle.y, Drawing.Stroke(.quiet)) }
      words.append((text, middle))
    }
    for word in words { drawing.letters(word.text, x: word.middle.x, middle: word.middle.y) }
    for dot in dots { drawing.marks.append(Self.mark(dot.standing, at: dot.at)) }
  }

  private static func mark(_ standing: Standing?, at place: Drawing.Point) -> Drawing.Mark {
    switch standing {
    case .below998, .above998: .diamond(place, radius: 6.5, .dark)
    case .below95, .above95: .diamond(place, radius: 6.5, .paper)
    default: .circle(place, radius: 4, .dark)
    }
  }

  /// Middles around a dot, the nearest first.
  private static func around(_ dot: Drawing.Point, _ half: Double) -> [Drawing.Point] {
    let sides: [(x: Double, y: Double)] = [(1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1)]
    return (0..<9).flatMap { ring in
      let out = Double(ring) * 9
      return sides.map { side in
        Drawing.Point(dot.x + side.x * (half + 9 + out), dot.y + side.y * (16 + out))
      }
    }
  }

  /// The names of the letters in two columns, and what the shapes mean; ends at the next base line.
  private func drawKey(_ drawing: inout Drawing, from top: Double) -> Double {
    let width = Drawing.fullWidth / 2 - 12
    let entries = drawn.enumerated().map { place, index in
      let group = groups[index]
      let standing = standing(group).map { $0 == .inside ? "" : ", \($0.inWords)" } ?? ""
      return (letters(place), Lettering.wrapped("\(group.label): \(counts(group))\(standing)", width: width - 34))
    }
    let rows = (entries.count + 1) / 2
    var y = top
    for row in 0..<rows {
      var lines = 1
      for column in 0..<2 where entries.indices.contains(row + column * rows) {
        let (letters, words) = entries[row + column * rows]
        let x = Double(column) * (width + 24)
        drawing.text(letters, x, y, isBold: true)
        for (index, line) in words.enumerated() { drawing.text(line, x + 34, y + Double(index) * Lettering.lineHeight) }
        lines = max(lines, words.count)
      }
      y += Double(lines) * Lettering.lineHeight + 3
    }
    return drawShapes(&drawing, from: y + 8)
  }

  private func drawShapes(_ drawing: inout Drawing, from y: Double) -> Double {
    var x = 0.0
    let shapes: [(Standing, String)] = [
      (.inside, "within the limits"), (.below95, "outside the 95\u{A0}% limits"),
      (.below998, "outside the 99.8\u{A0}% limits"),
    ]
    for (standing, words) in shapes {
      drawing.marks.append(Self.mark(standing, at: Drawing.Point(x + 7, y - 4.5)))
      drawing.text(words, x + 20, y)
      x += 20 + Lettering.width(of: words) + 24
    }
    return y + Lettering.lineHeight + 6
  }
}
