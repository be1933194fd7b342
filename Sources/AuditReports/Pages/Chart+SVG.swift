extension Chart {
  private static let labelWidth = 300.0
  private static let plotWidth = 340.0
  private static let countsWidth = 150.0
  private static let margin = 18.0
  private static let lineHeight = 16.0
  private static let lettersInLabel = 46

  /// A figure of dots and lines that is readable in black and white, with its counts beside it.
  var html: HTML {
    guard !rows.isEmpty else { return "" }
    let labels = rows.map { TextWrap.wrapped($0.label, width: Self.lettersInLabel) }
    let heights = labels.map { Double($0.count) * Self.lineHeight + 10 }
    let top = 26.0
    let bottom = top + heights.reduce(0, +)
    let width = Self.labelWidth + Self.plotWidth + Self.countsWidth + Self.margin * 2
    var drawing: HTML = ""
    for tick in ticks {
      let x = place(tick.at)
      let isZero = axis == .change && tick.at == 0
      drawing += """
        <line x1="\(x)" y1="\(top)" x2="\(x)" y2="\(bottom)" stroke="\(isZero ? "#1b1b1b" : "#c9ced4")" \
        stroke-width="\(isZero ? 1.5 : 1.0)"/>
        <text x="\(x)" y="\(top - 9)" text-anchor="middle">\(tick.label)</text>

        """
    }
    var y = top
    for (index, row) in rows.enumerated() {
      drawing += draw(row, labels[index], top: y, height: heights[index])
      y += heights[index]
    }
    return """
      <p>\(sentence)</p>
      <figure>
      <figcaption>\(title)</figcaption>
      <svg viewBox="0 0 \(width) \(bottom + 6)" role="img" aria-labelledby="\(id)-title \(id)-description" \
      xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)-title">\(title)</title>
      <desc id="\(id)-description">\(description)</desc>
      \(drawing)</svg>
      </figure>

      """
  }

  private var ticks: [(at: Double, label: String)] {
    switch axis {
    case .share: [(0, "0"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1, "100\u{A0}%")]
    case .change:
      [-1, -0.5, 0, 0.5, 1].map { part in
        (part * reach, part == 0 ? "no change" : Words.points(part * reach))
      }
    }
  }

  /// How far the axis of changes reaches to either side: half of what it could, where that is enough.
  private var reach: Double {
    let ends = rows.flatMap { [$0.value, $0.low, $0.high].compactMap(\.self) }
    return ends.allSatisfy { abs($0) <= 0.5 } ? 0.5 : 1
  }

  private func place(_ value: Double) -> Double {
    let part = axis == .share ? value : (value / reach + 1) / 2
    return Self.labelWidth + Self.margin + min(max(part, 0), 1) * Self.plotWidth
  }

  private func draw(_ row: Row, _ label: [String], top: Double, height: Double) -> HTML {
    let middle = top + height / 2
    let firstLine = middle - Double(label.count - 1) * Self.lineHeight / 2 + 4.5
    var drawing: HTML = ""
    for (index, line) in label.enumerated() {
      drawing += "<text x=\"0\" y=\"\(firstLine + Double(index) * Self.lineHeight)\">\(line)</text>\n"
    }
    if let low = row.low, let high = row.high {
      drawing += """
        <line x1="\(place(low))" y1="\(middle)" x2="\(place(high))" y2="\(middle)" stroke="#1d3d63" stroke-width="2"/>
        <line x1="\(place(low))" y1="\(middle - 5)" x2="\(place(low))" y2="\(middle + 5)" stroke="#1d3d63" \
        stroke-width="2"/>
        <line x1="\(place(high))" y1="\(middle - 5)" x2="\(place(high))" y2="\(middle + 5)" stroke="#1d3d63" \
        stroke-width="2"/>

        """
    }
    if let value = row.value {
      drawing += "<circle cx=\"\(place(value))\" cy=\"\(middle)\" r=\"5\" fill=\"#1b1b1b\"/>\n"
    }
    let right = Self.labelWidth + Self.plotWidth + Self.margin * 2 + 6
    drawing += "<text x=\"\(right)\" y=\"\(middle + 4.5)\">\(row.counts)</text>\n"
    return drawing
  }
}
