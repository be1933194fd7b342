import AuditPages

/// Where the rows of a figure stand below each other, each as high as the most lines of text in it.
struct RowLayout {
  /// The top of the first row.
  let top: Double
  /// The middle of each row.
  let middles: [Double]
  /// The height of each row.
  let heights: [Double]
  /// The lower end of the last row.
  let bottom: Double

  /// Stacks rows by their counts of lines.
  init(lines: [Int], top: Double, smallest: Double = 26) {
    self.init(heights: lines.map { max(Self.height($0), smallest) }, top: top)
  }

  /// The height of a row with so many lines of text.
  static func height(_ lines: Int) -> Double { Double(lines) * Lettering.lineHeight + 10 }

  /// Stacks rows by their heights.
  init(heights: [Double], top: Double) {
    var y = top
    var middles: [Double] = []
    for height in heights {
      middles.append(y + height / 2)
      y += height
    }
    self.top = top
    self.middles = middles
    self.heights = heights
    bottom = y
  }
}
