import AuditPages

extension Dumbbell {
  private static let labelWidth = 250.0
  private static let scale = PlotScale(values: 0...1, start: 276, end: 566)
  private static let firstAt = 600.0
  private static let secondAt = 726.0

  var drawing: Drawing {
    let width = Self.secondAt - Self.firstAt - 12
    let labels = rows.map { row in
      Lettering.wrapped(row.label + (row.apart.map { " (\($0))" } ?? ""), width: Self.labelWidth)
    }
    let counts = rows.map { row in
      [row.firstCounts, row.secondCounts].map { Lettering.wrapped($0, width: width) }
    }
    // Names are set bold, which takes a little more room.
    let heads = [names.first, names.second].map { Lettering.wrapped($0, width: (width - 16) / 1.1) }
    let lines = zip(labels, counts).map { label, counts in max(label.count, counts[0].count, counts[1].count) }
    let top = 34 + Double(max(heads[0].count, heads[1].count)) * Lettering.lineHeight
    let layout = RowLayout(lines: lines, top: top)
    var drawing = Drawing(width: Drawing.fullWidth, height: layout.bottom + 6)
    for tick in PlotScale.quarters {
      let x = Self.scale.place(tick.at)
      drawing.line(x, top - 4, x, layout.bottom, Drawing.Stroke(.quiet))
      drawing.text(tick.label, x, top - 11, .middle)
    }
    for (index, x) in [Self.firstAt, Self.secondAt].enumerated() {
      drawing.text(lines: heads[index], x: x + 16, above: top - 11, isBold: true)
      let middle = top - 15.5 - Double(heads[index].count - 1) * Lettering.lineHeight
      drawing.marks.append(Self.dot(x + 5, middle, isFirst: index == 0))
    }
    for (index, row) in rows.enumerated() {
      let middle = layout.middles[index]
      drawing.text(lines: labels[index], x: 0, middle: middle)
      drawing.text(lines: counts[index][0], x: Self.firstAt, middle: middle)
      drawing.text(lines: counts[index][1], x: Self.secondAt, middle: middle)
      if row.change != nil, let first = row.first, let second = row.second {
        let places = [first, second].map(Self.scale.place)
        drawing.line(places[0], middle, places[1], middle, Drawing.Stroke(.accent, width: 3))
      }
      // The ring is larger than the dot, so that both are seen at one place.
      if let first = row.first { drawing.marks.append(Self.dot(Self.scale.place(first), middle, isFirst: true)) }
      if let second = row.second { drawing.marks.append(Self.dot(Self.scale.place(second), middle, isFirst: false)) }
    }
    return drawing
  }

  private static func dot(_ x: Double, _ y: Double, isFirst: Bool) -> Drawing.Mark {
    .circle(Drawing.Point(x, y), radius: isFirst ? 6.5 : 4, isFirst ? .paper : .dark)
  }
}
