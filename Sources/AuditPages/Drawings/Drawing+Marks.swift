extension Drawing {
  /// How wide a figure is at most: on A4 its letters are then about 8 points high.
  public static let fullWidth = 840.0

  /// Adds a straight line.
  public mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Stroke) {
    marks.append(.line([Point(x1, y1), Point(x2, y2)], stroke))
  }

  /// Adds one line of text on its base line.
  public mutating func text(_ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, isBold: Bool = false) {
    guard !text.isEmpty else { return }
    marks.append(.text(text, Point(x, y), anchor, isBold: isBold))
  }

  /// Adds lines of text of which the middle stands at a height.
  public mutating func text(lines: [String], x: Double, middle: Double, _ anchor: Anchor = .start, isBold: Bool = false)
  {
    let first = middle + 4.5 - Double(lines.count - 1) * Lettering.lineHeight / 2
    for (index, line) in lines.enumerated() {
      text(line, x, first + Double(index) * Lettering.lineHeight, anchor, isBold: isBold)
    }
  }

  /// Adds lines of text of which the last stands on a base line.
  public mutating func text(
    lines: [String],
    x: Double,
    above base: Double,
    _ anchor: Anchor = .start,
    isBold: Bool = false
  ) {
    for (index, line) in lines.reversed().enumerated() {
      text(line, x, base - Double(index) * Lettering.lineHeight, anchor, isBold: isBold)
    }
  }

  /// Adds lines of text in the middle of an area, on a piece of paper where the fill would make them hard to read.
  public mutating func label(_ lines: [String], in fill: Fill, x: Double, middle: Double) {
    if fill != .paper && fill != .light {
      let widest = lines.map { Lettering.width(of: $0) }.max() ?? 0
      line(
        x - widest / 2 - 3,
        middle,
        x + widest / 2 + 3,
        middle,
        Stroke(.paper, width: Double(lines.count) * Lettering.lineHeight)
      )
    }
    text(lines: lines, x: x, middle: middle, .middle)
  }

  /// Adds letters on a piece of paper, so that the lines below do not strike them out.
  public mutating func letters(_ letters: String, x: Double, middle: Double) {
    let half = Lettering.width(of: letters, isBold: true) / 2
    line(x - half, middle, x + half, middle, Stroke(.paper, width: 12))
    text(letters, x, middle + 4.5, .middle, isBold: true)
  }

  /// Adds a line with ends, as an interval is drawn.
  public mutating func interval(from low: Double, to high: Double, y: Double) {
    let stroke = Stroke(.accent, width: 2)
    line(low, y, high, y, stroke)
    line(low, y - 5, low, y + 5, stroke)
    line(high, y - 5, high, y + 5, stroke)
  }
}
