import AuditPages
import AuditRules

extension StackedGrades {
  private static let labelWidth = 190.0
  private static let plot = PlotScale(values: 0...1, start: 206, end: 672)
  private static let countsAt = 688.0
  private static let barHeight = 24.0

  private static func fill(_ grade: Grade) -> Drawing.Fill {
    switch grade {
    case .outstanding: .solid
    case .good: .diagonal
    case .requiresImprovement: .dotted
    case .inadequate: .paper
    }
  }

  var drawing: Drawing {
    let labels = rows.map { Lettering.wrapped($0.label, width: Self.labelWidth) }
    let counts = rows.map { Lettering.wrapped(goodOrBetter($0), width: Drawing.fullWidth - Self.countsAt) }
    // Counts that have no room in their part of the bar stand below it.
    let belows = rows.map { row in row.drawn.map { below($0) } ?? [] }
    let heights = rows.indices.map { index in
      // The bar stays in the middle of its row, so that there is as much room above it as below.
      let bar = 38 + Double(belows[index].count) * Lettering.lineHeight * 2
      return max(RowLayout.height(max(labels[index].count, counts[index].count)), bar)
    }
    let layout = RowLayout(heights: heights, top: 30)
    var drawing = Drawing(width: Drawing.fullWidth, height: layout.bottom + 6)
    drawKey(&drawing)
    for (index, row) in rows.enumerated() {
      let middle = layout.middles[index]
      drawing.text(lines: labels[index], x: 0, middle: middle)
      drawing.text(lines: counts[index], x: Self.countsAt, middle: middle)
      guard let parts = row.drawn else {
        drawing.text(notDrawn(row), Self.plot.start, middle + 4.5)
        continue
      }
      draw(parts, middle: middle, in: &drawing)
      for (line, text) in belows[index].enumerated() {
        let base = middle + Self.barHeight / 2 + 14 + Double(line) * Lettering.lineHeight
        drawing.text(text, Self.plot.start, base)
      }
    }
    return drawing
  }

  private func drawKey(_ drawing: inout Drawing) {
    var x = Self.plot.start
    for grade in Grade.allCases.sorted(by: >) {
      drawing.marks.append(.rectangle(Drawing.Point(x, 3), width: 14, height: 14, Self.fill(grade)))
      drawing.text(grade.inWords, x + 20, 14.5)
      x += 20 + Lettering.width(of: grade.inWords) + 16
    }
    drawing.text("Good or better", Self.countsAt, 14.5, isBold: true)
  }

  private func draw(_ parts: [(grade: Grade, count: Int)], middle: Double, in drawing: inout Drawing) {
    var done = 0.0
    let total = parts.reduce(0.0) { $0 + Double($1.count) }
    for part in parts where part.count > 0 {
      let start = Self.plot.place(done / total)
      done += Double(part.count)
      let end = Self.plot.place(done / total)
      let corner = Drawing.Point(start, middle - Self.barHeight / 2)
      drawing.marks.append(
        .rectangle(corner, width: end - start, height: Self.barHeight, Self.fill(part.grade))
      )
      if hasRoom(part.count, in: end - start) {
        drawing.label(["\(part.count)"], in: Self.fill(part.grade), x: (start + end) / 2, middle: middle)
      }
    }
  }

  private func hasRoom(_ count: Int, in width: Double) -> Bool {
    Lettering.width(of: "\(count)") + 10 <= width
  }

  private func below(_ parts: [(grade: Grade, count: Int)]) -> [String] {
    let total = parts.reduce(0.0) { $0 + Double($1.count) }
    let narrow = parts.filter { part in
      part.count > 0 && !hasRoom(part.count, in: Double(part.count) / total * (Self.plot.end - Self.plot.start))
    }
    guard !narrow.isEmpty else { return [] }
    let words = narrow.map { "\($0.grade.inWords.lowercasedAtStart)\u{A0}\($0.count)" }.joined(separator: ", ")
    return Lettering.wrapped("also \(words)", width: Self.plot.end - Self.plot.start, lines: 2)
  }
}
