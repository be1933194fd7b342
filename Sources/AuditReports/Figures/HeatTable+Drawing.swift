import AuditPages

extension HeatTable {
  private static let labelWidth = 172.0
  private static let cellsAt = 186.0
  private static let cellHeight = 42.0
  private static let mostColumns = 8

  private static let steps: [(fill: Drawing.Fill, words: String)] = [
    (.paper, "0 to 19\u{A0}%"), (.light, "20 to 39\u{A0}%"), (.dotted, "40 to 59\u{A0}%"),
    (.diagonal, "60 to 79\u{A0}%"),
    (.solid, "80 to 100\u{A0}%"),
  ]

  /// The step of the percentage that is printed, so that shade and number never disagree.
  private static func fill(_ share: Double) -> Drawing.Fill {
    steps[min(Int((share * 100).rounded()) / 20, steps.count - 1)].fill
  }

  var drawing: Drawing {
    var drawing = Drawing(width: Drawing.fullWidth, height: 0)
    drawSteps(&drawing)
    // Columns that have no room beside each other are drawn below each other.
    let panels = (columns.count + Self.mostColumns - 1) / Self.mostColumns
    let size = (columns.count + panels - 1) / panels
    let width = min((Drawing.fullWidth - Self.cellsAt) / Double(size), 110)
    let areLetters = columns.contains { !Self.hasRoom($0, width) }
    var y = 40.0
    for start in stride(from: 0, to: columns.count, by: size) {
      let panel = Array(start..<min(start + size, columns.count))
      y = draw(panel, width: width, areLetters: areLetters, top: y, in: &drawing) + 18
    }
    drawing.height = areLetters ? drawNames(&drawing, from: y) : y - 12
    return drawing
  }

  private static func hasRoom(_ name: String, _ width: Double) -> Bool {
    name.split(separator: " ").allSatisfy { Lettering.width(of: $0) <= width - 8 }
      && Lettering.wrapped(name, width: width - 8, lines: 5).count <= 4
  }

  private func drawSteps(_ drawing: inout Drawing) {
    var x = Self.cellsAt
    for step in Self.steps {
      drawing.marks.append(.rectangle(Drawing.Point(x, 3), width: 14, height: 14, step.fill))
      drawing.text(step.words, x + 20, 14.5)
      x += 20 + Lettering.width(of: step.words) + 16
    }
  }

  private func draw(
    _ panel: [Int],
    width: Double,
    areLetters: Bool,
    top: Double,
    in drawing: inout Drawing
  ) -> Double {
    let heads = panel.map { column in
      areLetters ? ["\(column + 1)"] : Lettering.wrapped(columns[column], width: width - 8)
    }
    let depth = Double(heads.map(\.count).max() ?? 1) * Lettering.lineHeight
    for (place, lines) in heads.enumerated() {
      let x = Self.cellsAt + (Double(place) + 0.5) * width
      drawing.text(lines: lines, x: x, above: top + depth - 6, .middle)
    }
    let labels = rows.map { Lettering.wrapped($0.label, width: Self.labelWidth) }
    let layout = RowLayout(lines: labels.map(\.count), top: top + depth, smallest: Self.cellHeight)
    for (index, row) in rows.enumerated() {
      drawing.text(lines: labels[index], x: 0, middle: layout.middles[index])
      for (place, column) in panel.enumerated() {
        let corner = Drawing.Point(
          Self.cellsAt + Double(place) * width,
          layout.middles[index] - layout.heights[index] / 2
        )
        draw(row.cells[column], corner, width: width, height: layout.heights[index], in: &drawing)
      }
    }
    return layout.bottom
  }

  private func draw(
    _ cell: Cell,
    _ corner: Drawing.Point,
    width: Double,
    height: Double,
    in drawing: inout Drawing
  ) {
    let x = corner.x + width / 2
    let middle = corner.y + height / 2
    let counts = words(cell)
    let short = Lettering.width(of: counts) > width - 12 ? counts.replacing(" of ", with: "/") : counts
    guard let share = share(cell) else {
      drawing.text(short, x, middle + 4.5, .middle)
      return
    }
    let fill = Self.fill(share)
    drawing.marks.append(
      .rectangle(Drawing.Point(corner.x + 2, corner.y + 2), width: width - 4, height: height - 4, fill)
    )
    drawing.label([Words.percent(share), short], in: fill, x: x, middle: middle)
  }

  private func drawNames(_ drawing: inout Drawing, from top: Double) -> Double {
    var y = top
    for (index, name) in columns.enumerated() {
      drawing.text("\(index + 1)", Self.cellsAt - 8, y, .end)
      for line in Lettering.wrapped(name, width: Drawing.fullWidth - Self.cellsAt, lines: 3) {
        drawing.text(line, Self.cellsAt, y)
        y += Lettering.lineHeight
      }
    }
    return y
  }
}
