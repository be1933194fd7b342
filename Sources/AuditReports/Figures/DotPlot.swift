import AuditPages

/// Dots with their intervals on a common axis, one row each: labels on the left, counts on the right.
struct DotPlot {
  var rows: [DotRow]
  /// What the axis reaches from and to.
  var values: ClosedRange<Double>
  /// The lines to measure by, with their names.
  var ticks: [(at: Double, label: String)]
  /// The tick that is drawn dark.
  var darkTick: Double?
  /// What a dot is called in the key.
  var dotName: String

  private static let labelWidth = 290.0
  private static let countsAt = 676.0

  private var scale: PlotScale { PlotScale(values: values, start: 316, end: 646) }

  var drawing: Drawing {
    let labels = rows.map { Lettering.wrapped($0.label, width: Self.labelWidth) }
    let counts = rows.map { Lettering.wrapped($0.counts, width: Drawing.fullWidth - Self.countsAt) }
    let layout = RowLayout(lines: zip(labels, counts).map { max($0.count, $1.count) }, top: 48)
    var drawing = Drawing(width: Drawing.fullWidth, height: layout.bottom + 6)
    drawKey(&drawing)
    for tick in ticks {
      let x = scale.place(tick.at)
      let stroke = tick.at == darkTick ? Drawing.Stroke(.dark, width: 1.5) : Drawing.Stroke(.quiet)
      drawing.line(x, layout.top - 4, x, layout.bottom, stroke)
      drawing.text(tick.label, x, layout.top - 11, .middle)
    }
    for (index, row) in rows.enumerated() {
      let middle = layout.middles[index]
      drawing.text(lines: labels[index], x: 0, middle: middle)
      drawing.text(lines: counts[index], x: Self.countsAt, middle: middle)
      if let low = row.low, let high = row.high {
        drawing.interval(from: scale.place(low), to: scale.place(high), y: middle)
      }
      // The diamond is larger than the dot, so that it is seen where both stand at one place.
      if let target = row.target {
        drawing.marks.append(.diamond(Drawing.Point(scale.place(target), middle), radius: 8, .paper))
      }
      if let value = row.value {
        drawing.marks.append(.circle(Drawing.Point(scale.place(value), middle), radius: 4.5, .dark))
      }
    }
    return drawing
  }

  private func drawKey(_ drawing: inout Drawing) {
    let middle = 9.0
    var x = scale.start
    drawing.marks.append(.circle(Drawing.Point(x + 5, middle), radius: 4.5, .dark))
    drawing.text(dotName, x + 16, middle + 4.5)
    x += 16 + Lettering.width(of: dotName) + 18
    if rows.contains(where: { $0.low != nil }) {
      let name = "95\u{A0}% interval"
      drawing.interval(from: x, to: x + 24, y: middle)
      drawing.text(name, x + 31, middle + 4.5)
      x += 31 + Lettering.width(of: name) + 18
    }
    if rows.contains(where: { $0.target != nil }) {
      drawing.marks.append(.diamond(Drawing.Point(x + 8, middle), radius: 8, .paper))
      drawing.text("target", x + 22, middle + 4.5)
    }
  }

  /// Rows for a terminal, with the axis laid from 0 to 1.
  func bars(key: String) -> [String] {
    let width = values.upperBound - values.lowerBound
    func place(_ value: Double) -> Double { (value - values.lowerBound) / width }
    return TextBar.lines(
      rows.map { row in
        var line: (from: Double, to: Double)?
        if let low = row.low, let high = row.high { line = (place(low), place(high)) }
        let marks: [(at: Double?, letter: Character)] = [
          (darkTick.map(place), "|"), (row.target.map(place), "T"), (row.value.map(place), "o"),
        ]
        let bar = row.value == nil ? "" : TextBar.marks(marks, line: line)
        return TextBar.Row(label: row.label, bar: bar, counts: row.counts)
      },
      key: key
    )
  }
}
